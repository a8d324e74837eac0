check-hidden-text = Text that you cannot see
check-hidden-text-split-words = Invisible characters are hidden inside words ({ $count ->
    [one] { $count } place
   *[other] { $count } places
}).
check-hidden-text-by-colour = Text in the same colour as its background cannot be seen ({ $count } letters).
check-hidden-text-by-size = Some text is too small to read ({ $count } letters).
check-hidden-text-other-text = Text other than what you see is hidden in the email ({ $count } letters).
check-hidden-text-gap = There is more text below a long gap ({ $count } lines).
check-hidden-text-why = Hidden text is often there to get past spam filters.
check-hidden-text-do = Do not open links or attachments. Check on the official site or by a phone number you already know.
