### The report as text and Markdown, and what several surfaces share.

report-title = メールの見分け結果
report-heading-reasons = おもな理由
report-heading-noticed = 気づいたこと
report-heading-questions = あなたへの質問
report-more-questions = ほかの質問が { $count } 個あります。
report-heading-facts = メールの事実
report-heading-checklist = チェックリスト
report-heading-missing = 調べられなかったもの
report-heading-how = 元のメールを手に入れる方法
report-heading-notes = 読み取りについて
report-heading-tool = この結果について

report-label-verdict = 判定
report-label-action = すること
report-label-own-rules = 自社のルール
report-label-found = 見つけたこと
report-label-why = なぜ大切か
report-label-do = どうするか
report-label-evidence = 根拠
report-label-answer = 答え
report-label-input = 調べたもの
report-label-subject = 件名
report-label-sender = 差出人
report-label-date = 日時
report-label-indicators = アドレスと URL の一覧
report-label-authentication = 認証の結果
report-label-authentication-other = 当てにならない認証の記録
report-label-path = 届いた経路
report-label-link = リンク
report-label-attachment = 添付ファイル
report-label-score = 点数の内訳
report-label-version = Miwake の版
report-label-data = データの日付

report-summary-subject = 不審なメール（{ $level }）
report-summary-end = 元のメールは付けていません。

## Indicators, and the reply to whoever reported the mail

indicator-address = メールアドレス
indicator-domain = ドメイン
indicator-url = URL
indicator-sha256 = SHA-256（ファイルの指紋）
reply-thanks = 知らせてくださり、ありがとうございます。届いたメールを調べました。
reply-dangerous-do = 何も開かず、返信もしないでください。メールは、こちらから知らせるまで消さないでください。
reply-undecided-do = まだ判断できていません。はっきりするまで、何も開かず、返信もしないでください。
reply-after = もう何かしてしまったときは、すぐに知らせてください。だれにでも起こることです。

report-score = 手がかりの点数は { $score } です（点数だけなら、注意 { $caution }、疑わしい { $suspicious }、危険 { $dangerous } から）。求めていることと差出人によって、判定はこれより上にも下にもなります。
score-start = 出発点
score-reassuring = 安心できる手がかり
report-no-name = （名前なし）
report-name-and-address = { $name }（{ $address }）
report-link-shown = { $target }（見た目は「{ $shown }」）
report-attachment = { $name }（{ $kind }、{ $size } バイト）
report-data-dates = 重み { $weights }、ドメイン一覧 { $suffixes }、ブランド { $brands }、フリーメール { $providers }
report-more = ほかに { $count } 件
report-moved = 点数への影響 { $weight }
report-compare = 一文字ずつの比較（上がこのメール、下が似ているもの）：
report-link-unwrapped = { $link } → { $target }
report-quote = { $role }：「{ $quote }」
report-not-answered = まだ答えていません
report-value-unknown = 不明

## Authentication

report-auth-line = { $method }：{ $result }（{ $domain }）
report-auth-line-no-domain = { $method }：{ $result }
report-auth-server = { $server } の記録：{ $results }
report-auth-server-unnamed = 受信したサーバーの記録：{ $results }
report-auth-none = 受信したサーバーの記録がありません。
report-auth-pass = 合格
report-auth-fail = 不合格
report-auth-softfail = おそらく不合格
report-auth-neutral = どちらでもない
report-auth-none-result = 設定なし
report-auth-temperror = 一時的な失敗
report-auth-permerror = 設定の誤り
report-auth-policy = 方針により不合格
report-auth-bestguesspass = 推測で合格

## Delivery path

report-hop = { $from } → { $by }　{ $time }（{ $delay }）
report-hop-first = { $from } → { $by }　{ $time }
report-delay-seconds = { $count } 秒後
report-delay-minutes = { $count } 分後
report-delay-hours = { $count } 時間後
report-delay-days = { $count } 日後
report-delay-negative = 時計が合いません（{ $count } 秒前）

## What could not be looked at

