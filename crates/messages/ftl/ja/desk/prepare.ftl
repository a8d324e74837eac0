### 訓練の準備。デスクのページとコマンドが使います。

prepare-part-prepare = 準備する
prepare-part-results = 結果を読む
prepare-parts = 訓練の準備と結果
prepare-page-title = 訓練を準備する — 見分け Miwake
prepare-heading = 訓練を準備する
prepare-lead = 目的から順に決めると、送るメールと知らせる文がひとまとまりで出来ます。
prepare-example = 例を入れて試す（架空の50人）
prepare-open = 保存した準備を開く
prepare-save = ここまでを保存する
prepare-save-hint = 名簿も入ったファイルです。社内で守ってください。閉じるとページには何も残りません。
prepare-next = 次へ
prepare-back = 前へ
prepare-steps = 準備の手順
prepare-step-of = { $count }. { $step }
prepare-step-goal = 目的と責任者
prepare-step-people = 送る人
prepare-step-mail = メール
prepare-step-difficulty = 難しさ
prepare-step-dates = 日時と人数
prepare-step-kit = 一式を作る
prepare-open-points = 直すところ { $count }
prepare-step-good = よし

## 目的

prepare-goals = 何のために行いますか
prepare-name = 訓練の名前
prepare-organisation = 組織の名前
prepare-contact = 責任者（メールのヘッダーと知らせる文に入ります）
prepare-contact-name = 名前か窓口
prepare-contact-email = メールアドレス
prepare-contact-phone = 電話番号

## 送る人

prepare-policy = 組織の設定（policy.json）
prepare-policy-none = まだ読んでいません。自分の組織のドメインが書かれたファイルを選んでください。
prepare-policy-site = このサイトの設定を使っています。
prepare-policy-file = { $file } の設定を使っています。
prepare-policy-own = 送ってよいドメイン：{ $domains }
prepare-policy-drill = 訓練の差出人に使えるドメイン：{ $domains }
prepare-policy-choose = 設定のファイルを選ぶ
prepare-policy-broken = 設定を読めません：{ $reason }
prepare-roster = 名簿
prepare-roster-choose = 名簿（CSV）を選ぶ
prepare-roster-hint = メールアドレス、氏名、部署の列があれば使います。選び直すと、前の名簿と入れ替わります。
prepare-roster-read = { $count }人を読みました。
prepare-roster-skipped = { $count }行は読んでいません。
prepare-leave-out = 組織の外の人を名簿から外す
prepare-left-out = { $count }人を外しました。
prepare-first-people = はじめの人

## メール

prepare-template = ひな形
prepare-template-none = 選んでください
prepare-template-ja = 日本語のメール
prepare-template-en = 英語のメール
prepare-from-name = 差出人の名前
prepare-sender = 差出人のアドレス
prepare-subject = 件名
prepare-text = 本文
prepare-variables = 入れられる言葉（押すと、本文のカーソルの場所に入ります）：
prepare-variable-name = 受け取る人の名前
prepare-variable-department = 部署
prepare-variable-organisation = 組織の名前
prepare-variable-date = 送る日
prepare-variable-deadline = 送る日の3日後
prepare-variable-link = 訓練のページへのリンク
prepare-cues = 手がかり（押した人に見せます。一つ目は最初の画面に出ます）
prepare-cue = { $quote }：{ $says }
prepare-cue-remove = { $quote } を外す
prepare-cue-first = 一つ目にする
prepare-cue-new = 手がかりを加える
prepare-cue-quote = メールの中の言葉（そのとおりに）
prepare-cue-says = そこから分かること（一文で）
prepare-cue-place = どこにあるか
prepare-cue-add = 加える
prepare-place-text = 本文
prepare-place-subject = 件名
prepare-place-from = 差出人
prepare-place-link = リンク
prepare-preview = 受け取る人に見えるメール
prepare-preview-none = まだ見せられません。件名と本文を直してください。
prepare-preview-from = 差出人
prepare-preview-to = 宛先
prepare-preview-link = リンク先
prepare-report = Miwake が調べた結果
prepare-report-busy = 調べています…
prepare-report-failed = 調べられませんでした。ほかの手順は、このまま進められます。
prepare-report-nothing = 目立つところは見つかりませんでした。

