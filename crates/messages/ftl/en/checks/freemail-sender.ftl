check-freemail-sender = Claims to be an organisation, but uses an address that private people use
check-freemail-sender-organisation = It claims to be “{ $claim }”, but the sender’s address { $address } is one that anyone can open at { $provider }.
check-freemail-sender-subscriber = It claims to be “{ $claim }”, but the sender’s address { $address } belongs to a private customer of { $provider }.
check-freemail-sender-why = Companies and public offices usually write from an address of their own. A free address can be opened in any name.
check-freemail-sender-do = Do not reply. Ask the organisation using contact details from its official site or a business card.
