check-worded-like-fraud = これまでの詐欺メールに似た言い回し
check-worded-like-fraud-most-like = これまでの詐欺メールとほとんど同じ言い回しの部分があります。
check-worded-like-fraud-very-like = これまでの詐欺メールにとてもよく似た言い回しの部分があります。
check-worded-like-fraud-like = これまでの詐欺メールによく似た言い回しの部分があります。
check-worded-like-fraud-rather-like = これまでの詐欺メールに似た言い回しの部分があります。
check-worded-like-fraud-somewhat-like = これまでの詐欺メールに少し似た言い回しの部分があります。
check-worded-like-fraud-why = 詐欺メールは、差出人やリンクを変えながら、同じ言い回しを繰り返し使います。ただし、本物のお知らせも似た言葉を使うので、これだけで詐欺と決まるわけではありません。
check-worded-like-fraud-do = 示した部分が、何をさせようとしているかを見てください。心当たりがあっても、メールのリンクは使わず、公式サイトや前から知っている電話番号で確かめてください。
