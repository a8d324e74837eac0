check-calendar-invite = 予定への招待の主催者やリンクが、差出人と合わない
check-calendar-invite-free-mail-organiser = 予定への招待（{ $name }）の主催者は、だれでも作れるアドレス（フリーメール）の { $other } です。差出人は { $sender } です。
check-calendar-invite-organiser-elsewhere = 予定への招待（{ $name }）の主催者は { $other } で、差出人 { $sender } とは別の組織です。
check-calendar-invite-link-elsewhere = 予定への招待（{ $name }）に、差出人のサイトでも会議サービスでもないリンクがあります：{ $other }
check-calendar-invite-why = 予定への招待は、開かなくても予定表に入ることがあります。そこに、偽の会議や支払いへのリンクを置く手口があります。
check-calendar-invite-do = 心当たりがなければ、承諾も辞退もせず、予定表から消してください。
