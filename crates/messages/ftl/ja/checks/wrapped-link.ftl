check-wrapped-link = リンクが、別のサービスを通って行き先をかくしている
check-wrapped-link-scanner = リンクは、メールを検査するサービス { $wrapper } で包まれています。中の行き先は { $host } です。
check-wrapped-link-redirector = リンクは、だれでも使える転送 { $wrapper } を通って、{ $host } に行きます。
check-wrapped-link-mirror = リンクは、翻訳などのサービス { $wrapper } の名前で、{ $host } のページを見せます。
check-wrapped-link-several = リンクは { $layers } 重に包まれ、{ $wrapper } などを通って { $host } に行きます。
check-wrapped-link-why = 有名なサービスの名前をリンクの先頭に出し、本当の行き先を見えにくくする手口があります。会社のメールの検査サービスが包むのは、ふつうのことです。
check-wrapped-link-do = 取り出した行き先に心当たりがあるかを見てください。なければ開かないでください。
