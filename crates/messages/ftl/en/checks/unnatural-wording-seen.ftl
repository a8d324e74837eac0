check-unnatural-wording-seen = The wording or letters look odd
question-unnatural-wording-seen = Do the letters (font), the tone and the language all look natural to you?
check-unnatural-wording-seen-suspicious = You answered that the wording or letters look odd.
check-unnatural-wording-seen-reassuring = You answered that the wording and letters look normal.
check-unnatural-wording-seen-why = A program cannot fully tell how the letters look to you or whether the tone is right.
check-unnatural-wording-seen-do = If something feels wrong, do not open links or attachments. Check with the company or person it claims to be from, using contact details you already knew.
