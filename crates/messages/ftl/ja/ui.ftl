### The page.

ui-title = 見分け Miwake — 不審なメールを自分の端末で確かめる
ui-language = 言語

## Putting a mail in

ui-input-heading = 調べるメールを入れる
ui-checked-heading = 調べたもの：{ $name }
ui-checked-text = 貼り付けた文字
ui-another = 別のメールを調べる
ui-drop = メールのファイルを、ここに置いてください
ui-drop-now = 手を放すと、調べます
ui-choose-file = ファイルを選ぶ
ui-file-kinds = 保存したメールのファイル（.eml、.msg、.emlx、.mbox、.mht、winmail.dat など）。26 MB までです。いくつかまとめて、フォルダーや zip でも入れられます。端末の外には出ません。
ui-paste = または、ここに貼り付ける
ui-paste-hint = 本文だけでも調べられます。元のメールの全文（ソース）や、ヘッダー（メールの送り状）があると、もっと分かります。
ui-rich-copy = リンクつきのまま貼り付けました。隠れたリンク先も調べます。文字を書き直すと、そのあとは文字だけを調べます。
ui-check = 調べる
ui-shortcut = Ctrl + Enter でも調べられます
ui-clear = 消す
ui-undo = 元に戻す
ui-examples = 例で試す（作りもののメールです）
ui-example-phishing = 詐欺メールの例
ui-example-targeted = 添付ファイルで攻撃する例
ui-example-harmless = ふつうの仕事のメールの例
ui-files-most = 一度に調べるのは { $most } 通までです。ほかの { $count } 個のファイルは調べていません。分けて入れてください。

## Several mails at once

ui-files = { $count } 通のメール
ui-files-running = { $of } 通のうち { $number } 通目を調べています…
ui-files-count = { $level } { $count } 通
ui-files-without = 結果なし { $count } 通
ui-files-separator = 、
ui-files-hint = 行を選ぶと、理由とメールの中身を下に見せます。上下の矢印キーで移り、Enter で選びます。
ui-files-words = 差出人、件名、ファイル名でさがす
ui-files-level = 判定
ui-files-all = すべて
ui-files-none = 当てはまるメールはありません。
ui-files-no-sender = （差出人なし）
ui-files-csv = 一覧を保存（CSV）
ui-files-json = 一覧を保存（JSON）
ui-column-verdict = 判定
ui-column-sender = 差出人
ui-column-subject = 件名
ui-column-ask = 求めていること
ui-column-identity = 本人か
ui-column-file = ファイル
ui-file-waiting = まだ調べていません
ui-file-too-large = 大きすぎるため、読みませんでした
ui-file-unreadable = 読めませんでした（フォルダーかもしれません）
ui-file-time-out = 時間がかかりすぎるため、止めました
ui-file-trapped = 途中でプログラムが止まりました
ui-file-lost = プログラムが応答しませんでした

## While checking, and what can go wrong

ui-checking = 調べています…
ui-opening = Outlook のファイルを開いています…
ui-looking = 添付ファイルの中を調べています（{ $number }/{ $of }）…
ui-cancel = 中止
ui-error-empty = まだ何も入っていません。メールのファイルを置くか、文字を貼り付けてください。
ui-error-too-large = 大きすぎるため、読みませんでした。調べられるのは { $megabytes } MB までです。添付ファイルを除いたメールか、本文の文字を入れてください。
ui-error-unreadable = ファイルを読めませんでした。移動や削除をしたか、フォルダーかもしれません。もう一度選ぶか、メールの文字を貼り付けてください。
ui-error-time-out = 時間がかかりすぎるため、止めました。このメールは判断できていません。入れたものは残っています。本文だけを貼り付けると、調べられることがあります。
ui-error-trapped = 調べている途中で、プログラムが止まりました。このメールは判断できていません。入れたものは残っています。本文だけを貼り付けると、調べられることがあります。次のメールは、そのまま調べられます。
ui-error-lost = 調べるプログラムが応答しません。入れたものは残っています。もう一度「調べる」を押すか、ページを読み込み直してください。
ui-error-cancelled = 中止しました。入れたものは残っています。
ui-error-not-loaded = 調べるプログラムを読み込めませんでした。通信を確かめて、もう一度「調べる」を押してください。入れたものは残っています。
ui-policy-faults = 組織の設定（policy.json）に、使えない書き方があります。次のところを除いて調べます。管理する人に知らせてください。
ui-policy-error = 組織の設定（policy.json）を使えないため、標準の設定で調べます。管理する人に知らせてください。理由：{ $error }
ui-newer = このページの新しい版が用意できました。
ui-newer-use = 新しい版を使う
ui-newer-warning = ページを読み込み直すので、入れたメールと結果は消えます。このまま続けることもできます。新しい版は後からでも使えます。
ui-newer-use-anyway = それでも読み込み直す
ui-newer-later = あとで

