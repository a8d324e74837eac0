check-money-not-confirmed = 本人に電話などで確かめていない
question-money-not-confirmed = この依頼を、前から知っている電話番号や対面で、本人に確かめましたか。
check-money-not-confirmed-suspicious = 本人に確かめていないと答えました。
check-money-not-confirmed-reassuring = 本人に確かめたと答えました。
check-money-not-confirmed-why = お金や名簿、連絡手段の変更は、本人の声で確かめるのが、いちばん確実です。メールに返信したり、メールに書かれた番号に電話したりしても、確かめたことになりません。
check-money-not-confirmed-do = 前から知っている番号に電話するか、直接会って確かめてください。確かめるまで何も送らないでください。
