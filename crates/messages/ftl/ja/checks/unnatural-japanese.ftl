check-unnatural-japanese = 日本語の文字や書き方が不自然
check-unnatural-japanese-chinese-glyphs = 日本語では使わない中国語の漢字が { $count } 種類、ひらがなの文に混じっています：{ $detail }
check-unnatural-japanese-chinese-charset = 日本語の文なのに、中国語用の文字コード（文字の表し方：{ $detail }）で書かれています。
check-unnatural-japanese-look-alike-letters = 形の似た別の文字で書かれた言葉が { $count } か所あります：{ $detail }
check-unnatural-japanese-several-oddities = 日本語として不自然なところが { $count } 種類あります（空白、句読点、文字の幅、言い回し、字体の指定）。
check-unnatural-japanese-one-oddity = 日本語として少し不自然なところがあります：{ $detail }
check-unnatural-japanese-why = 海外で作られた偽のメールには、翻訳や文字の入力のくせが残ることがあります。ふだんの相手の書き方と比べてみてください。
check-unnatural-japanese-do = 文章がおかしいと感じたら、リンクや添付ファイルは開かないでください。名乗っている会社や本人に、前から知っている連絡先で確かめてください。
