check-read-in-two-ways = メールが二通りに読める
check-read-in-two-ways-senders = 差出人の欄が二通りに読めます。どちらの差出人が見えるかは、メールソフトによって違います。
check-read-in-two-ways-structure = メールの組み立ての書き方（{ $factor }）が食い違っています。何が見えるかは、メールソフトによって違います。
check-read-in-two-ways-encoding = そのまま読むときと、変換（符号化）を元に戻して読むときとで、中身が違います。どちらが見えるかは、メールソフトによって違います。
check-read-in-two-ways-why = 迷惑メールフィルターが読むものと、あなたに見えるものが、別かもしれません。出来の悪いプログラムが書いたメールでも起こります。
check-read-in-two-ways-do = このメールを頼りに動かず、名乗っている会社や本人に、前から知っている連絡先で確かめてください。
