check-unfamiliar-sender = You do not know the sender's address
question-unfamiliar-sender = Has this sender written to you from this very address before?
check-unfamiliar-sender-suspicious = You answered that this address is new to you.
check-unfamiliar-sender-reassuring = You answered that you had mail from this address before.
check-unfamiliar-sender-why = Anybody can show any name. A name you know with an address you do not know may be somebody else.
check-unfamiliar-sender-do = Compare the address, letter by letter, with earlier mail or a business card.
