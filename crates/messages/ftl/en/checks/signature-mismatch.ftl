check-signature-mismatch = Signature and sender do not agree
check-signature-mismatch-address = The sender is { $sender }, but the signature gives { $signature }, an address elsewhere.
check-signature-mismatch-company = The sender goes by { $sender }, but the signature says { $signature }.
check-signature-mismatch-site = The web site in the signature ({ $signature }) is not of the sender's organisation ({ $sender }).
check-signature-mismatch-why = Forged mail often copies a real signature and changes only the sender's address. Then the two disagree.
check-signature-mismatch-do = Call the company in the signature by a number from its own site. Do not answer this mail.
