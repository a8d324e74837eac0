check-worded-like-fraud = Worded like known fraud
check-worded-like-fraud-most-like = A passage is worded almost exactly like known fraud.
check-worded-like-fraud-very-like = A passage is worded very much like known fraud.
check-worded-like-fraud-like = A passage is worded much like known fraud.
check-worded-like-fraud-rather-like = A passage is worded like known fraud.
check-worded-like-fraud-somewhat-like = A passage is worded a little like known fraud.
check-worded-like-fraud-why = Fraud changes its senders and links, and uses the same wording again and again. Genuine notices use similar words too, so this alone proves nothing.
check-worded-like-fraud-do = Look at what the marked words want you to do. Even if it could be true, check on the official site or by a number you know, not through the mail’s link.
