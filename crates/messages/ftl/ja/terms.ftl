### Names of everything that reports hold as a value, and what each means.

## Levels

level-dangerous = 危険
level-dangerous-sub = 詐欺や攻撃のメールの特徴が、はっきり出ています。
level-dangerous-action = 何も開かず、返信もしないでください。仕事のメールなら、社内の窓口に知らせてください。
private-help = 個人のメールで困ったら、消費者ホットライン（188）か、警察の相談電話（#9110）に電話できます。
level-suspicious = 疑わしい
level-suspicious-sub = ふつうのメールにはあまりない特徴があります。
level-suspicious-action = 開く前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。
level-caution = 注意
level-caution-sub = 気になる点があります。本物のメールにも見られることがあります。
level-caution-action = リンクやファイルを開く前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。
level-nothing-notable = 目立った不審点なし
level-nothing-notable-sub = 調べた範囲では、目立つ不審な点は見つかりませんでした。本物だという証明ではありません。
level-nothing-notable-action = リンクやファイルを開く前や返信する前に、知っている相手のいつものアドレスから来たかを見てください。
level-undecided = 判断できない
level-undecided-sender-unknown = 判断できない（差出人不明）
level-undecided-sub = 手がかりが足りず、不審かどうかを決められません。
level-undecided-action = 足りないものをそろえて、もう一度調べてください。それまでは開かないでください。

## Why a mail could not be judged

undecided-empty = 何も入っていません。
undecided-empty-do = メールのファイル（.eml）を入れるか、メールの本文やソースを貼り付けてください。
undecided-picture = これは画像です。画面を写した画像からは、本当の差出人もリンク先も分かりません。画像の中で調べられるのは QR コードだけです。
undecided-picture-do = 画像ではなく、元のメールを .eml 形式で保存して入れるか、メールの文字をコピーして貼り付けてください。それまでは、メールのリンクやファイルを開かないでください。
undecided-not-mail = これはメールではなく、{ $file }のようです。調べられた範囲では、危険なものは見つかりませんでした。それだけでは、開いてよいかどうかは分かりません。
undecided-not-mail-do = 受け取る予定のないファイルなら、開かないでください。このファイルが届いたメールがあれば、メールソフトから .eml 形式で保存して、それも入れてください。
undecided-too-large = 大きすぎるため、読みませんでした。読めるのは { $limit } MB までです。
undecided-too-large-do = 添付ファイルを除いて、メールの本文とヘッダー（メールの送り状）だけを貼り付けてください。
undecided-too-little = 文が短く、リンクも添付ファイルもないので、手がかりが足りません。
undecided-too-little-do = 元のメールを保存して入れてください。差出人や届いた経路も調べられます。それまでは開かないでください。
undecided-headers-only = ヘッダー（メールの送り状）だけで、本文がありません。ヘッダーに目立つ不審な点は見つかりませんでした。
undecided-headers-only-do = 本文も一緒に貼り付けるか、元のメールを保存して入れてください。それまでは開かないでください。
undecided-sender-unknown = だれが書いたかの手がかりがありません。文とリンクだけでは、不審かどうかを決められません。
undecided-sender-unknown-do = リンクやファイルは開かず、元のメールを保存して入れてください。急ぐ用件なら、前から知っている連絡先で、名乗っている会社や本人に確かめてください。
undecided-incomplete = 読めなかった部分があります。読めた部分に目立つ不審な点は見つかりませんでしたが、残りは分かりません。
undecided-incomplete-do = 心当たりがなければ、開く前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。
undecided-own-rules = 自社のルールを、このメール全体に当てはめられませんでした。ほかに目立つ不審な点は見つかりませんでした。
undecided-own-rules-do = 通信を確かめて、もう一度調べてください。急ぐときは、開く前に社内の窓口に知らせてください。
unread-file = 「{ $name }」：{ $why }
unread-file-nobody = 中を調べていません。

## What was given

input-empty = 空
input-message = メール全体（ヘッダーと本文）
input-headers = メールのヘッダー（送り状）だけ
input-text = 本文の文字だけ
input-forwarded-text = 転送されたメールの文字（差出人などの行つき）
input-html = HTML（Web ページの形の文）だけ
input-not-mail = メールではないファイル
input-too-large = 大きすぎて読まなかったもの

## Groups of the checklist

group-text = 件名と本文
group-sender = 差出人と宛先
group-links = リンク
group-files = 添付ファイル
group-reader = あなただけが分かること
group-own-rules = 自社のルール

## The organisation's own rules

