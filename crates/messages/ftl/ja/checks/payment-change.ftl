check-payment-change = 振込先の変更や、急ぎ・内密の支払いを求めている
check-payment-change-new-account-pressed = 振込先を変えるよう求め、さらに急がせたり、秘密にさせたり、電話を避けたりしています。
check-payment-change-new-account-given = 振込先の口座が変わったとして、新しい口座が書かれているか、添付されています。
check-payment-change-new-account = 振込先の口座が変わったと書かれています。
check-payment-change-secret-payment = 支払いなどのお金の話を、秘密に、しかも急いで、または電話なしで進めるよう求めています。
check-payment-change-why = 取引先や上司になりすまし、偽の口座に送金させる詐欺（ビジネスメール詐欺）によくある形です。2017年には、本物そっくりの請求書で、約3億8千万円を失った会社があります。本物のお知らせも、似た言葉で書かれます。
check-payment-change-do = 送金の前に、前から知っている電話番号で、名乗っている会社や本人に確かめてください。このメールに書かれた番号や、返信では確かめないでください。
