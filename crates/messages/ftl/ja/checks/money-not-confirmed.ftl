check-money-not-confirmed = 前から知っている方法で、本人に確かめていない
question-money-not-confirmed = メールが求めていることを、前から知っている電話番号や対面で、名乗っている会社や本人に確かめましたか。
check-money-not-confirmed-suspicious = 本人に確かめていない、または分からないと答えました。
check-money-not-confirmed-reassuring = 本人に確かめたと答えました。
check-money-not-confirmed-why = 守りになるのは、前から知っている番号や対面で確かめることです。声は似せて作れるので、かかってきた電話の声では確かめたことになりません。メールへの返信や、メールに書かれた番号への電話も同じです。
check-money-not-confirmed-do = 前から知っている番号に電話するか、直接会って確かめてください。確かめるまで何も送らないでください。