## 難しさ

prepare-difficulty-lead = NIST Phish Scale（TN 2276、2023）で見積もります。同じ難しさの訓練どうしを比べるためです。
prepare-cue-kind = 手がかりの種類
prepare-cue-found = 検査
prepare-cue-listed = ひな形
prepare-cue-counted = 数
prepare-cue-total = 手がかりは { $count }（{ $band }）
prepare-cues-few = 少ない
prepare-cues-some = 中くらい
prepare-cues-many = 多い
prepare-premise = 受け取る人の仕事に、どのくらい合うか
prepare-premise-process = 仕事の手続きに似ている
prepare-premise-relevance = 仕事に関係がある
prepare-premise-events = いまの出来事に合う
prepare-premise-concern = 押さないと困ると思わせる
prepare-premise-training = 前に訓練や注意があった（引きます）
prepare-premise-total = 合い具合は { $count }（{ $band }）
prepare-alignment-weak = 弱い
prepare-alignment-medium = 中くらい
prepare-alignment-strong = 強い
prepare-difficulty-is = 難しさ：{ $difficulty }

## 日時

prepare-waves = 送る日時
prepare-wave = { $count }回目
prepare-wave-add = 回を増やす
prepare-wave-remove = { $count }回目をやめる
prepare-waves-hint = 何回かに分けると、窓口への電話が重なりません。だれをどの回にするかは、くじで決まります。
prepare-ends = 終わりの日時
prepare-sample = 送る人数（空なら全員）
prepare-sample-hint = { $count }人の名簿から、くじで選びます。
prepare-expected = 押すと見込む人の割合（%）
prepare-power = この訓練は、{ $points }ポイント以上の差を示せます。
prepare-power-how = { $count }人ずつの訓練を二つ比べ、80%の見込みで差が分かる大きさです（有意水準5%）。
prepare-power-none = 人数が少なく、二つの訓練の差は示せません。

## 一式

prepare-site = 訓練のページのアドレス
prepare-site-hint = このサイトの /drill/ を置いたところです。
prepare-site-elsewhere = { $host } は組織のドメインの外です。自分たちのページか、確かめてください。
prepare-campaign = 訓練の id（小文字、数字、ハイフン）
prepare-kit-lead = メール、送る計画、差し込み用の表、GoPhish 用のファイル、知らせる文、窓口の手引きが入ります。
prepare-make = 一式を作る
prepare-making = 作っています（{ $count } / { $all }）
prepare-stop = やめる
prepare-made = { $file } を作りました（{ $count }人分）。
prepare-made-hint = 名前とトークンが入っています。担当者だけが読める場所に置いてください。
prepare-stopped = 作るのをやめました。入力したものは、そのままです。
prepare-refused = まだ作れません。次のところを直してください。
prepare-go-to = { $step }へ
prepare-status-example = 例を入れました。
prepare-status-opened = { $file } を開きました。
prepare-status-saved = { $file } を保存しました。

## 断る理由

