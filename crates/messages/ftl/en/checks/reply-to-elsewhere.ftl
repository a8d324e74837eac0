check-reply-to-elsewhere = A reply would go to someone other than the sender
check-reply-to-elsewhere-free-mail = The sender is { $sender }, but a reply goes to { $reply-to }, an address anyone can open (free email).
check-reply-to-elsewhere-elsewhere = The sender is { $sender }, but a reply goes to { $reply-to } at another organisation.
check-reply-to-elsewhere-why = If only the sender were faked, replies would reach the real person. So scammers set the reply address to their own.
check-reply-to-elsewhere-do = Do not use the reply button. Write a new email to an address you already know, or call.
