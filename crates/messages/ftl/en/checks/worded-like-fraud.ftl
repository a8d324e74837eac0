check-worded-like-fraud = Worded like known scams
check-worded-like-fraud-most-like = A passage is worded almost exactly like known scams.
check-worded-like-fraud-very-like = A passage is worded very much like known scams.
check-worded-like-fraud-like = A passage is worded much like known scams.
check-worded-like-fraud-rather-like = A passage is worded like known scams.
check-worded-like-fraud-somewhat-like = A passage is worded a little like known scams.
check-worded-like-fraud-why = Scams change senders and links but reuse the same wording. Genuine notices use similar words too, so this alone proves nothing.
check-worded-like-fraud-do = Look at what the marked words want you to do. Even if it could be true, do not use the email’s link. Check on the official site or by a phone number you already know.