prepare-refused-no-owner = 組織、責任者の名前、メールアドレスが要ります。どのメールにも、だれの訓練かを書くためです。
prepare-refused-contact-address = 責任者のメールアドレスの形ではありません：{ $what }
prepare-refused-field = 長すぎるか、使えない文字があります（{ $most }字まで）：{ $part ->
    [name] 訓練の名前
    [organisation] 組織の名前
    [contact-name] 責任者の名前
    [contact-email] 責任者のメールアドレス
    [contact-phone] 電話番号
   *[from-name] 差出人の名前
}
prepare-refused-no-own-domain = 組織の設定に、自社のドメインがありません。訓練は自分の組織の人にだけ送れます。
prepare-refused-nobody = 送る人がいません。
prepare-refused-too-many = 一度に送れるのは{ $most }人までです（いまは{ $count }人）。
prepare-refused-no-address = メールアドレスのない人が{ $count }人います。
prepare-refused-strangers = 組織の外の人が{ $count }人います：{ $what }。自社のドメインの人にだけ送れます。
prepare-refused-long-names = 氏名か部署が{ $most }字を超える人が{ $count }人います：{ $what }
prepare-refused-no-sender = 差出人のアドレスが要ります。
prepare-refused-sender = { $what } は差出人に使えません。自社のドメインか、訓練用のドメインのアドレスにしてください。
prepare-refused-brand = 実在の名前「{ $what }」は使えません（{ $part ->
    [from] 差出人
    [subject] 件名
    [text] 本文
   *[organisation] 組織の名前
}）。訓練では、実在の組織をまねません。
prepare-refused-no-sender-name = 差出人の名前が要ります。
prepare-refused-subject = 件名：{ $part ->
    [open-braces] 波括弧が閉じていません（{ $what }）
    [unknown-variable] 「{ $what }」という言葉は使えません
    [link-in-subject] リンクは入れられません
    [other-address] 別のアドレスは入れられません（{ $what }）
    [empty] 空です
    [too-long] { $what }字までです
   *[control] 使えない文字があります
}
prepare-refused-text = 本文：{ $part ->
    [open-braces] 波括弧が閉じていません（{ $what }）
    [unknown-variable] 「{ $what }」という言葉は使えません
    [no-link] 訓練のページへのリンクが要ります
    [two-links] リンクは一つだけです
    [other-address] 別のアドレスは入れられません（{ $what }）
    [empty] 空です
    [too-long] { $what }字までです
   *[control] 使えない文字があります
}
prepare-refused-no-cue = 手がかりが少なくとも一つ要ります。押した人に見せるものがありません。
prepare-refused-cue-form = { $count }番目の手がかりの言葉か説明が、空か長すぎます。
prepare-refused-cue-not-there = { $count }番目の手がかり「{ $what }」がメールにありません。外すか、メールを直してください。
prepare-refused-premise = 合い具合は 0、2、4、6、8 のどれかです。
prepare-refused-waves = 送る日時が要ります（{ $most }回まで）。
prepare-refused-wave-past = 送る日時が過ぎています。
prepare-refused-ends-before = 終わりは、最後に送る日時より後にしてください。
prepare-refused-sample = 送る人数は、1から{ $count }までです。
prepare-refused-site = 訓練のページのアドレスではありません：{ $what }
prepare-refused-campaign = 訓練の id に使えるのは、小文字、数字、ハイフンだけです：{ $what }

## コマンド

prepare-no-template = { $id } というひな形はありません。--list-templates で一覧が出ます。
prepare-told = { $file }：{ $people }人、{ $waves }回、難しさは「{ $difficulty }」

## 手がかりの種類

prepare-kind-spelling-and-grammar = 誤字、文法の誤り
prepare-kind-inconsistency = 食い違い
prepare-kind-attachment-type = 添付ファイルの種類
prepare-kind-sender-name-and-address = 差出人の名前とアドレス
prepare-kind-url-hyperlinking = リンクの文字とリンク先
prepare-kind-domain-spoofing = 似せたドメイン
prepare-kind-minimal-branding = 組織らしさがない
prepare-kind-logo-imitation = ロゴのまね、古いロゴ
prepare-kind-unprofessional-design = 雑な見た目
prepare-kind-security-indicators = 見せかけの鍵や印
prepare-kind-legal-language = 法律めいた言い方
prepare-kind-distracting-detail = 気をそらす細かい話
prepare-kind-request-for-sensitive-information = 大切な情報を求める
prepare-kind-urgency = 急がせる
prepare-kind-threat = おどす
prepare-kind-generic-greeting = だれにでも合う宛名
prepare-kind-lack-of-signer-details = 書いた人が分からない
prepare-kind-humanitarian-appeal = 善意に訴える
prepare-kind-too-good-to-be-true = うますぎる話
prepare-kind-you-are-special = あなただけ、と言う
prepare-kind-limited-time-offer = 期間限定の話
prepare-kind-mimics-work-process = 仕事の手続きに見せる
prepare-kind-poses-as-colleague-or-authority = 同僚や目上のふりをする
