check-own-domain-forged = Someone may be using an address of your organisation
check-own-domain-forged-failed = The sender is { $address } at your own organisation, but the receiving server recorded that it could not confirm this.
check-own-domain-forged-why = People trust email from inside, so scammers write an address of the recipient’s own organisation as the sender.
check-own-domain-forged-do = Call the person on the number in your own directory, and tell your IT desk.
