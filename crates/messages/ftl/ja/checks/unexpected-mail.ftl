check-unexpected-mail = 内容に心当たりがない
question-unexpected-mail = このメールの用件に、心当たりがありますか。
check-unexpected-mail-suspicious = 内容に心当たりがない、と答えました。
check-unexpected-mail-reassuring = 内容に心当たりがある、と答えました。
check-unexpected-mail-why = 身に覚えのない注文や請求、頼んでいない連絡は、偽のメールによくあります。心当たりがあっても、それに合わせて作られた偽のメールもあります。
check-unexpected-mail-do = 心当たりがないメールでは、リンクや添付ファイルを開かず、返信もしないでください。
