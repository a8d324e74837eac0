check-training-mail = 訓練メールの印がある
check-training-mail-marked = 訓練メールを送る道具が書く欄 { $field } があります。ただし、この欄はだれでも書けます。
check-training-mail-why = 組織の訓練メールには、送る道具の印が付くことがあります。攻撃者もまねできるので、判定には使いません。
check-training-mail-do = 訓練だと思っても、社内の窓口へ、いつもどおり知らせてください。
