check-sextortion = 秘密をばらまくと脅し、仮想通貨を求めている
check-sextortion-wallet-and-claims = 仮想通貨の送り先（{ $wallet }）があり、感染・録画・期限など{ $families }種類の脅し文句があります。
check-sextortion-claims = 感染・録画・期限・仮想通貨など{ $families }種類の脅し文句があります。
check-sextortion-wallet = 仮想通貨の送り先（{ $wallet }）が書かれています。
check-sextortion-why = 同じ文を大量に送るだけの詐欺で、録画などは実際にはありません。
check-sextortion-do = 払わず、返信せず、無視してください。書かれたパスワードを使っていれば変えてください。
