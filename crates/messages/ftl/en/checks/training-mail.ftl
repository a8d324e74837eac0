check-training-mail = Marks of a training mail
check-training-mail-marked = It has the field { $field }, which tools for training mails write. Anybody can write it, though.
check-training-mail-why = Training mails of an organisation bear the marks of a tool. An attacker can write them too, so they do not move the verdict.
check-training-mail-do = Even if you take it for training, report it as you always should.
