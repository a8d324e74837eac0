check-lecture-or-interview-lure = 講演・取材・原稿などの依頼
check-lecture-or-interview-lure-material-elsewhere = 講演・取材・原稿などの依頼で、資料が差出人の組織とは別のサイト（{ $address }）に置かれています。
check-lecture-or-interview-lure-sign-in = 講演・取材・原稿などの依頼で、資料を見るために、あなたのアカウントでのログインを求めています（リンク先 { $address }）。
check-lecture-or-interview-lure-free-mail = 講演・取材・原稿などの依頼が、だれでも作れるアドレス { $address } から届いています。
check-lecture-or-interview-lure-short-domain = 組織の名前を出した依頼ですが、差出人は { $address } です。日本の組織の略称に .com や .org を付けたアドレスは、なりすましに使われたことがあります。
check-lecture-or-interview-lure-request = 講演・取材・原稿などの依頼です。
check-lecture-or-interview-lure-why = 実在の組織の人を名乗って依頼を送り、やり取りのあとで、ウイルス入りのファイルやリンクを送る攻撃があります。2022年に、警察庁などが注意を呼びかけました。
check-lecture-or-interview-lure-do = 返信する前に、その組織の公式サイトにある電話番号などで、依頼した人が本当にいるか確かめてください。
