check-watched-word = A word that your organisation watches for
check-watched-word-seen = The word “{ $word }” appears. Your organisation watches for it.
check-watched-word-why = Names of internal systems and projects make a fake email look genuine. Targeted attacks find them out beforehand.
check-watched-word-do = Ask whether this sender would really use the word. Sign in the way you always do, not through a link in the email.
