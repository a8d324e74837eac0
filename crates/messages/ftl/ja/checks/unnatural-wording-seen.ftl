check-unnatural-wording-seen = 文章や文字がおかしいと感じる
question-unnatural-wording-seen = 文字の形（フォント）、言葉づかい、日本語は、どれも自然ですか。
check-unnatural-wording-seen-suspicious = 文章や文字におかしいところがある、と答えました。
check-unnatural-wording-seen-reassuring = 文章や文字におかしいところはない、と答えました。
check-unnatural-wording-seen-why = 読む人が感じる文字の形や言い回しの違和感は、プログラムだけでは分かりません。
check-unnatural-wording-seen-do = 違和感があるときは、リンクや添付ファイルを開かないでください。名乗っている会社や本人に、前から知っている連絡先で確かめてください。
