check-not-my-work = Nothing to do with your work
question-not-my-work = Does this email have to do with your own work (or private business)?
check-not-my-work-suspicious = You answered that it has nothing to do with your work or private business.
check-not-my-work-reassuring = You answered that it has to do with your work or private business.
check-not-my-work-why = Email about someone else’s work may come from a sender who knows nothing about you.
check-not-my-work-do = Do not open it. Just tell the person who handles this that it came.
