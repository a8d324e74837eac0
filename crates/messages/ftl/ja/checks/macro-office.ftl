check-macro-office = マクロの入った Office ファイルが添付されている
check-macro-office-macro = 添付ファイル「{ $name }」には、マクロ（自動で動く命令）が入っています。
check-macro-office-by-name = 添付ファイル「{ $name }」は、マクロ（自動で動く命令）を入れられる種類です。
check-macro-office-why = 「コンテンツの有効化」を押すとマクロが動き、ウイルスを取りこむことができます。
check-macro-office-do = 「コンテンツの有効化」や「編集を有効にする」を押さないでください。差出人に、マクロのない形で送ってもらってください。
