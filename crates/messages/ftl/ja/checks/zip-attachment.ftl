check-zip-attachment = 圧縮ファイルが添付されている
check-zip-attachment-program-inside = zip ファイル「{ $name }」の中に、開くとプログラムとして動くもの、または別のものを呼び出すもの（{ $inside }）があります。
check-zip-attachment-zip = zip ファイル「{ $name }」が添付されています。中のファイルは、まだ調べていません。
check-zip-attachment-encrypted = パスワード付きの zip ファイル「{ $name }」が添付されています。パスワードがないと、検査の仕組みもこのツールも中を見られません。
check-zip-attachment-archive = 圧縮ファイル「{ $name }」が添付されています。中のファイルは、まだ調べていません。
check-zip-attachment-why = 圧縮すると、中の危険なファイルが検査で見つかりにくくなります。日本では、パスワード付き zip と別便のパスワード（PPAP）が長く使われ、攻撃にも使われてきました。
check-zip-attachment-do = 届く約束があったかを、差出人に別の手段で確かめてから開いてください。中に実行形式のファイルがあれば、開かないでください。
