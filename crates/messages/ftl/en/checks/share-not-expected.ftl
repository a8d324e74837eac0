check-share-not-expected = Nobody said that a file would come
question-share-not-expected = Did the sender tell you about this file or share on another occasion?
check-share-not-expected-suspicious = You answered that you were not told.
check-share-not-expected-reassuring = You answered that you were told.
check-share-not-expected-why = When a partner's account is taken over, forged shares and files come from the real address.
check-share-not-expected-do = Call the sender at the number you have always used and ask whether it was sent.
