check-unfamiliar-link-host = No link leads to the sender’s own site
check-unfamiliar-link-host-one-site = The sender is { $sender }, but { $links ->
    [one] the only link leads to { $host }.
   *[other] all { $links } links lead to { $host }.
}
check-unfamiliar-link-host-all-own = { $links ->
    [one] The only link leads to the sender’s own site, { $sender }.
   *[other] All { $links } links lead to the sender’s own site, { $sender }.
}
check-unfamiliar-link-host-why = A company’s notices usually link to its own site. Links only to someone else’s are common in scams.
check-unfamiliar-link-host-do = See whether you know the site it leads to. If not, do not open it.
