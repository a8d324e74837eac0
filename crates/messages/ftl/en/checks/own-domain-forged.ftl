check-own-domain-forged = It pretends to come from your own organisation
check-own-domain-forged-failed = The sender is { $address } of your own organisation, but the receiving server could not confirm that it came from there.
check-own-domain-forged-why = Mail from inside is readily believed, so forgers write the organisation’s own domain as the sender.
check-own-domain-forged-do = Ask the person at the number in your own directory, and tell the IT desk.
