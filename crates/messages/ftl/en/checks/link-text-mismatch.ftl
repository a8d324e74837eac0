check-link-text-mismatch = The link shown is not where it really leads
check-link-text-mismatch-worn-name = The link shows { $shown }, but really leads to { $actual }: a different site that only puts that name in front.
check-link-text-mismatch-other-site = The link shows { $shown }, but really leads to { $actual }.
check-link-text-mismatch-bare-name = The link shows the site name { $shown }, but really leads to { $actual }.
check-link-text-mismatch-tracker = The link shows { $shown }, but goes through { $actual }, a service that counts clicks.
check-link-text-mismatch-unreadable = The link text “{ $shown }” looks like a web address but is not a valid one. The link leads to { $actual }.
check-link-text-mismatch-why = The web address you see is only text, and the link can lead elsewhere. Scammers show a real address and open a fake site.
check-link-text-mismatch-do = Do not click. If you need to, open the official site from your own bookmark or app.
