check-odd-address = The sender’s address looks like a jumble of letters
check-odd-address-local = “{ $odd }” in the sender’s address { $address } looks like a meaningless string of letters and digits.
check-odd-address-domain = “{ $odd }” (after the @) in the sender’s address { $address } is made of jumbled letters, long numbers or too many hyphens.
check-odd-address-why = Mass senders let a program make throwaway addresses. An address on a business card can usually be read.
check-odd-address-do = Look at the address, not the name. If you do not know it, do not open links or attachments.
