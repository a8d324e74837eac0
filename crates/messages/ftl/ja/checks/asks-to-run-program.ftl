check-asks-to-run-program = プログラムを入れる、または実行するよう求めている
check-asks-to-run-program-program-link = リンク（{ $link }）の行き先は、実行できるプログラムです。
check-asks-to-run-program-archive = 添付された圧縮ファイルの中のものを実行するよう求めています。
check-asks-to-run-program-link-elsewhere = 差出人の組織ではないサイト（{ $link }）から入手したものを実行するよう求めています。
check-asks-to-run-program-archive-link = リンク（{ $link }）の行き先は、圧縮ファイルです。
check-asks-to-run-program-words = プログラムを入れるよう求めています。
check-asks-to-run-program-why = 必要な道具だと言ってウイルスを実行させる手口があります。実行した時点で、パソコンを操られるおそれがあります。
check-asks-to-run-program-do = 実行せず、情報システムの担当者に相談してください。
