check-not-my-work = 自分の仕事に関係がない
question-not-my-work = このメールの用件は、あなたの仕事（または用事）に関係がありますか。
check-not-my-work-suspicious = 自分の仕事や用事に関係がない、と答えました。
check-not-my-work-reassuring = 自分の仕事や用事に関係がある、と答えました。
check-not-my-work-why = 担当でない仕事のメールが届くのは、相手があなたを知らずに送っているからかもしれません。
check-not-my-work-do = 開かないでください。その仕事の担当者に、メールが来たことだけを知らせてください。
