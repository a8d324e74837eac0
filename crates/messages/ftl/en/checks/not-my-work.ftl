check-not-my-work = Not part of your work
question-not-my-work = Is this matter part of your own work or affairs?
check-not-my-work-suspicious = You answered that it is not part of your work or affairs.
check-not-my-work-reassuring = You answered that it is part of your work or affairs.
check-not-my-work-why = Mail about somebody else's work may come from a sender who does not know you at all.
check-not-my-work-do = Do not open it to be helpful. Tell the person in charge, or your security contact, that it came.
