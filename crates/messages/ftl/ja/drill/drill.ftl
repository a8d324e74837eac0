### The practice on the landing page of drills. Only that page carries these.

drill-step = { $number } / { $of }
drill-find = メールの手がかりを探す
drill-report = 知らせる練習
drill-survey = 二つの質問
drill-end = おつかれさまでした
drill-skip = この練習を飛ばして次へ
drill-to-report = 次へ：知らせる練習
drill-to-survey = 次へ：二つの質問
drill-finish = 終わる

## Finding the cues

drill-loading = 訓練のメールを準備しています…
drill-no-mail = このブラウザーでは、訓練のメールを表示できませんでした。続きの練習はできます。
drill-find-lead = あやしいと思うところを選んでください。いくつ選んでもかまいません。メールは文字だけなので、選んでも何も開きません。
drill-left =
    { $count ->
        [0] 手がかり { $of } か所が、すべて見つかりました。
       *[other] 手がかりは { $of } か所です。あと { $count } か所あります。
    }
drill-all = 手がかりは { $count } か所ありました。
drill-time = 残り { $count } 秒
drill-hold = 時間を止める
drill-go-on = 時間を進める
drill-no-time = 時間を計らない
drill-show-rest = 残りの手がかりを見る
drill-rest-shown = 残りの手がかりを表示しました。
drill-time-up = 時間になりました。残りの手がかりを表示しました。
drill-part-headers = 差出人など
drill-part-text = 本文
drill-part-links = リンク
drill-part-attachments = 添付ファイル
drill-place-from = 差出人
drill-place-reply-to = 返信先
drill-place-to = 宛先
drill-place-subject = 件名
drill-place-date = 日時
drill-place-text = 本文
drill-place-link = リンク
drill-place-attachment = 添付ファイル
drill-leads-to = リンク先
drill-nothing-here = ここには、目立った手がかりはありません。
drill-sign = 手がかり
drill-about = 詳しく
drill-elsewhere = 見ただけでは分からない手がかり

## Kinds of cues, after the NIST Phish Scale

drill-kind-spelling-and-grammar = 文字や文のまちがい
drill-kind-inconsistency = つじつまが合わない
drill-kind-attachment-type = 添付ファイルの種類
drill-kind-sender-name-and-address = 差出人の名前とアドレスの食い違い
drill-kind-url-hyperlinking = リンクの文字とリンク先の食い違い
drill-kind-domain-spoofing = 紛らわしいドメイン
drill-kind-minimal-branding = 会社名やロゴがほとんどない
drill-kind-logo-imitation = ロゴのまね
drill-kind-unprofessional-design = 雑な見た目
drill-kind-security-indicators = 安心させるための印
drill-kind-legal-language = 法律のような言い回し
drill-kind-distracting-detail = 気をそらす細かい話
drill-kind-request-for-sensitive-information = 大事な情報をたずねる
drill-kind-urgency = 急がせる
drill-kind-threat = 脅す
drill-kind-generic-greeting = だれにでも当てはまるあいさつ
drill-kind-lack-of-signer-details = 送った人が分からない
drill-kind-humanitarian-appeal = 助けたい気持ちに訴える
drill-kind-too-good-to-be-true = 話がうますぎる
drill-kind-you-are-special = 特別扱い
drill-kind-limited-time-offer = 期間限定の誘い
drill-kind-mimics-work-process = ふだんの仕事に似せる
drill-kind-poses-as-colleague-or-authority = 同僚や上司のふり

## Practising to report

