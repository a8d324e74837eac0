check-sextortion = 脅して、仮想通貨（暗号資産）を求めている
check-sextortion-wallet-and-claims = 仮想通貨の送り先（{ $wallet }）があり、感染・録画・期限などの脅し文句が { $families } 種類あります。
check-sextortion-claims = 感染・録画・期限・仮想通貨などの脅し文句が { $families } 種類あります。
check-sextortion-wallet = 仮想通貨の送り先（{ $wallet }）が書かれています。
check-sextortion-why = 同じ文を大勢に送る詐欺が、よくあります。実際に録画されていることは、まずありません。
check-sextortion-do = 払わないでください。返信もしないでください。書かれたパスワードを今も使っていれば、変えてください。
