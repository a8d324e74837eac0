check-display-name-forged = The shown name does not fit the real address
check-display-name-forged-address = The sender’s name says { $claimed }, but the real address is { $address }.
check-display-name-forged-brand = The sender’s name is “{ $name }”, but { $address } is not at a domain known to be { $claimed }’s.
check-display-name-forged-executive = The sender’s name is “{ $claimed }”, but { $address } is not an address of your organisation.
check-display-name-forged-why = The sender’s name is written by whoever sends. Mail programs that show only the name hide the real address.
check-display-name-forged-do = Look at the address, not at the name. Ask the person or the company by a number you know or through their own site.
