check-asks-for-credentials = パスワードやカード番号などの入力を求めている
check-asks-for-credentials-password-field = メールの中に、パスワードを入れる欄があります。
check-asks-for-credentials-work-account = メールや仕事のアカウント、銀行の暗証番号などを、別のページやファイルに入力するよう求めています。
check-asks-for-credentials-secret = 確認・更新や入力を求めていて、パスワードやカード番号などの話が出ています（手がかり { $families } 種類）。入力する先も付いています。
check-asks-for-credentials-account = アカウントや登録情報の確認・更新を求めていて、そのためのリンクなどが付いています。
check-asks-for-credentials-why = 偽サイトに入力させて、ID、パスワード、カード番号を盗む詐欺があります（フィッシング）。銀行やカード会社が、メールのリンクから暗証番号などを入力させることは、まずありません。
check-asks-for-credentials-do = このメールからは入力しないでください。必要なら、いつものアプリやブックマークから公式サイトを開いて確かめてください。
