check-asks-for-credentials = パスワードやカード番号などの入力を求めている
check-asks-for-credentials-password-field = メールの中に、パスワードを入れる欄があります。
check-asks-for-credentials-work-account = メールや仕事のアカウント、銀行の暗証番号などを、別のページやファイルに入力するよう求めています。
check-asks-for-credentials-secret = 確認・更新や入力を求め、パスワード・カード番号などの話が出ています（手がかり { $families } 種類）。入力する先も付いています。
check-asks-for-credentials-account = アカウントや登録情報の確認・更新を求め、その先のリンクなどが付いています。
check-asks-for-credentials-why = 偽のサイトに入力させて、ID・パスワード・カード番号をぬすむのがフィッシングです。銀行やカード会社が、メールのリンクから暗証番号などを入力させることはまずありません。
check-asks-for-credentials-do = このメールからは入力しないでください。必要なら、いつものアプリやブックマークから公式サイトを開いて確かめてください。
