check-share-notice = ファイル共有や署名、FAXの通知が、よそのページへ導いている
check-share-notice-borrowed-name = 共有などの通知ですが、リンク先（{ $link }）は、組織の名前を借りた別のサイトです。
check-share-notice-named-service = サービスの名前が出ていますが、リンク先（{ $link }）はそのサービスのサイトではありません。
check-share-notice-html-file = 共有や受信の通知に、開くとページが出るHTMLファイルが付いています。
check-share-notice-sign-in = 見るためにあなたのアカウントでのサインインを求めていますが、リンク先（{ $link }）はよそのサイトです。
check-share-notice-link-elsewhere = 共有などの通知ですが、リンク先（{ $link }）は差出人の組織のサイトではありません。
check-share-notice-why = 共有の通知に似せて、偽のサインイン画面でパスワードを盗む手口が多くあります。
check-share-notice-do = リンクを開かず、送った人にいつもの連絡先で確かめてください。
