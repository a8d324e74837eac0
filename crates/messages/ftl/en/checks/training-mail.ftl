check-training-mail = Signs of a training email
check-training-mail-marked = It has the field { $field }, which tools for training emails write. But anyone can write it.
check-training-mail-why = Training emails in an organisation can carry a tool’s mark. Attackers can copy it, so it does not count for the verdict.
check-training-mail-do = Even if you think it is training, report it as usual.
