check-link-text-mismatch = The URL you see is not where the link leads
check-link-text-mismatch-worn-name = The link shows { $shown }, but really leads to { $actual }: another site that only wears that name in front.
check-link-text-mismatch-other-site = The link shows { $shown }, but really leads to { $actual }.
check-link-text-mismatch-bare-name = The link shows the name { $shown }, but leads to { $actual }.
check-link-text-mismatch-tracker = The link shows { $shown }, but goes through the click counter { $actual }.
check-link-text-mismatch-unreadable = The words “{ $shown }” look like a URL but cannot be read as one. The link leads to { $actual }.
check-link-text-mismatch-why = The URL on the screen is only text and can differ from the target. A genuine one is shown, and a false site is opened.
check-link-text-mismatch-do = Do not click. Type the shown URL yourself, or use a bookmark or a search.
