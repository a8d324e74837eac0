check-calendar-invite = The calendar invitation does not match the sender
check-calendar-invite-free-mail-organiser = The organiser of the invitation ({ $name }) is { $other }, an address at a free email service. The sender is { $sender }.
check-calendar-invite-organiser-elsewhere = The organiser of the invitation ({ $name }) is { $other }, at a different organisation from the sender { $sender }.
check-calendar-invite-link-elsewhere = The invitation ({ $name }) contains a link that is neither the sender’s nor a meeting service’s: { $other }
check-calendar-invite-why = Invitations can enter your calendar without being opened. Attackers use them for links to fake meetings or payments.
check-calendar-invite-do = If you were not expecting it, neither accept nor decline. Delete it from your calendar.