drill-report-lead = 次に本物のあやしいメールが来たら、どうするかを選んでみてください。選ぶと、すぐに答えが出ます。何度でも選び直せます。
drill-do = まず、どうしますか
drill-do-reply = 差出人に返信して、本物かどうかを聞く
drill-do-reply-said = 返事は、偽の差出人に届きます。確かめるなら、前から知っている電話番号を使います。
drill-do-report = 社内の窓口に知らせる
drill-do-report-said = 一人の早い報告が、同じメールを受け取ったほかの人を守る助けになります。押した後でも、知らせる意味はあります。
drill-do-ask = 隣の人に転送して、意見を聞く
drill-do-ask-said = 転送すると、リンクや添付ファイルが、そのまま相手に届きます。画面を見せて相談し、窓口に知らせます。
drill-do-delete = 消して、忘れる
drill-do-delete-said = あなたは無事でも、ほかの人には同じメールが残ります。消す前に、窓口に知らせます。
drill-do-call = 知っている電話番号にかけて確かめる
drill-do-call-said = メールに書かれた番号ではなく、前から知っている番号を使います。そのうえで、窓口にも知らせます。
drill-hand = 窓口には、どう渡しますか
drill-hand-forward = ふつうに転送する
drill-hand-forward-said = 転送すると、差出人や届いた経路の記録が消えます。添付ファイルとして転送すると、そのまま残ります。
drill-hand-attach = 「添付ファイルとして転送」で送る
drill-hand-attach-said = 元のメールがそのまま届くので、詳しく調べられます。報告のボタンがあれば、それを使います。
drill-hand-picture = 画面を写真に撮って送る
drill-hand-picture-said = 見た目は伝わりますが、リンク先や届いた経路は分かりません。元のメールを渡せないときの方法です。
drill-hand-words = 電話で「変なメールが来た」とだけ言う
drill-hand-words-said = 急ぐときは電話がいちばんです。そのあと、元のメールも添付ファイルとして渡します。
drill-good = よい選び方です。
drill-better = もっとよい方法があります。
drill-contact = あなたの組織の窓口
drill-contact-none = このページには、窓口が登録されていません。上司か、パソコンの担当の人に知らせます。

## Two questions

drill-survey-lead = 次の訓練をよくするための質問です。名前は聞きません。答えなくてもかまいません。
drill-why = リンクを押したのは、どうしてですか
drill-why-hurry = 急いでいた、ほかのことをしていた
drill-why-work = いつもの仕事のメールに見えた
drill-why-known = 知っている相手からだと思った
drill-why-small = 画面が小さくて、細かいところが見えなかった
drill-why-curious = 気になって、確かめたかった
drill-why-not-clicked = 押していない
drill-why-none = どれでもない
drill-help = 何があれば、気づけたと思いますか
drill-help-whom = だれに知らせるかが、すぐ分かること
drill-help-button = 一度押すだけで報告できるボタン
drill-help-time = 落ち着いて読む時間
drill-help-shown = 差出人やリンク先が見やすい画面
drill-help-practice = 実際の例での練習
drill-help-rule = 「会社からこういうメールは出さない」という決まり
drill-help-none = どれでもない
drill-survey-stays = 答えは、どこにも送られません。このページを閉じると消えます。
drill-survey-may-be-sent = 答えは、あなたが送るボタンを押したときだけ送られます。押さなければ、このページを閉じたときに消えます。
drill-survey-what = 送るのは、次の文字だけです。送り先：{ $address }
drill-survey-send = この答えを送る
drill-survey-sending = 送っています…
drill-survey-sent = 送りました。ありがとうございました。
drill-survey-failed = 送れませんでした。答えは残っています。もう一度押すか、そのまま終わってください。
drill-survey-mail = メールで送ることもできます。あなたの名前で、次の文が { $address } に届きます。
drill-survey-mail-open = メールの作成画面を開く
drill-survey-subject = 訓練の答え（{ $campaign }）

## The end

drill-end-lead = 練習はこれで終わりです。このページは閉じてかまいません。もっと知りたいときは、次のページへどうぞ。
drill-link-after = 本物のメールで押してしまったときにすること
drill-link-tell = 不審なメールの見分け方
drill-link-quiz = 8通のメールで見分ける練習
drill-link-check = 届いたメールを調べる