own-level-notice = 気づき
own-level-caution = 注意
own-level-suspicious = 疑わしい
own-rule-places = { $count } か所に当てはまります。
own-rule-places-more = 印を付けた所のほかにも、{ $count } か所まで数えました。

## Outcomes

outcome-found = 見つかった
outcome-nothing-found = 見つからなかった
outcome-not-applicable = 当てはまらない
outcome-could-not-check = 調べられなかった

not-applicable-no-links = リンクがありません。
not-applicable-no-attachments = 添付ファイルがありません。
not-applicable-no-claim = 差出人が組織を名乗っていません。
not-applicable-not-japanese = 日本語の文ではありません。
not-applicable-nothing-of-this-kind = この項目で調べるものが、メールにありません。
not-applicable-already-known = メールを見れば分かるので、たずねません。

unchecked-no-headers = ヘッダー（メールの送り状）がありません。
unchecked-no-sender = 差出人がありません。
unchecked-no-body = 本文がありません。
unchecked-no-address = 差出人の名前だけで、アドレスがありません。
unchecked-text-only = 文字だけなので、本当のリンク先や添付ファイルが分かりません。
unchecked-no-authentication-results = 受信したサーバーが、差出人を確かめた結果（認証）を書いていません。
unchecked-unanswered = まだ答えていません。
unchecked-unsure = 「分からない」と答えました。
unchecked-not-in-policy = 組織の設定（ポリシー）に、必要なことが書かれていません。
unchecked-encrypted = 暗号化されていて、中を見られません。
unchecked-not-inspected = 添付ファイルの中を、まだ調べていません。
unchecked-unread = 添付ファイルの中に、調べられなかったところがあります。
unchecked-limit-reached = 大きさや数の上限を超えたため、調べていません。

## Notes on the reading

note-input-too-large = 大きすぎるため読みませんでした（{ $count } バイト）。
note-too-deep = メールの中のメールが、深く重なっています。{ $count } 段より下は読んでいません。
note-too-many-parts = メールの中身（本文や添付ファイル）が多すぎます。{ $count } 個より後は読んでいません。
note-too-many-headers = ヘッダー（メールの送り状）の行が多すぎます。{ $count } 行より後は読んでいません。
note-header-too-long = ヘッダー（メールの送り状）に、長すぎる行があります。途中で切りました。
note-too-many-addresses = アドレスが多すぎます。{ $count } 件より後は読んでいません。
note-too-many-links = リンクが多すぎます。{ $count } 件より後は調べていません。
note-text-too-long = 本文が長すぎます。途中で切りました。
note-page-cut = メールの中のページに、隠れた文字、入力欄、書式、説明などが多すぎます。残りは読んでいません。
note-truncated = メールが途中で切れています。
note-no-boundary = 本文と添付ファイルの区切りが分かりません。全体を文字として読みました。
note-unknown-charset = 知らない文字コード（文字の表し方：{ $detail }）が指定されています。合いそうなもので読みました。
note-charset-mismatch = 指定された文字コード（文字の表し方：{ $detail }）と中身が合いません。合いそうなもので読みました。
note-broken-encoding = 文字を送るための変換（符号化）が、壊れている所があります（{ $count } か所）。
note-unknown-encoding = 文字を送るための変換（符号化）に、知らない方式（{ $detail }）が指定されています。合いそうな方法で読みました。
note-undecodable = { $detail } という方式で書かれた部分があり、元の文字やファイルに戻せませんでした。この部分は読んでいません。
note-two-readings = メールの書き方（{ $detail }）が食い違っていて、二通りに読めます。どちらが見えるかはメールソフトによって違い、ここですべてを調べたとは言えません。
note-nul-bytes = ふつうは入らない文字（NUL）が { $count } 個あります。
note-repeated-header = 一度だけのはずの { $detail } の欄が、いくつもあります。どれが見えるかは、メールソフトによって違います。
note-encrypted = 暗号化されていて、中を読めません。
note-content-elsewhere = 中身の一部が、このメールの外にあります。
note-headers-rebuilt = このファイルには、届いたときのヘッダー（メールの送り状）が残っていません。差出人や届いた経路は確かめられません。
note-sender-without-address = 差出人の名前だけがあり、メールアドレスがありません。
note-body-from-rtf = 本文は Outlook 独自の形式（RTF）だったので、読める形に直しました。
note-partly-converted = このファイルには、読めなかったところがあります。
note-file-alone = これはメールではなく、メールに付いてきたファイルのようです。差出人や届いた経路は分からないので、ファイルだけを調べました。
note-drawing-unread = 本文に QR コードのような絵がありますが、読み取れませんでした。
note-not-decoded = 本文の中に、読み取れない形式のファイルがあります（{ $detail }）。
note-quoting-removed = どの行の頭にも引用の印（>）が付いていました。印を外して読みました。
note-folding-restored = ヘッダー（メールの送り状）の行が、途中で切れていました。{ $count } 行をつなぎ直して読みました。
note-addresses-restored = リンクやアドレスが、押せない形（hxxp、[.] など）で書かれていました。{ $count } か所を元の形に戻して調べました。
note-rules-unapplied = 自社のルールを当てはめられませんでした。そのためのプログラムを読み込めなかったか、途中で止まりました。
note-rules-cut = メールがとても長いため、自社のルールは初めのほうだけに当てはめました。

