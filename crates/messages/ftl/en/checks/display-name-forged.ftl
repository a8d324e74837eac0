check-display-name-forged = The name shown does not match the real address
check-display-name-forged-address = The sender’s name says { $claimed }, but the real address is { $address }.
check-display-name-forged-brand = The sender’s name is “{ $name }”, but { $address } is not known to belong to { $claimed }.
check-display-name-forged-executive = The sender’s name is “{ $claimed }”, but { $address } is not an address of your organisation.
check-display-name-forged-why = Senders can write any name they like. Email programs that show only the name hide the real address.
check-display-name-forged-do = Look at the address, not the name. Check with the person or company using a phone number you already know or their official site.
