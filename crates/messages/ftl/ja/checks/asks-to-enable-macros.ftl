check-asks-to-enable-macros = マクロ（文書に入った命令）や編集を有効にするよう求めている
check-asks-to-enable-macros-with-file = マクロや編集を有効にするよう書かれ、ファイル { $file } が付いています。
check-asks-to-enable-macros-words = マクロや編集を有効にするよう書かれています。
check-asks-to-enable-macros-why = 「コンテンツの有効化」を押すと、ファイルに入れられた命令が動きだすことがあります。Emotet（エモテット）などのウイルスが使う手口です。
check-asks-to-enable-macros-do = 「コンテンツの有効化」や「編集を有効にする」を押さないでください。ファイルも開かないでください。仕事のメールなら、社内の窓口に知らせてください。
