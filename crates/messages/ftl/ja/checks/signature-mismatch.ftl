check-signature-mismatch = 署名（本文の終わりの名前や連絡先）と差出人が合わない
check-signature-mismatch-address = 差出人は { $sender } ですが、署名のメールアドレスは { $signature } で、別の組織のものに見えます。
check-signature-mismatch-company = 差出人は { $sender } を名乗っていますが、署名は { $signature } です。
check-signature-mismatch-site = 署名の Web サイト（{ $signature }）は、差出人（{ $sender }）とは別の組織のものに見えます。
check-signature-mismatch-why = 本物のメールの署名を写し、自分のアドレスから送った偽のメールでは、この二つが合いません。
check-signature-mismatch-do = 署名にある会社へ、その会社の公式サイトで調べた番号に電話して確かめてください。このメールには返信しないでください。
