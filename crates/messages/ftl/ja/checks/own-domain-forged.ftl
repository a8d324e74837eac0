check-own-domain-forged = あなたの組織のアドレスが、勝手に使われているおそれがある
check-own-domain-forged-failed = 差出人はあなたの組織の { $address } です。しかし、受信したサーバーは、あなたの組織から送られたと確かめられなかった、と記録しています。
check-own-domain-forged-why = 社内からのメールは信じられやすいので、受け取る人の組織のアドレスを差出人に書く手口があります。
check-own-domain-forged-do = 社内の名簿の電話番号で本人に確かめ、社内の窓口に知らせてください。
