check-urgent-wording = 急がせる・不安にさせる言葉が重なっている
check-urgent-wording-three = 急がせたり不安にさせたりする言葉が { $families } 種類、重なっています（緊急、期限、停止、不正利用など）。
check-urgent-wording-two = 急がせたり不安にさせたりする言葉が { $families } 種類あります。
check-urgent-wording-why = あわてると、人は確かめるのを忘れます。期限と停止と不正利用を一度に持ち出すのは、だます側のよくあるやり方です。
check-urgent-wording-do = いったん手を止めてください。本当に急ぐ用件かどうかは、公式サイトや電話など別の手段で確かめられます。
