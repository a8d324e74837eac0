check-return-path-elsewhere = Delivery failures are reported to someone other than the sender
check-return-path-elsewhere-free-mail = The sender is { $sender }, but delivery failures are reported to { $bounces }, an address anyone can open (free email).
check-return-path-elsewhere-elsewhere = The sender is { $sender }, but delivery failures are reported to { $bounces } at another organisation.
check-return-path-elsewhere-bulk-service = The sender is { $sender }, but it was sent through the mass mailing service of { $bounces }. This alone does not show whether the sender asked for that or was forged.
check-return-path-elsewhere-why = Anyone can write anything in the sender field. The address for delivery failures (Return-Path) sometimes shows who really sent the email.
check-return-path-elsewhere-do = Do not judge by this alone. Look at it together with the other signs.
