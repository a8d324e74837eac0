check-notice-not-expected = このお知らせを予定していなかった
question-notice-not-expected = このお知らせは、社内の案内や自分の操作から予想できたものですか。
check-notice-not-expected-suspicious = 予想していなかったと答えました。
check-notice-not-expected-reassuring = 予想できたと答えました。
check-notice-not-expected-why = 新しい ID や設定の変更は、ふつう前もって社内で案内があります。自分で操作していないのに届く通知は、偽物かもしれません。
check-notice-not-expected-do = メールのリンクは使わないでください。いつも使うアプリやブックマークから自分で開いて、同じお知らせがあるか見てください。
