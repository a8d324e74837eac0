check-boss-request = An unusual request of the kind scammers make in a manager’s name
check-boss-request-posed = It asks a special favour in a manager’s name. But the sender or the reply address is not at your organisation.
check-boss-request-private-channel = It asks you to move to a channel outside the company, such as LINE or a private number.
check-boss-request-gift-cards = It asks you to buy gift cards and send the codes or pictures.
check-boss-request-staff-data = It asks for lists or papers about staff, pay, customers or similar.
check-boss-request-at-desk = It only asks whether you are free or can help, without saying what for.
check-boss-request-why = Scammers pose as managers, lead you to a channel the company cannot see, and then ask for money or data.
check-boss-request-do = Do not reply. Ask the person by phone or face to face.
