### コマンド

cli-column-level = 判定
cli-column-score = 点数
cli-column-file = ファイル
cli-column-subject = 件名
cli-column-reason = いちばん強い理由
cli-column-id = ID
cli-column-group = 分類
cli-column-item = 項目
cli-column-title = 見るもの
cli-error = エラー
cli-count = { $what } { $count }件
cli-cannot-read = { $file }: 読めませんでした({ $reason })
cli-cannot-write = { $file }: 書けませんでした({ $reason })
cli-internal-error = { $file }: 内部エラーのため調べられませんでした({ $place })
cli-nothing-there = 調べるメールがありませんでした。
cli-left-out = メールではない { $count } 個のファイルは調べませんでした。
cli-policy-good = { $file }: このポリシーは使えます。
cli-policy-broken = { $file }: ポリシーを読めませんでした。{ $line }行目の{ $column }文字目: { $reason }
cli-no-such-message = { $file }: { $number }番目のメールがありません(全部で{ $count }通)。
cli-say-which = { $file }: { $count }通のメールが入っています。{ $file }#1 のように番号を付けてください。
