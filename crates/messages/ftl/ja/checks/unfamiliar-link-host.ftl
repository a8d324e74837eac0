check-unfamiliar-link-host = 差出人の組織のサイトへのリンクが一つもない
check-unfamiliar-link-host-one-site = 差出人は { $sender } ですが、リンクはどれも { $host } に行きます（リンク { $links } 件）。
check-unfamiliar-link-host-all-own = リンクはすべて、差出人の組織 { $sender } のサイトに行きます（リンク { $links } 件）。
check-unfamiliar-link-host-why = 会社からの案内は、ふつう自分のサイトに案内します。別のサイトだけに連れて行くのは、詐欺のメールに多い形です。
check-unfamiliar-link-host-do = 行き先のサイト名に見覚えがあるかを確かめてください。なければ開かないでください。
