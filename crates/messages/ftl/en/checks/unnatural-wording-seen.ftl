check-unnatural-wording-seen = Wording or letters look odd
question-unnatural-wording-seen = Does the wording, the grammar or the typeface look odd to you?
check-unnatural-wording-seen-suspicious = You answered that wording or letters look odd.
check-unnatural-wording-seen-reassuring = You answered that wording and letters look normal.
check-unnatural-wording-seen-why = How the letters look on your screen, and whether the tone is right, a program cannot fully tell.
check-unnatural-wording-seen-do = If something feels wrong, open neither link nor file, and ask the sender by another way.
