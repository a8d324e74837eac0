check-link-text-mismatch = 見えている URL と、本当のリンク先が違う
check-link-text-mismatch-worn-name = 見えている URL は { $shown } ですが、本当のリンク先は { $actual } です。見えている名前を前に付けただけの、別のサイトです。
check-link-text-mismatch-other-site = 見えている URL は { $shown } ですが、本当のリンク先は { $actual } です。
check-link-text-mismatch-bare-name = リンクの文字は { $shown } というサイトの名前ですが、本当のリンク先は { $actual } です。
check-link-text-mismatch-tracker = 見えている URL は { $shown } ですが、クリックを数えるサービス { $actual } を通ります。
check-link-text-mismatch-unreadable = リンクの文字「{ $shown }」は URL のように見えますが、URL として読めません。リンク先は { $actual } です。
check-link-text-mismatch-why = 画面に見える URL はただの文字で、リンク先とは別に書けます。本物の URL を見せて、偽サイトに連れて行く手口があります。
check-link-text-mismatch-do = 押さないでください。必要なら、公式サイトを、自分のブックマークやアプリから開いてください。
