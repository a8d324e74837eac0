check-lookalike-sender = The sender’s domain imitates a known company
check-lookalike-sender-whole-domain = The sender’s domain { $domain } contains “{ $like }” ({ $brand }) but does not belong to { $brand }.
check-lookalike-sender-look-alike = The sender’s domain { $domain } looks much like “{ $like }” ({ $brand }) but is another.
check-lookalike-sender-brand-word = The sender’s domain { $domain } has the name “{ $like }” ({ $brand }) in it but is not among the domains known of { $brand }.
check-lookalike-sender-why = Anybody can buy a domain. One of a similar spelling even passes sender authentication.
check-lookalike-sender-do = Read what stands behind the @ letter by letter. If it differs, ask through the company’s app or your own bookmark.
