check-notice-not-expected = このお知らせが来るとは思っていなかった
question-notice-not-expected = このお知らせは、いま自分でした手続きや、前もっての案内で、来ると分かっていましたか。
check-notice-not-expected-suspicious = 来るとは思っていなかったと答えました。
check-notice-not-expected-reassuring = 来ると分かっていたと答えました。
check-notice-not-expected-why = 新しい ID や設定の変更は、ふつう前もって案内があります。自分で操作していないのに届く通知は、偽物かもしれません。
check-notice-not-expected-do = メールのリンクは使わないでください。いつも使うアプリやブックマークから自分で開いて、同じお知らせがあるか見てください。
