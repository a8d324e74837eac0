check-freemail-sender = An organisation writing from a free mail address
check-freemail-sender-organisation = It presents itself as “{ $claim }”, but the sender’s address { $address } is one that anybody can open at { $provider }.
check-freemail-sender-subscriber = It presents itself as “{ $claim }”, but the sender’s address { $address } is a private customer’s at { $provider }.
check-freemail-sender-why = Companies and offices normally write from a domain of their own. A free address can be opened in anybody’s name.
check-freemail-sender-do = Do not answer. Ask the organisation by a contact you find on its own site or on a business card.
