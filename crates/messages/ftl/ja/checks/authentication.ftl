check-authentication = 差出人のドメインから送られたと確かめられていない
check-authentication-dmarc-fail = 受信したサーバーは、{ $domain } から送られたメールだと確かめられなかった、と記録しています（DMARC 不合格）。
check-authentication-spf-fail = 受信したサーバーは、{ $domain } が認めていないところから送られた、と記録しています（SPF 不合格）。
check-authentication-dkim-fail = 受信したサーバーは、電子署名が合わなかった、と記録しています（DKIM 不合格）。差出人は { $domain } と書かれています。
check-authentication-unproven = 受信したサーバーの記録には、{ $domain } から送られたことを示すものが一つもありません。
check-authentication-aligned-pass = 受信したサーバーは、{ $domain } から送られたメールだと確かめています。
check-authentication-why = 差出人の欄は自由に書けます。SPF、DKIM、DMARC は、そのドメインの持ち主が認めた送り方かを、受信側のサーバーが調べる仕組みです。
check-authentication-do = 確かめられていないメールの差出人は、信じないでください。確かめられていても、似た別のドメインかもしれないので、綴りを見てください。
