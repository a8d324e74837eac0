check-brand-not-sender = Neither sender nor links belong to the company it speaks for
check-brand-not-sender-links-elsewhere = It reads like a notice of { $brand }, but the sender { $sender } and the link to { $host } are not at domains known to be theirs.
check-brand-not-sender-why = A company’s real notices link to the company’s site. False ones take you somewhere else.
check-brand-not-sender-do = Do not use the links. Open the company’s app or the site you have bookmarked, and look there.
