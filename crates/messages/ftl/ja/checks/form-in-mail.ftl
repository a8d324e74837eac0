check-form-in-mail = メールの中に入力欄がある
check-form-in-mail-password = メールの中に、パスワードを入れる欄があります。
check-form-in-mail-form = メールの中に、書き込んで送る入力欄があります。
check-form-in-mail-why = メールの中の入力欄に書くと、どのサイトに送られるかが見えません。会社がメールの中で入力させることは、あまりありません。
check-form-in-mail-do = 何も入力しないでください。必要なら、公式サイトを自分で開いて入力してください。
