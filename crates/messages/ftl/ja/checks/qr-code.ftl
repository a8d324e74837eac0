check-qr-code = QR コードが、よそのページへ導いている
check-qr-code-elsewhere = 画像「{ $name }」の QR コードは、差出人と関係の見えないサイト（{ $host }）につながります。
check-qr-code-no-sender = 画像「{ $name }」の QR コードは、{ $host } につながります。
check-qr-code-known-service = 「{ $name }」の QR コードは、よく知られたサービス（{ $host }）につながります。
check-qr-code-in-document = 「{ $name }」の中の QR コードは、{ $host } につながります。
check-qr-code-text = 「{ $name }」の QR コードには、次の文字が入っています：{ $detail }
check-qr-code-why = QR コードは目で読めず、会社の守りの外にあるスマートフォンで開くため、行き先を隠すのに使われます。
check-qr-code-do = 読み取らないでください。読み取ってしまったら、パスワードなどを入れず、ページを閉じてください。
