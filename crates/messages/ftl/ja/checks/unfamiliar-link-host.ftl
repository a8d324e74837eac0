check-unfamiliar-link-host = 差出人の組織のサイトへのリンクが一つもない
check-unfamiliar-link-host-one-site = 差出人は { $sender } ですが、リンク先はどれも { $host } です（リンク { $links } 件）。
check-unfamiliar-link-host-all-own = リンク先はすべて、差出人の組織 { $sender } のサイトです（リンク { $links } 件）。
check-unfamiliar-link-host-why = 会社からの案内は、ふつう自分のサイトにつながります。別のサイトだけにつながるのは、詐欺のメールに多い形です。
check-unfamiliar-link-host-do = リンク先のサイトの名前に見覚えがあるかを見てください。なければ開かないでください。