## Kinds of file

file-text = 文字のファイル
file-html = HTML のファイル
file-xml = XML か SVG のファイル
file-pdf = PDF
file-image = 画像
file-media = 音声か動画
file-zip = zip ファイル
file-archive = 圧縮ファイル
file-ooxml = Office のファイル
file-ooxml-macro = マクロつきの Office のファイル
file-ole = 古い形式の Office のファイル
file-ole-macro = マクロつきの古い形式の Office のファイル
file-rtf = リッチテキスト（RTF）
file-executable = プログラム
file-shortcut = ショートカット
file-script = スクリプト（命令を書いたファイル）
file-disk-image = ディスクイメージ（ディスクの中身をまとめたファイル）
file-message = メールのファイル
file-outlook-message = Outlook 形式（.msg）のメール
file-calendar = 予定（カレンダー）
file-empty = 空のファイル
file-unknown = 種類の分からないデータ

## Evidence

role-shown = 見た目
role-actual = 実際
role-sender = 差出人
role-reply-to = 返信先
role-recipients = 宛先
role-words = 言葉
role-characters = 文字
role-link = リンク先
role-file = ファイル
role-signature = 署名
role-statement = サーバーが書いた記録
role-answer = あなたの答え

derived-unwrapped = 中継された、本当のリンク先
derived-punycode = 機械の中での書き方（Punycode）
derived-registrable-domain = 持ち主を表す部分（ドメイン）

view-text = 本文
view-visible = 本文（見える文字）
view-html = HTML のソース

## Attacks

attack-targeted = 標的型攻撃（決まった組織や人をねらう攻撃）
attack-phishing = フィッシング（パスワードやカード番号を盗む詐欺）
attack-business-email = ビジネスメール詐欺（取引先や上司を装い、お金を送らせる詐欺）
attack-malware = ウイルスなどの不正なプログラム
attack-fraud = 脅迫や金銭の詐欺

## Answers

answer-yes = はい
answer-no = いいえ
answer-unsure = 分からない

## Addresses and links

address-role-from = 差出人（From）
address-role-sender = 送信者（Sender）
address-role-reply-to = 返信先（Reply-To）
address-role-to = 宛先（To）
address-role-cc = 写し（Cc）
address-role-return-path = 届かなかったときの知らせの送り先（Return-Path）
address-role-resent-from = 再送した人（Resent-From）

link-kind-anchor = リンク
link-kind-area = 画像の中のリンク
link-kind-form = 入力欄の送り先
link-kind-text = 本文に書かれた URL
link-kind-refresh = 自動で移る先
link-kind-frame = 埋め込まれたページ
link-kind-drawn = 文字やマス目で描かれた QR コード

## What is inside attachments

