check-sender-like-recipient = 差出人のドメイン（@ より後ろ）が、受け取る側の組織に似ている
check-sender-like-recipient-other-suffix = 差出人（{ $sender }）は、宛先（{ $recipient }）と同じ名前ですが、終わりが違います。
check-sender-like-recipient-one-letter = 差出人（{ $sender }）は、宛先（{ $recipient }）と一文字だけ違います。
check-sender-like-recipient-joined = 差出人（{ $sender }）は、宛先（{ $recipient }）の名前に、別の言葉をつなげたものです。
check-sender-like-recipient-why = よく似たドメイン（@ より後ろの名前）を買って、社内の人や関係者のふりをする手口があります。その場合、差出人の確認（認証）には合格します。
check-sender-like-recipient-do = 社内の名簿やこれまでのメールのアドレスと、一文字ずつ比べてください。