## Several mails in a file

ui-mails-mbox = このファイルには、メールが { $count } 通入っています
ui-mails-choose = 調べるメールを選んでください。
ui-mails-inside = このメールには、ほかのメールが { $count } 通入っています
ui-mails-inside-hint = 下の結果は、いま選んでいるメールについてのものです。ほかのメールを調べるには、選び直してください。
ui-mails-forward = このメールは、ほかのメールをそのまま転送したものです。そこで、中のメールを調べました。
ui-mails-outer = 外側のメール（転送した人のメール）を調べる
ui-mails-outer-judged = 外側のメールを調べています
ui-mails-no-subject = （件名なし）
ui-mails-cut = はじめの { $count } 通だけを出しています。
ui-mails-keys = 上下の矢印キーで移り、Enter で選びます。

## The result

ui-result = 結果
ui-status-verdict = 判定：{ $level }
ui-status-changed = 答えにより、判定が「{ $before }」から「{ $after }」に変わりました。
ui-status-kept = 答えても、判定は「{ $level }」のままです。
ui-to-verdict = 判定に戻る
ui-read-as = 読んだもの：{ $kind }
ui-missing = 調べられなかったもの
ui-notes = 読み取りについて
ui-unseen-not-loaded = 添付ファイルや Outlook のファイルの中は、調べていません。調べるプログラムを読み込めませんでした。通信を確かめて、もう一度「調べる」を押してください。それまでは開かないでください。
ui-unseen-trapped = 添付ファイルの中を調べている途中で、プログラムが止まりました。その中は調べきれていません。添付ファイルは開かないでください。
ui-contact = 知らせる先：{ $contact }
ui-reasons = おもな理由
ui-noticed = 参考（気づいたこと）
ui-noticed-hint = ふつうのメールにもよくあることです。知らない相手からのメールなら、手がかりになります。
ui-first-reason = いちばんの理由
ui-unread-show = 「{ $name }」の場所をメールの中で見る
ui-marked = ほかに、メールの中で番号を付けたところ
ui-why = なぜ大切か
ui-do = どうするか
ui-show = 見る
ui-back-label = 理由 { $number } に戻る
ui-badge-ask = 求
ui-badge-own = 自社
ui-badge-identity = 差
ui-back-ask = 「このメールが求めていること」に戻る
ui-back-own = 「自社のルール」に戻る
ui-back-identity = 「差出人は本人か」に戻る
ui-compare = 一文字ずつ見る（上がこのメール、下が似ているもの）
ui-compare-here = このメール
ui-compare-there = 似ているもの
ui-show-label = 理由 { $number } の場所をメールの中で見る
ui-show-ask = 求めている言葉をメールの中で見る
ui-show-own = 自社のルールに当てはまる所をメールの中で見る
ui-show-identity = 差出人の手がかりをメールの中で見る
ui-questions = あなたへの質問
ui-questions-hint = あなただけが分かることです。答えると、その場で判定をし直します。

## The checklist

ui-checklist = チェックリスト
ui-checklist-sum = { $all } 項目のうち、{ $found } 項目で何か見つかりました。
ui-filter = 見せる項目
ui-filter-all = すべて（{ $count }）
ui-filter-found = 見つかった（{ $count }）
ui-filter-could-not-check = 調べられなかった（{ $count }）
ui-filter-none = 当てはまる項目はありません。
ui-kind = 見せる種類
ui-kind-all = すべての種類（{ $count }）
ui-kind-ask = 求めていること（{ $count }）
ui-kind-identity = 差出人は本人か（{ $count }）
ui-kind-sign = 手がかり（{ $count }）
ui-kind-wording = 言い回し（{ $count }）
ui-weight = 判定への影響の大きさ
ui-score-hint = 右の数字（+2.4 など）は、その項目が点数を動かした大きさです。分野ごとに上限があります。
ui-score-sum = 点数の内訳：{ $sum }
ui-why-and-do = なぜ大切か、どうするか
ui-about = この項目の説明（新しいタブで開きます）

## The mail

