check-sender-like-recipient = 差出人のドメインが、受け取る側の組織に似ている
check-sender-like-recipient-other-suffix = 差出人（{ $sender }）は、宛先（{ $recipient }）と同じ名前で、終わりが違うドメインです。
check-sender-like-recipient-one-letter = 差出人（{ $sender }）のドメインは、宛先（{ $recipient }）と1文字だけ違います。
check-sender-like-recipient-joined = 差出人（{ $sender }）のドメインは、宛先（{ $recipient }）の名前に別の言葉をつなげたものです。
check-sender-like-recipient-why = よく似たドメインを取って、社内や関係者のふりをする手口があります。送信の認証はそのまま通ります。
check-sender-like-recipient-do = 社内の名簿やこれまでのメールのアドレスと、1文字ずつくらべてください。
