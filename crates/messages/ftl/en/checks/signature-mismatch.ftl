check-signature-mismatch = The signature (name and contact details at the end) does not match the sender
check-signature-mismatch-address = The sender is { $sender }, but the email address in the signature is { $signature }, which looks like another organisation.
check-signature-mismatch-company = The sender claims to be { $sender }, but the signature says { $signature }.
check-signature-mismatch-site = The website in the signature ({ $signature }) looks like it belongs to a different organisation from the sender ({ $sender }).
check-signature-mismatch-why = Fake emails often copy a real signature but come from the scammer’s own address. Then the two do not match.
check-signature-mismatch-do = Call the company in the signature on a number from its official site. Do not reply to this email.
