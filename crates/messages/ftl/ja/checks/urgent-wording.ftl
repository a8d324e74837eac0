check-urgent-wording = 急がせる・不安にさせる言葉が重なっている
check-urgent-wording-three = 急がせたり不安にさせたりする言葉が { $families } 種類、重なっています（緊急、期限、停止、不正利用など）。
check-urgent-wording-two = 急がせたり不安にさせたりする言葉が { $families } 種類あります。
check-urgent-wording-why = あわてると、だれでも確かめるのを忘れます。期限、停止、不正利用などを続けて持ち出すのは、詐欺によくあるやり方です。
check-urgent-wording-do = いったん手を止めてください。本当に急ぐ用件かは、公式サイトや、前から知っている電話番号で確かめてください。