sign-path-escapes = 解凍すると別のフォルダーに書き込む名前
sign-symbolic-link = 別の場所を指すリンク
sign-names-differ = 二つの一覧で名前が違う
sign-entries-overlap = ファイルどうしが重なっている
sign-unlisted-entry = 一覧に載っていないファイル
sign-opened-with-password = メールに書かれた言葉で開いたファイル
sign-polyglot = 二つの種類を兼ねたファイル
sign-auto-run-file = 自動で動かす指定
sign-hidden-file = 隠しファイル
sign-macro = マクロ（文書に入った命令）
sign-macro-runs-itself = 開くだけで動くマクロ
sign-macro-runs-programs = プログラムを動かすマクロ
sign-macro-writes = ファイルを書くマクロ
sign-macro-fetches = 外から取ってくるマクロ
sign-macro-hidden = 読めないように隠したマクロ
sign-excel-four-macro = 古い形式のマクロ（Excel 4）
sign-dde = 文書からプログラムを動かす仕組み（DDE）
sign-external-template = 外から取ってくるひな形
sign-external-object = 外から取ってくる部品
sign-embedded-file = 埋め込まれたファイル
sign-risky-object = 攻撃によく使われる部品
sign-active-x = ActiveX（動く部品）
sign-xml-entities = 読むと大きくなる、または外から取ってくる XML
sign-asks-to-enable = マクロなどを有効にするよう求める文
sign-pdf-script = PDF の中の命令（JavaScript）
sign-pdf-launch = プログラムを動かす指定
sign-pdf-open-action = 開いたときの動作
sign-pdf-form = どこかへ送る入力欄
sign-one-link-lure = 一つのリンクを押させるだけの文書
sign-password-field = パスワードの欄
sign-foreign-form = 別のサーバーに送る入力欄
sign-builds-file = パソコンの中でファイルを組み立てる命令
sign-redirects = 自動で別のページへ移る
sign-obfuscated = 読めないように隠した命令
sign-script = 命令（スクリプト）
sign-loads-script = 外から取ってくる命令
sign-copies-command = コピーさせて、自分で実行させる命令
sign-qr-text = QR コードの文字
sign-runs-command = 動かす命令
sign-hidden-window = 見えない画面で動かす命令
sign-opens-remote = 外のサーバーから開くもの
sign-script-fetches = 外から取ってくる命令
sign-script-runs = プログラムを動かす命令
sign-changes-settings = 設定を変えるもの

unread-encrypted = パスワードで鍵がかかっていて、見られませんでした。
unread-unsupported = Miwake では中を読めない種類です。
unread-broken = 壊れているか、決まりどおりに作られていません。全部は見られませんでした。
unread-too-deep = 深く重なっていて、底まで見られませんでした。
unread-too-many = 数が多すぎて、全部は見られませんでした。
unread-too-large = 大きすぎて、全部は見られませんでした。
unread-bomb = 解凍するとふつうではありえない大きさになるので、やめました。

link-source-link = 中のリンク
link-source-qr-code = QR コードのリンク先
link-source-form = 入力の送り先
link-source-fetched = 開くと取ってくる先
link-source-text = 中に書かれた URL

## Addresses, letter by letter

address-sign-user-part = 「@」の前はリンク先ではありません。本当のリンク先は「@」の後ろです。
address-sign-ip-host = リンク先は名前ではなく、番号（IP アドレス）です。だれのものか、見ただけでは分かりません。
address-sign-number-host = リンク先の番号（IP アドレス）が、ふつうとは違う数字で書かれています。
address-sign-other-letters = リンク先の名前に、英数字ではない文字が入っています。
address-sign-rewritten = ふつうとは違う書き方です。ブラウザーは書き直して、上に示した名前のサイトを開きます。
wrapper-scanner = メールを検査するサービス
wrapper-redirector = だれでも使える転送サービス
wrapper-mirror = 翻訳などで、よそのページを映すサービス
wrapper-counter = クリックを数えるサービス
difference-same = 同じです。
difference-look-alike = 「{ $there }」に見えるところは、{ $here }です。
difference-other = 「{ $there }」のところが、{ $here }です。
difference-added = { $here }が足されています。
difference-missing = 「{ $there }」が抜けています。
difference-swapped = 「{ $there }」の順が、{ $here }に入れ替わっています。
letter-plain = 「{ $letter }」
letter-digit = 数字の「{ $letter }」
letter-latin = 記号などのついたラテン文字「{ $letter }」（{ $code }）
letter-cyrillic = キリル文字（ロシア語などの文字）の「{ $letter }」（{ $code }）
letter-greek = ギリシャ文字の「{ $letter }」（{ $code }）
letter-armenian = アルメニア文字の「{ $letter }」（{ $code }）
letter-other = 「{ $letter }」（{ $code }）
letter-several = 「{ $letters }」の { $count } 文字
letter-like = 「{ $like }」に見える{ $letter }が入っています。
compare-ascii = 機械の中での書き方（Punycode）：{ $ascii }

## How text is hidden

hidden-by-display = 見せない指定
hidden-by-visibility = 見えなくする指定
hidden-by-opacity = 透明
hidden-by-font-size = 大きさがほぼ 0 の文字
hidden-by-size = 大きさが 0 の枠の中
hidden-by-off-screen = 画面の外
hidden-by-hidden-attribute = 隠す指定
hidden-by-color = 背景とほぼ同じ色
hidden-by-line-height = 高さがほぼ 0 の行
