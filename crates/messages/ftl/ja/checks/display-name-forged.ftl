check-display-name-forged = 表示される名前と、本当のアドレスが合わない
check-display-name-forged-address = 差出人の名前に { $claimed } と書いてありますが、本当のアドレスは { $address } です。
check-display-name-forged-brand = 差出人の名前は「{ $name }」ですが、アドレス { $address } は、{ $claimed } のものとして知られていません。
check-display-name-forged-executive = 差出人の名前は「{ $claimed }」ですが、アドレス { $address } は、あなたの組織のものではありません。
check-display-name-forged-why = 差出人の名前は、送る人が自由に書けます。名前だけを表示するメールソフトでは、本当のアドレスが見えません。
check-display-name-forged-do = 名前ではなくアドレスを見てください。本人や会社には、前から知っている電話番号か公式サイトから確かめてください。
