check-link-text-mismatch = 見えているURLと、本当のリンク先がちがう
check-link-text-mismatch-worn-name = リンクの文字は { $shown } で、本当の行き先は { $actual } です。本物の名前を前に付けただけの、別のサイトです。
check-link-text-mismatch-other-site = リンクの文字は { $shown } ですが、本当の行き先は { $actual } です。
check-link-text-mismatch-bare-name = リンクの文字は { $shown } という名前ですが、行き先は { $actual } です。
check-link-text-mismatch-tracker = リンクの文字は { $shown } ですが、クリックを数えるサービス { $actual } を通ります。
check-link-text-mismatch-unreadable = リンクの文字「{ $shown }」は、URLのように見えて、URLとして読めません。行き先は { $actual } です。
check-link-text-mismatch-why = 画面に見えるURLはただの文字で、行き先とは別に書けます。本物のURLを見せて、偽のサイトに連れて行く手口です。
check-link-text-mismatch-do = クリックせず、見えているURLを自分で打ちこむか、ブックマークや検索から開いてください。
