check-brand-not-sender = 名乗っている会社と、差出人もリンク先も合わない
check-brand-not-sender-links-elsewhere = { $brand } からのお知らせのように書かれていますが、差出人は { $sender }、リンク先は { $host } で、どちらもそのドメインとして知られていません。
check-brand-not-sender-why = 本物の会社の案内には、その会社のサイトへのリンクがあります。偽の案内は、別のサイトに連れて行きます。
check-brand-not-sender-do = メールのリンクは使わず、公式アプリや、自分でブックマークしたサイトから開いて確かめてください。