ui-mail = 届いたメール
ui-mail-hint = 文字だけを見せています。リンクは押せません。画像なども読み込みません。番号は上の理由の番号、「求」は求めていること、「差」は差出人の手がかりです。
ui-header-subject = 件名
ui-header-date = 日時（送った側が書いたもの）
ui-body-text = 本文
ui-body-visible = 本文（HTML の、目に見える文字）
ui-left-out = … { $count } 文字を省略 …
ui-show-all = 全文を見せる
ui-links = リンク（{ $count }）
ui-link-shown = 見た目
ui-link-target = 本当のリンク先
ui-link-elsewhere = 見た目は { $shown } ですが、本当に開くのは { $real } です。
ui-link-through = { $kind }：{ $host }
ui-link-wrapped = 通るもの
ui-link-unwrapped = 最後に開くところ
ui-unseen-show = 見えない文字も見せる（{ $count } か所）
ui-unseen-hint = 点線の枠の中は、メールソフトでは見えない文字です。枠の初めに、隠し方を書いています。
ui-more = ほかの { $count } 件
ui-attachments = 添付ファイル（{ $count }）
ui-no-name = （名前なし）
ui-file-kind = 中身：{ $kind }
ui-file-declared = メールに書かれた種類：{ $kind }
ui-file-inline = 本文の中の画像
ui-inside = 中に入っているもの（{ $count }）
ui-inside-step = （ファイルの中の { $count } 段目）
ui-inside-locked = パスワードつき
ui-inside-unseen = 中を調べていません。
ui-size-bytes = { $count } バイト
ui-size-kilobytes = { $count } KB
ui-other-headers = そのほかのヘッダー（メールの送り状）の欄（{ $count }）

## Delivery and authentication

ui-path = 届いた経路
ui-path-hint = 古い順です。外のサーバー（メールを運ぶ機械）が書いた行は、うそかもしれません。
ui-route-start = 最初にメールを渡したと書かれている相手
ui-route-from = 渡してきた相手：{ $name }
ui-route-boundary = ここから、受信した側のサーバーです
ui-route-outside = 外のサーバーが書いた行です。うそかもしれません。
ui-route-odd = いつもと違う
ui-route-unnamed = 名前のないサーバー
ui-route-cut = ほかの { $count } 段は表にあります。
ui-route-table = 表で見る（{ $count }）
ui-hop-number = 順
ui-hop-from = 渡したサーバー
ui-hop-by = 受け取ったサーバー
ui-hop-time = 時刻
ui-hop-delay = かかった時間
ui-auth = 差出人の確認（送信ドメイン認証）
ui-auth-hint = 受信したサーバーが書いた結果です。pass（合格）でも、信用できる相手とは限りません。
ui-auth-method = 方法
ui-auth-result = 結果
ui-auth-domain = ドメイン（@ より後ろ）
ui-auth-server = 書いたサーバー
ui-auth-weight = 扱い
ui-auth-counts = 判定に使う
ui-auth-ignored = 使わない

## Already clicked

