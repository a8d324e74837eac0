check-unfamiliar-link-host = No link leads to the sender’s own site
check-unfamiliar-link-host-one-site = The sender is at { $sender }, but every link leads to { $host } ({ $links } links).
check-unfamiliar-link-host-all-own = All links lead to the sender’s own site, { $sender } ({ $links } links).
check-unfamiliar-link-host-why = A company’s notices normally lead to its own site. Fraud mail mostly leads to somebody else’s only.
check-unfamiliar-link-host-do = Ask yourself whether you know the site it leads to. If not, do not open it.
