check-password-with-archive = ファイルのパスワードが同じメールに書かれている
check-password-with-archive-same-mail = 圧縮ファイル（zip など）と、そのパスワードが同じメールにあります。
check-password-with-archive-same-mail-hint = 圧縮ファイル（zip など）と、そのパスワードのヒントが同じメールにあります。
check-password-with-archive-download = ファイルを受け取るリンクと、そのパスワードが同じメールにあります。
check-password-with-archive-why = 鍵をかけると、ウイルス対策ソフトが中を調べられません。Emotet（エモテット）などのウイルスが、この形で送られました。
check-password-with-archive-do = 開かないでください。名乗っている会社や本人に、前から知っている電話番号で確かめてください。
