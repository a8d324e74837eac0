check-calendar-invite = An invitation does not fit the sender
check-calendar-invite-free-mail-organiser = The organiser of the invitation ({ $name }) is { $other }, a free mail address. The sender is { $sender }.
check-calendar-invite-organiser-elsewhere = The organiser of the invitation ({ $name }) is { $other }, of another organisation than the sender { $sender }.
check-calendar-invite-link-elsewhere = The invitation ({ $name }) holds a link that is neither the sender’s nor of a meeting service: { $other }
check-calendar-invite-why = Invitations may enter your calendar unopened. Attackers put links to false meetings or payments there.
check-calendar-invite-do = If you do not expect it, neither accept nor decline; delete it from the calendar.
