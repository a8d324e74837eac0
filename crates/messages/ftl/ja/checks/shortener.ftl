check-shortener = 行き先を隠す短縮URLがある
check-shortener-hidden-target = 短縮URLのサービス { $host } を使ったリンクが { $count } 件あり、開くまで行き先が分かりません。
check-shortener-behind-words = 文字や画像のうしろに、短縮URLのサービス { $host } を使ったリンクが隠れています（短縮URLは { $count } 件）。開くまで行き先が分かりません。
check-shortener-why = 短縮URLは、だれでも作れて、本当の行き先を隠します。
check-shortener-do = 開かずに、差出人に元のURLを聞くか、公式サイトから目的のページを探してください。
