check-notice-not-expected = You were not expecting this notice
question-notice-not-expected = Did you know that this notice would come, from something you have just done or an announcement?
check-notice-not-expected-suspicious = You answered that you were not expecting it.
check-notice-not-expected-reassuring = You answered that you were expecting it.
check-notice-not-expected-why = New IDs and changed settings are usually announced first. A notice about something you did not do may be fake.
check-notice-not-expected-do = Do not use the link. Open the site from your own bookmark or app and look for the same notice there.
