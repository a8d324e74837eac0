check-account-notice = メールボックスやパスワードの通知が、よそのページへ導いている
check-account-notice-posed = アカウントについての通知ですが、差出人（{ $address }）は、あなたの組織に似せた別のドメインです。
check-account-notice-borrowed-name = アカウントについての通知ですが、リンク先（{ $link }）は、組織の名前を借りた別のサイトです。
check-account-notice-desk-elsewhere = 社内の担当者のような名乗りですが、差出人（{ $address }）はあなたの組織のアドレスではありません。
check-account-notice-link-elsewhere = アカウントについての通知ですが、リンク先（{ $link }）は差出人の組織のサイトではありません。
check-account-notice-words = 容量やパスワードの期限など、アカウントについての通知です。差出人のアドレスが分からないので、確かめられません。
check-account-notice-why = 容量やパスワードの期限を知らせる偽の通知は、IDとパスワードを盗むためによく使われます。
check-account-notice-do = リンクを使わず、いつもの社内ページを自分で開くか、情報システムの担当者に確かめてください。
