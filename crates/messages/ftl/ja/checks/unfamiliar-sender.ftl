check-unfamiliar-sender = 差出人のアドレスに見覚えがない
question-unfamiliar-sender = 差出人のアドレスは、前にもメールをもらったことのあるものと、一文字ずつ同じですか。
question-unfamiliar-sender-about = 差出人のアドレス { $about } は、前にもメールをもらったことのあるものと、一文字ずつ同じですか。
check-unfamiliar-sender-suspicious = この差出人のアドレスに見覚えがない、と答えました。
check-unfamiliar-sender-reassuring = このアドレスから前にもメールをもらっている、と答えました。
check-unfamiliar-sender-why = 表示される名前は自由に変えられます。知っている名前でも、いつもと違うアドレスなら、別人かもしれません。
check-unfamiliar-sender-do = 前にもらったメールや名刺のアドレスと、一文字ずつ比べてください。
