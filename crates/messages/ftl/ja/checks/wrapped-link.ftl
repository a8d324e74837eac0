check-wrapped-link = リンクが別のサービスを通り、リンク先が見えにくい
check-wrapped-link-scanner = リンクは、メールを検査するサービス { $wrapper } を通ります。その先のリンク先は { $host } です。
check-wrapped-link-redirector = リンクは、だれでも使える転送サービス { $wrapper } を通って、{ $host } に行きます。
check-wrapped-link-mirror = リンクは、翻訳などのサービス { $wrapper } の名前で、{ $host } のページを見せます。
check-wrapped-link-several = リンクは { $wrapper } など { $layers } 段の転送を通って、{ $host } に行きます。
check-wrapped-link-why = 有名なサービスの名前で始まるリンクにして、本当のリンク先を見えにくくする手口があります。会社のメールの検査サービスを通るのは、ふつうのことです。
check-wrapped-link-do = 本当のリンク先に心当たりがあるかを見てください。なければ開かないでください。
