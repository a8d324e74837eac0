check-lookalike-sender = 差出人のドメインが、有名な会社のものに似せてある
check-lookalike-sender-whole-domain = 差出人のドメイン { $domain } の中に「{ $like }」（{ $brand }）が入っていますが、{ $brand } のドメインではありません。
check-lookalike-sender-look-alike = 差出人のドメイン { $domain } は「{ $like }」（{ $brand }）とよく似ていますが、別のドメインです。
check-lookalike-sender-brand-word = 差出人のドメイン { $domain } には「{ $like }」（{ $brand }）という名前が入っていますが、{ $brand } のドメインの表にはありません。
check-lookalike-sender-why = ドメインはだれでも買えます。似た綴りのドメインは、送信ドメイン認証にも合格します。
check-lookalike-sender-do = アドレスの @ の後ろを一文字ずつ確かめてください。違っていれば、公式のアプリやブックマークから、その会社に確かめてください。
