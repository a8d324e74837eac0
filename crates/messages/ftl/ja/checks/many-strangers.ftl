check-many-strangers = 宛先に、ちがう組織のアドレスがいくつも並んでいる
check-many-strangers-domains = 宛先が { $recipients } 件あり、{ $domains } のちがうドメインのアドレスが並んでいます（{ $examples } など）。
check-many-strangers-why = 手に入れたアドレスにまとめて送ると、つながりのない会社のアドレスが同じ宛先に並びます。
check-many-strangers-do = 並んでいる相手に心当たりがあるかを見てください。知らない人ばかりなら、開いたり「全員に返信」したりしないでください。
