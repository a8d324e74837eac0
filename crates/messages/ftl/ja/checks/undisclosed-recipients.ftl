check-undisclosed-recipients = 宛先に、あなたのアドレスがない
check-undisclosed-recipients-self-sent = 宛先が差出人自身（{ $sender }）になっています。ほかの宛先は見えません。
check-undisclosed-recipients-undisclosed = 宛先の欄にアドレスがありません（{ $recipients }）。
check-undisclosed-recipients-no-recipient = 宛先の欄がありません。
check-undisclosed-recipients-not-named = 宛先（{ $recipients }）に、あなたの組織のアドレスがありません。
check-undisclosed-recipients-why = 同じ文を大勢に送るときは、宛先を隠すことがあります。あなた個人への用件なら、ふつう、あなたのアドレスが書かれます。
check-undisclosed-recipients-do = 「あなたの口座」のような個人への用件なら、何も開かないでください。公式サイトやアプリを自分で開いて確かめてください。
