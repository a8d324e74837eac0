check-password-with-archive = ファイルのパスワードが同じメールに書かれている
check-password-with-archive-same-mail = 圧縮ファイルと、そのパスワードが同じメールにあります。
check-password-with-archive-same-mail-hint = 圧縮ファイルと、そのパスワードのヒントが同じメールにあります。
check-password-with-archive-download = ファイルを受け取るリンクと、そのパスワードが同じメールにあります。
check-password-with-archive-why = 鍵をかけると、ウイルス対策ソフトが中を調べられません。Emotetなどのウイルスがこの形で送られました。
check-password-with-archive-do = 開かずに、送り主にいつもの電話番号で確かめてください。
