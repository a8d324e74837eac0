check-return-path-elsewhere = 届かなかったときの知らせが、差出人とは別のところに送られる
check-return-path-elsewhere-free-mail = 差出人は { $sender } ですが、届かなかったときの知らせは { $bounces } に送られます。だれでも作れるアドレス（フリーメール）です。
check-return-path-elsewhere-elsewhere = 差出人は { $sender } ですが、届かなかったときの知らせは別の組織の { $bounces } に送られます。
check-return-path-elsewhere-bulk-service = 差出人は { $sender } ですが、一斉配信サービスの { $bounces } から送られています。差出人が頼んだのか、差出人が偽られたのかは、これだけでは分かりません。
check-return-path-elsewhere-why = 差出人の欄は自由に書けます。届かなかったときの知らせの送り先（Return-Path）には、実際に送った側のアドレスが出ることがあります。
check-return-path-elsewhere-do = このことだけで決めず、ほかの手がかりと合わせて見てください。
