check-signature-mismatch = 署名と差出人が合わない
check-signature-mismatch-address = 差出人は { $sender } ですが、署名のメールアドレスは { $signature } で、別のドメインです。
check-signature-mismatch-company = 差出人は { $sender } を名のっていますが、署名は { $signature } です。
check-signature-mismatch-site = 署名のウェブサイト（{ $signature }）は、差出人（{ $sender }）とは別の組織のものです。
check-signature-mismatch-why = 本物のメールの署名を写し、差出人だけ自分のアドレスにした偽のメールでは、この二つが食いちがいます。
check-signature-mismatch-do = 署名にある会社へ、その会社の公式サイトで調べた番号に電話して確かめてください。このメールには返信しないでください。
