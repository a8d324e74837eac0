check-share-not-expected = ファイルが届くことを聞いていなかった
question-share-not-expected = このファイルや共有について、差出人から別の機会に聞いていますか。
check-share-not-expected-suspicious = 聞いていないと答えました。
check-share-not-expected-reassuring = 聞いていると答えました。
check-share-not-expected-why = 取引先のアカウントが乗っ取られると、本物のアドレスから偽の共有やファイルが届きます。
check-share-not-expected-do = 名乗っている会社や本人に、前から知っている電話番号で「送りましたか」とたずねてください。
