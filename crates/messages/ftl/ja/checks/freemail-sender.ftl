check-freemail-sender = 組織を名乗っているが、個人でも使えるアドレスから届いている
check-freemail-sender-organisation = 「{ $claim }」と名乗っていますが、差出人のアドレス { $address } は、だれでも作れる { $provider } のものです。
check-freemail-sender-subscriber = 「{ $claim }」と名乗っていますが、差出人のアドレス { $address } は、個人が契約して使う { $provider } のものです。
check-freemail-sender-why = 会社や役所は、ふつう自分の組織のアドレスから送ります。だれでも作れるアドレス（フリーメール）なら、どんな名前でもすぐに名乗れます。
check-freemail-sender-do = 返信せず、その組織の公式サイトや名刺にある連絡先に、別の手段で確かめてください。
