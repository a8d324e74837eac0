check-asks-to-run-program = プログラムの実行を求める言葉か、プログラムや圧縮ファイルが届くリンクがある
check-asks-to-run-program-program-link = リンク（{ $link }）を開くと、プログラムが届きます。
check-asks-to-run-program-archive = 添付された圧縮ファイル（zip など）の中のものを実行するよう求めています。
check-asks-to-run-program-link-elsewhere = 差出人の組織ではないサイト（{ $link }）から入手したものを実行するよう求めています。
check-asks-to-run-program-archive-link = リンク（{ $link }）を開くと、圧縮ファイル（zip など）が届きます。
check-asks-to-run-program-words = プログラムを入れるよう求めています。
check-asks-to-run-program-why = 必要な道具だと言って、ウイルスを実行させる手口があります。実行すると、パソコンを操られるおそれがあります。
check-asks-to-run-program-do = 実行しないでください。仕事のメールなら、社内の窓口に相談してください。
