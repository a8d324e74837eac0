# 他のページに置く要素（miwake-checker）だけの文です。

ui-element-waiting = 準備しています…
ui-element-failed = 始められませんでした。ページを読み込み直してください。直らないときは、このページを管理する人に知らせてください。
ui-element-forward = このメールを担当者に知らせる
ui-element-paste = 調べたいメールの文を、ここに貼り付けます
