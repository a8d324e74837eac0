check-hidden-text = 見えない文字が混ぜられている
check-hidden-text-split-words = 言葉の中に、見えない文字がはさまれています（{ $count } か所）。
check-hidden-text-by-colour = 背景と同じ色で、見えない文章（{ $count } 文字）が書かれています。
check-hidden-text-by-size = 読めないほど小さな文字で、文章（{ $count } 文字）が書かれています。
check-hidden-text-other-text = 見えている文とは別の文章（{ $count } 文字）が、隠されています。
check-hidden-text-gap = 長い空白（{ $count } 行）の下に、文の続きがあります。
check-hidden-text-why = 見えない文字は、迷惑メールフィルターをだますために、よく入れられます。
check-hidden-text-do = リンクや添付ファイルを開かないでください。用件は、公式サイトや、前から知っている電話番号で確かめてください。
