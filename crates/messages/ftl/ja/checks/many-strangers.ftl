check-many-strangers = 宛先に、違う組織のアドレスがいくつも並んでいる
check-many-strangers-domains = 宛先が { $recipients } 件あり、{ $domains } か所の違う組織のアドレスが並んでいます（{ $examples } など）。
check-many-strangers-why = 集めたアドレスにまとめて送ると、つながりのない会社のアドレスが同じ宛先に並びます。
check-many-strangers-do = 並んでいる相手に心当たりがあるかを見てください。知らない人ばかりなら、何も開かず、「全員に返信」もしないでください。
