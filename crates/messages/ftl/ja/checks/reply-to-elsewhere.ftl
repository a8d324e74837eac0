check-reply-to-elsewhere = 返信先が、差出人とは別のところになっている
check-reply-to-elsewhere-free-mail = 差出人は { $sender } ですが、返信先は { $reply-to } です。だれでも作れるアドレス（フリーメール）です。
check-reply-to-elsewhere-elsewhere = 差出人は { $sender } ですが、返信先は、別の組織の { $reply-to } です。
check-reply-to-elsewhere-why = 差出人だけを偽ると、返信は本物の人に届きます。そこで、返信先を自分のアドレスにする手口があります。
check-reply-to-elsewhere-do = 返信ボタンを使わないでください。前から知っているアドレスに新しくメールを書くか、電話で確かめてください。
