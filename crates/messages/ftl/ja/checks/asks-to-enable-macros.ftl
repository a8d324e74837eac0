check-asks-to-enable-macros = ファイルのマクロや編集を有効にするよう求めている
check-asks-to-enable-macros-with-file = マクロや編集を有効にするよう書かれ、ファイル { $file } が付いています。
check-asks-to-enable-macros-words = マクロや編集を有効にするよう書かれています。
check-asks-to-enable-macros-why = 「コンテンツの有効化」を押すと、ファイルに仕込まれたプログラムが動きだすことがあります。Emotet などのウイルスが使う手口です。
check-asks-to-enable-macros-do = 「コンテンツの有効化」や「編集を有効にする」を押さないでください。ファイルは開かず、担当部門に知らせてください。
