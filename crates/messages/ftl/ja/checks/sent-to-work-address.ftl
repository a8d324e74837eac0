check-sent-to-work-address = 個人向けのメールが、仕事のアドレスに届いた
question-sent-to-work-address = お店・カード会社・銀行などからのように見えるメールです。届いたのは仕事用のアドレスですか。
check-sent-to-work-address-suspicious = 個人向けサービスのメールが仕事用のアドレスに届いた、と答えました。
check-sent-to-work-address-reassuring = 仕事用のアドレスに届いたのではない、と答えました。
check-sent-to-work-address-why = 買い物やカードの登録には、ふつう個人のアドレスを使います。仕事のアドレスに届くのは不自然です。
check-sent-to-work-address-do = そのサービスに仕事のアドレスを登録したか、思い出してください。していなければ、開かずに職場の担当者に知らせてください。
