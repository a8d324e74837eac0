check-lookalike-sender = The sender’s domain (the part after @) resembles that of a well-known company, or of an organisation on your list
check-lookalike-sender-whole-domain = The sender’s domain { $domain } contains “{ $like }” ({ $brand }) but does not belong to { $brand }.
check-lookalike-sender-look-alike = The sender’s domain { $domain } looks very much like “{ $like }” ({ $brand }), but it is a different one.
check-lookalike-sender-brand-word = The sender’s domain { $domain } contains the name “{ $like }” ({ $brand }), but is not known to belong to { $brand }.
check-lookalike-sender-why = Anyone can buy a domain (the part after @). Even a look-alike passes the check of the sender (authentication) when its owner sends the email.
check-lookalike-sender-do = Read the part after @ letter by letter. If the spelling is not the one you know, open nothing. Check in the company’s app or from your own bookmark.
