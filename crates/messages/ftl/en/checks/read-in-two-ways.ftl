check-read-in-two-ways = The email can be read in two ways
check-read-in-two-ways-senders = The sender field can be read in two ways. Email programs differ in which sender they show.
check-read-in-two-ways-structure = The email contradicts itself about how it is put together ({ $factor }). Email programs differ in what they show.
check-read-in-two-ways-encoding = The email has one content as it stands, and another once it is decoded. Email programs differ in which they show.
check-read-in-two-ways-why = A spam filter can read one version while you see the other. Badly made programs write such email, too.
check-read-in-two-ways-do = Do not act on this email. Ask the person or company it names, using contact details you already knew.
