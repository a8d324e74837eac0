check-share-not-expected = You were not told that a file would come
question-share-not-expected = Has the sender told you about this file or share on some other occasion?
check-share-not-expected-suspicious = You answered that you were not told.
check-share-not-expected-reassuring = You answered that you were told.
check-share-not-expected-why = When a partner’s account is taken over, fake shares and files come from the real address.
check-share-not-expected-do = Ask “Did you send this?” Call the company or person it claims to be from, on a number you already knew.
