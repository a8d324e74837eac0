### 訓練の結果。デスクのページとコマンドが使います。

## ファイルの種類

desk-kind-roster = 対象者の名簿
desk-kind-workbook = Excel の名簿
desk-kind-tokens = トークンの表
desk-kind-access-log = アクセスログ
desk-kind-gophish-results = GoPhish の結果
desk-kind-gophish-events = GoPhish のできごと
desk-kind-reports = 報告の表
desk-kind-mailbox = 報告のメールボックス
desk-kind-mail = 報告のメール
desk-kind-survey = アンケートの答え
desk-kind-earlier = 前の訓練の結果
desk-kind-project = 保存したプロジェクト
desk-kind-unknown = 分からない種類

## 読んだもの

desk-read = { $file }: { $kind }として{ $rows }行を読みました。
desk-read-more = { $file }: 人 { $people }、できごと { $events }、答え { $answers }
desk-row = { $file }、{ $line }行目: { $reason }
desk-rows-skipped = { $file }: { $count }行は読んでいません。
desk-rows-more = { $file }: ほかに{ $count }行あります。
desk-skip-not-text = UTF-8 でも CP932 でもない文字があります。
desk-skip-other-encoding = ほかの行と文字コードが違います。読みました。
desk-skip-open-quote = 引用符が閉じていません。
desk-skip-too-long = 行が長すぎます。
desk-skip-few-cells = 列が足りません。
desk-skip-nobody-named = メールアドレスもトークンもありません。
desk-skip-bad-address = メールアドレスの形ではありません。
desk-skip-duplicate = 同じ人が前の行にあります。
desk-skip-bad-time = 日時を読めません。日時のないものとして扱います。
desk-skip-bad-token = トークンの形ではありません。
desk-skip-damaged = この形式の行ではありません。壊れているか、途中で切れています。
desk-skip-no-fields = 列の名前を示す行（#Fields）より前にあります。
desk-skip-no-sender = だれが書いたかが分からないメールです。
desk-skip-other-mail = 訓練のメールについての報告ではありません。
desk-skip-unknown-answer = 選べる答えではありません。
desk-skip-other-campaign = 別の訓練への答えです。
desk-skip-broken-gzip = 圧縮ファイルがここで壊れています。続きは読めません。

desk-import-unknown-kind = { $file }: 何のファイルか分かりません。種類を指定してください。
desk-import-save-as-csv = { $file }: ここでは Excel の形式を読めません。CSV で保存し直してください。
desk-import-newer = { $file }: 新しい版で作られています（形式 { $schema }）。プログラムを新しくしてください。
desk-import-form = { $file }: この種類の形ではありません（{ $reason }）。
desk-import-too-large = { $file }: ファイルが大きすぎます。
desk-import-no-columns = { $file }: だれの行かを示す列がありません。列の意味を指定してください。

## 項目の名前

desk-attribute-department = 部署
desk-attribute-position = 役職
desk-attribute-size = 従業員数
desk-attribute-industry = 業種
desk-attribute-company = 会社

desk-column-group = 区分
desk-column-people = 対象
desk-column-opened = 開封
desk-column-opened-rate = 開封率
desk-column-reported = 報告
desk-column-reported-rate = 報告率
desk-column-interval = 95%区間
desk-column-measure = 指標
desk-column-value = 値
desk-column-after = 送信から
desk-column-reason = 理由
desk-column-hits = 回数
desk-column-before = 前回
desk-column-now = 今回
desk-column-difference = 差
desk-column-p = p値
desk-column-answer = 答え
desk-column-count = 人数
desk-all = 全体
desk-no-value = （記入なし）
desk-hidden = 少人数のため非表示
desk-none = –

## 結果

desk-title = 訓練の結果: { $name }
desk-title-plain = 訓練の結果
desk-opened-means-link = この結果の「開封」は、メールのリンクを押したことです。読んだだけでは数えません。
desk-opened-means-attachment = この結果の「開封」は、添付ファイルを開いたことです。読んだだけでは数えません。
desk-people = 対象は{ $count }人です。
desk-interval-note = 95%区間は、人数の少なさによるぶれの幅です（Wilson の方法）。
desk-shared-note = { $few }人以下の区分は表示していません。引き算で分かる区分も同じです。
desk-part-note = この表の項目が分かるのは、{ $people }人のうち{ $count }人です。