ui-after-link = もう押した、入力した、送ったときは
ui-after-link-paid = もう払った、口座を変えたときは
ui-after-link-ran = もう開いた、実行したときは
ui-after-link-password = もう入力した、送ったときは
ui-after-link-replied = もう送った、返信したときは
ui-after-link-clicked = もう押した、開いたときは
ui-after-more = 詳しい手順（新しいタブで開きます）
ui-after = もう何かしてしまったときは
ui-after-calm = まず、ひと息ついてください。だますメールは、だれでもだまされるように作られています。あなたが悪いのではありません。今から数分のうちに動けば、被害を小さくできることがあります。
ui-after-choose = したことを選んでください。いくつもあるときは、上のものから始めます。
ui-after-paid = お金を送った、振込先を変えた、ギフト券の番号を送った
ui-after-paid-1 = お金を送った銀行に、すぐ電話します。「詐欺です」と言い、送金を止めるか、取り戻す手続きを頼みます。
ui-after-paid-2 = 振込先や給与の口座を変えたときは、経理や給与の担当に電話し、元に戻してもらいます。
ui-after-paid-3 = ギフト券や電子マネーは、発行した会社に電話し、番号を止めてもらいます。券とレシートは捨てません。
ui-after-paid-4 = 上司と経理に知らせ、警察に相談します（急ぎは 110、相談は #9110）。
ui-after-paid-5 = 「取り戻してあげる」という連絡には応じません。それも詐欺かもしれません。
ui-after-ran = ファイルを開いた、マクロを有効にした、プログラムを入れた
ui-after-ran-1 = ネットワークから切り離します。LAN ケーブルを抜き、Wi-Fi を切ります。スマートフォンは機内モードにします。
ui-after-ran-2 = 電源は入れたまま、触らずに置きます。再起動もしません。中に残った記録が、調べる手がかりになります。
ui-after-ran-3 = 別の電話で知らせます。USB メモリーや共有フォルダーを使っていたら、それも言います。
ui-after-ran-4 = 遠隔操作（相手に画面を操作させること）を許したときも同じです。相手との電話は切ります。
ui-after-ran-5 = パスワードを変えるのは、別の端末からです。
ui-after-card = カード番号を入れた
ui-after-card-1 = カードの裏にある番号で、カード会社に電話し、止めてもらいます。会社のカードなら、経理にもすぐ知らせます。
ui-after-card-2 = 利用明細を見て、知らない支払いを伝えます。
ui-after-card-3 = 銀行の暗証番号や口座のパスワードも入れたときは、その銀行に電話します。
ui-after-password = パスワードを入れた
ui-after-password-1 = 別の端末で本物のサイトを自分で開き、パスワードを変えます。メールのリンクは使いません。仕事のパスワードなら、先に社内の窓口に電話します。
ui-after-password-2 = 同じパスワードを使っているほかのサービスも変えます。
ui-after-password-3 = 「すべての端末からログアウト」があれば押し、多要素認証（パスワードのほかにもう一つ確かめる方法）を設定します。
ui-after-password-4 = 確認コードも入れた、覚えのない承認を押した、というときは、それも伝えます。
ui-after-password-5 = 見覚えのないログイン、メールの転送設定、送信済みのメールがないかを、社内の窓口の人と見ます。
ui-after-clicked = リンクを押した
ui-after-clicked-1 = ページを閉じます。何も入力せず、「許可」も押しません。
ui-after-clicked-2 = ファイルが保存されていたら、開かずに知らせます。開いたときは、上の「ファイルを開いた」に進みます。
ui-after-clicked-3 = 入力したか思い出せないときは、入力したものとして進みます。
ui-after-replied = 返信した、情報や書類を送った
ui-after-replied-1 = 返信を続けません。取り消しのメールも送りません。
ui-after-replied-2 = 何を書き、何を送ったかを知らせます。名前、電話番号、社内の予定、名簿、本人確認の書類などです。
ui-after-replied-3 = 次のメールや電話に気を付けます。はじめは何も付けず、親しくなってから、害のあるファイルを送る手口があります。
ui-after-opened = メールを開いた、読んだだけ
ui-after-opened-1 = リンクと添付ファイルには触らず、メールを閉じます。
ui-after-opened-2 = メールは消さずに残します。同じメールを探す手がかりになります。
ui-after-opened-3 = 知らせます。同じメールが、ほかの人にも届いているかもしれません。
ui-after-tell = 知らせる先
ui-after-tell-by = 感染したかもしれないパソコンのメールやチャットは使わず、電話か、別の端末で知らせます。
ui-after-nobody = 窓口が決まっていなければ、上司か、パソコンの担当の人に電話します。
ui-after-keep = メールは消さずに残します。だまって電源を切ったり、初期化したりもしません。まちがいかもしれない、と思っても知らせてください。

## Keeping and handing on the result

ui-outputs = 結果を知らせる、残す
ui-outputs-hint = コピーした文字や、知らせるメールの中では、リンクやアドレスは押せない形（hxxp、[.]）になります。元のメールは付きません。
ui-reply = 報告した人への返信
ui-reply-hint = 送る前に、ここで直せます。リンクやアドレスは押せない形になっています。
ui-reply-text = 返信の文
ui-reply-language = 返信の言語
ui-reply-copy = 返信をコピー
ui-indicators = アドレスと URL の一覧
ui-indicators-hint = このメールに出てくるアドレス、ドメイン、URL、ファイルのハッシュ（中身の指紋）です。押せない形にしています。本物の会社のものも混じります。
ui-indicators-none = アドレスも URL もファイルも、ありません。
ui-indicators-copy = 一覧をコピー
ui-indicators-save = 一覧を保存（CSV）
ui-report-to = { $contact } に知らせる
ui-report-to-plain = 社内の窓口に知らせる
ui-report-text = 人に知らせる文
ui-report-preview = この内容のメールを作ります。メールソフトが開くだけで、送るのはあなたです。元のメールは付きません。
ui-report-copy-hint = 社内の窓口が設定されていません。この文をコピーして、上司か、パソコンの担当の人に知らせてください。
ui-report-recipient = 宛先
ui-report-shortened = メールに入る長さに収めるため、長い文字を「…」で短くしました。
ui-report-open = メールソフトで開く
ui-report-copy = この文をコピー
ui-copy = 結果をコピー
ui-copied = コピーしました。
ui-copy-by-hand = このブラウザーではコピーできませんでした。下の文字を選んで、Ctrl + C（Mac では ⌘ + C）でコピーしてください。
ui-save = 保存（JSON）
ui-print = 印刷、PDF
ui-print-whole = チェックリストとメールの中身も印刷する
ui-print-more = ほかに { $count } 件あります（画面の一覧と CSV には、すべてあります）。
ui-print-checked = 調べた日時：{ $time }。Miwake { $version }、重みの日付 { $weights }。
