check-requester-unknown = 依頼してきた人を、ほかで確かめられない
question-requester-unknown = 依頼してきた人を以前から知っているか、所属先の公式の連絡先で確かめましたか。
check-requester-unknown-suspicious = その人を知らず、確かめてもいない、または分からないと答えました。
check-requester-unknown-reassuring = その人を知っている、または確かめたと答えました。
check-requester-unknown-why = 講演や取材の依頼を装い、やり取りを重ねてからウイルスを送る手口があります。
check-requester-unknown-do = 所属先の公式サイトにある代表番号へ電話して、その人が本当に依頼したか確かめてください。
