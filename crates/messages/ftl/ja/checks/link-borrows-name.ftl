check-link-borrows-name = リンク先が、差出人や宛先の名前を借りた別のサイト
check-link-borrows-name-whole-domain = リンク先（{ $link }）は、差出人か宛先のドメイン（@ より後ろ）を前に付けた、別のサイトです。
check-link-borrows-name-name = リンク先（{ $link }）は、差出人か宛先の名前をつなげた、別のサイトです。
check-link-borrows-name-why = URL に知っている名前が入っていても、その人のサイトとは限りません。持ち主は、https:// の後で最初に出てくる / のすぐ前の名前（ドメイン）で決まります。
check-link-borrows-name-do = リンクを使わないでください。いつも使うアプリやブックマークから、自分で開いてください。
