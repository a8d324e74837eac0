check-consumer-mail-at-work = お店・カード会社・銀行からのメールが、仕事のアドレスに届いている
check-consumer-mail-at-work-sender = 差出人は { $brand } を名乗っていますが、宛先は仕事のアドレス { $recipient } です。
check-consumer-mail-at-work-subject-line = 件名に { $brand } の名前がありますが、宛先は仕事のアドレス { $recipient } です。
check-consumer-mail-at-work-why = 買い物やカードの登録には、ふつう個人のアドレスを使います。仕事のアドレスに届いたのは、だれかが会社のアドレスを集めて送ったからかもしれません。
check-consumer-mail-at-work-do = 仕事のアドレスを登録したか思い出してください。確かめるときは、メールのリンクではなく、いつものアプリや公式サイトを自分で開いてください。