desk-measure-report-rate = 報告率
desk-measure-reports-before-click = 最初の開封より前の報告
desk-measure-reports-per-click = 開封1件あたりの報告
desk-measure-to-first-report = 最初の報告まで
desk-measure-to-report-median = 報告まで（中央値）
desk-measure-to-report-geometric = 報告まで（幾何平均）
desk-measure-open-rate = 開封率
desk-measure-to-first-click = 最初の開封まで
desk-measure-click-to-own-report = 開封から本人の報告まで（中央値）
desk-measure-reported-first = 報告してから開封した人
desk-measure-warned = 最初の報告から全員への注意まで
desk-measure-cut-off = 最初の報告から遮断まで
desk-measure-clicks-after-warning = 注意のあとの開封
desk-share-value = { $percent }%（{ $count } / { $of }）
desk-interval-value = { $low }〜{ $high }%
desk-people-value = { $count }人
desk-reports-value = { $count }件

desk-duration-seconds = { $count }秒
desk-duration-minutes = { $minutes }分{ $seconds }秒
desk-duration-hours = { $hours }時間{ $minutes }分
desk-duration-days = { $days }日{ $hours }時間

desk-curve = 時間と人数
desk-machines = 人ではないと見たアクセス
desk-machines-lead = { $hits }回は自動のアクセスと見て、数えていません。{ $people }人は、そのアクセスだけでした。
desk-machines-caution = スクリプトを動かす検査装置は、人と見分けられないことがあります。
desk-machines-no-confirm = 人の操作を示す要求がログにないため、見分けは弱くなっています。
desk-machine-method = リンクを押したときとは違う要求（HEAD など）
desk-machine-agent = 検査装置やプログラムの名前、または名前なし
desk-machine-at-once = 送信から{ $seconds }秒以内
desk-machine-many-tokens = 一つの場所から短時間に多くの人のリンク
desk-machine-no-input = ページで操作がなかった

desk-comparison = 前の訓練との比較: { $name }
desk-comparison-plain = 前の訓練との比較
desk-band-same = 二つのメールの難しさは同じ段階です。
desk-band-other = 二つのメールの難しさが違うため、検定をしていません。
desk-band-unknown = 難しさが分からない訓練があるため、検定をしていません。
desk-band-other-meaning = 「開封」の意味が違うため、検定をしていません。
desk-comparison-note = 区分の数だけ比べると、偶然の差も出やすくなります。
desk-points-value = { $points }ポイント（{ $low }〜{ $high }）

desk-survey = アンケート
desk-survey-lead = { $count }人が答えました。
desk-unknown-tokens =
    { $count ->
        [0] 名簿にないトークンはありません。
       *[other] 名簿にないトークンが{ $count }個ありました。数えていません。
    }
desk-unknown-addresses =
    { $count ->
        [0] 名簿にないアドレスはありません。
       *[other] 名簿にないアドレスが{ $count }個ありました。数えていません。
    }
desk-outside =
    { $count ->
        [0] 期間の外のできごとはありません。
       *[other] 期間の外のできごとが{ $count }件ありました。数えていません。
    }
desk-nobody = 対象者が一人もいません。名簿か GoPhish の結果を加えてください。
desk-nothing-known = 開封も報告も分かりません。ログや報告のファイルを加えてください。

desk-difficulty-least = やさしい
desk-difficulty-moderate-to-least = やややさしい
desk-difficulty-moderate = ふつう
desk-difficulty-very = 難しい
desk-difficulty = メールの難しさ: { $difficulty }

## 公表された訓練の表

desk-misfit-people = 内訳の人数の合計は{ $rows }人で、全体の{ $total }人と合いません。
desk-misfit-opened = 内訳の開封の合計は{ $rows }人で、全体の{ $total }人と合いません。
desk-misfit-rate = 「{ $row }」の{ $printed }%は、人数から計算した率と合いません。
desk-misfit-rate-of-nobody = 「{ $row }」は対象が0人なのに、{ $printed }%と書かれています。
desk-no-such-example = 例は{ $years }の訓練です。
