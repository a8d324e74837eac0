check-html-attachment = Webページが添付されている
check-html-attachment-password = 添付の「{ $name }」は、パスワードを入れさせるWebページです。
check-html-attachment-form = 添付の「{ $name }」は、入力欄のあるWebページです。
check-html-attachment-script = 添付の「{ $name }」は、開くと命令が動くWebページや画像です。
check-html-attachment-page = 添付の「{ $name }」は、Webページです。
check-html-attachment-why = 添付のページはパソコンの中で開くので、サイトの名前が見えず、リンクの検査も通りません。偽のログイン画面によく使われます。
check-html-attachment-do = 開かないでください。開いてしまっても、パスワードなどを入力しないでください。
