check-return-path-elsewhere = Bounces go to somebody else than the sender
check-return-path-elsewhere-free-mail = The sender is { $sender }, but bounces go to the free mail address { $bounces }.
check-return-path-elsewhere-elsewhere = The sender is { $sender }, but bounces go to { $bounces } at another organisation.
check-return-path-elsewhere-bulk-service = The sender is { $sender }, sent through the bulk-mail service of { $bounces }. That it comes from the sender’s domain was not confirmed.
check-return-path-elsewhere-why = Anybody can write the sender’s field. The address for bounces (Return-Path) often shows who really sent the mail.
check-return-path-elsewhere-do = Do not decide by this alone; look at it together with the other signs.
