check-link-borrows-name = リンク先が、差出人や宛先の名前を借りた別のサイト
check-link-borrows-name-whole-domain = リンク先（{ $link }）は、差出人か宛先のドメインを前に付けた、別のサイトです。
check-link-borrows-name-name = リンク先（{ $link }）は、差出人か宛先の名前をつなげた、別のサイトです。
check-link-borrows-name-why = URLに知っている名前があっても、持ち主はいちばん右のドメインで決まります。
check-link-borrows-name-do = リンクを使わず、いつもの入口から自分で開いてください。
