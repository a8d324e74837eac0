check-boss-request = A superior's odd request
check-boss-request-posed = It asks something special in a superior's name, but the sender or the address for answers is not of your organisation.
check-boss-request-private-channel = It asks to move to a channel outside the company, such as LINE or a private number.
check-boss-request-gift-cards = It asks to buy gift cards and to send their codes or pictures.
check-boss-request-staff-data = It asks for lists of the staff, of pay or of partners.
check-boss-request-at-desk = It only asks whether you are free, without saying what for.
check-boss-request-why = Forgers pose as superiors, lead to channels that the company cannot see, and then take money or data.
check-boss-request-do = Do not answer. Ask the person by telephone or in person.
