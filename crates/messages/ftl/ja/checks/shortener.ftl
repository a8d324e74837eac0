check-shortener = リンク先を隠す短縮 URL がある
check-shortener-hidden-target = 長い URL を短くするサービス（{ $host }）のリンクが { $count } 件あります。開くまで、リンク先が分かりません。
check-shortener-behind-words = 文字や画像の後ろに、短縮 URL のサービス { $host } のリンクが隠れています（短縮 URL は { $count } 件）。開くまで、リンク先が分かりません。
check-shortener-why = 短縮 URL（長い URL を短くしたもの）は、だれでも作れて、本当のリンク先を隠します。
check-shortener-do = 開かないでください。公式サイトから、目的のページを探してください。
