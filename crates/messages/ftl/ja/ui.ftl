### The page.

ui-title = 見分け Miwake — 不審なメールを自分の端末で確かめる
ui-language = 言語

## Putting a mail in

ui-input-heading = 調べるメールを入れる
ui-drop = メールのファイルを、ここに置いてください
ui-drop-now = 手を放すと、調べます
ui-choose-file = ファイルを選ぶ
ui-file-kinds = .eml、.msg、.emlx、.mbox、.mht、winmail.dat など、保存したメールのファイル。26 MB まで。ファイルは端末の外に出ません。
ui-paste = または、ここに貼り付ける
ui-paste-hint = メールのソース、ヘッダー、本文のどれでも調べられます。
ui-rich-copy = リンクつきの文章として貼り付けられました。見た目に隠れたリンク先も調べます。文字を直すと、文字だけを調べます。
ui-check = 調べる
ui-shortcut = Ctrl + Enter でも調べられます
ui-clear = 消す
ui-undo = 元に戻す
ui-examples = 例で試す（作りもののメールです）
ui-example-phishing = 詐欺メールの例
ui-example-targeted = 添付ファイルで攻撃する例
ui-example-harmless = ふつうの仕事のメールの例
ui-first-file-only = 最初の 1 通だけを調べます。ほかの { $count } 個のファイルは調べていません。1 通ずつ入れてください。

## While checking, and what can go wrong

ui-checking = 調べています…
ui-opening = Outlook のファイルを開いています…
ui-looking = 添付ファイルの中を調べています（{ $number }/{ $of }）…
ui-cancel = 中止
ui-error-empty = まだ何も入っていません。メールのファイルを置くか、文字を貼り付けてください。
ui-error-too-large = 大きすぎるため、読みませんでした。調べられるのは { $megabytes } MB までです。添付ファイルを除いたメールか、本文の文字を入れてください。
ui-error-unreadable = ファイルを読めませんでした。移動や削除をしたか、フォルダーかもしれません。もう一度選ぶか、中の文字を貼り付けてください。
ui-error-time-out = 時間がかかりすぎるため、止めました。このメールは判断できていません。入れたものは残っています。本文だけを貼り付けると、調べられることがあります。
ui-error-trapped = 調べている途中で、プログラムが止まりました。このメールは判断できていません。入れたものは残っています。次のメールは、そのまま調べられます。
ui-error-lost = 調べるプログラムが応答しません。入れたものは残っています。もう一度「調べる」を押すか、ページを読み込み直してください。
ui-error-cancelled = 中止しました。入れたものは残っています。
ui-error-not-loaded = 調べるプログラムを読み込めませんでした。通信を確かめて、もう一度「調べる」を押してください。入れたものは残っています。
ui-policy-error = 組織の設定（policy.json）を使えないため、標準の設定で調べます。管理する人に知らせてください。理由：{ $error }

## Several mails in a file

ui-mails-mbox = このファイルには、メールが { $count } 通入っています
ui-mails-choose = 調べるメールを選んでください。
ui-mails-inside = このメールには、ほかのメールが { $count } 通入っています
ui-mails-inside-hint = 下の結果は、いま選んでいるメールについてのものです。ほかのメールを調べるには、選び直してください。
ui-mails-forward = このメールは、ほかのメールをそのまま転送したものなので、転送された中のメールを調べました。
ui-mails-outer = 転送した外側のメールを調べる
ui-mails-outer-judged = 外側のメールを調べています
ui-mails-no-subject = （件名なし）
ui-mails-cut = はじめの { $count } 通だけを並べています。
ui-mails-keys = 上下の矢印キーで移り、Enter で選びます。

## The result

ui-result = 結果
ui-status-verdict = 判定：{ $level }
ui-read-as = 読んだもの：{ $kind }
ui-missing = 調べられなかったもの
ui-notes = 読み取りについて
ui-unseen-not-loaded = 添付ファイルや Outlook のファイルを調べるプログラムを読み込めなかったため、その中は調べていません。通信を確かめて、もう一度調べてください。
ui-unseen-trapped = 添付ファイルの中を調べている途中で、プログラムが止まりました。その中は調べきれていません。添付ファイルは開かないでください。
ui-contact = 知らせる先：{ $contact }
ui-reasons = おもな理由
ui-why = なぜ大切か
ui-do = どうするか
ui-show = 見る
ui-show-label = 理由 { $number } の場所をメールの中で見る
ui-questions = あなたへの質問
ui-questions-hint = あなただけが分かることです。答えると、判定がその場で変わります。

## The checklist

ui-checklist = チェックリスト
ui-checklist-sum = { $all } 項目のうち { $found } 項目で見つかりました。
ui-found-only = 見つかったものだけ
ui-weight = 判定を動かした大きさ
ui-why-and-do = なぜ大切か、どうするか

## The mail

ui-mail = 届いたメール
ui-mail-hint = 文字だけを見せています。リンクは押せず、画像などは読み込みません。番号は上の理由と同じです。
ui-header-subject = 件名
ui-header-date = 日時（送った側が書いたもの）
ui-body-text = 本文
ui-body-visible = 本文（HTML の、目に見える文字）
ui-left-out = … { $count } 文字を省略 …
ui-show-all = 全文を見せる
ui-links = リンク（{ $count }）
ui-link-shown = 見た目
ui-link-target = 実際の行き先
ui-more = ほかの { $count } 件
ui-attachments = 添付ファイル（{ $count }）
ui-no-name = （名前なし）
ui-file-kind = 中身：{ $kind }
ui-file-declared = メールの表示：{ $kind }
ui-file-inline = 本文の中の画像
ui-inside = 中に入っているもの（{ $count }）
ui-inside-step = （{ $count } 段の中）
ui-inside-locked = パスワードつき
ui-inside-unseen = 中を調べていません。
ui-size-bytes = { $count } バイト
ui-size-kilobytes = { $count } KB
ui-other-headers = そのほかのヘッダー（{ $count }）

## Delivery and authentication

ui-path = 届いた経路
ui-path-hint = 古い順です。外のサーバーが書いた行は、偽ることができます。
ui-hop-number = 順
ui-hop-from = 渡したサーバー
ui-hop-by = 受け取ったサーバー
ui-hop-time = 時刻
ui-hop-delay = かかった時間
ui-auth = 送信元の確認（認証）
ui-auth-hint = 受け取ったサーバーが書いた結果です。pass（合格）でも、善意の相手とは限りません。
ui-auth-method = 方法
ui-auth-result = 結果
ui-auth-domain = 対象のドメイン
ui-auth-server = 書いたサーバー
ui-auth-weight = 扱い
ui-auth-counts = 判定に使う
ui-auth-ignored = 使わない
