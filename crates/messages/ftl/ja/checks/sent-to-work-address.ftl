check-sent-to-work-address = 個人向けのメールが、登録していないアドレス（仕事用など）に届いた
question-sent-to-work-address = お店・カード会社・銀行などからのように見えるメールです。届いたのは、そこに登録してあるアドレスですか。
check-sent-to-work-address-suspicious = そこに登録していないアドレスに届いた、と答えました。
check-sent-to-work-address-reassuring = そこに登録してあるアドレスに届いた、と答えました。
check-sent-to-work-address-why = 買い物やカードの登録には、ふつう個人のアドレスを使います。仕事のアドレスや、登録していないアドレスに届くのは不自然です。
check-sent-to-work-address-do = そのサービスに、このアドレスを登録したか、思い出してください。していなければ、開かないでください。仕事のアドレスなら、社内の窓口に知らせてください。
