### What a mail asks, who asks, and the one thing to do about both.

ask-label = このメールが求めていること
ask-bank-change = 振込先や、給与を受け取る口座を変える
ask-gift-card = ギフトカードや暗号資産でお金を渡す
ask-run-or-enable = プログラムやファイルを動かす、守りを外す
ask-password-send = パスワードや番号を送る
ask-sign-in = パスワード、カード、暗証番号などを入力する、ログインする
ask-company-data = 会社の情報を渡す
ask-personal-data = 本人確認の書類など、個人の情報を渡す
ask-move-channel = 会社が見ていない連絡手段や、メールに書かれた番号に移る
ask-pay = お金を払う
ask-open = ファイルやページを開く
ask-reply = 返信する
ask-none = お金、パスワード、情報などを求める文は、見つかりませんでした。
ask-other-language = 日本語でも英語でもないため、何を求めているかは分かりません。
ask-quoted = 引用された部分にあります。書いた人は確かめられません。
ask-started = 自分で手続きを始めたときに届くメールかもしれません。今、自分で手続きしましたか。
ask-pressure = 急がせる、または口止めする言葉
ask-quote = 「{ $quote }」
ask-more = ほかに：{ $asks }
list-separator = 、

identity-label = 差出人は本人か
identity-confirmed = { $domain } から届いたことを、受け取ったサーバーが確認しています。{ $owner } のドメインです。
identity-confirmed-led-elsewhere = { $domain } から届いたことを、受け取ったサーバーが確認しています。{ $owner } のドメインです。ただし、リンク先は別のところです。
identity-carrier = { $owner } から届いたのは確かです。書いた人がだれかは確かめられません。
identity-consistent = 確かめられません。{ $domain } から届いたことは確かですが、それがだれのドメインかは分かりません。
identity-unknown-free-mail = 確かめられません。{ $domain } のアドレスは、だれでも作れます。
identity-unknown-proven = 確かめられません。{ $domain } から届いたことは確かですが、名乗りと合わないところがあります。
identity-unknown = 確かめられません。{ $domain } から届いたという、受け取ったサーバーの確認がありません。
identity-unknown-no-address = 確かめられません。差出人のアドレスがありません。
identity-contradicted = 本人とは考えにくい差出人です。{ $domain } は、名乗っている相手のものとは確かめられません。
identity-contradicted-no-address = 本人とは考えにくい差出人です。名乗っている相手と合わないところがあります。

## One thing to do, by ask and sender. None uses a way that the mail gives.

action-contradicted = 求めに応じず、何も開かず、返信もしないでください。用件は、前から知っている連絡先で、名乗っている本人に確かめてください。
action-bank-change-unconfirmed = 払う前に、前から知っている電話番号にかけて、名乗っている会社や本人に確かめてください。メールの番号は使いません。
action-bank-change-confirmed = 口座を変える前に、前から知っている電話番号にかけて、名乗っている会社や本人に確かめてください。メールの番号は使いません。
action-gift-card-unconfirmed = 買わないでください。頼んだ人に、直接会うか、前から知っている電話番号で確かめてください。
action-gift-card-confirmed = 買う前に、頼んだ人に、直接会うか、前から知っている電話番号で確かめてください。
action-run-or-enable-unconfirmed = 開いたり、実行したり、有効にしたりしないでください。社内の窓口に、いつもの連絡先で確かめてください。
action-run-or-enable-confirmed = 実行する前に、社内の窓口に、いつもの連絡先で確かめてください。
action-password-send-unconfirmed = 送らないでください。まともな用件で、人のパスワードをたずねることは、まずありません。社内の窓口に知らせてください。
action-password-send-confirmed = 送らないでください。社内の窓口に、いつもの連絡先で知らせてください。
action-sign-in-unconfirmed = メールのリンクは使わず、いつもの公式アプリやブックマークから開いて、同じお知らせがあるか確かめてください。
action-sign-in-confirmed = 心当たりがあっても、リンクではなく、いつもの公式アプリやブックマークから開いてください。
action-company-data-unconfirmed = 送る前に、前から知っている電話番号にかけて、頼んだ本人に確かめてください。上司にも相談してください。
action-company-data-confirmed = 送ってよい相手と内容かを、上司に確かめてから送ってください。
action-personal-data-unconfirmed = 送る前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。
action-personal-data-confirmed = 公式サイトを自分で開き、そこにある窓口から出してください。
action-move-channel-unconfirmed = 移らないでください。前から知っている電話番号にかけて、本人に確かめてください。
action-move-channel-confirmed = いつもの連絡手段のまま続け、前から知っている電話番号で本人に確かめてください。
action-pay-unconfirmed = 頼んだ覚えのある支払いかを、注文や契約の控えで確かめてください。覚えがなければ払わずに、前から知っている連絡先にたずねてください。
action-pay-confirmed = 注文や契約の控えと、金額と相手が合うかを確かめてから払ってください。
action-open-unconfirmed = 受け取る予定がなければ、開く前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。
action-open-confirmed = 受け取る予定があったかを思い出してから開いてください。
action-reply-unconfirmed = 心当たりのない相手なら、返信する前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。
action-reply-confirmed = 送る内容を確かめてから返信してください。

## In a word, for the columns of lists.

ask-short-bank-change = 口座の変更
ask-short-gift-card = ギフトカード等
ask-short-run-or-enable = 実行・有効化
ask-short-password-send = パスワード送信
ask-short-sign-in = ログイン
ask-short-company-data = 会社の情報
ask-short-personal-data = 個人の情報
ask-short-move-channel = 別の連絡手段
ask-short-pay = 支払い
ask-short-open = 資料を開く
ask-short-reply = 返信
ask-short-none = —
identity-short-confirmed = 確認済み
identity-short-carrier = サービス経由
identity-short-consistent = 持ち主不明
identity-short-unknown = 差出人不明
identity-short-contradicted = 名乗りと違う
