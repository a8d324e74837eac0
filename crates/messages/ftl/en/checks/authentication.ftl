check-authentication = Not confirmed to come from the sender’s domain
check-authentication-dmarc-fail = The receiving server noted that it could not confirm this mail as coming from { $domain } (DMARC failed).
check-authentication-spf-fail = The receiving server noted that it came from a place that { $domain } does not allow (SPF failed).
check-authentication-dkim-fail = The receiving server noted that the digital signature did not fit (DKIM failed). The sender is given as { $domain }.
check-authentication-unproven = Nothing in the receiving server’s note shows that this came from { $domain }.
check-authentication-aligned-pass = The receiving server confirmed that this came from { $domain }.
check-authentication-why = Anybody can write any sender. With SPF, DKIM and DMARC the receiving server checks whether the domain’s owner allows this way of sending.
check-authentication-do = Do not believe the sender of a mail that was not confirmed. If it was, read the spelling: it may be a similar but different domain.
