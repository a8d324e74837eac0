check-odd-address = The sender’s address is a jumble of letters and digits
check-odd-address-local = “{ $odd }” in the sender’s address { $address } looks like letters and digits in no order.
check-odd-address-domain = The domain “{ $odd }” in the sender’s address { $address } is made of jumbled letters, long numbers or too many hyphens.
check-odd-address-why = Whoever sends in masses has a program make addresses and domains to throw away. What people print on a card can be read.
check-odd-address-do = Look at the address itself and ask whether you know it. If not, open no link and no attachment.
