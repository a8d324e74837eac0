check-reply-to-elsewhere = 返信すると、差出人とは別のところに届く
check-reply-to-elsewhere-free-mail = 差出人は { $sender } ですが、返信はフリーメールの { $reply-to } に届きます。
check-reply-to-elsewhere-elsewhere = 差出人は { $sender } ですが、返信は別の組織の { $reply-to } に届きます。
check-reply-to-elsewhere-why = 差出人を偽ると、返事は本物の人に届いてしまいます。そのため、返信先だけを自分のアドレスにする手口があります。
check-reply-to-elsewhere-do = 返信ボタンを使わず、前から知っているアドレスあてに新しくメールを書くか、電話で確かめてください。
