check-image-only = 本文が画像だけで、文字がほとんどない
check-image-only-no-text = 本文に文字がほとんどなく（{ $letters } 文字）、リンクの付いた画像だけです。
check-image-only-little-text = 用件がリンクの付いた画像で書かれ、文字は少ししかありません（{ $letters } 文字）。
check-image-only-no-text-elsewhere = 本文に文字がほとんどなく（{ $letters } 文字）、リンクの付いた画像だけです。リンク先は、差出人のサイトではありません。
check-image-only-little-text-elsewhere = 用件がリンクの付いた画像で書かれ、文字は少ししかありません（{ $letters } 文字）。リンク先は、差出人のサイトではありません。
check-image-only-attached-picture = 本文に文字がほとんどなく、添付された画像が用件を伝えています。
check-image-only-why = 文字を画像にすると、迷惑メールフィルターが内容を読めないことがあります。
check-image-only-do = 画像を押さないでください。公式サイトを自分で開いて確かめてください。
