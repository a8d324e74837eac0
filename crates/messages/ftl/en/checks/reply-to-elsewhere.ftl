check-reply-to-elsewhere = An answer would go to somebody else than the sender
check-reply-to-elsewhere-free-mail = The sender is { $sender }, but an answer goes to the free mail address { $reply-to }.
check-reply-to-elsewhere-elsewhere = The sender is { $sender }, but an answer goes to { $reply-to } at another organisation.
check-reply-to-elsewhere-why = With a forged sender, answers would reach the real person. So the address for answers is set to the forger’s own.
check-reply-to-elsewhere-do = Do not use the reply button. Write anew to an address you already know, or call.
