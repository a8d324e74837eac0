check-notice-not-expected = The notice was not expected
question-notice-not-expected = Did you expect this notice, because it was announced or because of something you did?
check-notice-not-expected-suspicious = You answered that you did not expect it.
check-notice-not-expected-reassuring = You answered that you expected it.
check-notice-not-expected-why = New IDs and changes are usually announced. A notice that follows nothing you did may be forged.
check-notice-not-expected-do = Do not use the link. Open the page in your usual way and look for the same notice.
