check-unfamiliar-sender = You do not know the sender’s address
question-unfamiliar-sender = Is the sender’s address, letter by letter, one that you have had email from before?
question-unfamiliar-sender-about = Is the sender’s address { $about }, letter by letter, one that you have had email from before?
check-unfamiliar-sender-suspicious = You answered that you do not know this address.
check-unfamiliar-sender-reassuring = You answered that you have had email from this address before.
check-unfamiliar-sender-why = Anyone can show any name. If the name is familiar but the address is not, it may be someone else.
check-unfamiliar-sender-do = Compare the address letter by letter with earlier emails or a business card.
