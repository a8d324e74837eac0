check-own-domain-forged = 自組織のアドレスを騙っている
check-own-domain-forged-failed = 差出人は自組織の { $address } ですが、受信したサーバーは、自組織から送られたとは確かめられなかった、と記録しています。
check-own-domain-forged-why = 社内からのメールは信じられやすいので、自組織のドメインを差出人に書く手口があります。
check-own-domain-forged-do = 社内の名簿の電話番号で本人に確かめ、情報システムの担当に知らせてください。