report-missing-intro = 調べたのは「{ $input }」です。次のものは調べられませんでした。
report-missing-sender = 差出人の本当のアドレスと返信先
report-missing-path = 届いた経路と、差出人の確認（認証：SPF、DKIM、DMARC）の結果
report-missing-link-targets = 本当のリンク先（見た目と違うことがあります）
report-missing-attachments = 添付ファイル
report-missing-body = 本文
report-missing-how = 元のメールをファイル（.eml）かソースのまま入れると、これらも調べられます。

## How to get the original mail

report-how-intro = メールの中のリンクや添付ファイルは開かずに、次のようにしてください。
report-how-outlook = Outlook（新しい Outlook、ブラウザー）
report-how-outlook-1 = メールの右上の「…」を押します。
report-how-outlook-2 = 「表示」、「メッセージのソースを表示」の順に選びます。
report-how-outlook-3 = 出てきた文字を全部コピーして、ここに貼り付けます。
report-how-outlook-classic = Outlook（従来の Windows 版）
report-how-outlook-classic-1 = メールをダブルクリックして、別のウィンドウで開きます。
report-how-outlook-classic-2 = 「ファイル」、「プロパティ」の順に選び、「インターネット ヘッダー」の中を全部コピーします。
report-how-outlook-classic-3 = ここに貼り付けて、空の行を一つ入れ、その下に本文も貼り付けます。
report-how-gmail = Gmail（パソコンのブラウザー）
report-how-gmail-1 = メールを開き、右上の「︙」を押します。
report-how-gmail-2 = 「メッセージのソースを表示」を選びます。
report-how-gmail-3 = 元のメッセージをダウンロードするか、「クリップボードにコピー」を押して、ここに入れます。
report-how-yahoo = Yahoo!メール（パソコンのブラウザー）
report-how-yahoo-1 = メールを開き、「詳細ヘッダー」を選びます（「…」の中にあることもあります）。
report-how-yahoo-2 = 出てきたヘッダーを全部コピーして、ここに貼り付けます。
report-how-yahoo-3 = 空の行を一つ入れ、その下に本文も貼り付けます。
report-how-apple = Apple のメール（Mac）
report-how-apple-1 = 一覧のメールを、マウスでデスクトップへ動かします。.eml のファイルができます。
report-how-apple-2 = そのファイルは開かずに、ここへ入れます。
report-how-thunderbird = Thunderbird
report-how-thunderbird-1 = 一覧のメールを右クリックして、「名前を付けて保存」を選びます。
report-how-thunderbird-2 = できた .eml のファイルは開かずに、ここへ入れます。

## Mistakes in the policy

policy-fault = { $field }「{ $entry }」：{ $what }
policy-fault-not-a-domain = ドメインの形ではありません。example.co.jp のように書いてください。
policy-fault-public-suffix = だれでもこの下にドメインを取れるため、組織のドメインにはなりません。
policy-fault-free-mail = だれでもアドレスを取れるフリーメールのドメインです。
policy-fault-not-an-address = メールアドレスの形ではありません。soumu@example.co.jp のように書いてください。
policy-fault-too-short = 短すぎて、どのメールにも出てきます。
policy-fault-no-domain = ドメインがありません。本物のメールまで、なりすましに見えてしまいます。
policy-fault-not-an-origin = ページのオリジンの形ではありません。https://portal.example.co.jp のように、末尾の / なしで書いてください。
policy-fault-no-name = 名前がないか、短すぎます。
policy-fault-bad-id = ルールの id は、英数字で始め、英数字と「-」「_」だけを 64 字まで使います。
policy-fault-repeated-id = 同じ id のルールが、前にもあります。
policy-fault-no-title = 題（title）が、日本語にも英語にもありません。
policy-fault-unknown-place = 探す所（look_in）が、使える名前ではありません。subject や header:List-Id のように書いてください。
policy-fault-no-pattern = 探す言葉（pattern）がありません。
policy-fault-pattern-too-long = 探す言葉（pattern）が 1,000 字を超えています。
policy-fault-bad-pattern = 正規表現として読めません。id の後の数字は、間違いが何字目かです。
policy-fault-pattern-too-large = 正規表現が大きくなりすぎます。繰り返しの回数か、かっこの深さを減らしてください。
policy-fault-too-many-rules = ルールは 500 までです。ここから後は使いません。
