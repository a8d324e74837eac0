check-lookalike-sender = 差出人のドメイン（@ より後ろ）が、よく知られた会社や、登録された組織のものに似ている
check-lookalike-sender-whole-domain = 差出人のドメイン { $domain } の中に「{ $like }」（{ $brand }）が入っていますが、{ $brand } のドメインではありません。
check-lookalike-sender-look-alike = 差出人のドメイン { $domain } は「{ $like }」（{ $brand }）とよく似ていますが、別のドメインです。
check-lookalike-sender-brand-word = 差出人のドメイン { $domain } には「{ $like }」（{ $brand }）という名前が入っています。しかし、{ $brand } のものとして知られていません。
check-lookalike-sender-why = ドメイン（アドレスの @ より後ろの名前）は、だれでも買えます。似た綴りでも、持ち主が送れば、差出人の確認（認証）に合格します。
check-lookalike-sender-do = アドレスの @ より後ろを、一文字ずつ見てください。知っている綴りと違えば開かず、公式のアプリやブックマークから確かめてください。
