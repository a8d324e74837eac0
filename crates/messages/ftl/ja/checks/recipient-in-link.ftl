check-recipient-in-link = リンクに、宛先のアドレスが入っている
check-recipient-in-link-fragment = { $host } へのリンクの # の後ろに、宛先の { $recipient } が入っています。
check-recipient-in-link-encoded = { $host } へのリンクに、宛先の { $recipient } が、読めない形で入っています。
check-recipient-in-link-plain = { $host } へのリンクに、宛先の { $recipient } が入っています。
check-recipient-in-link-own-site = 差出人のサイト { $host } へのリンクに、宛先の { $recipient } が入っています。
check-recipient-in-link-why = 偽のログイン画面に、あなたのアドレスを先に入れておくために使われます。本物らしく見え、だれが開いたかも相手に分かります。
check-recipient-in-link-do = リンクは開かないでください。必要なら、公式サイトをブックマークやアプリから開いてください。
