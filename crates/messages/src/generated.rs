// Made by `cargo xtask gen` from the files in ftl; do not edit.

/// All messages, sorted by id; crates/xtask/src/generate_messages.rs tells the form.
pub(crate) const TABLE: &str = "\
address-role-cc\t写し（Cc）\tCopy (Cc)\u{1e}\
address-role-from\t差出人（From）\tSender (From)\u{1e}\
address-role-reply-to\t返信先（Reply-To）\tReplies go to (Reply-To)\u{1e}\
address-role-resent-from\t再送した人（Resent-From）\tSent again by (Resent-From)\u{1e}\
address-role-return-path\t不達の戻り先（Return-Path）\tBounces go to (Return-Path)\u{1e}\
address-role-sender\t送信者（Sender）\tSent by (Sender)\u{1e}\
address-role-to\t宛先（To）\tTo\u{1e}\
answer-no\tいいえ\tNo\u{1e}\
answer-unsure\t分からない\tI do not know\u{1e}\
answer-yes\tはい\tYes\u{1e}\
attack-business-email\tビジネスメール詐欺\tBusiness e-mail compromise\u{1e}\
attack-fraud\t脅迫や金銭の詐欺\tExtortion and money fraud\u{1e}\
attack-malware\tウイルスなどの不正なプログラム\tMalware\u{1e}\
attack-phishing\tフィッシング（パスワードやカード番号を盗む詐欺）\tPhishing (stealing passwords or card numbers)\u{1e}\
attack-targeted\t標的型攻撃\tTargeted attack\u{1e}\
check-account-notice\tメールボックスやパスワードの通知が、よそのページへ導いている\tAn account notice that leads elsewhere\u{1e}\
check-account-notice-borrowed-name\tアカウントについての通知ですが、リンク先（{link}）は、組織の名前を借りた別のサイトです。\tIt is a notice about your account, but the link ({link}) leads to another site that borrows the organisation's name.\u{1e}\
check-account-notice-desk-elsewhere\t社内の担当者のような名乗りですが、差出人（{address}）はあなたの組織のアドレスではありません。\tIt calls itself an IT or mail desk, but the sender ({address}) is not of your organisation.\u{1e}\
check-account-notice-do\tリンクを使わず、いつもの社内ページを自分で開くか、情報システムの担当者に確かめてください。\tDo not use the link. Open the page you always use, or ask your IT desk.\u{1e}\
check-account-notice-link-elsewhere\tアカウントについての通知ですが、リンク先（{link}）は差出人の組織のサイトではありません。\tIt is a notice about your account, but the link ({link}) does not lead to the sender's organisation.\u{1e}\
check-account-notice-posed\tアカウントについての通知ですが、差出人（{address}）は、あなたの組織に似せた別のドメインです。\tIt is a notice about your account, but the sender ({address}) uses a domain that only resembles your organisation's.\u{1e}\
check-account-notice-sign-in-asked\tアカウントやIDの通知として、リンク先でログインや登録をするよう求めています（差出人 {address}）。自分で申し込んだものか、確かめてください。\tAs a notice of an account it wants you to sign in or register at a link (sender {address}). Did you ask for that account?\u{1e}\
check-account-notice-why\t容量やパスワードの期限を知らせる偽の通知は、IDとパスワードを盗むためによく使われます。\tFalse notices of full mailboxes and expiring passwords are a standard way to steal passwords.\u{1e}\
check-account-notice-words\t容量やパスワードの期限など、アカウントについての通知です。差出人のアドレスが分からないので、確かめられません。\tIt is a notice about storage, a password or an account; without the sender's address it cannot be checked further.\u{1e}\
check-account-notice-work-sign-in\t勤務先の仕組みや取引銀行などとして、リンク先でログインや登録、手続きをするよう求めていますが、差出人（{address}）はあなたの組織の外です。勤務先が本当に使っているものか、確かめてください。\tIt speaks as a system, bank or service that your work uses and wants you to sign in or register at a link, but the sender ({address}) is outside your organisation. Find out whether your work really uses it.\u{1e}\
check-asks-for-credentials\tパスワードやカード番号などの入力を求めている\tAsks for a password, a card number or the like\u{1e}\
check-asks-for-credentials-account\tアカウントや登録情報の確認・更新を求め、その先のリンクなどが付いています。\tIt asks you to confirm or update an account or your details, with a link or file for it.\u{1e}\
check-asks-for-credentials-do\tこのメールからは入力しないでください。必要なら、いつものアプリやブックマークから公式サイトを開いて確かめてください。\tDo not enter anything from this mail. If you need to, open the site by your own bookmark or app and look there.\u{1e}\
check-asks-for-credentials-password-field\tメールの中に、パスワードを入れる欄があります。\tThe mail itself holds a field for a password.\u{1e}\
check-asks-for-credentials-secret\t確認・更新や入力を求め、パスワード・カード番号などの話が出ています（手がかり {families} 種類）。入力する先も付いています。\tIt asks you to confirm, update or enter something and speaks of passwords, card numbers or the like ({families} kinds of sign), with a place to enter them.\u{1e}\
check-asks-for-credentials-why\t偽のサイトに入力させて、ID・パスワード・カード番号をぬすむのがフィッシングです。銀行やカード会社が、メールのリンクから暗証番号などを入力させることはまずありません。\tPhishing makes people type passwords and card numbers into a forged page. Banks and card companies hardly ever have you enter such data by a link in a mail.\u{1e}\
check-asks-for-credentials-work-account\tメールや仕事のアカウント、銀行の暗証番号などを、別のページやファイルに入力するよう求めています。\tIt wants the password of your mailbox, work account or bank to be entered in a page or a file.\u{1e}\
check-asks-to-enable-macros\tファイルのマクロや編集を有効にするよう求めている\tAsks to switch on macros or editing\u{1e}\
check-asks-to-enable-macros-do\t「コンテンツの有効化」や「編集を有効にする」を押さないでください。ファイルは開かず、担当部門に知らせてください。\tDo not press \"Enable content\" or \"Enable editing\". Leave the file closed and tell your security contact.\u{1e}\
check-asks-to-enable-macros-why\t「コンテンツの有効化」を押すと、ファイルに仕込まれたプログラムが動きだすことがあります。Emotet などのウイルスが使う手口です。\t\"Enable content\" can start a program hidden in the file. Emotet and other malware spread this way.\u{1e}\
check-asks-to-enable-macros-with-file\tマクロや編集を有効にするよう書かれ、ファイル {file} が付いています。\tIt tells you to enable macros or editing, and the file {file} came with it.\u{1e}\
check-asks-to-enable-macros-words\tマクロや編集を有効にするよう書かれています。\tIt tells you to enable macros or editing.\u{1e}\
check-asks-to-run-program\tプログラムを入れる、または実行するよう求めている\tAsks to install or run a program\u{1e}\
check-asks-to-run-program-archive\t添付された圧縮ファイルの中のものを実行するよう求めています。\tIt asks to run what is in the attached archive.\u{1e}\
check-asks-to-run-program-archive-link\tリンク（{link}）の行き先は、圧縮ファイルです。\tThe link ({link}) fetches an archive.\u{1e}\
check-asks-to-run-program-do\t実行せず、情報システムの担当者に相談してください。\tDo not run it; ask your IT desk.\u{1e}\
check-asks-to-run-program-link-elsewhere\t差出人の組織ではないサイト（{link}）から入手したものを実行するよう求めています。\tIt asks to run something from a site ({link}) that is not the sender's.\u{1e}\
check-asks-to-run-program-program-link\tリンク（{link}）の行き先は、実行できるプログラムです。\tThe link ({link}) fetches a program.\u{1e}\
check-asks-to-run-program-why\t必要な道具だと言ってウイルスを実行させる手口があります。実行した時点で、パソコンを操られるおそれがあります。\tMalware is handed out as a viewer that is needed or as an update. Once run, others can control the computer.\u{1e}\
check-asks-to-run-program-words\tプログラムを入れるよう求めています。\tIt asks to install a program.\u{1e}\
check-authentication\t差出人のドメインから送られたと確かめられていない\tNot confirmed to come from the sender’s domain\u{1e}\
check-authentication-aligned-pass\t受信したサーバーは、{domain} から送られたメールだと確かめています。\tThe receiving server confirmed that this came from {domain}.\u{1e}\
check-authentication-dkim-fail\t受信したサーバーは、電子署名が合わなかった、と記録しています（DKIM 不合格）。差出人は {domain} と書かれています。\tThe receiving server noted that the digital signature did not fit (DKIM failed). The sender is given as {domain}.\u{1e}\
check-authentication-dmarc-fail\t受信したサーバーは、{domain} から送られたメールだと確かめられなかった、と記録しています（DMARC 不合格）。\tThe receiving server noted that it could not confirm this mail as coming from {domain} (DMARC failed).\u{1e}\
check-authentication-do\t確かめられていないメールの差出人は、信じないでください。確かめられていても、似た別のドメインかもしれないので、綴りを見てください。\tDo not believe the sender of a mail that was not confirmed. If it was, read the spelling: it may be a similar but different domain.\u{1e}\
check-authentication-known-pass\t受信したサーバーは、{domain} から送られたメールだと確かめています。よく知られた組織、または貴組織が登録したドメインです。\tThe receiving server confirmed that this came from {domain}, a domain of a well-known organisation or one that your organisation registered.\u{1e}\
check-authentication-named-pass\t受信したサーバーの記録では、{domain} から送られたメールです。差出人の名前も、このドメインの名前と合っています。\tBy the receiving server’s note this came from {domain}, and the sender goes by that domain’s name.\u{1e}\
check-authentication-relayed\t受信したサーバーは、{domain} から送られたメールだと確かめられなかった、と記録しています（DMARC 不合格）。メーリングリストを通ると、正しいメールでもこうなることがあります。\tThe receiving server could not confirm this mail as coming from {domain} (DMARC failed). It came through a mailing list, which can do this to genuine mail.\u{1e}\
check-authentication-spf-fail\t受信したサーバーは、{domain} が認めていないところから送られた、と記録しています（SPF 不合格）。\tThe receiving server noted that it came from a place that {domain} does not allow (SPF failed).\u{1e}\
check-authentication-unproven\t受信したサーバーの記録には、{domain} から送られたことを示すものが一つもありません。\tNothing in the receiving server’s note shows that this came from {domain}.\u{1e}\
check-authentication-why\t差出人の欄は自由に書けます。SPF、DKIM、DMARC は、そのドメインの持ち主が認めた送り方かを、受信側のサーバーが調べる仕組みです。\tAnybody can write any sender. With SPF, DKIM and DMARC the receiving server checks whether the domain’s owner allows this way of sending.\u{1e}\
check-boss-request\t上司を名乗り、別の連絡手段や名簿、ギフト券などを求めている\tA superior's odd request\u{1e}\
check-boss-request-at-desk\t用件を言わずに、手が空いているかだけをたずねています。\tIt only asks whether you are free, without saying what for.\u{1e}\
check-boss-request-do\t返信せず、本人に電話や対面で確かめてください。\tDo not answer. Ask the person by telephone or in person.\u{1e}\
check-boss-request-gift-cards\tギフト券などを買って、番号や写真を送るよう求めています。\tIt asks to buy gift cards and to send their codes or pictures.\u{1e}\
check-boss-request-posed\t上司などを名乗って特別な頼みごとをしていますが、差出人や返信先は社内のアドレスではありません。\tIt asks something special in a superior's name, but the sender or the address for answers is not of your organisation.\u{1e}\
check-boss-request-private-channel\tLINEなど、会社の外の連絡手段へ移るよう求めています。\tIt asks to move to a channel outside the company, such as LINE or a private number.\u{1e}\
check-boss-request-staff-data\t社員や給与、取引先の一覧を送るよう求めています。\tIt asks for lists of the staff, of pay or of partners.\u{1e}\
check-boss-request-why\t社長や上司をかたり、会社の目が届かない連絡手段へ誘ってからお金や情報を取る手口が増えています。\tForgers pose as superiors, lead to channels that the company cannot see, and then take money or data.\u{1e}\
check-brand-not-sender\t名乗っている会社と、差出人やリンク先が合わない\tSender or links do not belong to the company it speaks for\u{1e}\
check-brand-not-sender-asks\t{brand} の名前を挙げて用事を求めていますが、リンク先 {host} は、そのドメインとして知られていません。\tIt names {brand} and asks for something, but the link to {host} is not at a domain known to be theirs.\u{1e}\
check-brand-not-sender-click-service\t{brand} からのお知らせのように書かれていますが、リンクはすべて配信サービス {host} を通り、行き先が分かりません。\tIt reads like a notice of {brand}, but all links go through the mailing service {host}, so the target is not known.\u{1e}\
check-brand-not-sender-do\tメールのリンクは使わず、公式アプリや、自分でブックマークしたサイトから開いて確かめてください。\tDo not use the links. Open the company’s app or the site you have bookmarked, and look there.\u{1e}\
check-brand-not-sender-links-elsewhere\t{brand} からのお知らせのように書かれていますが、差出人は {sender}、リンク先は {host} で、どちらもそのドメインとして知られていません。\tIt reads like a notice of {brand}, but the sender {sender} and the link to {host} are not at domains known to be theirs.\u{1e}\
check-brand-not-sender-mixed\t{brand} の本物のサイトへのリンクもありますが、最初のリンクは {host} で、そのドメインとして知られていません。\tThere are links to the real site of {brand}, but the first link goes to {host}, which is not known to be theirs.\u{1e}\
check-brand-not-sender-no-sender\t{brand} からのお知らせのように書かれていますが、リンク先 {host} は、そのドメインとして知られていません。\tIt reads like a notice of {brand}, but the link to {host} is not at a domain known to be theirs.\u{1e}\
check-brand-not-sender-own-site\t{brand} からのお知らせのように書かれていますが、差出人もリンク先も {host} で、そのドメインとして知られていません。\tIt reads like a notice of {brand}, but sender and links are all at {host}, which is not known to be theirs.\u{1e}\
check-brand-not-sender-unproven-sender\t差出人の欄は {brand} のドメイン（{sender}）ですが、本物と確かめられておらず、リンク先も {host} だけです。\tThe sender shows a domain of {brand} ({sender}), but nothing proves it, and the links lead to {host} only.\u{1e}\
check-brand-not-sender-why\t本物の会社の案内には、その会社のサイトへのリンクがあります。偽の案内は、別のサイトに連れて行きます。\tA company’s real notices link to the company’s site. False ones take you somewhere else.\u{1e}\
check-calendar-invite\t予定の招待が、差出人と合わない\tAn invitation does not fit the sender\u{1e}\
check-calendar-invite-do\t心当たりがなければ、承諾も辞退もせず、予定表から消してください。\tIf you do not expect it, neither accept nor decline; delete it from the calendar.\u{1e}\
check-calendar-invite-free-mail-organiser\t予定の招待（{name}）の主催者は、フリーメールの {other} です。差出人は {sender} です。\tThe organiser of the invitation ({name}) is {other}, a free mail address. The sender is {sender}.\u{1e}\
check-calendar-invite-link-elsewhere\t予定の招待（{name}）に、差出人のものでも会議サービスのものでもないリンクがあります: {other}\tThe invitation ({name}) holds a link that is neither the sender’s nor of a meeting service: {other}\u{1e}\
check-calendar-invite-organiser-elsewhere\t予定の招待（{name}）の主催者は {other} で、差出人 {sender} とは別の組織です。\tThe organiser of the invitation ({name}) is {other}, of another organisation than the sender {sender}.\u{1e}\
check-calendar-invite-why\t予定の招待は、開かなくても予定表に入ることがあります。そこに偽の会議や支払いのリンクを置く手口があります。\tInvitations may enter your calendar unopened. Attackers put links to false meetings or payments there.\u{1e}\
check-consumer-mail-at-work\tお店・カード会社・銀行からのメールが、仕事のアドレスに届いている\tMail from a shop, card company or bank at a work address\u{1e}\
check-consumer-mail-at-work-do\t仕事のアドレスを登録したか思い出してください。確かめるときは、メールのリンクではなく、いつものアプリや公式サイトを自分で開いてください。\tAsk yourself whether you ever gave them your work address. To check, open the app or the site yourself, not by the link in the mail.\u{1e}\
check-consumer-mail-at-work-sender\t差出人は {brand} を名のっていますが、宛先は仕事のアドレス {recipient} です。\tThe sender goes by the name of {brand}, but it was sent to the work address {recipient}.\u{1e}\
check-consumer-mail-at-work-subject-line\t件名に {brand} の名がありますが、宛先は仕事のアドレス {recipient} です。\tThe subject names {brand}, but the mail was sent to the work address {recipient}.\u{1e}\
check-consumer-mail-at-work-why\t買い物やカードの登録には、ふつう個人のアドレスを使います。仕事のアドレスに届くのは、だれかが会社のアドレスを集めて送ったからかもしれません。\tPeople mostly register with shops and banks by a private address. Such mail at work often means that somebody collected company addresses.\u{1e}\
check-delivery-path\t配達の経路や日時が不自然\tThe way of delivery or the time is odd\u{1e}\
check-delivery-path-bare-name\t送ってきたサーバーが、正式でない名前 {name} を名乗りました。\tThe server that handed the mail over called itself {name}, which is no full name.\u{1e}\
check-delivery-path-brand-name-forged\t{ip} のサーバーが、有名な会社の名前 {name} を名乗りました。登録されている名前は {registered} です。\tThe server at {ip} called itself {name}, a known company’s name. Its registered name is {registered}.\u{1e}\
check-delivery-path-clock-back\t{server} の記録では、届く前の時刻に着いたことになっています。時計のずれでも起こります。\tBy the records, the mail reached {server} before it left. Wrong clocks do that too.\u{1e}\
check-delivery-path-date-ahead\t書いた日時（{date}）が、届いた時刻より10分以上先です。\tThe time of writing ({date}) is more than ten minutes after the mail arrived.\u{1e}\
check-delivery-path-date-future\t書いた日時（{date}）が、届いた時刻より {hours} 時間ほど先です。\tThe time of writing ({date}) is about {hours} hours after the mail arrived.\u{1e}\
check-delivery-path-date-missing\t書いた日時の欄がありません。\tThe mail does not say when it was written.\u{1e}\
check-delivery-path-date-old\t書いた日時（{date}）から届くまでに、{hours} 時間ほどかかっています。\tFrom the time of writing ({date}) it took about {hours} hours to arrive.\u{1e}\
check-delivery-path-date-unreadable\t書いた日時の欄が、日時として読めません（{date}）。\tThe time of writing cannot be read as one ({date}).\u{1e}\
check-delivery-path-date-zone\t書いた日時に、時差がないか、ありえない時差が付いています（{date}）。\tThe time of writing has no time zone, or an impossible one ({date}).\u{1e}\
check-delivery-path-do\t会社からのはずなのに経路が不自然なら、リンクや添付を開かず、別の方法で確かめてください。\tIf it should come from a company and the way is odd, open nothing in it and check in another way.\u{1e}\
check-delivery-path-home-line\t送ってきたのは {registered} です。家庭や会社の回線に付く名前で、メールのサーバーの名前ではありません。\tIt was handed over by {registered}: the name of a line of a home or office, not of a mail server.\u{1e}\
check-delivery-path-no-reverse-name\t送ってきたサーバー {ip} には、登録された名前がありません（名乗った名前: {name}）。\tThe server {ip} that handed the mail over has no registered name (it called itself {name}).\u{1e}\
check-delivery-path-numbered-name\t送ってきたのは {registered} です。番号から自動で付いた名前で、持ち主がメール用に名付けたものではありません。\tIt was handed over by {registered}: a name made from the number, not given by an owner for mail.\u{1e}\
check-delivery-path-own-name-forged\t{ip} のサーバーが、受け取った側の名前 {name} を名乗りました。登録されている名前は {registered} です。\tThe server at {ip} called itself {name}, a name of the receiving side. Its registered name is {registered}.\u{1e}\
check-delivery-path-sender-name-forged\t{ip} のサーバーが差出人のドメインの名前 {name} を名乗りましたが、登録されている名前は {registered} です。\tThe server at {ip} called itself {name} like the sender’s domain, but its registered name is {registered}.\u{1e}\
check-delivery-path-slow\t{server} に着くまでに {hours} 時間ほどかかっています。\tIt took about {hours} hours to reach {server}.\u{1e}\
check-delivery-path-why\t会社のメールは、名前と住所を登録した専用のサーバーから届きます。乗っ取られた機械や使い捨ての機械は、名前がなかったり、ほかの名前を名乗ったりします。\tCompanies send from servers that have a name of their own. Machines that were broken into or hired for a day have none, or call themselves by another’s.\u{1e}\
check-display-name-forged\t表示される名前と、本当のアドレスが合わない\tThe shown name does not fit the real address\u{1e}\
check-display-name-forged-address\t差出人の名前に {claimed} と書いてありますが、本当のアドレスは {address} です。\tThe sender’s name says {claimed}, but the real address is {address}.\u{1e}\
check-display-name-forged-brand\t差出人の名前は「{name}」ですが、アドレス {address} は {claimed} のものとして知られているドメインではありません。\tThe sender’s name is “{name}”, but {address} is not at a domain known to be {claimed}’s.\u{1e}\
check-display-name-forged-do\t名前ではなくアドレスを見てください。本人や会社には、知っている電話番号や公式サイトから確かめてください。\tLook at the address, not at the name. Ask the person or the company by a number you know or through their own site.\u{1e}\
check-display-name-forged-executive\t差出人の名前は「{claimed}」さんですが、アドレス {address} は自組織のものではありません。\tThe sender’s name is “{claimed}”, but {address} is not an address of your organisation.\u{1e}\
check-display-name-forged-why\t差出人の名前は、送る人が自由に書けます。名前だけを表示するメールソフトでは、本当のアドレスが見えません。\tThe sender’s name is written by whoever sends. Mail programs that show only the name hide the real address.\u{1e}\
check-executable-attachment\t開くとプログラムが動くファイルが添付されている\tAn attached file runs when it is opened\u{1e}\
check-executable-attachment-changes-settings\t「{name}」は、パソコンやスマートフォンの設定を変えます（{detail}）。\t“{name}” changes settings of the computer or telephone ({detail}).\u{1e}\
check-executable-attachment-disk-image\t添付ファイル「{name}」は、ディスクの中身をまとめたファイルです。中のプログラムを、検査を避けて動かすのに使われます。\tThe attachment “{name}” is the image of a disk, used to get programs past the checks.\u{1e}\
check-executable-attachment-disk-image-inside\t添付の中に、ディスクイメージ「{name}」があります。開くとフォルダーのように見え、中のものが動きます。\tInside the attachment is a disk image, “{name}”. It opens like a folder, and what is in it can run.\u{1e}\
check-executable-attachment-do\t絶対に開かないでください。開いてしまったら、ネットワークから切り離し、すぐに担当の部署に知らせてください。\tDo not open it, whatever it says. If you have, cut the network and tell the desk in charge at once.\u{1e}\
check-executable-attachment-hidden-command\t「{name}」は、開くと見えない画面で命令を動かします：{detail}\t“{name}” runs a command in a window that is not seen when it is opened: {detail}\u{1e}\
check-executable-attachment-hidden-start\t「{name}」は、隠したものをひとりでに動かすように作られています（{detail}）。\t“{name}” is made to start something hidden by itself ({detail}).\u{1e}\
check-executable-attachment-opens-remote\t「{name}」は、開くと外のサーバーからファイルを取ってきます（{detail}）。\t“{name}” fetches a file from another server when it is opened ({detail}).\u{1e}\
check-executable-attachment-program\t添付ファイル「{name}」は、プログラムです。\tThe attachment “{name}” is a program.\u{1e}\
check-executable-attachment-program-inside\t添付の中に、プログラム「{name}」があります。\tInside the attachment is a program, “{name}”.\u{1e}\
check-executable-attachment-runs-command\t「{name}」は、開くと命令を動かします：{detail}\t“{name}” runs a command when it is opened: {detail}\u{1e}\
check-executable-attachment-script\t添付ファイル「{name}」は、開くと命令が実行されるスクリプト（.{extension}）です。\tThe attachment “{name}” is a script (.{extension}) whose commands run when it is opened.\u{1e}\
check-executable-attachment-script-acts\t「{name}」は、開くとプログラムを動かしたり、外から何かを取ってきたりする命令です（{detail}）。\t“{name}” is a script that starts programs or fetches something when it is opened ({detail}).\u{1e}\
check-executable-attachment-script-inside\t添付の中に、開くと動く命令のファイル「{name}」があります。\tInside the attachment is a script that runs when it is opened, “{name}”.\u{1e}\
check-executable-attachment-starter\t添付ファイル「{name}」は、開くと別のプログラムやサイトを動かす種類のファイルです。\tThe attachment “{name}” is of a kind that starts another program or site when it is opened.\u{1e}\
check-executable-attachment-starter-inside\t添付の中に、別のものを動かすファイル「{name}」があります。\tInside the attachment is a file that starts something else, “{name}”.\u{1e}\
check-executable-attachment-why\tこのようなファイルを開くと、パソコンがその場で命令を実行します。仕事の書類が、この形で届くことはありません。\tOpening such a file has the computer carry out its commands at once. No business paper comes in this form.\u{1e}\
check-fake-thread\tやり取りの続きのように見えるが、中身に注意がいる\tLooks like part of a conversation\u{1e}\
check-fake-thread-do\t送信済みメールを見て、本当にあったやり取りか確かめてください。\tLook into your sent mail whether this conversation took place.\u{1e}\
check-fake-thread-risky-content\t返信や転送の形で、圧縮ファイルや振込先など、注意がいるものが届いています。\tIn the form of an answer or a forwarded mail it brings something to be careful with, such as an archive or a bank account.\u{1e}\
check-fake-thread-risky-strangers\t返信や転送の形で注意がいるものが届き、引用されたやり取りには、あなたの組織も差出人の組織も出てきません。\tIn the form of an answer it brings something to be careful with, and neither your organisation nor the sender's appears in the quoted mails.\u{1e}\
check-fake-thread-why\tやり取りの続きに見せると、受け取った人は疑わずに開きます。Emotetはこの方法で広がりました。\tWhat looks like part of a conversation is opened without doubt. Emotet spread this way.\u{1e}\
check-file-or-icon-unfamiliar\t添付ファイルの種類やアイコンが見慣れない\tThe file or its icon is unfamiliar\u{1e}\
check-file-or-icon-unfamiliar-do\t開かないでください。ファイルの名前の最後（拡張子）を見て、担当部門に相談してください。\tDo not open it. Look at the end of its name (the extension) and ask your security contact.\u{1e}\
check-file-or-icon-unfamiliar-reassuring\t添付ファイルの種類やアイコンは見慣れたものだ、と答えました。\tYou answered that file and icon are familiar.\u{1e}\
check-file-or-icon-unfamiliar-suspicious\t添付ファイルの種類やアイコンが見慣れない、と答えました。\tYou answered that the file or its icon is unfamiliar.\u{1e}\
check-file-or-icon-unfamiliar-why\tアイコンや名前は、文書のように見せかけることができます。見慣れない種類のファイルは、開くとプログラムが動くものかもしれません。\tIcon and name can imitate a document. A file of an unknown kind may run a program when opened.\u{1e}\
check-form-in-mail\tメールの中に入力欄がある\tThe mail holds fields to fill in\u{1e}\
check-form-in-mail-do\t何も入力しないでください。必要なら、公式サイトを自分で開いて入力してください。\tFill in nothing. If need be, open the official site yourself.\u{1e}\
check-form-in-mail-form\tメールの中に、書きこんで送る入力欄があります。\tThe mail itself holds a form to fill in and send.\u{1e}\
check-form-in-mail-password\tメールの中に、パスワードを入れる欄があります。\tThe mail itself holds a field for a password.\u{1e}\
check-form-in-mail-why\tメールの中の入力欄に書いたものは、サイトの名前を見ないまま、どこかへ送られます。ふつうの会社は、メールの中で入力させません。\tWhat you write into a mail is sent somewhere without your seeing a site’s name. Ordinary companies do not ask for input inside a mail.\u{1e}\
check-freemail-sender\tフリーメールのアドレスから、組織の名で届いている\tAn organisation writing from a free mail address\u{1e}\
check-freemail-sender-do\t返信せず、その組織の公式サイトや名刺にある連絡先に、別の手段で確かめてください。\tDo not answer. Ask the organisation by a contact you find on its own site or on a business card.\u{1e}\
check-freemail-sender-organisation\t「{claim}」と名乗っていますが、差出人のアドレス {address} は、だれでも作れる {provider} のものです。\tIt presents itself as “{claim}”, but the sender’s address {address} is one that anybody can open at {provider}.\u{1e}\
check-freemail-sender-subscriber\t「{claim}」と名乗っていますが、差出人のアドレス {address} は、個人が契約して使う {provider} のものです。\tIt presents itself as “{claim}”, but the sender’s address {address} is a private customer’s at {provider}.\u{1e}\
check-freemail-sender-why\t会社や役所は、ふつう自分のドメインのアドレスから送ります。フリーメールは、だれの名前でもすぐに作れます。\tCompanies and offices normally write from a domain of their own. A free address can be opened in anybody’s name.\u{1e}\
check-hidden-text\t見えない文字が混ぜられている\tText that you cannot see\u{1e}\
check-hidden-text-by-colour\t背景と同じ色で、見えない文章（{count}文字）が書かれています。\tA text of {count} letters is written in the colour of its background.\u{1e}\
check-hidden-text-by-size\t読めないほど小さな文字で、文章（{count}文字）が書かれています。\tA text of {count} letters is too small to be read.\u{1e}\
check-hidden-text-do\tリンクや添付ファイルを開かず、用件は公式サイトや電話で確かめてください。\tDo not open links or files. Check the matter on the official site or by telephone.\u{1e}\
check-hidden-text-gap\t長い空白（{count}行）の下に、文の続きがあります。\tThe text goes on below {count} empty lines.\u{1e}\
check-hidden-text-other-text\t見えている文とは別の文章（{count}文字）が、かくされています。\tA text of {count} letters is hidden and differs from what is shown.\u{1e}\
check-hidden-text-split-words\t単語の中に見えない文字がはさまれています（{count}か所）。\tUnseen characters stand inside words ({count} places).\u{1e}\
check-hidden-text-why\t見えない文字は読む人のためではなく、迷惑メールのふるいをだますために入れられます。\tUnseen text is not meant for the reader. It is there to deceive the filters that read the words.\u{1e}\
check-html-attachment\tWebページが添付されている\tA web page is attached\u{1e}\
check-html-attachment-builds-file\t添付の「{name}」は、開くとパソコンの中でファイルを組み立てるページです（{detail}）。\tThe attachment “{name}” is a page that builds a file on your computer when it is opened ({detail}).\u{1e}\
check-html-attachment-copies-command\t添付の「{name}」は、命令を写し取らせて、自分で動かさせるページです：{detail}\tThe attachment “{name}” is a page that makes you copy a command and run it yourself: {detail}\u{1e}\
check-html-attachment-do\t開かないでください。開いてしまっても、パスワードなどを入力しないでください。\tDo not open it. If you have, enter no password or anything else.\u{1e}\
check-html-attachment-foreign-form\t添付の「{name}」は、入力したものをよそのサーバー（{detail}）に送るページです。\tThe attachment “{name}” is a page that sends what you enter to another server ({detail}).\u{1e}\
check-html-attachment-foreign-password\t添付の「{name}」は、パスワードを入れさせ、よそのサーバー（{detail}）に送るページです。\tThe attachment “{name}” is a page that asks for a password and sends it to another server ({detail}).\u{1e}\
check-html-attachment-form\t添付の「{name}」は、入力欄のあるWebページです。\tThe attachment “{name}” is a web page with fields to fill in.\u{1e}\
check-html-attachment-loads-script\t添付の「{name}」は、開くと外のサーバーから命令を取ってきます（{detail}）。\tThe attachment “{name}” is a page that fetches commands from another server when it is opened ({detail}).\u{1e}\
check-html-attachment-obfuscated\t添付の「{name}」は、何をするか読めないように隠されたページです。\tThe attachment “{name}” is a page that hides what it does.\u{1e}\
check-html-attachment-page\t添付の「{name}」は、Webページです。\tThe attachment “{name}” is a web page.\u{1e}\
check-html-attachment-password\t添付の「{name}」は、パスワードを入れさせるWebページです。\tThe attachment “{name}” is a web page that asks for a password.\u{1e}\
check-html-attachment-redirects\t添付の「{name}」は、開くと別のページへひとりでに移ります（{detail}）。\tThe attachment “{name}” is a page that moves on to another by itself ({detail}).\u{1e}\
check-html-attachment-script\t添付の「{name}」は、開くと命令が動くWebページや画像です。\tThe attachment “{name}” is a web page or picture whose commands run when it is opened.\u{1e}\
check-html-attachment-why\t添付のページはパソコンの中で開くので、サイトの名前が見えず、リンクの検査も通りません。偽のログイン画面によく使われます。\tAn attached page opens on your own computer: no site’s name is seen, and no link check applies. False sign-in pages are often sent this way.\u{1e}\
check-image-only\t本文が画像だけで、文字がほとんどない\tThe message is a picture\u{1e}\
check-image-only-attached-picture\t本文に文字がほとんどなく、添付された画像が用件を伝えています。\tThere is hardly any text; an attached picture carries the message.\u{1e}\
check-image-only-do\t画像を押さず、公式サイトをご自分で開いて確かめてください。\tDo not click the picture. Open the official site yourself.\u{1e}\
check-image-only-little-text\t用件がリンクの付いた画像で書かれ、文字は少ししかありません（{letters}文字）。\tThe message is a picture that is a link, with little text ({letters} letters).\u{1e}\
check-image-only-little-text-elsewhere\t用件がリンクの付いた画像で書かれ、文字は少ししかありません（{letters}文字）。画像の行き先は、差出人のサイトではありません。\tThe message is a picture that is a link, with little text ({letters} letters); it does not lead to the sender’s site.\u{1e}\
check-image-only-no-text\t本文に文字がほとんどなく（{letters}文字）、リンクの付いた画像だけです。\tThere is hardly any text ({letters} letters), only a picture that is a link.\u{1e}\
check-image-only-no-text-elsewhere\t本文に文字がほとんどなく（{letters}文字）、リンクの付いた画像だけです。その行き先は、差出人のサイトではありません。\tThere is hardly any text ({letters} letters), only a picture that is a link, and it does not lead to the sender’s site.\u{1e}\
check-image-only-why\t文字を画像にすると、迷惑メールのふるいが内容を読めません。\tFilters cannot read words in a picture.\u{1e}\
check-lecture-or-interview-lure\t講演・取材・原稿などの依頼\tA request for a lecture, an interview or a manuscript\u{1e}\
check-lecture-or-interview-lure-do\t返信する前に、その組織の公式サイトにある電話番号などで、依頼した人が本当にいるか確かめてください。\tBefore you answer, ask the organisation by the number on its own site whether that person sent the request.\u{1e}\
check-lecture-or-interview-lure-free-mail\t講演・取材・原稿などの依頼が、だれでも作れるアドレス {address} から届いています。\tA request for a lecture, interview or manuscript from {address}, an address that anybody can open.\u{1e}\
check-lecture-or-interview-lure-material-elsewhere\t講演・取材・原稿などの依頼で、資料が差出人の組織とは別のサイト（{address}）に置かれています。\tA request for a lecture, interview or manuscript, whose papers lie at a site that is not the sender's ({address}).\u{1e}\
check-lecture-or-interview-lure-request\t講演・取材・原稿などの依頼です。\tIt asks for a lecture, an interview or a manuscript.\u{1e}\
check-lecture-or-interview-lure-short-domain\t組織の名を出した依頼ですが、差出人は {address} です。日本の組織の略号に .com や .org を付けた形は、なりすましに使われました。\tIt names an organisation, but the sender is {address}. An abbreviation with .com or .org was used to pose as Japanese bodies.\u{1e}\
check-lecture-or-interview-lure-sign-in\t講演・取材・原稿などの依頼で、資料を見るためにあなたのアカウントでのログインを求めています（リンク先 {address}）。\tA request for a lecture, interview or manuscript, whose papers are shown only after you sign in with your own account (link to {address}).\u{1e}\
check-lecture-or-interview-lure-why\t実在の組織の人を名のって依頼を送り、やり取りのあとでウイルス入りのファイルやリンクを送る攻撃が、2022年に注意よびかけの対象になりました。\tIn 2022 Japanese authorities warned of attackers who pose as staff of real organisations, exchange a few mails, and then send a file or link with malware.\u{1e}\
check-link-borrows-name\tリンク先が、差出人や宛先の名前を借りた別のサイト\tThe link borrows a name\u{1e}\
check-link-borrows-name-do\tリンクを使わず、いつもの入口から自分で開いてください。\tDo not use the link. Open the page in your usual way.\u{1e}\
check-link-borrows-name-name\tリンク先（{link}）は、差出人か宛先の名前をつなげた、別のサイトです。\tThe link ({link}) joins the sender's or recipient's name into another site.\u{1e}\
check-link-borrows-name-whole-domain\tリンク先（{link}）は、差出人か宛先のドメインを前に付けた、別のサイトです。\tThe link ({link}) puts the sender's or recipient's domain before another one.\u{1e}\
check-link-borrows-name-why\tURLに知っている名前があっても、持ち主はいちばん右のドメインで決まります。\tA known name in a link proves nothing: the domain at the right end is the owner.\u{1e}\
check-link-text-mismatch\t見えているURLと、本当のリンク先がちがう\tThe URL you see is not where the link leads\u{1e}\
check-link-text-mismatch-bare-name\tリンクの文字は {shown} という名前ですが、行き先は {actual} です。\tThe link shows the name {shown}, but leads to {actual}.\u{1e}\
check-link-text-mismatch-do\tクリックせず、見えているURLを自分で打ちこむか、ブックマークや検索から開いてください。\tDo not click. Type the shown URL yourself, or use a bookmark or a search.\u{1e}\
check-link-text-mismatch-other-site\tリンクの文字は {shown} ですが、本当の行き先は {actual} です。\tThe link shows {shown}, but really leads to {actual}.\u{1e}\
check-link-text-mismatch-tracker\tリンクの文字は {shown} ですが、クリックを数えるサービス {actual} を通ります。\tThe link shows {shown}, but goes through the click counter {actual}.\u{1e}\
check-link-text-mismatch-unreadable\tリンクの文字「{shown}」は、URLのように見えて、URLとして読めません。行き先は {actual} です。\tThe words “{shown}” look like a URL but cannot be read as one. The link leads to {actual}.\u{1e}\
check-link-text-mismatch-why\t画面に見えるURLはただの文字で、行き先とは別に書けます。本物のURLを見せて、偽のサイトに連れて行く手口です。\tThe URL on the screen is only text and can differ from the target. A genuine one is shown, and a false site is opened.\u{1e}\
check-link-text-mismatch-worn-name\tリンクの文字は {shown} で、本当の行き先は {actual} です。本物の名前を前に付けただけの、別のサイトです。\tThe link shows {shown}, but really leads to {actual}: another site that only wears that name in front.\u{1e}\
check-lookalike-sender\t差出人のドメインが、有名な会社のものに似せてある\tThe sender’s domain imitates a known company\u{1e}\
check-lookalike-sender-brand-word\t差出人のドメイン {domain} には「{like}」（{brand}）という名前が入っていますが、{brand} のドメインの表にはありません。\tThe sender’s domain {domain} has the name “{like}” ({brand}) in it but is not among the domains known of {brand}.\u{1e}\
check-lookalike-sender-do\tアドレスの @ の後ろを一文字ずつ確かめてください。違っていれば、公式のアプリやブックマークから、その会社に確かめてください。\tRead what stands behind the @ letter by letter. If it differs, ask through the company’s app or your own bookmark.\u{1e}\
check-lookalike-sender-look-alike\t差出人のドメイン {domain} は「{like}」（{brand}）とよく似ていますが、別のドメインです。\tThe sender’s domain {domain} looks much like “{like}” ({brand}) but is another.\u{1e}\
check-lookalike-sender-whole-domain\t差出人のドメイン {domain} の中に「{like}」（{brand}）が入っていますが、{brand} のドメインではありません。\tThe sender’s domain {domain} contains “{like}” ({brand}) but does not belong to {brand}.\u{1e}\
check-lookalike-sender-why\tドメインはだれでも買えます。似た綴りのドメインは、送信ドメイン認証にも合格します。\tAnybody can buy a domain. One of a similar spelling even passes sender authentication.\u{1e}\
check-lure-wording\tよくある詐欺の誘い文句がそろっている\tThe wording of a known lure\u{1e}\
check-lure-wording-advance-fee\t大金を渡すという持ちかけの言葉が{families}種類あります。\tThere are {families} kinds of words that promise a large sum.\u{1e}\
check-lure-wording-crypto\t仮想通貨の受け取りや投資をすすめる言葉が{families}種類あります。\tThere are {families} kinds of words about cryptocurrency to be had or invested.\u{1e}\
check-lure-wording-delivery\t荷物が届けられないと知らせる言葉が{families}種類あります。\tThere are {families} kinds of words about a parcel that cannot be delivered.\u{1e}\
check-lure-wording-do\tリンクや電話番号を使わず、公式サイトやアプリを自分で開いて確かめてください。\tDo not use the link or the number. Open the official site or app yourself.\u{1e}\
check-lure-wording-gambling\t賭け事で稼げるとすすめる言葉が{families}種類あります。\tThere are {families} kinds of words that tempt to gamble for money.\u{1e}\
check-lure-wording-job\t楽にかせげるという仕事の誘いの言葉が{families}種類あります。\tThere are {families} kinds of words about easily earned money.\u{1e}\
check-lure-wording-offer\t融資や出資を持ちかける言葉が{families}種類あります。\tThere are {families} kinds of words that offer a loan or an investment.\u{1e}\
check-lure-wording-order\t覚えのない注文や請求を知らせ、連絡させる言葉が{families}種類あります。\tThere are {families} kinds of words about an order or charge to be disputed by a call.\u{1e}\
check-lure-wording-prize\t当選や賞品を知らせる言葉が{families}種類あります。\tThere are {families} kinds of words about a prize.\u{1e}\
check-lure-wording-refund\t還付や返金、未納を知らせる言葉が{families}種類あります。\tThere are {families} kinds of words about a refund or an unpaid sum.\u{1e}\
check-lure-wording-romance\t出会いを持ちかける言葉が{families}種類あります。\tThere are {families} kinds of words that look for love.\u{1e}\
check-lure-wording-why\tうれしい話や困った話は、確かめる前に動く気持ちをねらっています。\tGood news, trouble and curiosity make people act before they check.\u{1e}\
check-macro-office\tマクロの入った Office ファイルが添付されている\tAn attached Office file holds macros\u{1e}\
check-macro-office-active-x\t「{name}」には、ActiveX という動く部品が入っています。\t“{name}” holds an ActiveX control, a part that can run.\u{1e}\
check-macro-office-acts\t「{name}」のマクロには、プログラムを動かす・ファイルを書く・外から取ってくるなどの命令があります（{detail}）。\tThe macros in “{name}” have commands that start programs, write files or fetch something ({detail}).\u{1e}\
check-macro-office-acts-by-itself\t「{name}」のマクロは、開くとひとりでに動き、プログラムを動かす・ファイルを書く・外から取ってくるなどをします（{detail}）。\tThe macros in “{name}” run by themselves when it is opened, and start programs, write files or fetch something ({detail}).\u{1e}\
check-macro-office-asks-to-enable\t「{name}」の中に、「コンテンツの有効化」などを押すように求める文があります：{detail}\t“{name}” asks the reader to enable content or editing: {detail}\u{1e}\
check-macro-office-by-name\t添付ファイル「{name}」は、マクロ（自動で動く命令）を入れられる種類です。\tThe attachment “{name}” is of a kind that can hold macros, commands that run by themselves.\u{1e}\
check-macro-office-dde\t「{name}」には、文書からプログラムを動かす仕組み（DDE）があります（{detail}）。\t“{name}” holds a field that starts a program from within the document (DDE) ({detail}).\u{1e}\
check-macro-office-do\t「コンテンツの有効化」や「編集を有効にする」を押さないでください。差出人に、マクロのない形で送ってもらってください。\tDo not press “Enable content” or “Enable editing”. Ask the sender for a file without macros.\u{1e}\
check-macro-office-embedded\t「{name}」の中に、別のファイルが埋めこまれています（{detail}）。\tAnother file is embedded in “{name}” ({detail}).\u{1e}\
check-macro-office-excel-four\t「{name}」には、古い形式のマクロ（Excel 4）があります。今は、ほとんど攻撃に使われます（{detail}）。\t“{name}” holds macros of the old Excel 4 kind, today hardly used but in attacks ({detail}).\u{1e}\
check-macro-office-external-object\t「{name}」は、開くと外のサーバーにつながります（{detail}）。\t“{name}” connects to a server when it is opened ({detail}).\u{1e}\
check-macro-office-hidden\t「{name}」のマクロは、何をするか読めないように隠されています（{detail}）。\tThe macros in “{name}” are hidden so that nobody can read what they do ({detail}).\u{1e}\
check-macro-office-macro\t添付ファイル「{name}」には、マクロ（自動で動く命令）が入っています。\tThe attachment “{name}” holds macros, commands that run by themselves.\u{1e}\
check-macro-office-present\t「{name}」には、マクロ（自動で動く命令）が入っています。ひとりでに動くものや、外に働きかけるものは見つかりませんでした。\t“{name}” holds macros, commands that run in a document. None was seen that runs by itself or reaches outside.\u{1e}\
check-macro-office-risky-object\t「{name}」には、攻撃によく使われる部品が埋めこまれています（{detail}）。\tAn object of a kind that attacks use is embedded in “{name}” ({detail}).\u{1e}\
check-macro-office-runs-itself\t「{name}」のマクロは、開くとひとりでに動きます（{detail}）。\tThe macros in “{name}” run by themselves when it is opened ({detail}).\u{1e}\
check-macro-office-template\t「{name}」は、開くと外のサーバーから別の文書を取ってきます（{detail}）。\t“{name}” fetches another document from a server when it is opened ({detail}).\u{1e}\
check-macro-office-why\t「コンテンツの有効化」を押すとマクロが動き、ウイルスを取りこむことができます。\tOnce “Enable content” is pressed, macros run and can fetch a virus.\u{1e}\
check-many-strangers\t宛先に、ちがう組織のアドレスがいくつも並んでいる\tRecipients of many different organisations\u{1e}\
check-many-strangers-do\t並んでいる相手に心当たりがあるかを見てください。知らない人ばかりなら、開いたり「全員に返信」したりしないでください。\tSee whether you know the others. If they are all strangers, open nothing and do not “reply to all”.\u{1e}\
check-many-strangers-domains\t宛先が {recipients} 件あり、{domains} のちがうドメインのアドレスが並んでいます（{examples} など）。\tThere are {recipients} recipients, at {domains} different domains ({examples} and so on).\u{1e}\
check-many-strangers-why\t手に入れたアドレスにまとめて送ると、つながりのない会社のアドレスが同じ宛先に並びます。\tWhoever sends to collected addresses puts people of unconnected companies in one line.\u{1e}\
check-money-not-confirmed\t本人に電話などで確かめていない\tNot confirmed with the person\u{1e}\
check-money-not-confirmed-do\t前から知っている番号に電話するか、直接会って確かめてください。確かめるまで何も送らないでください。\tCall a number you already knew, or ask in person. Send nothing before that.\u{1e}\
check-money-not-confirmed-reassuring\t本人に確かめたと答えました。\tYou answered that it was confirmed.\u{1e}\
check-money-not-confirmed-suspicious\t本人に確かめていないと答えました。\tYou answered that it was not confirmed.\u{1e}\
check-money-not-confirmed-why\tお金や名簿、連絡手段の変更は、本人の声で確かめるのがいちばん確実です。メールの返信や、メールに書かれた番号では確かめたことになりません。\tA change of account, a payment, a list or a new channel is best confirmed by the voice of the person. An answer by mail or a number from the mail confirms nothing.\u{1e}\
check-not-my-work\t自分の仕事に関係がない\tNot part of your work\u{1e}\
check-not-my-work-do\t親切で開いて確かめるのはやめ、担当の人や担当部門に、メールが来たことだけを知らせてください。\tDo not open it to be helpful. Tell the person in charge, or your security contact, that it came.\u{1e}\
check-not-my-work-reassuring\t自分の仕事や用事に関係がある、と答えました。\tYou answered that it is part of your work or affairs.\u{1e}\
check-not-my-work-suspicious\t自分の仕事や用事に関係がない、と答えました。\tYou answered that it is not part of your work or affairs.\u{1e}\
check-not-my-work-why\t担当でない仕事のメールが届くのは、送り手があなたを知らずに送っているからかもしれません。\tMail about somebody else's work may come from a sender who does not know you at all.\u{1e}\
check-notice-not-expected\tこのお知らせを予定していなかった\tThe notice was not expected\u{1e}\
check-notice-not-expected-do\tメールのリンクは使わず、いつもの入口から自分で開いて、同じお知らせがあるか見てください。\tDo not use the link. Open the page in your usual way and look for the same notice.\u{1e}\
check-notice-not-expected-reassuring\t予想できたと答えました。\tYou answered that you expected it.\u{1e}\
check-notice-not-expected-suspicious\t予想していなかったと答えました。\tYou answered that you did not expect it.\u{1e}\
check-notice-not-expected-why\t新しいIDや設定変更は、ふつう事前に社内で案内があります。自分で操作していないのに届く通知は、偽物かもしれません。\tNew IDs and changes are usually announced. A notice that follows nothing you did may be forged.\u{1e}\
check-odd-address\t差出人のアドレスが、でたらめな文字の並びになっている\tThe sender’s address is a jumble of letters and digits\u{1e}\
check-odd-address-do\t差出人に心当たりがあるかを、アドレスそのもので確かめてください。見覚えがなければ、リンクや添付ファイルは開かないでください。\tLook at the address itself and ask whether you know it. If not, open no link and no attachment.\u{1e}\
check-odd-address-domain\t差出人のアドレス {address} のドメイン「{odd}」は、意味のない文字の並び、長い数字、または多すぎるハイフンでできています。\tThe domain “{odd}” in the sender’s address {address} is made of jumbled letters, long numbers or too many hyphens.\u{1e}\
check-odd-address-local\t差出人のアドレス {address} の「{odd}」は、意味のない文字や数字の並びに見えます。\t“{odd}” in the sender’s address {address} looks like letters and digits in no order.\u{1e}\
check-odd-address-why\t大量に送る側は、使い捨てのアドレスやドメインをプログラムで作ります。人や会社が名刺に書くアドレスは、読める形をしています。\tWhoever sends in masses has a program make addresses and domains to throw away. What people print on a card can be read.\u{1e}\
check-odd-attachment\t添付ファイルの名前や種類が不自然\tAn attachment’s name or kind is odd\u{1e}\
check-odd-attachment-direction\t添付ファイル「{name}」の名前に、文字の向きを変える見えない文字があり、本当の拡張子（.{extension}）が隠れています。\tThe name of the attachment “{name}” holds invisible characters that turn the text around and hide the real extension (.{extension}).\u{1e}\
check-odd-attachment-disguised\t添付ファイル「{name}」の中身は、名前（.{extension}）が示す種類とちがい、動くものやWebページです。\tWhat is in the attachment “{name}” is not what its name (.{extension}) promises: it runs or is a web page.\u{1e}\
check-odd-attachment-do\t開かないでください。何のファイルかを、差出人に電話などで確かめてください。\tDo not open it. Ask the sender by telephone what it is.\u{1e}\
check-odd-attachment-double-extension\t添付ファイル「{name}」は、書類のように見せた名前の後ろに、本当の拡張子 .{extension} が付いています。\tThe attachment “{name}” looks like a document by its name, but its real extension is .{extension}.\u{1e}\
check-odd-attachment-long-blank\t添付ファイル「{name}」の名前に長い空白があり、本当の拡張子（.{extension}）が画面の外に隠れます。\tThe name of the attachment “{name}” holds a long blank that pushes the real extension (.{extension}) out of sight.\u{1e}\
check-odd-attachment-polyglot\t「{name}」は、同時に二つの種類のファイルとして開けるように作られています（{detail}）。\t“{name}” is made so that it can be opened as two kinds of file ({detail}).\u{1e}\
check-odd-attachment-unknown-extension\t添付ファイル「{name}」の拡張子 .{extension} は、メールでふつう使われるものではありません。\tThe extension .{extension} of the attachment “{name}” is not one that mail normally carries.\u{1e}\
check-odd-attachment-why\t危険なファイルは、書類や写真に見えるように名前を変えて送られます。\tDangerous files are named to look like documents or photographs.\u{1e}\
check-odd-headers\tメールの見出しの欄が不自然\tThe header fields are odd\u{1e}\
check-odd-headers-do\tこのことだけで決めず、ほかの手がかりと合わせて見てください。\tDo not decide by this alone; look at it together with the other signs.\u{1e}\
check-odd-headers-marked-urgent\t送った側が「重要・至急」の印を付けています（{field}: {value}）。\tThe sender marked it as important or urgent ({field}: {value}).\u{1e}\
check-odd-headers-message-id-local\tメールごとに付く番号が、名前のない機械で作られています（{value}）。\tThe number of the mail was made on a machine without a name ({value}).\u{1e}\
check-odd-headers-no-address\t差出人の欄にアドレスがありません（{value}）。\tThe sender’s field holds no address ({value}).\u{1e}\
check-odd-headers-no-message-id\tメールごとに付く番号（Message-ID）がありません。\tThe number that every mail has (Message-ID) is missing.\u{1e}\
check-odd-headers-old-mailer\t送信に使ったソフトは「{value}」とあります。10年以上前に終わったソフトです。\tIt says it was sent with “{value}”, a program that ended more than ten years ago.\u{1e}\
check-odd-headers-outlook-imitated\t送信に使ったソフトは「{value}」とありますが、Outlook が必ず書く欄がありません。\tIt says it was sent with “{value}”, but a field that Outlook always writes is missing.\u{1e}\
check-odd-headers-raw-subject\t件名の文字が、メールの決まった書き方になっていません。\tThe letters of the subject are not written as mail requires.\u{1e}\
check-odd-headers-repeated-field\t1回だけのはずの {field} の欄が {count} 回あります。\tThe field {field}, which stands once in a mail, stands {count} times.\u{1e}\
check-odd-headers-several-senders\t差出人の欄にアドレスが {count} 個あります（{value}）。どれが表示されるかはソフトで変わります。\tThe sender’s field holds {count} addresses ({value}). Programs differ in which they show.\u{1e}\
check-odd-headers-why\t一斉送信用のプログラムは、本物のメールソフトのふりをして見出しを書きますが、細かいところで違いが出ます。\tPrograms for mass sending write headers that imitate a real mail program, and differ in details.\u{1e}\
check-odd-url\tリンク先のURLが不自然な形をしている\tA link target of an odd form\u{1e}\
check-odd-url-brand-in-host\tリンク先 {host} は、名前の途中に {detail} を入れていますが、そのサイトではありません。\tThe link to {host} has {detail} in the middle of its name, but is not that site.\u{1e}\
check-odd-url-brand-in-path\tリンク先は {host} ですが、その後ろに {detail} の名前を入れています。\tThe link leads to {host}, with the name {detail} put behind it.\u{1e}\
check-odd-url-brand-word\tリンク先 {host} の名前に「{detail}」が入っていますが、その会社のサイトとして知られていません。\tThe name {host} in a link holds “{detail}”, but is not known to be that company’s site.\u{1e}\
check-odd-url-do\tリンクは開かず、公式サイトを検索かブックマークから開いてください。\tDo not open the link. Find the official site by a search or a bookmark.\u{1e}\
check-odd-url-dynamic-dns\tリンク先 {host} は、だれでも借りられる名前（{detail}）で、自宅のパソコンなどにもつながります。\tThe link’s name {host} can be borrowed by anybody ({detail}), even for a computer at home.\u{1e}\
check-odd-url-file-scheme\tリンクがサイトではなく、ファイルやプログラム（{detail}:）を開こうとします。\tA link reaches not for a site but for a file or a program ({detail}:).\u{1e}\
check-odd-url-free-hosting\tリンク先 {host} は、だれでもページを置けるサービス（{detail}）にあります。\tThe link leads to {host}, at a service where anybody can put a page ({detail}).\u{1e}\
check-odd-url-ip-host\tリンク先が、名前ではなく数字のアドレス {host} です。\tA link leads to the number {host} instead of a name.\u{1e}\
check-odd-url-long-host\tリンク先の名前が {detail} 文字もあり、終わりが画面に見えません: {host}。\tThe name in a link is {detail} characters long, so that its end is out of sight: {host}.\u{1e}\
check-odd-url-look-alike\tリンク先 {host} は、「{detail}」によく似せた別の名前です。\tThe name {host} in a link is made to look like “{detail}”.\u{1e}\
check-odd-url-many-labels\tリンク先の名前 {host} は、点で {detail} にも区切られています。\tThe name {host} in a link has {detail} parts.\u{1e}\
check-odd-url-number-host\tリンク先が、読めない数字の形に直したアドレス（{host}）です。\tA link leads to an address written as an unreadable number ({host}).\u{1e}\
check-odd-url-odd-port\tリンク先 {host} に、ふつうは使わないポート番号 {detail} が付いています。\tA link to {host} has the unusual port number {detail}.\u{1e}\
check-odd-url-punycode\tリンク先の名前に、英数字でない文字が使われています: {host}（{detail}）。\tA link’s name has letters outside a to z: {host} ({detail}).\u{1e}\
check-odd-url-repaired\tリンク先の書き方が崩れています。ブラウザーは直して {host} を開きます。\tA link is written in a broken way; the browser mends it and opens {host}.\u{1e}\
check-odd-url-script-scheme\tリンクがサイトではなく、中に書かれたページや命令（{detail}:）を開きます。\tA link opens not a site but a page or commands written into it ({detail}:).\u{1e}\
check-odd-url-user-part\tリンク先の @ の前に「{detail}」とありますが、本当の行き先は @ の後ろの {host} です。\t“{detail}” stands before an @ in the link, but the real target is {host} after it.\u{1e}\
check-odd-url-why\t行き先をごまかすURLは、名前の途中や @ の前に本物の名前を入れたり、数字だけにしたりします。本物のサイトは、そのような形にする必要がありません。\tURLs that hide their target put a genuine name in the middle or before an @, or show numbers only. A genuine site needs none of that.\u{1e}\
check-own-domain-forged\t自組織のアドレスを騙っている\tIt pretends to come from your own organisation\u{1e}\
check-own-domain-forged-do\t社内の名簿の電話番号で本人に確かめ、情報システムの担当に知らせてください。\tAsk the person at the number in your own directory, and tell the IT desk.\u{1e}\
check-own-domain-forged-failed\t差出人は自組織の {address} ですが、受信したサーバーは、自組織から送られたとは確かめられなかった、と記録しています。\tThe sender is {address} of your own organisation, but the receiving server could not confirm that it came from there.\u{1e}\
check-own-domain-forged-why\t社内からのメールは信じられやすいので、自組織のドメインを差出人に書く手口があります。\tMail from inside is readily believed, so forgers write the organisation’s own domain as the sender.\u{1e}\
check-password-with-archive\tファイルのパスワードが同じメールに書かれている\tThe file's password is in the same mail\u{1e}\
check-password-with-archive-do\t開かずに、送り主にいつもの電話番号で確かめてください。\tDo not open it. Ask the sender by the number you have always used.\u{1e}\
check-password-with-archive-download\tファイルを受け取るリンクと、そのパスワードが同じメールにあります。\tA link to a file and its password come in the same mail.\u{1e}\
check-password-with-archive-same-mail\t圧縮ファイルと、そのパスワードが同じメールにあります。\tThe archive and its password come in the same mail.\u{1e}\
check-password-with-archive-same-mail-hint\t圧縮ファイルと、そのパスワードのヒントが同じメールにあります。\tThe archive and a hint to its password come in the same mail.\u{1e}\
check-password-with-archive-why\t鍵をかけると、ウイルス対策ソフトが中を調べられません。Emotetなどのウイルスがこの形で送られました。\tVirus scanners cannot look into locked files. Emotet and others were sent like this.\u{1e}\
check-payment-change\t振込先の変更や、急ぎ・内密の支払いを求めている\tA changed bank account, or a payment in haste and secrecy\u{1e}\
check-payment-change-do\t送金の前に、これまで使っている電話番号で相手に確かめてください。このメールに書かれた番号や、返信では確かめないでください。\tBefore paying, call the partner by the number you have always used. Do not use a number from this mail and do not just reply.\u{1e}\
check-payment-change-new-account\t振込先の口座が変わったと書かれています。\tIt says that the bank account to pay into has changed.\u{1e}\
check-payment-change-new-account-given\t振込先の口座が変わったとして、新しい口座が書かれているか、添付されています。\tIt says that the bank account to pay into has changed, and gives the new one in the text or a file.\u{1e}\
check-payment-change-new-account-pressed\t振込先を変えるよう求め、さらに急がせたり、秘密にさせたり、電話をさけたりしています。\tIt asks to pay into another account, and adds haste, secrecy or a reason not to call.\u{1e}\
check-payment-change-secret-payment\t支払いなどのお金の話を、秘密に、しかも急いで、または電話なしで進めるよう求めています。\tIt wants a payment made secretly, and fast or without a call.\u{1e}\
check-payment-change-why\t取引先や上司になりすまして偽の口座に送金させる「ビジネスメール詐欺」のやり方です。2017年には、本物そっくりの請求書で約3億8千万円がだまし取られた会社があります。\tThis is how business e-mail compromise works: posing as a partner or a superior to have money sent to a false account. In 2017 one company lost about 380 million yen to an invoice that looked genuine.\u{1e}\
check-pdf-attachment\tPDF に、動くものや誘導が入っている\tA PDF does something, or leads elsewhere\u{1e}\
check-pdf-attachment-at-opening\tPDF「{name}」は、開いたときの動作（表示するページなど）を決めています。\tThe PDF “{name}” says what happens when it is opened, such as which page is shown.\u{1e}\
check-pdf-attachment-do\tPDF の中のリンクや QR コードを開かないでください。ふだん使う入口（ブックマークなど）から、同じ知らせがあるかを確かめてください。\tFollow no link and no QR code in the PDF. Look for the same notice by the way you always use, such as your own bookmark.\u{1e}\
check-pdf-attachment-embedded\tPDF「{name}」の中に、別のファイル（{detail}）が埋めこまれています。\tIn the PDF “{name}” is another file ({detail}).\u{1e}\
check-pdf-attachment-form\tPDF「{name}」には、入力したものをどこかへ送る欄があります（{detail}）。\tThe PDF “{name}” has fields that send what you enter somewhere ({detail}).\u{1e}\
check-pdf-attachment-launch\tPDF「{name}」は、プログラムを動かそうとします（{detail}）。\tThe PDF “{name}” tries to start a program ({detail}).\u{1e}\
check-pdf-attachment-one-link\tPDF「{name}」は、文がほとんどなく、一つのリンクを押させるだけのものです（{detail}）。\tThe PDF “{name}” has next to no text, only one link to press ({detail}).\u{1e}\
check-pdf-attachment-program-embedded\tPDF「{name}」の中に、プログラムとして動くファイル（{detail}）が埋めこまれています。\tIn the PDF “{name}” is a file that runs as a program ({detail}).\u{1e}\
check-pdf-attachment-script\tPDF「{name}」には、命令（JavaScript）が入っています。\tThe PDF “{name}” holds commands (JavaScript).\u{1e}\
check-pdf-attachment-script-at-opening\tPDF「{name}」には、開くとひとりでに動く命令（JavaScript）が入っています。\tThe PDF “{name}” holds commands (JavaScript) that run when it is opened.\u{1e}\
check-pdf-attachment-why\tメールの検査は本文のリンクを調べますが、PDF の中のリンクや命令は見落とされやすく、偽のログインページへの入口によく使われます。\tMail filters look at the links of a mail, but links and commands inside a PDF often pass. Many false sign-in pages start there.\u{1e}\
check-qr-code\tQR コードが、よそのページへ導いている\tA QR code leads elsewhere\u{1e}\
check-qr-code-do\t読み取らないでください。読み取ってしまったら、パスワードなどを入れず、ページを閉じてください。\tDo not scan it. If you have, enter no password, and close the page.\u{1e}\
check-qr-code-drawn\t本文に、文字やマス目で描かれた QR コードがあり、{host} につながります。画像を調べるしくみを避けるための描き方です。\tA QR code is drawn in the text, with letters or the cells of a table, and leads to {host}. It is drawn like that so that programs that look at pictures do not see it.\u{1e}\
check-qr-code-drawn-text\t本文に、文字やマス目で描かれた QR コードがあり、次の文字が入っています：{detail}\tA QR code is drawn in the text, with letters or the cells of a table, and holds these words: {detail}\u{1e}\
check-qr-code-elsewhere\t画像「{name}」の QR コードは、差出人と関係の見えないサイト（{host}）につながります。\tThe QR code in the picture “{name}” leads to a site that shows no connection with the sender ({host}).\u{1e}\
check-qr-code-in-document\t「{name}」の中の QR コードは、{host} につながります。\tThe QR code in “{name}” leads to {host}.\u{1e}\
check-qr-code-known-service\t「{name}」の QR コードは、よく知られたサービス（{host}）につながります。\tThe QR code in “{name}” leads to a well-known service ({host}).\u{1e}\
check-qr-code-no-sender\t画像「{name}」の QR コードは、{host} につながります。\tThe QR code in the picture “{name}” leads to {host}.\u{1e}\
check-qr-code-text\t「{name}」の QR コードには、次の文字が入っています：{detail}\tThe QR code in “{name}” holds these words: {detail}\u{1e}\
check-qr-code-why\tQR コードは目で読めず、会社の守りの外にあるスマートフォンで開くため、行き先を隠すのに使われます。\tNobody can read a QR code by eye, and it is opened on a telephone, outside the company’s protection. So it is used to hide where it leads.\u{1e}\
check-recipient-in-link\tリンクに、宛先のアドレスが埋め込まれている\tA link carries the recipient’s address\u{1e}\
check-recipient-in-link-do\tリンクは開かないでください。必要なら、公式サイトをブックマークから開いてください。\tDo not open the link. If needed, open the official site by a bookmark.\u{1e}\
check-recipient-in-link-encoded\t{host} へのリンクに、宛先の {recipient} が読めない形に直して入っています。\tA link to {host} holds the recipient {recipient} in an unreadable form.\u{1e}\
check-recipient-in-link-fragment\t{host} へのリンクの # の後ろに、宛先の {recipient} が入っています。\tA link to {host} holds the recipient {recipient} after a #.\u{1e}\
check-recipient-in-link-own-site\t差出人のドメイン {host} へのリンクに、宛先の {recipient} が入っています。\tA link to {host}, of the sender’s domain, holds the recipient {recipient}.\u{1e}\
check-recipient-in-link-plain\t{host} へのリンクに、宛先の {recipient} が入っています。\tA link to {host} holds the recipient {recipient}.\u{1e}\
check-recipient-in-link-why\t偽のログイン画面に、あなたのアドレスを先に入れておくために使われます。本物らしく見え、だれが開いたかも分かります。\tIt lets a false sign-in page show your address beforehand, which looks genuine and tells who opened it.\u{1e}\
check-reply-to-elsewhere\t返信すると、差出人とは別のところに届く\tAn answer would go to somebody else than the sender\u{1e}\
check-reply-to-elsewhere-do\t返信ボタンを使わず、前から知っているアドレスあてに新しくメールを書くか、電話で確かめてください。\tDo not use the reply button. Write anew to an address you already know, or call.\u{1e}\
check-reply-to-elsewhere-elsewhere\t差出人は {sender} ですが、返信は別の組織の {reply-to} に届きます。\tThe sender is {sender}, but an answer goes to {reply-to} at another organisation.\u{1e}\
check-reply-to-elsewhere-free-mail\t差出人は {sender} ですが、返信はフリーメールの {reply-to} に届きます。\tThe sender is {sender}, but an answer goes to the free mail address {reply-to}.\u{1e}\
check-reply-to-elsewhere-why\t差出人を偽ると、返事は本物の人に届いてしまいます。そのため、返信先だけを自分のアドレスにする手口があります。\tWith a forged sender, answers would reach the real person. So the address for answers is set to the forger’s own.\u{1e}\
check-requester-unknown\t依頼してきた人を、ほかで確かめられない\tThe person who asks is not known\u{1e}\
check-requester-unknown-do\t所属先の公式サイトにある代表番号へ電話して、その人が本当に依頼したか確かめてください。\tCall the main number on the official site of the organisation and ask whether the person wrote.\u{1e}\
check-requester-unknown-reassuring\tその人を知っている、または確かめたと答えました。\tYou answered that you know the person or confirmed.\u{1e}\
check-requester-unknown-suspicious\tその人を知らず、確かめてもいないと答えました。\tYou answered that you do not know the person and did not confirm.\u{1e}\
check-requester-unknown-why\t講演や取材の依頼をよそおい、やり取りを重ねてからウイルスを送る手口があります。\tRequests for lectures or interviews are used to start a conversation that ends with malware.\u{1e}\
check-return-path-elsewhere\t届かなかったときの知らせが、差出人とは別のところに送られる\tBounces go to somebody else than the sender\u{1e}\
check-return-path-elsewhere-bulk-service\t差出人は {sender} で、一斉配信サービスの {bounces} から送られています。差出人のドメインから送られたとは確かめられていません。\tThe sender is {sender}, sent through the bulk-mail service of {bounces}. That it comes from the sender’s domain was not confirmed.\u{1e}\
check-return-path-elsewhere-do\tこのことだけで決めず、ほかの手がかりと合わせて見てください。\tDo not decide by this alone; look at it together with the other signs.\u{1e}\
check-return-path-elsewhere-elsewhere\t差出人は {sender} ですが、届かなかったときの知らせは別の組織の {bounces} に送られます。\tThe sender is {sender}, but bounces go to {bounces} at another organisation.\u{1e}\
check-return-path-elsewhere-free-mail\t差出人は {sender} ですが、届かなかったときの知らせはフリーメールの {bounces} に送られます。\tThe sender is {sender}, but bounces go to the free mail address {bounces}.\u{1e}\
check-return-path-elsewhere-why\t差出人の欄は自由に書けます。届かなかったときの知らせの送り先（Return-Path）には、本当に送った側のアドレスが出ることがあります。\tAnybody can write the sender’s field. The address for bounces (Return-Path) often shows who really sent the mail.\u{1e}\
check-script-or-base-link\t本文の中に、勝手に動く仕掛けがある\tThe mail’s page has parts that act by themselves\u{1e}\
check-script-or-base-link-base\tリンク {count} 個の行き先を、まとめて {host} に変える指定があります。\tIt turns {count} links that name no site to {host}, all at once.\u{1e}\
check-script-or-base-link-do\tメールをブラウザーで開いたり、ファイルに保存して開いたりしないでください。\tDo not open the mail in a browser or save and open it as a file.\u{1e}\
check-script-or-base-link-frame\t{host} のページを、本文の中に開く指定があります。\tIt asks to show a page of {host} within the text.\u{1e}\
check-script-or-base-link-refresh\t開くと、何も押さなくても {host} へ移る指定があります。\tIt asks to move on to {host} without a click.\u{1e}\
check-script-or-base-link-script\t本文の中にプログラム（スクリプト）が {count} 個あります。\tThe text holds {count} scripts.\u{1e}\
check-script-or-base-link-why\tメールソフトはふつう、こうした仕掛けを動かしません。それでも入れるのは、検査をすり抜けるか、動いてしまうソフトをねらうためです。\tMail programs do not run such parts. Who puts them in means to slip past checks, or hopes for a program that does.\u{1e}\
check-sender-like-recipient\t差出人のドメインが、受け取る側の組織に似ている\tThe sender's domain resembles yours\u{1e}\
check-sender-like-recipient-do\t社内の名簿やこれまでのメールのアドレスと、1文字ずつくらべてください。\tCompare the address with your directory and earlier mail, letter by letter.\u{1e}\
check-sender-like-recipient-joined\t差出人（{sender}）のドメインは、宛先（{recipient}）の名前に別の言葉をつなげたものです。\tThe sender's domain ({sender}) is the recipient's name ({recipient}) joined with another word.\u{1e}\
check-sender-like-recipient-one-letter\t差出人（{sender}）のドメインは、宛先（{recipient}）と1文字だけ違います。\tThe sender's domain ({sender}) differs from the recipient's ({recipient}) by one letter.\u{1e}\
check-sender-like-recipient-other-suffix\t差出人（{sender}）は、宛先（{recipient}）と同じ名前で、終わりが違うドメインです。\tThe sender ({sender}) has the same name as the recipient's domain ({recipient}) with another ending.\u{1e}\
check-sender-like-recipient-why\tよく似たドメインを取って、社内や関係者のふりをする手口があります。送信の認証はそのまま通ります。\tForgers register domains that resemble yours to look like colleagues. Authentication passes, since they own them.\u{1e}\
check-sent-to-work-address\t個人向けのメールが、仕事のアドレスに届いた\tConsumer mail at a work address\u{1e}\
check-sent-to-work-address-do\tそのサービスに仕事のアドレスを登録したか、思い出してください。していなければ、開かずに消してかまいません。\tAsk yourself whether you ever gave them your work address. If not, you can delete it unopened.\u{1e}\
check-sent-to-work-address-reassuring\t仕事用のアドレスに届いたのではない、と答えました。\tYou answered that it did not come to your work address.\u{1e}\
check-sent-to-work-address-suspicious\t個人向けサービスのメールが仕事用のアドレスに届いた、と答えました。\tYou answered that it came to your work address.\u{1e}\
check-sent-to-work-address-why\t買い物やカードの登録には、ふつう個人のアドレスを使います。仕事のアドレスに届くのは不自然です。\tPeople mostly register with shops and banks by a private address. At a work address such mail is odd.\u{1e}\
check-sextortion\t秘密をばらまくと脅し、仮想通貨を求めている\tThreatens to spread secrets and wants cryptocurrency\u{1e}\
check-sextortion-claims\t感染・録画・期限・仮想通貨など{families}種類の脅し文句があります。\tThere are {families} kinds of threats such as malware, recordings, a deadline and cryptocurrency.\u{1e}\
check-sextortion-do\t払わず、返信せず、無視してください。書かれたパスワードを使っていれば変えてください。\tDo not pay and do not answer. If a password in it is still in use, change it.\u{1e}\
check-sextortion-wallet\t仮想通貨の送り先（{wallet}）が書かれています。\tThere is a wallet address ({wallet}).\u{1e}\
check-sextortion-wallet-and-claims\t仮想通貨の送り先（{wallet}）があり、感染・録画・期限など{families}種類の脅し文句があります。\tThere is a wallet address ({wallet}), with {families} kinds of threats such as malware, recordings or a deadline.\u{1e}\
check-sextortion-why\t同じ文を大量に送るだけの詐欺で、録画などは実際にはありません。\tThe same text goes to thousands. There is no recording.\u{1e}\
check-share-not-expected\tファイルが届くことを聞いていなかった\tNobody said that a file would come\u{1e}\
check-share-not-expected-do\t送り主に、いつもの電話番号で「送りましたか」とたずねてください。\tCall the sender at the number you have always used and ask whether it was sent.\u{1e}\
check-share-not-expected-reassuring\t聞いていると答えました。\tYou answered that you were told.\u{1e}\
check-share-not-expected-suspicious\t聞いていないと答えました。\tYou answered that you were not told.\u{1e}\
check-share-not-expected-why\t取引先のアカウントが乗っ取られると、本物のアドレスから偽の共有やファイルが届きます。\tWhen a partner's account is taken over, forged shares and files come from the real address.\u{1e}\
check-share-notice\tファイル共有や署名、FAXの通知が、よそのページへ導いている\tA share, signature or fax notice that leads elsewhere\u{1e}\
check-share-notice-borrowed-name\t共有などの通知ですが、リンク先（{link}）は、組織の名前を借りた別のサイトです。\tIt is a notice of a share or message, but the link ({link}) leads to another site that borrows an organisation's name.\u{1e}\
check-share-notice-do\tリンクを開かず、送った人にいつもの連絡先で確かめてください。\tDo not open the link. Ask the sender in the way you always do.\u{1e}\
check-share-notice-html-file\t共有や受信の通知に、開くとページが出るHTMLファイルが付いています。\tA notice of a share or message brings an HTML file that opens a page of its own.\u{1e}\
check-share-notice-link-elsewhere\t共有などの通知ですが、リンク先（{link}）は差出人の組織のサイトではありません。\tIt is a notice of a share or message, but the link ({link}) does not lead to the sender's organisation.\u{1e}\
check-share-notice-named-service\tサービスの名前が出ていますが、リンク先（{link}）はそのサービスのサイトではありません。\tIt names a service, but the link ({link}) does not lead there.\u{1e}\
check-share-notice-sign-in\t見るためにあなたのアカウントでのサインインを求めていますが、リンク先（{link}）はよそのサイトです。\tIt wants you to sign in with your own account, but the link ({link}) leads elsewhere.\u{1e}\
check-share-notice-why\t共有の通知に似せて、偽のサインイン画面でパスワードを盗む手口が多くあります。\tForged notices of shared files lead to false sign-in pages that take passwords.\u{1e}\
check-share-notice-work-account-asked\t受け取りや署名の前に、勤務先などのメールアカウントで認証するよう求めています。\tBefore you can see or sign it, it wants you to prove yourself with your work or mail account.\u{1e}\
check-shortener\t行き先を隠す短縮URLがある\tA short link hides where it leads\u{1e}\
check-shortener-behind-words\t文字や画像のうしろに、短縮URLのサービス {host} を使ったリンクが隠れています（短縮URLは {count} 件）。開くまで行き先が分かりません。\tWords or a picture hide a link of the shortener {host} ({count} short links); where it leads is not seen until it is opened.\u{1e}\
check-shortener-do\t開かずに、差出人に元のURLを聞くか、公式サイトから目的のページを探してください。\tDo not open it. Ask the sender for the full URL, or find the page from the official site.\u{1e}\
check-shortener-hidden-target\t短縮URLのサービス {host} を使ったリンクが {count} 件あり、開くまで行き先が分かりません。\t{count} of the links use the shortener {host}; where they lead is not seen until they are opened.\u{1e}\
check-shortener-why\t短縮URLは、だれでも作れて、本当の行き先を隠します。\tAnybody can make a short link, and it hides the real target.\u{1e}\
check-signature-mismatch\t署名と差出人が合わない\tSignature and sender do not agree\u{1e}\
check-signature-mismatch-address\t差出人は {sender} ですが、署名のメールアドレスは {signature} で、別のドメインです。\tThe sender is {sender}, but the signature gives {signature}, an address elsewhere.\u{1e}\
check-signature-mismatch-company\t差出人は {sender} を名のっていますが、署名は {signature} です。\tThe sender goes by {sender}, but the signature says {signature}.\u{1e}\
check-signature-mismatch-do\t署名にある会社へ、その会社の公式サイトで調べた番号に電話して確かめてください。このメールには返信しないでください。\tCall the company in the signature by a number from its own site. Do not answer this mail.\u{1e}\
check-signature-mismatch-site\t署名のウェブサイト（{signature}）は、差出人（{sender}）とは別の組織のものです。\tThe web site in the signature ({signature}) is not of the sender's organisation ({sender}).\u{1e}\
check-signature-mismatch-why\t本物のメールの署名を写し、差出人だけ自分のアドレスにした偽のメールでは、この二つが食いちがいます。\tForged mail often copies a real signature and changes only the sender's address. Then the two disagree.\u{1e}\
check-signed-part\t差出人の電子署名が、見えている部分を守っていない\tThe sender’s signature does not cover what you see\u{1e}\
check-signed-part-appended\t{domain} の署名は本文の {signed} バイトまでですが、本文は {size} バイトあります。署名のあとに書き足せます。\tThe signature of {domain} ends after {signed} bytes of the text, but the text has {size}. The rest can have been added by others.\u{1e}\
check-signed-part-do\t署名が正しくても、見えている件名・返信先・書き足された本文は信用せず、別の方法で確かめてください。\tEven if the signature holds, do not trust the subject, the address for answers or text at the end. Check in another way.\u{1e}\
check-signed-part-from-unsigned\t{domain} の署名は、差出人の欄を守っていません。正しい署名なら必ず守ります。\tThe signature of {domain} does not cover the sender’s field, which every proper signature does.\u{1e}\
check-signed-part-length-limit\t{domain} の署名は、本文のはじめの {signed} バイトだけを守ります。\tThe signature of {domain} covers only the first {signed} bytes of the text.\u{1e}\
check-signed-part-minor-unsigned\t{domain} の署名は {field} の欄を守っていません。ふつうのメールにもあります。\tThe signature of {domain} does not cover the field {field}. Ordinary mail has that too.\u{1e}\
check-signed-part-repeated\t{field} の欄が {size} 回ありますが、{domain} が署名したのは {signed} 回分です。見えているのは署名のないほうかもしれません。\tThe field {field} stands {size} times, but {domain} signed {signed}. What you see may be the unsigned one.\u{1e}\
check-signed-part-reply-to-unsigned\t{domain} の署名は返信先の欄を守っていません。あとから付けられます。\tThe signature of {domain} does not cover the address for answers, which can be added later.\u{1e}\
check-signed-part-subject-unsigned\t{domain} の署名は件名を守っていません。途中で書きかえられます。\tThe signature of {domain} does not cover the subject, which can be changed on the way.\u{1e}\
check-signed-part-why\t本物の署名が付いたメールを手に入れ、守られていない欄や本文の終わりだけを書きかえて送り直す手口があります。\tAttackers take a genuinely signed mail, change or add what the signature does not cover, and send it again.\u{1e}\
check-throwaway-site-link\tリンク先が、使い捨てや乗っ取りの多い場所にある\tA link to a place much used by fraud\u{1e}\
check-throwaway-site-link-abused-suffix\tリンク先 {host} の末尾は「.{detail}」です。偽サイトによく使われる末尾です。\tThe name {host} in a link ends in “.{detail}”, which false sites use much.\u{1e}\
check-throwaway-site-link-do\tリンクは開かず、公式サイトを検索かブックマークから開いてください。\tDo not open the link. Find the official site by a search or a bookmark.\u{1e}\
check-throwaway-site-link-login-without-tls\tログインのリンクなのに、{host} へ暗号化されない http でつながります。\tA link for signing in leads to {host} over http, without encryption.\u{1e}\
check-throwaway-site-link-site-internals\tリンク先 {host} の {detail} は、ふつう人が見るページのない場所です。\tThe link leads into {detail} of {host}, where no page for readers stands.\u{1e}\
check-throwaway-site-link-why\t偽サイトは、安く買い捨てられる名前や、乗っ取ったサイトの奥に置かれることが多くあります。\tFalse sites often stand under names bought for next to nothing, or deep inside sites that were broken into.\u{1e}\
check-training-mail\t訓練メールの印がある\tMarks of a training mail\u{1e}\
check-training-mail-do\t訓練と思っても、決められた窓口へ、いつもどおり報告してください。\tEven if you take it for training, report it as you always should.\u{1e}\
check-training-mail-marked\t訓練メールの道具が書く欄 {field} があります。ただし、この欄はだれでも書けます。\tIt has the field {field}, which tools for training mails write. Anybody can write it, though.\u{1e}\
check-training-mail-why\t組織の訓練メールには、道具の印が付きます。印は本物の攻撃者もまねできるので、判定には使いません。\tTraining mails of an organisation bear the marks of a tool. An attacker can write them too, so they do not move the verdict.\u{1e}\
check-undisclosed-recipients\t宛先に、あなたのアドレスがない\tThe recipients do not name you\u{1e}\
check-undisclosed-recipients-do\t「あなたの口座」のような個人への用件なのに宛先がないときは、開かずに公式の窓口で確かめてください。\tIf it speaks of your account but is not addressed to you, open nothing and ask the official desk.\u{1e}\
check-undisclosed-recipients-no-recipient\t宛先の欄がありません。\tThere is no recipients’ field.\u{1e}\
check-undisclosed-recipients-not-named\t宛先（{recipients}）に、あなたの組織のアドレスがありません。\tThe recipients ({recipients}) hold no address of your organisation.\u{1e}\
check-undisclosed-recipients-self-sent\t宛先が差出人自身（{sender}）になっています。ほかの人には見えない形で送られています。\tThe recipient is the sender itself ({sender}); everybody else was sent it unseen.\u{1e}\
check-undisclosed-recipients-undisclosed\t宛先の欄にアドレスがありません（{recipients}）。\tThe recipients’ field holds no address ({recipients}).\u{1e}\
check-undisclosed-recipients-why\t同じ文を大勢に送るときは、宛先を隠します。あなた個人への用件なら、あなたのアドレスが書かれるはずです。\tWho sends one text to very many hides the recipients. Business with you would be addressed to you.\u{1e}\
check-unexpected-mail\t内容に心当たりがない\tYou do not know what it is about\u{1e}\
check-unexpected-mail-do\t心当たりがないメールでは、リンクや添付を開かず、返信もしないでください。\tIf it means nothing to you, leave links and files closed and do not answer.\u{1e}\
check-unexpected-mail-reassuring\t内容に心当たりがある、と答えました。\tYou answered that you know what it is about.\u{1e}\
check-unexpected-mail-suspicious\t内容に心当たりがない、と答えました。\tYou answered that you do not know what it is about.\u{1e}\
check-unexpected-mail-why\t身に覚えのない注文や請求、頼んでいない連絡は、偽のメールに多いものです。心当たりがあっても、それに合わせて作られた偽のメールもあります。\tOrders you never made and notices you never asked for are typical of forged mail. But a forger may also fit the mail to what you expect.\u{1e}\
check-unfamiliar-link-host\t差出人の組織のサイトへのリンクが一つもない\tNo link leads to the sender’s own site\u{1e}\
check-unfamiliar-link-host-all-own\tリンクはすべて、差出人の組織 {sender} のサイトに行きます（リンク {links} 件）。\tAll links lead to the sender’s own site, {sender} ({links} links).\u{1e}\
check-unfamiliar-link-host-do\t行き先のサイト名に見覚えがあるかを確かめてください。なければ開かないでください。\tAsk yourself whether you know the site it leads to. If not, do not open it.\u{1e}\
check-unfamiliar-link-host-one-site\t差出人は {sender} ですが、リンクはどれも {host} に行きます（リンク {links} 件）。\tThe sender is at {sender}, but every link leads to {host} ({links} links).\u{1e}\
check-unfamiliar-link-host-why\t会社からの案内は、ふつう自分のサイトに案内します。別のサイトだけに連れて行くのは、詐欺のメールに多い形です。\tA company’s notices normally lead to its own site. Fraud mail mostly leads to somebody else’s only.\u{1e}\
check-unfamiliar-sender\t差出人のアドレスに見覚えがない\tYou do not know the sender's address\u{1e}\
check-unfamiliar-sender-do\t前にもらったメールや名刺のアドレスと、一文字ずつくらべてください。\tCompare the address, letter by letter, with earlier mail or a business card.\u{1e}\
check-unfamiliar-sender-reassuring\tこのアドレスから前にもメールをもらっている、と答えました。\tYou answered that you had mail from this address before.\u{1e}\
check-unfamiliar-sender-suspicious\tこの差出人のアドレスに見覚えがない、と答えました。\tYou answered that this address is new to you.\u{1e}\
check-unfamiliar-sender-why\t表示される名前は自由に変えられます。知っている名前でも、いつもと違うアドレスなら、別人かもしれません。\tAnybody can show any name. A name you know with an address you do not know may be somebody else.\u{1e}\
check-unnatural-japanese\t日本語の文字や書き方が不自然\tUnnatural Japanese letters or writing\u{1e}\
check-unnatural-japanese-chinese-charset\t日本語の文なのに、中国語用の文字コード（{detail}）で書かれています。\tThe text is Japanese but is written in a character set for Chinese ({detail}).\u{1e}\
check-unnatural-japanese-chinese-glyphs\t日本語では使わない中国語の漢字が {count} 種類、ひらがなの文に混じっています: {detail}\t{count} different Chinese characters that Japanese does not use stand among Japanese: {detail}\u{1e}\
check-unnatural-japanese-do\t文章がおかしいと感じたら、リンクや添付ファイルは開かず、差出人に別の手段で確かめてください。\tIf the wording feels wrong, leave links and files alone and ask the sender by another way.\u{1e}\
check-unnatural-japanese-look-alike-letters\t形の似た別の文字で書かれた言葉が {count} か所あります: {detail}\t{count} words are written with letters of another script that look the same: {detail}\u{1e}\
check-unnatural-japanese-one-oddity\t日本語として少し不自然なところがあります: {detail}\tOne small oddity for Japanese text: {detail}\u{1e}\
check-unnatural-japanese-several-oddities\t日本語として不自然なところが {count} 種類あります（空白、句読点、文字の幅、言い回し、字体の指定）。\t{count} kinds of oddity for Japanese text: spaces, punctuation, letter widths, phrases or fonts.\u{1e}\
check-unnatural-japanese-why\t海外で作られた偽のメールには、翻訳や文字の入力のくせが残ることがあります。ふだんの取引先の日本語とくらべてみてください。\tForged mail made abroad often keeps traces of translation and of foreign keyboards. Compare it with what this sender usually writes.\u{1e}\
check-unnatural-wording-seen\t文章や文字がおかしいと感じる\tWording or letters look odd\u{1e}\
check-unnatural-wording-seen-do\t違和感があるときは、リンクや添付を開かず、別の手段で差出人に確かめてください。\tIf something feels wrong, open neither link nor file, and ask the sender by another way.\u{1e}\
check-unnatural-wording-seen-reassuring\t文章や文字におかしいところはない、と答えました。\tYou answered that wording and letters look normal.\u{1e}\
check-unnatural-wording-seen-suspicious\t文章や文字におかしいところがある、と答えました。\tYou answered that wording or letters look odd.\u{1e}\
check-unnatural-wording-seen-why\t読む人の目に映る文字の形や言い回しの違和感は、機械だけではわかりません。\tHow the letters look on your screen, and whether the tone is right, a program cannot fully tell.\u{1e}\
check-unread-attachment\t添付ファイルの中に、見られなかったものがある\tSomething in the attachments could not be seen\u{1e}\
check-unread-attachment-bomb\t「{name}」は、広げるとふつうではありえない大きさになるので、途中でやめました。\t“{name}” unpacks to a size that no honest file has, so it was left alone.\u{1e}\
check-unread-attachment-broken\t「{name}」は壊れているか、決まりどおりに作られていないので、全部は調べられませんでした。\t“{name}” is damaged, or not built as it should be, so not all of it could be looked at.\u{1e}\
check-unread-attachment-do\t見られなかったファイルは、届く約束があったかを差出人に別の手段で確かめるまで、開かないでください。\tDo not open what could not be seen until the sender has told you, by another way, that it was to come.\u{1e}\
check-unread-attachment-locked\t「{name}」はパスワードがないと開けないので、中を調べていません。\t“{name}” needs a password, so what is in it was not looked at.\u{1e}\
check-unread-attachment-locked-otherwise\t「{name}」には、このツールでは開けない方式の鍵がかかっています。パスワードがメールに書かれていても、中は調べられません。\t“{name}” is locked in a way that this tool cannot open, even when the mail gives the password. What is in it was not looked at.\u{1e}\
check-unread-attachment-too-deep\t「{name}」は、ファイルの中のファイルが深く重なっていて、底まで調べられませんでした。\t“{name}” has files within files so deep that not all could be looked at.\u{1e}\
check-unread-attachment-too-large\t「{name}」は大きすぎて、全部は調べられませんでした。\t“{name}” is too large for all of it to be looked at.\u{1e}\
check-unread-attachment-too-many\t「{name}」は中のものが多すぎて、全部は調べられませんでした。\t“{name}” holds too much for all of it to be looked at.\u{1e}\
check-unread-attachment-unsupported\t「{name}」の種類は、このツールでは中を読めません。\t“{name}” is of a kind that this tool cannot look into.\u{1e}\
check-unread-attachment-why\t見られなかったところに何があるかは、このツールにも、会社の入口の検査にも分からないことがあります。\tWhat is in the part that could not be seen is unknown to this tool, and often to the checks at the company’s door, too.\u{1e}\
check-urgent-wording\t急がせる・不安にさせる言葉が重なっている\tWords that hurry and frighten pile up\u{1e}\
check-urgent-wording-do\tいったん手を止めてください。本当に急ぐ用件かどうかは、公式サイトや電話など別の手段で確かめられます。\tStop for a moment. Whether it is really urgent you can find out on the official site or by telephone.\u{1e}\
check-urgent-wording-three\t急がせたり不安にさせたりする言葉が {families} 種類、重なっています（緊急、期限、停止、不正利用など）。\t{families} kinds of words that hurry or frighten come together: urgency, deadline, suspension, break-in.\u{1e}\
check-urgent-wording-two\t急がせたり不安にさせたりする言葉が {families} 種類あります。\t{families} kinds of words that hurry or frighten.\u{1e}\
check-urgent-wording-why\tあわてると、人は確かめるのを忘れます。期限と停止と不正利用を一度に持ち出すのは、だます側のよくあるやり方です。\tPeople in a hurry forget to check. A deadline, a suspended account and a break-in all at once is a usual trick of fraud.\u{1e}\
check-watched-word\t会社が気をつけるように決めた言葉がある\tA word that your organisation watches for\u{1e}\
check-watched-word-do\t差出人が本当にこの言葉を使うはずの人かを確かめてください。ログインは、メールのリンクからではなく、いつもの入り口からしてください。\tAsk whether this sender would really use the word. Sign in the way you always do, not through a link in the mail.\u{1e}\
check-watched-word-seen\t会社が気をつけるように決めた言葉「{word}」が出てきます。\tThe word “{word}” appears, which your organisation asks to be careful about.\u{1e}\
check-watched-word-why\t社内の仕組みや計画の名前を使うと、だますメールも本物らしく見えます。標的型攻撃では、こうした言葉が前もって調べられています。\tNames of internal systems and projects make a false mail look genuine. Targeted attacks find them out beforehand.\u{1e}\
check-worded-like-fraud\tこれまでの詐欺メールに似た言い回し\tWorded like known fraud\u{1e}\
check-worded-like-fraud-do\t示した部分が何をさせようとしているかを見てください。心当たりがあっても、メールのリンクからではなく、公式サイトや知っている電話番号で確かめます。\tLook at what the marked words want you to do. Even if it could be true, check on the official site or by a number you know, not through the mail’s link.\u{1e}\
check-worded-like-fraud-like\tこれまでの詐欺メールによく似た言い回しの部分があります。\tA passage is worded much like known fraud.\u{1e}\
check-worded-like-fraud-most-like\tこれまでの詐欺メールとほとんど同じ言い回しの部分があります。\tA passage is worded almost exactly like known fraud.\u{1e}\
check-worded-like-fraud-rather-like\tこれまでの詐欺メールに似た言い回しの部分があります。\tA passage is worded like known fraud.\u{1e}\
check-worded-like-fraud-somewhat-like\tこれまでの詐欺メールに少し似た言い回しの部分があります。\tA passage is worded a little like known fraud.\u{1e}\
check-worded-like-fraud-very-like\tこれまでの詐欺メールにとてもよく似た言い回しの部分があります。\tA passage is worded very much like known fraud.\u{1e}\
check-worded-like-fraud-why\t詐欺メールは、差出人やリンクを変えながら、同じ言い回しをくり返し使います。ただし、本物のお知らせも似た言葉を使うので、これだけで詐欺と決まるわけではありません。\tFraud changes its senders and links, and uses the same wording again and again. Genuine notices use similar words too, so this alone proves nothing.\u{1e}\
check-wrapped-link\tリンクが、別のサービスを通って行き先をかくしている\tA link goes through another service that hides its target\u{1e}\
check-wrapped-link-do\t取り出した行き先に心当たりがあるかを見てください。なければ開かないでください。\tSee whether you know the target that was taken out. If not, do not open it.\u{1e}\
check-wrapped-link-mirror\tリンクは、翻訳などのサービス {wrapper} の名前で、{host} のページを見せます。\tThe link shows a page of {host} under the name of {wrapper}, a service for translation or the like.\u{1e}\
check-wrapped-link-redirector\tリンクは、だれでも使える転送 {wrapper} を通って、{host} に行きます。\tThe link goes through {wrapper}, which leads anybody’s link on, to {host}.\u{1e}\
check-wrapped-link-scanner\tリンクは、メールを検査するサービス {wrapper} で包まれています。中の行き先は {host} です。\tThe link is wrapped by the mail scanner {wrapper}. The target inside is {host}.\u{1e}\
check-wrapped-link-several\tリンクは {layers} 重に包まれ、{wrapper} などを通って {host} に行きます。\tThe link is wrapped {layers} times and goes through {wrapper} to {host}.\u{1e}\
check-wrapped-link-why\t有名なサービスの名前をリンクの先頭に出し、本当の行き先を見えにくくする手口があります。会社のメールの検査サービスが包むのは、ふつうのことです。\tA well-known name at the start of a link can hide the real target. It is ordinary that a company’s mail scanner wraps links.\u{1e}\
check-zip-attachment\t圧縮ファイルが添付されている\tA compressed file is attached\u{1e}\
check-zip-attachment-archive\t圧縮ファイル「{name}」が添付されています。中のファイルは、まだ調べていません。\tA compressed file “{name}” is attached. The files in it have not been looked at.\u{1e}\
check-zip-attachment-archive-listed\t圧縮ファイル「{name}」が添付されています。中のファイルは {count} 個です（{inside}）。\tA compressed file “{name}” is attached. Files in it: {count} ({inside}).\u{1e}\
check-zip-attachment-bomb\t圧縮ファイル「{name}」は、広げるとふつうではありえない大きさになります。途中で止めました。\t“{name}” unpacks to a size that no honest file has. Unpacking was stopped.\u{1e}\
check-zip-attachment-do\t届く約束があったかを、差出人に別の手段で確かめてから開いてください。中に実行形式のファイルがあれば、開かないでください。\tAsk the sender by another way whether it was to come before you open it. If there is a program inside, do not open that.\u{1e}\
check-zip-attachment-encrypted\tパスワード付きの zip ファイル「{name}」が添付されています。パスワードがないと、検査の仕組みもこのツールも中を見られません。\tA zip file with a password, “{name}”, is attached. Without the password neither virus checks nor this tool can look inside.\u{1e}\
check-zip-attachment-lists-differ\t圧縮ファイル「{name}」は、開くソフトによって違うファイルが見えるように作られています（{detail}）。\t“{name}” is built so that different programs show different files in it ({detail}).\u{1e}\
check-zip-attachment-locked\tパスワード付きの圧縮ファイル「{name}」が添付されています。見えるのはファイルの名前（{count} 個：{inside}）だけで、中は調べられませんでした。\tA compressed file with a password, “{name}”, is attached. Only the names of the files in it can be seen ({count}: {inside}); what is in them could not be looked at.\u{1e}\
check-zip-attachment-nested\t圧縮ファイル「{name}」の中に、さらに圧縮ファイル（{inside}）があります。\tIn the compressed file “{name}” is another one ({inside}).\u{1e}\
check-zip-attachment-opened\t圧縮ファイル「{name}」はパスワード付きですが、このメールに書かれた言葉（{detail}）で開いたので、中を調べました。\t“{name}” is locked, but a word of this mail ({detail}) opened it, so the files in it were looked at.\u{1e}\
check-zip-attachment-path-escapes\t圧縮ファイル「{name}」には、広げると別のフォルダーに書きこむ名前（{detail}）のファイルがあります。\t“{name}” holds a file whose name leads into another folder when it is unpacked ({detail}).\u{1e}\
check-zip-attachment-program-among-files\t圧縮ファイル「{name}」の {count} 個のファイルの中に、開くとプログラムとして動くもの、または別のものを呼び出すもの（{inside}）があります。\tAmong the {count} files in “{name}” is something that runs, or starts something else, when it is opened ({inside}).\u{1e}\
check-zip-attachment-program-inside\tzip ファイル「{name}」の中に、開くとプログラムとして動くもの、または別のものを呼び出すもの（{inside}）があります。\tIn the zip file “{name}” is something that runs, or starts something else, when it is opened ({inside}).\u{1e}\
check-zip-attachment-why\t圧縮すると、中の危険なファイルが検査で見つかりにくくなります。日本では、パスワード付き zip と別便のパスワード（PPAP）が長く使われ、攻撃にも使われてきました。\tCompressed, a dangerous file is harder to find. In Japan, locked zip files with the password in a second mail (PPAP) were long the custom, and attackers used it.\u{1e}\
check-zip-attachment-zip\tzip ファイル「{name}」が添付されています。中のファイルは、まだ調べていません。\tA zip file “{name}” is attached. The files in it have not been looked at.\u{1e}\
check-zip-attachment-zip-listed\tzip ファイル「{name}」が添付されています。中のファイルは {count} 個です（{inside}）。\tA zip file “{name}” is attached. Files in it: {count} ({inside}).\u{1e}\
cli-cannot-read\t{file}: 読めませんでした({reason})\t{file}: could not be read ({reason})\u{1e}\
cli-cannot-write\t{file}: 書けませんでした({reason})\t{file}: could not be written ({reason})\u{1e}\
cli-column-auc\tAUC\tAUC\u{1e}\
cli-column-by-campaign\t束ごと\tby campaign\u{1e}\
cli-column-campaigns\t同種の束\tCampaigns\u{1e}\
cli-column-check\t検査\tCheck\u{1e}\
cli-column-file\tファイル\tFile\u{1e}\
cli-column-group\t分類\tGroup\u{1e}\
cli-column-ham-saved\t減る誤警報\tHam spared\u{1e}\
cli-column-id\tID\tId\u{1e}\
cli-column-item\t項目\tItem\u{1e}\
cli-column-lang\t言語\tLanguage\u{1e}\
cli-column-level\t判定\tVerdict\u{1e}\
cli-column-mails\t通数\tMails\u{1e}\
cli-column-misses\t見逃し\tMisses\u{1e}\
cli-column-misses-ratio\t見逃しの比\tMisses, ratio\u{1e}\
cli-column-phish-lost\t失う検出\tPhish lost\u{1e}\
cli-column-reason\tいちばん強い理由\tStrongest reason\u{1e}\
cli-column-score\t点数\tScore\u{1e}\
cli-column-source\t出所\tSource\u{1e}\
cli-column-subject\t件名\tSubject\u{1e}\
cli-column-title\t見るもの\tWhat it looks at\u{1e}\
cli-column-undecided\t判断できない\tUndecided\u{1e}\
cli-column-weight\t重み\tWeight\u{1e}\
cli-count\t{what} {count}件\t{what}: {count}\u{1e}\
cli-error\tエラー\tError\u{1e}\
cli-eval-all\t全体\tall\u{1e}\
cli-eval-at-least\t{level}以上\t{level} or above\u{1e}\
cli-eval-at-level\t「{level}」の誤警報の割合\tAt the false alarms of “{level}”\u{1e}\
cli-eval-at-most\t誤警報 {rate}\tAt {rate} false alarms\u{1e}\
cli-eval-at-peer-threshold\t相手のしきい値 {threshold}\tAt its threshold {threshold}\u{1e}\
cli-eval-at-rate\t{rate}(点数 {threshold}、{count}通)\tat {rate} (score {threshold}; {count})\u{1e}\
cli-eval-broken-table\t{file}の{line}行目: {reason}\t{file}, line {line}: {reason}\u{1e}\
cli-eval-checks\t検査ごと(メール全体)。失う検出・減る誤警報: その検査がないと「疑わしい」未満になる通数。割合: 該当したメール\tChecks, on whole mails. Lost, spared: mails at suspicious or above that are below without it; shares: how often it fires\u{1e}\
cli-eval-class-ham\tふつうのメール(ham): 誤警報\tHam: false alarms\u{1e}\
cli-eval-class-phish\tフィッシング・詐欺(phish): 検出率\tPhish: recall\u{1e}\
cli-eval-class-spam\t迷惑メール(spam): 見逃しにも誤警報にも数えません\tSpam: neither misses nor false alarms\u{1e}\
cli-eval-few-columns\t列が{count}個しかありません。タブ区切りで {columns} が必要です。\t{count} columns; needed are {columns}, divided by tabs.\u{1e}\
cli-eval-head\tMiwake {version}、重みの日付 {date}。点数と判定: 注意は {caution} から、疑わしいは {suspicious} から、危険は {dangerous} から。\tMiwake {version}, weights of {date}. Levels by score: caution from {caution}, suspicious from {suspicious}, dangerous from {dangerous}.\u{1e}\
cli-eval-more-unread\tほかに {count}通のメールが読めませんでした。\t\u{1}count\u{2}one\u{3}One more mail could not be read.\u{2}{count} more mails could not be read.\u{4}\u{1e}\
cli-eval-no-labels\t{file}: 測るメールがありません(または、その fold にありません)。\t{file}: no mail to measure (or none in the fold asked for).\u{1e}\
cli-eval-no-score\t「{cell}」は点数ではありません。\t“{cell}” is no score.\u{1e}\
cli-eval-other-header\t見出しの列が違います。{columns} が必要です。\tthe header line names other columns; needed are {columns}.\u{1e}\
cli-eval-path-twice\t{path} は{line}行目にもあります。\t{path} stands in line {line} already.\u{1e}\
cli-eval-peer\t{peer} と Miwake、同じメールで(ham {ham}通。{peer} の点数がない {count}通は除く)\t{peer} and Miwake on the same mails (ham: {ham}; left out as {peer} gave no score: {count})\u{1e}\
cli-eval-peer-point\t{at}: {peer} {peer-threshold}(誤警報 {peer-count}通)、Miwake {threshold}(誤警報 {count}通)\t{at}: {peer} {peer-threshold} (false alarms: {peer-count}), Miwake {threshold} (false alarms: {count})\u{1e}\
cli-eval-peers-header\t見出しの行(file とプログラムの名前、タブ区切り)が必要です。\ta header line is needed: file and the names of programs, divided by tabs.\u{1e}\
cli-eval-sweep\tphish と ham 全体の比較: 誤警報の割合ごとの検出率\tPhish against all ham: recall by rate of false alarms\u{1e}\
cli-eval-unknown-class\t「{class}」という分類はありません。phish、ham、spam のどれかにしてください。\t“{class}” is no class; there are phish, ham and spam.\u{1e}\
cli-eval-view-body-text\t本文の文字だけを貼り付けた場合\tBody text alone, pasted\u{1e}\
cli-eval-view-headers-only\t件名を除くヘッダーだけの場合\tHeaders alone, without the subject\u{1e}\
cli-eval-view-no-server-headers\tAuthentication-Results、ARC、Received-SPF、Received なし\tWithout Authentication-Results, ARC, Received-SPF and Received\u{1e}\
cli-eval-view-whole\tメール全体\tWhole mails\u{1e}\
cli-internal-error\t{file}: 内部エラーのため調べられませんでした({place})\t{file}: could not be checked: internal error ({place})\u{1e}\
cli-left-out\tメールではない {count} 個のファイルは調べませんでした。\t\u{1}count\u{2}one\u{3}One file that is no mail was left out.\u{2}{count} files that are no mail were left out.\u{4}\u{1e}\
cli-no-such-message\t{file}: {number}番目のメールがありません(全部で{count}通)。\t{file}: there is no mail number {number} (of {count}).\u{1e}\
cli-nothing-there\t調べるメールがありませんでした。\tThere was no mail to check.\u{1e}\
cli-policy-broken\t{file}: ポリシーを読めませんでした。{line}行目の{column}文字目: {reason}\t{file}: the policy could not be read. Line {line}, column {column}: {reason}\u{1e}\
cli-policy-faults\t{file}: このポリシーには、使えない書き方が {count} か所あります。そこは除いて調べます。\t{file}: \u{1}count\u{2}one\u{3}one entry of this policy cannot be used and is left out.\u{2}{count} entries of this policy cannot be used and are left out.\u{4}\u{1e}\
cli-policy-good\t{file}: このポリシーは使えます。\t{file}: this policy can be used.\u{1e}\
cli-say-which\t{file}: {count}通のメールが入っています。{file}#1 のように番号を付けてください。\t{file}: holds {count} mails. Add a number, such as {file}#1.\u{1e}\
derived-punycode\t実際の文字（Punycode）での表記\tWritten in its actual letters (Punycode)\u{1e}\
derived-registrable-domain\t持ち主を表すドメイン\tDomain that shows the owner\u{1e}\
derived-unwrapped\t中継リンクの中から取り出した行き先\tTarget taken out of a forwarding link\u{1e}\
file-archive\t圧縮ファイル\tcompressed archive\u{1e}\
file-calendar\t予定（カレンダー）\tcalendar entry\u{1e}\
file-disk-image\tディスクイメージ\tdisk image\u{1e}\
file-empty\t空のファイル\tempty file\u{1e}\
file-executable\tプログラム\tprogram\u{1e}\
file-html\tHTML のファイル\tHTML file\u{1e}\
file-image\t画像\tpicture\u{1e}\
file-media\t音声か動画\taudio or video\u{1e}\
file-message\tメールのファイル\tmail file\u{1e}\
file-ole\t古い形式の Office のファイル\tOffice file in the old format\u{1e}\
file-ole-macro\tマクロつきの古い形式の Office のファイル\tOffice file in the old format with macros\u{1e}\
file-ooxml\tOffice のファイル\tOffice file\u{1e}\
file-ooxml-macro\tマクロつきの Office のファイル\tOffice file with macros\u{1e}\
file-outlook-message\tOutlook 形式（.msg）のメール\tmail in Outlook's format (.msg)\u{1e}\
file-pdf\tPDF\tPDF\u{1e}\
file-rtf\tリッチテキスト（RTF）\trich text (RTF)\u{1e}\
file-script\tスクリプト（命令を書いたファイル）\tscript (a file of commands)\u{1e}\
file-shortcut\tショートカット\tshortcut\u{1e}\
file-text\t文字のファイル\ttext file\u{1e}\
file-unknown\t種類の分からないデータ\tdata of unknown kind\u{1e}\
file-xml\tXML か SVG のファイル\tXML or SVG file\u{1e}\
file-zip\tzip ファイル\tzip file\u{1e}\
group-files\t添付ファイル\tAttachments\u{1e}\
group-links\tリンク\tLinks\u{1e}\
group-reader\tあなただけが分かること\tWhat only you know\u{1e}\
group-sender\t差出人と宛先\tSender and recipients\u{1e}\
group-text\t件名と本文\tSubject and text\u{1e}\
input-empty\t空\tNothing\u{1e}\
input-forwarded-text\t転送されたメールの文字（差出人などの行つき）\tText of a forwarded mail (with lines such as From)\u{1e}\
input-headers\tメールのヘッダーだけ\tHeaders of a mail only\u{1e}\
input-html\tHTML だけ\tHTML only\u{1e}\
input-message\tメール全体（ヘッダーと本文）\tA whole mail (headers and text)\u{1e}\
input-not-mail\tメールではなく、ファイル\tA file, not a mail\u{1e}\
input-text\t本文の文字だけ\tText of a mail only\u{1e}\
input-too-large\t大きすぎて読まなかったもの\tToo large, not read\u{1e}\
level-caution\t注意\tCaution\u{1e}\
level-caution-action\t下の理由を読み、心当たりがなければ開かないでください。\tRead the reasons below, and leave the mail alone if you did not expect it.\u{1e}\
level-caution-sub\t気になる点があります。本物のメールにも見られることがあります。\tSomething here deserves a second look. Genuine mail can have it too.\u{1e}\
level-dangerous\t危険\tDangerous\u{1e}\
level-dangerous-action\t何も開かず、返信せず、職場の担当者に知らせてください。\tOpen nothing, do not reply, and tell the person in charge where you work.\u{1e}\
level-dangerous-sub\t詐欺や攻撃のメールの特徴が、はっきり出ています。\tThis mail clearly shows what fraud and attacks look like.\u{1e}\
level-nothing-notable\t目立った不審点なし\tNothing notable found\u{1e}\
level-nothing-notable-action\t心当たりがないメールなら、開く前に別の手段で相手に確かめてください。\tIf you did not expect this mail, ask the sender in another way before you open anything.\u{1e}\
level-nothing-notable-sub\t調べた範囲では、目立つ不審な点は見つかりませんでした。本物だという証明ではありません。\tNothing that stands out was found in what we looked at. That does not prove the mail genuine.\u{1e}\
level-suspicious\t疑わしい\tSuspicious\u{1e}\
level-suspicious-action\t開く前に、このメールに書かれていない連絡先で、相手に確かめてください。\tBefore you open anything, ask the sender through a contact that is not in this mail.\u{1e}\
level-suspicious-sub\tふつうのメールにはあまりない特徴があります。\tThere are things here that ordinary mail seldom has.\u{1e}\
level-undecided\t判断できない\tCannot tell\u{1e}\
level-undecided-action\t足りないものをそろえて、もう一度調べてください。それまでは開かないでください。\tGet what is missing and check again. Open nothing until then.\u{1e}\
level-undecided-sub\t見られたものが足りず、不審かどうかを決められません。\tThere was too little to look at to say whether this mail is suspicious.\u{1e}\
link-kind-anchor\tリンク\tLink\u{1e}\
link-kind-area\t画像の中のリンク\tLink in a picture\u{1e}\
link-kind-drawn\t文字やマス目で描かれた QR コード\tQR code drawn with letters or cells\u{1e}\
link-kind-form\t入力欄の送り先\tWhere a form is sent\u{1e}\
link-kind-frame\t埋め込まれたページ\tEmbedded page\u{1e}\
link-kind-refresh\t自動で移る先\tWhere the page jumps by itself\u{1e}\
link-kind-text\t本文に書かれた URL\tURL in the text\u{1e}\
link-source-fetched\t開くと取ってくる先\tFetched when opened\u{1e}\
link-source-form\t入力の送り先\tForm sends to\u{1e}\
link-source-link\t中のリンク\tLink in it\u{1e}\
link-source-qr-code\tQR コードの行き先\tQR code leads to\u{1e}\
link-source-text\t中に書かれた URL\tURL in it\u{1e}\
not-applicable-already-known\tメールを見れば分かるので、たずねません。\tThe mail itself shows it, so there is no need to ask.\u{1e}\
not-applicable-no-attachments\t添付ファイルがありません。\tThe mail has no attachment.\u{1e}\
not-applicable-no-claim\t差出人が組織を名乗っていません。\tThe sender does not claim to be an organisation.\u{1e}\
not-applicable-no-links\tリンクがありません。\tThe mail has no link.\u{1e}\
not-applicable-not-japanese\t日本語の文ではありません。\tThe text is not Japanese.\u{1e}\
not-applicable-nothing-of-this-kind\tこのメールには、調べるものがありません。\tThe mail has nothing of this kind.\u{1e}\
note-body-from-rtf\t本文は Outlook 独自の形式（RTF）だったので、読める形に直しました。\tThe text was in a format of Outlook (RTF) and was converted.\u{1e}\
note-broken-encoding\t符号化（文字を送るための変換）が壊れている所があります（{count} か所）。\tThe transfer encoding is damaged (\u{1}count\u{2}one\u{3}in {count} place\u{2}in {count} places\u{4}).\u{1e}\
note-charset-mismatch\t指定された文字コード（{detail}）と中身が合いません。合いそうなもので読みました。\tThe content does not fit the character set the mail names ({detail}). It was read with what fits best.\u{1e}\
note-content-elsewhere\t中身の一部が、このメールの外にあります。\tPart of the content is not in this mail but somewhere else.\u{1e}\
note-drawing-unread\t本文に QR コードのような絵がありますが、読み取っていません。\tSomething in the text looks like a drawn QR code; it was not read.\u{1e}\
note-encrypted\t暗号化されていて、中を読めません。\tIt is encrypted and could not be read.\u{1e}\
note-file-alone\tこれはメールではなく、メールに付いてきたファイルのようです。差出人や届いた経路は分からないので、ファイルだけを調べました。\tThis is not a mail, but seems to be a file that came with one. Who sent it and how it came cannot be seen, so only the file was looked at.\u{1e}\
note-header-too-long\t長すぎるヘッダーの行があります。途中で切りました。\tA header line is too long and was cut.\u{1e}\
note-headers-rebuilt\tこのファイルには、届いたときのヘッダーが残っていません。差出人や届いた経路は、確かめられません。\tThis file does not keep the headers as they arrived, so the sender and the delivery path cannot be confirmed.\u{1e}\
note-input-too-large\t大きすぎるため読みませんでした（{count} バイト）。\tIt was too large to read ({count} bytes).\u{1e}\
note-no-boundary\t部品の区切りが分からないため、文字として読みました。\tThe border between the parts is missing, so they were read as plain text.\u{1e}\
note-not-decoded\t本文の中に、読み取れない形式のファイルがあります（{detail}）。\tA file stands in the text in a form that we do not decode ({detail}).\u{1e}\
note-nul-bytes\tふつうは入らない文字（NUL）が {count} 個あります。\tThere \u{1}count\u{2}one\u{3}is {count} NUL character\u{2}are {count} NUL characters\u{4}, which mail does not normally have.\u{1e}\
note-partly-converted\tこのファイルには、読めなかったところがあります。\tSome of this file could not be read.\u{1e}\
note-repeated-header\t一度だけのはずの {detail} が、いくつもあります。どれを見せるかはメールソフトによって違います。\t{detail} may stand once only, but stands there several times. Mail programs differ in which one they show.\u{1e}\
note-sender-without-address\t差出人の名前だけがあり、メールアドレスがありません。\tThe sender has a name here, but no mail address.\u{1e}\
note-text-too-long\t本文が長すぎます。途中で切りました。\tThe text is too long and was cut.\u{1e}\
note-too-deep\tメールの中のメールが深く重なっています。{count} 段より下は読んでいません。\tMails are nested deeply inside this mail. Nothing below level {count} was read.\u{1e}\
note-too-many-addresses\tアドレスが多すぎます。{count} 件より後は読んでいません。\tThere are too many addresses. Nothing after number {count} was read.\u{1e}\
note-too-many-headers\tヘッダーの行が多すぎます。{count} 行より後は読んでいません。\tThere are too many header lines. Nothing after number {count} was read.\u{1e}\
note-too-many-links\tリンクが多すぎます。{count} 件より後は調べていません。\tThere are too many links. Nothing after number {count} was checked.\u{1e}\
note-too-many-parts\t部品が多すぎます。{count} 個より後は読んでいません。\tThere are too many parts. Nothing after number {count} was read.\u{1e}\
note-truncated\tメールが途中で切れています。\tThe mail is cut off before its end.\u{1e}\
note-unknown-charset\t知らない文字コード（{detail}）が指定されています。合いそうなもので読みました。\tThe mail names a character set nobody knows ({detail}). It was read with what fits best.\u{1e}\
note-unknown-encoding\t知らない符号化（{detail}）が指定されています。そのまま読みました。\tThe mail names a transfer encoding nobody knows ({detail}). It was read as it is.\u{1e}\
outcome-could-not-check\t調べられなかった\tCould not check\u{1e}\
outcome-found\t見つかった\tFound\u{1e}\
outcome-not-applicable\t当てはまらない\tDoes not apply\u{1e}\
outcome-nothing-found\t見つからなかった\tNot found\u{1e}\
policy-fault\t{field}「{entry}」：{what}\t{field} “{entry}”: {what}\u{1e}\
policy-fault-free-mail\tだれでもアドレスを取れるフリーメールのドメインです。\tThis is a free mail service, where anybody can have an address.\u{1e}\
policy-fault-no-domain\tドメインがありません。本物のメールまで、なりすましに見えてしまいます。\tIt has no domains, so its genuine mail would look forged too.\u{1e}\
policy-fault-no-name\t名前がないか、短すぎます。\tIt has no name, or one that is too short.\u{1e}\
policy-fault-not-a-domain\tドメインの形ではありません。example.co.jp のように書いてください。\tThis is no domain. Write it like example.co.jp.\u{1e}\
policy-fault-not-an-address\tメールアドレスの形ではありません。soumu@example.co.jp のように書いてください。\tThis is no mail address. Write it like office@example.co.jp.\u{1e}\
policy-fault-public-suffix\tだれでもこの下にドメインを取れるため、組織のドメインにはなりません。\tAnybody can have a domain below this, so it is no organisation’s own.\u{1e}\
policy-fault-too-short\t短すぎて、どのメールにも出てきます。\tThis is so short that it stands in any mail.\u{1e}\
question-file-or-icon-unfamiliar\t添付ファイルの種類（拡張子）やアイコンは、見慣れないものですか。\tIs the attached file of a kind, or does it show an icon, that you do not know?\u{1e}\
question-money-not-confirmed\tこの依頼を、前から知っている電話番号や対面で、本人に確かめましたか。\tDid you confirm this request with the person, by a number you already knew or face to face?\u{1e}\
question-not-my-work\tこのメールの用件は、あなたの仕事（または用事）に関係がありますか。\tIs this matter part of your own work or affairs?\u{1e}\
question-notice-not-expected\tこのお知らせは、社内の案内や自分の操作から予想できたものですか。\tDid you expect this notice, because it was announced or because of something you did?\u{1e}\
question-requester-unknown\t依頼してきた人を以前から知っているか、所属先の公式の連絡先で確かめましたか。\tDo you know the person who asks, or did you confirm the request at the organisation's official contact?\u{1e}\
question-sent-to-work-address\tお店・カード会社・銀行などからのように見えるメールです。届いたのは仕事用のアドレスですか。\tThis looks like mail from a shop, card company or bank. Did it come to your work address?\u{1e}\
question-share-not-expected\tこのファイルや共有について、送り主から別の機会に聞いていますか。\tDid the sender tell you about this file or share on another occasion?\u{1e}\
question-unexpected-mail\tこのメールの用件に、心当たりがありますか。\tDo you know what this mail is about?\u{1e}\
question-unfamiliar-sender\tこの差出人から、このアドレスで前にもメールをもらったことがありますか。\tHas this sender written to you from this very address before?\u{1e}\
question-unnatural-wording-seen\t文字の形（フォント）、言葉づかい、日本語に、おかしいと感じるところがありますか。\tDoes the wording, the grammar or the typeface look odd to you?\u{1e}\
report-attachment\t{name}（{kind}、{size} バイト）\t{name} ({kind}, {size} bytes)\u{1e}\
report-auth-bestguesspass\t推測で合格\tpassed by a guess\u{1e}\
report-auth-fail\t不合格\tfailed\u{1e}\
report-auth-line\t{method}：{result}（{domain}）\t{method}: {result} ({domain})\u{1e}\
report-auth-line-no-domain\t{method}：{result}\t{method}: {result}\u{1e}\
report-auth-neutral\tどちらでもない\tneither passed nor failed\u{1e}\
report-auth-none\t受信したサーバーの記録がありません。\tThe receiving server wrote nothing down.\u{1e}\
report-auth-none-result\t設定なし\tnot set up\u{1e}\
report-auth-pass\t合格\tpassed\u{1e}\
report-auth-permerror\t設定の誤り\tset up wrongly\u{1e}\
report-auth-policy\t方針により不合格\tfailed by local rule\u{1e}\
report-auth-server\t{server} の記録：{results}\tAccording to {server}: {results}\u{1e}\
report-auth-server-unnamed\t受信したサーバーの記録：{results}\tAccording to the receiving server: {results}\u{1e}\
report-auth-softfail\tおそらく不合格\tprobably failed\u{1e}\
report-auth-temperror\t一時的な失敗\tfailed for the moment\u{1e}\
report-data-dates\t重み {weights}、ドメイン一覧 {suffixes}、ブランド {brands}、フリーメール {providers}\tweights {weights}, domain list {suffixes}, brands {brands}, free mail providers {providers}\u{1e}\
report-delay-days\t{count} 日後\t\u{1}count\u{2}one\u{3}{count} day later\u{2}{count} days later\u{4}\u{1e}\
report-delay-hours\t{count} 時間後\t\u{1}count\u{2}one\u{3}{count} hour later\u{2}{count} hours later\u{4}\u{1e}\
report-delay-minutes\t{count} 分後\t\u{1}count\u{2}one\u{3}{count} minute later\u{2}{count} minutes later\u{4}\u{1e}\
report-delay-negative\t時計が合いません（{count} 秒前）\tthe clocks disagree (\u{1}count\u{2}one\u{3}{count} second earlier\u{2}{count} seconds earlier\u{4})\u{1e}\
report-delay-seconds\t{count} 秒後\t\u{1}count\u{2}one\u{3}{count} second later\u{2}{count} seconds later\u{4}\u{1e}\
report-heading-checklist\tチェックリスト\tChecklist\u{1e}\
report-heading-facts\tメールの事実\tFacts about the mail\u{1e}\
report-heading-how\t元のメールを手に入れる方法\tHow to get the original mail\u{1e}\
report-heading-missing\t見られなかったもの\tWhat could not be looked at\u{1e}\
report-heading-notes\t読み取りについて\tNotes on the reading\u{1e}\
report-heading-questions\tあなたへの質問\tQuestions for you\u{1e}\
report-heading-reasons\tおもな理由\tMain reasons\u{1e}\
report-heading-tool\tこの結果について\tAbout this result\u{1e}\
report-hop\t{from} → {by}　{time}（{delay}）\t{from} → {by}, {time} ({delay})\u{1e}\
report-hop-first\t{from} → {by}　{time}\t{from} → {by}, {time}\u{1e}\
report-how-apple\tApple のメール（Mac）\tApple Mail (Mac)\u{1e}\
report-how-apple-1\t一覧のメールを、マウスでデスクトップへ動かします。.eml のファイルができます。\tDrag the mail from the list to the desktop. That makes an .eml file.\u{1e}\
report-how-apple-2\tそのファイルは開かずに、ここへ入れます。\tDo not open that file; bring it here.\u{1e}\
report-how-gmail\tGmail（パソコンのブラウザー）\tGmail (in a browser on a computer)\u{1e}\
report-how-gmail-1\tメールを開き、右上の「︙」を押します。\tOpen the mail and choose \"⋮\" at its top right.\u{1e}\
report-how-gmail-2\t「メッセージのソースを表示」を選びます。\tChoose \"Show original\".\u{1e}\
report-how-gmail-3\t「元のメッセージをダウンロード」でファイルに保存するか、「クリップボードにコピー」を押して、ここに入れます。\tChoose \"Download original\" to get a file, or \"Copy to clipboard\", and bring that here.\u{1e}\
report-how-intro\tメールの中のリンクや添付ファイルは開かずに、次のようにしてください。\tDo not open any link or attachment of the mail while you do this.\u{1e}\
report-how-outlook\tOutlook（新しい Outlook と Web 版）\tOutlook (new Outlook and on the web)\u{1e}\
report-how-outlook-1\tメールの右上の「…」を押します。\tChoose \"…\" at the top right of the mail.\u{1e}\
report-how-outlook-2\t「表示」、「メッセージのソースを表示」の順に選びます。\tChoose \"View\", then \"View message source\".\u{1e}\
report-how-outlook-3\t出てきた文字を全部コピーして、ここに貼り付けます。\tCopy everything that appears and paste it here.\u{1e}\
report-how-outlook-classic\tOutlook（従来の Windows 版）\tOutlook (classic, Windows)\u{1e}\
report-how-outlook-classic-1\tメールをダブルクリックして、別のウィンドウで開きます。\tDouble-click the mail so that it opens in a window of its own.\u{1e}\
report-how-outlook-classic-2\t「ファイル」、「プロパティ」の順に選び、「インターネット ヘッダー」の中を全部コピーします。\tChoose \"File\", then \"Properties\", and copy everything under \"Internet headers\".\u{1e}\
report-how-outlook-classic-3\tここに貼り付けて、空の行を一つ入れ、その下に本文も貼り付けます。\tPaste it here, add an empty line, and paste the text of the mail below it.\u{1e}\
report-how-thunderbird\tThunderbird\tThunderbird\u{1e}\
report-how-thunderbird-1\t一覧のメールを右クリックして、「名前を付けて保存」を選びます。\tRight-click the mail in the list and choose \"Save As\".\u{1e}\
report-how-thunderbird-2\tできた .eml のファイルは開かずに、ここへ入れます。\tDo not open the .eml file that it makes; bring it here.\u{1e}\
report-how-yahoo\tYahoo!メール（パソコンのブラウザー）\tYahoo! JAPAN Mail (in a browser on a computer)\u{1e}\
report-how-yahoo-1\tメールを開き、「詳細ヘッダー」を押します。\tOpen the mail and choose \"詳細ヘッダー\" (full headers).\u{1e}\
report-how-yahoo-2\t出てきたヘッダーを全部コピーして、ここに貼り付けます。\tCopy all the headers and paste them here.\u{1e}\
report-how-yahoo-3\t空の行を一つ入れ、その下に本文も貼り付けます。\tAdd an empty line, and paste the text of the mail below it.\u{1e}\
report-label-action\tすること\tWhat to do\u{1e}\
report-label-answer\t答え\tAnswer\u{1e}\
report-label-attachment\t添付ファイル\tAttachment\u{1e}\
report-label-authentication\t認証の結果\tAuthentication\u{1e}\
report-label-authentication-other\t当てにならない認証の記録\tAuthentication records that do not count\u{1e}\
report-label-data\tデータの日付\tData as of\u{1e}\
report-label-date\t日時\tDate\u{1e}\
report-label-do\tどうするか\tWhat to do\u{1e}\
report-label-evidence\t根拠\tEvidence\u{1e}\
report-label-found\t見つけたこと\tFound\u{1e}\
report-label-input\t入れられたもの\tGiven\u{1e}\
report-label-link\tリンク\tLink\u{1e}\
report-label-path\t届いた経路\tDelivery path\u{1e}\
report-label-sender\t差出人\tSender\u{1e}\
report-label-subject\t件名\tSubject\u{1e}\
report-label-verdict\t判定\tVerdict\u{1e}\
report-label-version\tMiwake の版\tVersion of Miwake\u{1e}\
report-label-why\tなぜ大切か\tWhy it matters\u{1e}\
report-link-shown\t{target}（見た目は「{shown}」）\t{target} (shown as \"{shown}\")\u{1e}\
report-missing-attachments\t添付ファイル\tAttachments\u{1e}\
report-missing-body\t本文\tThe text of the mail\u{1e}\
report-missing-how\t元のメールをファイル（.eml）かソースのまま入れると、これらも調べられます。\tWith the original mail, as a file (.eml) or as its source, these can be looked at too.\u{1e}\
report-missing-intro\t入れられたのは「{input}」です。次のものは調べられませんでした。\tYou gave: {input}. These could not be looked at:\u{1e}\
report-missing-link-targets\tリンクの本当の行き先（見た目と違うことがあります）\tWhere links really lead (that can differ from what you see)\u{1e}\
report-missing-path\t届いた経路と、送信元の認証（SPF、DKIM、DMARC）の結果\tThe way the mail came, and whether its origin was authenticated (SPF, DKIM, DMARC)\u{1e}\
report-missing-sender\t差出人の本当のアドレスと返信先\tThe sender's real address, and where replies go\u{1e}\
report-more\tほかに {count} 件\tand {count} more\u{1e}\
report-moved\t点数への影響 {weight}\tmoved the score by {weight}\u{1e}\
report-name-and-address\t{name}（{address}）\t{name} ({address})\u{1e}\
report-no-name\t（名前なし）\t(no name)\u{1e}\
report-not-answered\tまだ答えていません\tNot answered yet\u{1e}\
report-quote\t{role}：「{quote}」\t{role}: \"{quote}\"\u{1e}\
report-score\t点数は {score} です（注意 {caution}、疑わしい {suspicious}、危険 {dangerous} から。高いほど不審）。\tThe score is {score} (caution from {caution}, suspicious from {suspicious}, dangerous from {dangerous}; higher is more suspicious).\u{1e}\
report-summary-end\t元のメールは付けていません。\tThe mail itself is not attached.\u{1e}\
report-summary-subject\t不審なメール（{level}）\tSuspicious mail ({level})\u{1e}\
report-title\tメールの見分け結果\tWhat Miwake found in this mail\u{1e}\
report-value-unknown\t不明\tunknown\u{1e}\
role-actual\t実際\tWhat it is\u{1e}\
role-answer\tあなたの答え\tYour answer\u{1e}\
role-characters\t文字\tCharacters\u{1e}\
role-file\tファイル\tFile\u{1e}\
role-link\tリンク先\tLink target\u{1e}\
role-recipients\t宛先\tRecipients\u{1e}\
role-reply-to\t返信先\tReplies go to\u{1e}\
role-sender\t差出人\tSender\u{1e}\
role-shown\t見た目\tWhat you see\u{1e}\
role-signature\t署名\tSignature\u{1e}\
role-statement\tサーバーの記録\tServer record\u{1e}\
role-words\t言葉\tWords\u{1e}\
sign-active-x\tActiveX（動く部品）\tAn ActiveX control\u{1e}\
sign-asks-to-enable\t有効にするように求める文\tWords that ask to enable content\u{1e}\
sign-auto-run-file\tひとりでに動かす指定\tAn instruction to start by itself\u{1e}\
sign-builds-file\tパソコンの中でファイルを組み立てる命令\tA script that builds a file\u{1e}\
sign-changes-settings\t設定を変えるもの\tA change of settings\u{1e}\
sign-copies-command\t写し取らせて動かさせる命令\tA command for you to copy and run\u{1e}\
sign-dde\t文書からプログラムを動かす仕組み（DDE）\tA field that starts a program (DDE)\u{1e}\
sign-embedded-file\t埋めこまれたファイル\tAn embedded file\u{1e}\
sign-entries-overlap\tファイルどうしが重なっている\tFiles in it overlap\u{1e}\
sign-excel-four-macro\t古い形式のマクロ（Excel 4）\tMacros of the old Excel 4 kind\u{1e}\
sign-external-object\t外から取ってくる部品\tSomething fetched from elsewhere\u{1e}\
sign-external-template\t外から取ってくるひな形\tA template fetched from elsewhere\u{1e}\
sign-foreign-form\tよそのサーバーに送る入力欄\tA form that sends to another server\u{1e}\
sign-hidden-file\t隠しファイル\tA hidden file\u{1e}\
sign-hidden-window\t見えない画面で動かす命令\tA command run out of sight\u{1e}\
sign-loads-script\t外から取ってくる命令\tA script fetched from elsewhere\u{1e}\
sign-macro\tマクロ（自動で動く命令）\tMacros\u{1e}\
sign-macro-fetches\t外から取ってくるマクロ\tMacros that fetch something\u{1e}\
sign-macro-hidden\t読めないように隠したマクロ\tMacros that are hidden\u{1e}\
sign-macro-runs-itself\tひとりでに動くマクロ\tMacros that run by themselves\u{1e}\
sign-macro-runs-programs\tプログラムを動かすマクロ\tMacros that start programs\u{1e}\
sign-macro-writes\tファイルを書くマクロ\tMacros that write files\u{1e}\
sign-names-differ\t二つの一覧で名前が違う\tIts two lists name it differently\u{1e}\
sign-obfuscated\t読めないように隠した命令\tCommands that are hidden\u{1e}\
sign-one-link-lure\t一つのリンクを押させるだけの文書\tA document that is one link\u{1e}\
sign-opened-with-password\tメールに書かれた言葉で開いた\tA word of the mail opened it\u{1e}\
sign-opens-remote\t外のサーバーから開くもの\tSomething opened from another server\u{1e}\
sign-password-field\tパスワードの欄\tA field for a password\u{1e}\
sign-path-escapes\t広げると別のフォルダーに書きこむ名前\tA name that leads into another folder\u{1e}\
sign-pdf-form\tどこかへ送る入力欄\tFields that are sent somewhere\u{1e}\
sign-pdf-launch\tプログラムを動かす指定\tAn action that starts a program\u{1e}\
sign-pdf-open-action\t開いたときの動作\tAn action at opening\u{1e}\
sign-pdf-script\tPDF の中の命令（JavaScript）\tJavaScript in a PDF\u{1e}\
sign-polyglot\t二つの種類のファイルを兼ねている\tTwo kinds of file in one\u{1e}\
sign-qr-text\tQR コードの文字\tWords in a QR code\u{1e}\
sign-redirects\tひとりでに別のページへ移る\tIt moves on to another page\u{1e}\
sign-risky-object\t攻撃によく使われる部品\tAn object of a kind that attacks use\u{1e}\
sign-runs-command\t動かす命令\tA command that it runs\u{1e}\
sign-script\t命令（スクリプト）\tA script\u{1e}\
sign-script-fetches\t外から取ってくる命令\tA script that fetches something\u{1e}\
sign-script-runs\tプログラムを動かす命令\tA script that starts programs\u{1e}\
sign-symbolic-link\t別の場所を指すリンク\tA link to another place\u{1e}\
sign-unlisted-entry\t一覧に載っていないファイル\tA file that the list does not name\u{1e}\
sign-xml-entities\t読みこむと大きくなる、または外から取ってくる XML\tXML that grows or fetches when it is read\u{1e}\
ui-about\tこの点検の説明（新しいタブで開きます）\tAbout this check (opens in a new tab)\u{1e}\
ui-after\tもう何かしてしまったときは\tIf you already did something\u{1e}\
ui-after-calm\tまず、ひと息ついてください。だますために作られたメールです。あなたが悪いのではありません。今からの数分で、被害を小さくできます。\tTake a breath. The mail was made to deceive, and this is not your fault. What you do in the next few minutes can keep the harm small.\u{1e}\
ui-after-card\tカード番号を入れた\tI typed a card number\u{1e}\
ui-after-card-1\tカードの裏にある番号で、カード会社に電話し、止めてもらいます。会社のカードなら、経理にもすぐ知らせます。\tCall the card company at the number on the back of the card and have it blocked. If it is a company card, tell the accounts department too.\u{1e}\
ui-after-card-2\t利用明細を見て、知らない支払いを伝えます。\tRead the statement and report payments you do not know.\u{1e}\
ui-after-card-3\t銀行の暗証番号や口座のパスワードも入れたときは、その銀行に電話します。\tIf you also gave a bank PIN or an online banking password, call the bank.\u{1e}\
ui-after-choose\tしたことを選んでください。いくつかしたときは、上から先に行います。\tChoose what you did. If several fit, begin with the one that stands highest.\u{1e}\
ui-after-clicked\tリンクを押した\tI clicked a link\u{1e}\
ui-after-clicked-1\tページを閉じます。何も入力せず、「許可」も押しません。\tClose the page. Enter nothing, and press no “Allow”.\u{1e}\
ui-after-clicked-2\tファイルが保存されていたら、開かずに知らせます。開いたなら、上の「ファイルを開いた」に進みます。\tIf a file was saved, leave it closed and tell your contact. If you opened it, go to “I opened a file” above.\u{1e}\
ui-after-clicked-3\t入力したか思い出せないときは、入力したものとして進みます。\tIf you cannot remember whether you typed anything, act as if you had.\u{1e}\
ui-after-keep\tメールは消しません。だまって電源を切ったり、初期化したりもしません。まちがいかもしれない、と思っても知らせてください。\tDo not delete the mail. Do not quietly switch off or reset the computer. Tell somebody even if you think you may be wrong.\u{1e}\
ui-after-link\tもう押した、入力した、送ったときは\tIf you already clicked, typed or paid\u{1e}\
ui-after-nobody\t知らせる先が決まっていなければ、上司か、パソコンの担当の人に電話します。\tIf nobody is named for this, call your superior or whoever looks after the computers.\u{1e}\
ui-after-opened\tメールを開いた、読んだだけ\tI only opened or read the mail\u{1e}\
ui-after-opened-1\tリンクと添付ファイルには触らず、メールを閉じます。\tLeave its links and files alone and close it.\u{1e}\
ui-after-opened-2\tメールは消さずに残します。同じメールを探す手がかりになります。\tKeep the mail. It helps to find the same mail elsewhere.\u{1e}\
ui-after-opened-3\t知らせます。同じメールが、ほかの人にも届いているかもしれません。\tTell your contact. Others may have received the same mail.\u{1e}\
ui-after-paid\tお金を送った、ギフト券の番号を送った\tI sent money or gift card codes\u{1e}\
ui-after-paid-1\t送った銀行にすぐ電話します。詐欺だと言い、送金を止めるか、取り戻す手続きを頼みます。\tCall the bank that sent the money, at once. Say that it was fraud; ask them to stop the transfer or recall it.\u{1e}\
ui-after-paid-2\tギフト券や電子マネーは、発行した会社に電話し、番号を止めてもらいます。券とレシートは捨てません。\tFor gift cards or prepaid codes, call the company that issued them and ask for the codes to be blocked. Keep cards and receipts.\u{1e}\
ui-after-paid-3\t上司と経理に知らせ、警察に相談します（急ぎでなければ #9110）。\tTell your superior and the accounts department, and go to the police (in Japan #9110, when it is no emergency).\u{1e}\
ui-after-paid-4\t「取り戻してあげる」という連絡には応じません。それも詐欺かもしれません。\tDo not answer anybody who offers to get the money back. That may be fraud again.\u{1e}\
ui-after-password\tパスワードを入れた\tI typed a password\u{1e}\
ui-after-password-1\t別の端末から、本物のサイトを自分で開き、パスワードを変えます。メールのリンクは使いません。仕事のパスワードなら、先に知らせる先に電話します。\tOn another device, open the genuine site yourself and change the password. Do not use the link. If it is a work password, call your contact first.\u{1e}\
ui-after-password-2\t同じパスワードを使っているほかのサービスも変えます。\tChange it wherever else you use the same one.\u{1e}\
ui-after-password-3\t「すべての端末からサインアウト」があれば押し、多要素認証（パスワードのほかにもう一つ確かめる方法）を入れます。\tPress “Sign out everywhere” if there is such a button, and switch on multi-factor sign-in, which asks for a second proof besides the password.\u{1e}\
ui-after-password-4\t確認コードも入れた、覚えのない承認を押した、というときは、それも伝えます。\tIf you also typed a code, or approved a sign-in that you did not start, say so.\u{1e}\
ui-after-password-5\t見覚えのないサインイン、メールの転送設定、送信済みのメールがないかを、担当の人と見ます。\tWith whoever is in charge, look for sign-ins, forwarding rules and sent mails that you do not know.\u{1e}\
ui-after-ran\tファイルを開いた、マクロを有効にした、プログラムを入れた\tI opened a file, allowed macros or installed something\u{1e}\
ui-after-ran-1\tネットワークから切り離します。LANケーブルを抜き、Wi-Fi を切ります。スマートフォンは機内モードにします。\tTake the device off the network. Pull the cable, switch off Wi-Fi; put a phone into flight mode.\u{1e}\
ui-after-ran-2\t電源は入れたまま、触らずに置きます。再起動もしません。中に残った跡が、調べる手がかりになります。\tLeave it switched on and untouched. Do not restart it. The traces in it show what happened.\u{1e}\
ui-after-ran-3\t別の電話で知らせます。USBメモリーや共有フォルダーを使っていたら、それも言います。\tCall from another phone. Mention USB sticks and shared folders that you used.\u{1e}\
ui-after-ran-4\t遠隔操作を許したときも同じです。相手の電話は切ります。\tDo the same if you let somebody control your computer, and hang up on them.\u{1e}\
ui-after-ran-5\tパスワードを変えるのは、別の端末からです。\tChange passwords only from another device.\u{1e}\
ui-after-replied\t返信した\tI replied\u{1e}\
ui-after-replied-1\t続きの返信をやめます。取り消しのメールも送りません。\tStop the exchange. Do not send a mail to take it back either.\u{1e}\
ui-after-replied-2\t何を書いたかを知らせます。名前、電話番号、社内の予定、名簿などです。\tTell your contact what you wrote: names, numbers, plans, lists.\u{1e}\
ui-after-replied-3\t次のメールや電話に備えます。はじめは何も付けず、親しくなってから攻撃を送る手口があります。\tExpect another mail or a call. Some attackers send nothing harmful at first and strike when you trust them.\u{1e}\
ui-after-tell\t知らせる先\tWhom to tell\u{1e}\
ui-after-tell-by\tあやしいパソコンのメールやチャットは使わず、電話か、別の端末で知らせます。\tCall, or use another device. Do not use mail or chat on the computer in question.\u{1e}\
ui-attachments\t添付ファイル（{count}）\tAttachments ({count})\u{1e}\
ui-auth\t送信元の確認（認証）\tSender authentication\u{1e}\
ui-auth-counts\t判定に使う\tcounts\u{1e}\
ui-auth-domain\t対象のドメイン\tAbout\u{1e}\
ui-auth-hint\t受け取ったサーバーが書いた結果です。pass（合格）でも、善意の相手とは限りません。\tAs stated by the receiving server. A “pass” does not mean that the sender means well.\u{1e}\
ui-auth-ignored\t使わない\tnot used\u{1e}\
ui-auth-method\t方法\tMethod\u{1e}\
ui-auth-result\t結果\tResult\u{1e}\
ui-auth-server\t書いたサーバー\tStated by\u{1e}\
ui-auth-weight\t扱い\tUse\u{1e}\
ui-body-text\t本文\tText\u{1e}\
ui-body-visible\t本文（HTML の、目に見える文字）\tText (what is visible of the HTML)\u{1e}\
ui-cancel\t中止\tCancel\u{1e}\
ui-check\t調べる\tCheck\u{1e}\
ui-checking\t調べています…\tChecking…\u{1e}\
ui-checklist\tチェックリスト\tChecklist\u{1e}\
ui-checklist-sum\t{all} 項目のうち {found} 項目で見つかりました。\t{found} of {all} checks found something.\u{1e}\
ui-choose-file\tファイルを選ぶ\tChoose a file\u{1e}\
ui-clear\t消す\tClear\u{1e}\
ui-contact\t知らせる先：{contact}\tWhom to tell: {contact}\u{1e}\
ui-copied\tコピーしました。\tCopied.\u{1e}\
ui-copy\t結果を文字でコピー\tCopy result as text\u{1e}\
ui-copy-by-hand\tこのブラウザーではコピーできませんでした。下の文字を選んで、Ctrl + C（Mac では ⌘ + C）で写してください。\tThis browser could not copy. Select the text below and press Ctrl + C (⌘ + C on a Mac).\u{1e}\
ui-do\tどうするか\tWhat to do\u{1e}\
ui-drop\tメールのファイルを、ここに置いてください\tDrop the mail file here\u{1e}\
ui-drop-now\t手を放すと、調べます\tLet go to check it\u{1e}\
ui-error-cancelled\t中止しました。入れたものは残っています。\tCancelled. What you put in is still here.\u{1e}\
ui-error-empty\tまだ何も入っていません。メールのファイルを置くか、文字を貼り付けてください。\tThere is nothing here yet. Drop a mail file, or paste some text.\u{1e}\
ui-error-lost\t調べるプログラムが応答しません。入れたものは残っています。もう一度「調べる」を押すか、ページを読み込み直してください。\tThe checking program does not answer. What you put in is still here. Press “Check” again, or reload the page.\u{1e}\
ui-error-not-loaded\t調べるプログラムを読み込めませんでした。通信を確かめて、もう一度「調べる」を押してください。入れたものは残っています。\tThe checking program could not be loaded. Look at your connection and press “Check” again. What you put in is still here.\u{1e}\
ui-error-time-out\t時間がかかりすぎるため、止めました。このメールは判断できていません。入れたものは残っています。本文だけを貼り付けると、調べられることがあります。\tThis took too long and was stopped. There is no judgement on this mail. What you put in is still here. Pasting only the text may work.\u{1e}\
ui-error-too-large\t大きすぎるため、読みませんでした。調べられるのは {megabytes} MB までです。添付ファイルを除いたメールか、本文の文字を入れてください。\tThis is too large and was not read; the limit is {megabytes} MB. Use the mail without its attachments, or paste its text.\u{1e}\
ui-error-trapped\t調べている途中で、プログラムが止まりました。このメールは判断できていません。入れたものは残っています。次のメールは、そのまま調べられます。\tThe program stopped while checking. There is no judgement on this mail. What you put in is still here, and the next mail can be checked as usual.\u{1e}\
ui-error-unreadable\tファイルを読めませんでした。移動や削除をしたか、フォルダーかもしれません。もう一度選ぶか、中の文字を貼り付けてください。\tThe file could not be read. It may have been moved or deleted, or it is a folder. Choose it again, or paste what is in it.\u{1e}\
ui-example-harmless\tふつうの仕事のメールの例\tAn ordinary work mail\u{1e}\
ui-example-phishing\t詐欺メールの例\tA fraud mail\u{1e}\
ui-example-targeted\t添付ファイルで攻撃する例\tAn attack by attachment\u{1e}\
ui-examples\t例で試す（作りもののメールです）\tTry an example (all invented)\u{1e}\
ui-file-declared\tメールの表示：{kind}\tDeclared as: {kind}\u{1e}\
ui-file-inline\t本文の中の画像\tPicture within the text\u{1e}\
ui-file-kind\t中身：{kind}\tContent: {kind}\u{1e}\
ui-file-kinds\t.eml、.msg、.emlx、.mbox、.mht、winmail.dat など、保存したメールのファイル。26 MB まで。いくつかまとめて入れることもできます。ファイルは端末の外に出ません。\tA saved mail: .eml, .msg, .emlx, .mbox, .mht, winmail.dat and others, up to 26 MB; several at once if you like. The file does not leave your device.\u{1e}\
ui-file-lost\tプログラムが応答しませんでした\tThe program did not answer\u{1e}\
ui-file-time-out\t時間がかかりすぎるため、止めました\tStopped, it took too long\u{1e}\
ui-file-too-large\t大きすぎるため、読みませんでした\tToo large, not read\u{1e}\
ui-file-trapped\t途中でプログラムが止まりました\tThe program stopped on it\u{1e}\
ui-file-unreadable\t読めませんでした（フォルダーかもしれません）\tCould not be read (perhaps a folder)\u{1e}\
ui-file-waiting\tまだ調べていません\tNot checked yet\u{1e}\
ui-files\t{count} 個のファイル\t{count} files\u{1e}\
ui-files-count\t{level} {count} 個\t{level}: {count}\u{1e}\
ui-files-hint\tファイルを選ぶと、理由とメールの中身を下に見せます。\tChoose a file to see the reasons and what is in the mail, below.\u{1e}\
ui-files-most\t一度に調べるのは {most} 個までです。ほかの {count} 個のファイルは調べていません。分けて入れてください。\tUp to {most} files are checked at once; \u{1}count\u{2}one\u{3}the other one was\u{2}the other {count} were\u{4} left aside. Put them in separately.\u{1e}\
ui-files-running\t{of} 個のうち {number} 個目を調べています…\tChecking file {number} of {of}…\u{1e}\
ui-files-separator\t、\t, \u{1e}\
ui-files-without\t結果なし {count} 個\tNo result: {count}\u{1e}\
ui-filter\t見せる項目\tRows to show\u{1e}\
ui-filter-all\tすべて（{count}）\tAll ({count})\u{1e}\
ui-filter-could-not-check\t調べられなかった（{count}）\tCould not be checked ({count})\u{1e}\
ui-filter-found\t見つかった（{count}）\tFound ({count})\u{1e}\
ui-filter-none\t当てはまる項目はありません。\tNo row fits.\u{1e}\
ui-header-date\t日時（送った側が書いたもの）\tDate (as the sender wrote it)\u{1e}\
ui-header-subject\t件名\tSubject\u{1e}\
ui-hop-by\t受け取ったサーバー\tReceived by\u{1e}\
ui-hop-delay\tかかった時間\tTook\u{1e}\
ui-hop-from\t渡したサーバー\tHanded over by\u{1e}\
ui-hop-number\t順\tStep\u{1e}\
ui-hop-time\t時刻\tTime\u{1e}\
ui-input-heading\t調べるメールを入れる\tPut in the mail to check\u{1e}\
ui-inside\t中に入っているもの（{count}）\tWhat is inside ({count})\u{1e}\
ui-inside-locked\tパスワードつき\tLocked with a password\u{1e}\
ui-inside-step\t（{count} 段の中）\t({count} deep)\u{1e}\
ui-inside-unseen\t中を調べていません。\tNobody looked inside.\u{1e}\
ui-language\t言語\tLanguage\u{1e}\
ui-left-out\t… {count} 文字を省略 …\t… {count} characters left out …\u{1e}\
ui-link-shown\t見た目\tShown as\u{1e}\
ui-link-target\t実際の行き先\tReally leads to\u{1e}\
ui-links\tリンク（{count}）\tLinks ({count})\u{1e}\
ui-looking\t添付ファイルの中を調べています（{number}/{of}）…\tLooking into the attachments ({number} of {of})…\u{1e}\
ui-mail\t届いたメール\tThe mail\u{1e}\
ui-mail-hint\t文字だけを見せています。リンクは押せず、画像などは読み込みません。番号は上の理由と同じです。\tShown as text only. No link can be followed and nothing is loaded. The numbers are those of the reasons above.\u{1e}\
ui-mails-choose\t調べるメールを選んでください。\tChoose the mail to check.\u{1e}\
ui-mails-cut\tはじめの {count} 通だけを並べています。\tOnly the first {count} are listed.\u{1e}\
ui-mails-forward\tこのメールは、ほかのメールをそのまま転送したものなので、転送された中のメールを調べました。\tThis mail does no more than forward another one, so the forwarded mail was checked.\u{1e}\
ui-mails-inside\tこのメールには、ほかのメールが {count} 通入っています\t\u{1}count\u{2}one\u{3}This mail holds another mail\u{2}This mail holds {count} other mails\u{4}\u{1e}\
ui-mails-inside-hint\t下の結果は、いま選んでいるメールについてのものです。ほかのメールを調べるには、選び直してください。\tThe result below is about the mail that is selected. Select another one to check that instead.\u{1e}\
ui-mails-keys\t上下の矢印キーで移り、Enter で選びます。\tMove with the up and down arrow keys, choose with Enter.\u{1e}\
ui-mails-mbox\tこのファイルには、メールが {count} 通入っています\tThis file holds {count} mails\u{1e}\
ui-mails-no-subject\t（件名なし）\t(no subject)\u{1e}\
ui-mails-outer\t転送した外側のメールを調べる\tCheck the outer mail\u{1e}\
ui-mails-outer-judged\t外側のメールを調べています\tThe outer mail is being checked\u{1e}\
ui-missing\t調べられなかったもの\tWhat could not be checked\u{1e}\
ui-more\tほかの {count} 件\t{count} more\u{1e}\
ui-newer\tこのページの新しい版が用意できました。\tA new version of this page is ready.\u{1e}\
ui-newer-later\tあとで\tLater\u{1e}\
ui-newer-use\t新しい版を使う\tUse the new version\u{1e}\
ui-newer-use-anyway\tそれでも読み込み直す\tReload all the same\u{1e}\
ui-newer-warning\tページを読み込み直すので、入れたメールと結果は消えます。このまま続けることもできます。新しい版は後からでも使えます。\tThe page reloads for this, and what you put in, with its result, will be gone. You can also go on: the new version stays ready.\u{1e}\
ui-no-name\t（名前なし）\t(no name)\u{1e}\
ui-notes\t読み取りについて\tAbout the reading\u{1e}\
ui-opening\tOutlook のファイルを開いています…\tOpening the Outlook file…\u{1e}\
ui-other-headers\tそのほかのヘッダー（{count}）\tOther header fields ({count})\u{1e}\
ui-outputs\t結果を知らせる、残す\tTell somebody, keep the result\u{1e}\
ui-outputs-hint\t写した文字や知らせるメールでは、リンクやアドレスが働かない形（hxxp、[.]）になります。元のメールは付きません。\tIn copied text and in the mail that tells of it, links and addresses are written so that they do not work (hxxp, [.]). The mail itself is never attached.\u{1e}\
ui-paste\tまたは、ここに貼り付ける\tOr paste it here\u{1e}\
ui-paste-hint\tメールのソース、ヘッダー、本文のどれでも調べられます。\tThe source, the headers, or just the text of the mail.\u{1e}\
ui-path\t届いた経路\tDelivery path\u{1e}\
ui-path-hint\t古い順です。外のサーバーが書いた行は、偽ることができます。\tOldest first. Lines written by outside servers can be forged.\u{1e}\
ui-policy-error\t組織の設定（policy.json）を使えないため、標準の設定で調べます。管理する人に知らせてください。理由：{error}\tThe organisation’s settings (policy.json) cannot be used, so the standard settings apply. Please tell whoever runs this site. Reason: {error}\u{1e}\
ui-policy-faults\t組織の設定（policy.json）に、使えない書き方があります。次のところを除いて調べます。管理する人に知らせてください。\tSome entries of the organisation’s settings (policy.json) cannot be used and are left out. Please tell whoever runs this site.\u{1e}\
ui-print\t印刷、PDF\tPrint or PDF\u{1e}\
ui-print-checked\t調べた日時：{time}。Miwake {version}、重みの日付 {weights}。\tChecked: {time}. Miwake {version}, weights of {weights}.\u{1e}\
ui-questions\tあなたへの質問\tQuestions for you\u{1e}\
ui-questions-hint\tあなただけが分かることです。答えると、判定がその場で変わります。\tOnly you know these. Each answer changes the verdict on the spot.\u{1e}\
ui-read-as\t読んだもの：{kind}\tRead as: {kind}\u{1e}\
ui-reasons\tおもな理由\tMain reasons\u{1e}\
ui-report-copy\tこの文をコピー\tCopy this text\u{1e}\
ui-report-copy-hint\t組織の連絡先が設定されていません。この文を写して、上司か、パソコンの担当の人に知らせてください。\tNo contact is set for your organisation. Copy this text and give it to your superior or whoever looks after the computers.\u{1e}\
ui-report-open\tメールソフトで開く\tOpen in mail program\u{1e}\
ui-report-preview\tこの内容のメールを作ります。メールソフトが開くだけで、送るのはあなたです。元のメールは付きません。\tThis is what the mail will say. Your mail program opens, and it is you who sends it. The suspicious mail is not attached.\u{1e}\
ui-report-recipient\t宛先\tTo\u{1e}\
ui-report-shortened\tメールに入る長さに収めるため、長い文字を「…」で短くしました。\tLong texts were cut (“…”) so that they fit into the mail.\u{1e}\
ui-report-text\t人に知らせる文を見る\tShow a text to tell somebody with\u{1e}\
ui-report-to\t{contact} に知らせる\tTell {contact}\u{1e}\
ui-report-to-plain\t連絡先に知らせる\tTell the contact\u{1e}\
ui-result\t結果\tResult\u{1e}\
ui-rich-copy\tリンクつきの文章として貼り付けられました。見た目に隠れたリンク先も調べます。文字を直すと、文字だけを調べます。\tPasted with its links. Hidden link targets are checked too. If you edit the text, only the text is checked.\u{1e}\
ui-route-boundary\tここで受け取った側に入りました\tHere it came to the receiving side\u{1e}\
ui-route-cut\tほかの {count} 段は表にあります。\t{count} more steps are in the table.\u{1e}\
ui-route-from\t渡してきた相手：{name}\tHanded over by {name}\u{1e}\
ui-route-odd\tいつもと違う\tUnusual\u{1e}\
ui-route-outside\t外のサーバーが書いたものです。偽ることができます。\tWritten by servers outside. It can be forged.\u{1e}\
ui-route-start\t最初に渡したと書かれている相手\tSaid to have handed it over first\u{1e}\
ui-route-table\t表で見る（{count}）\tAs a table ({count})\u{1e}\
ui-route-unnamed\t名前のないサーバー\tA server without a name\u{1e}\
ui-save\tJSON で保存\tSave as JSON\u{1e}\
ui-shortcut\tCtrl + Enter でも調べられます\tCtrl + Enter works too\u{1e}\
ui-show\t見る\tShow\u{1e}\
ui-show-all\t全文を見せる\tShow all of it\u{1e}\
ui-show-label\t理由 {number} の場所をメールの中で見る\tShow the place of reason {number} in the mail\u{1e}\
ui-size-bytes\t{count} バイト\t\u{1}count\u{2}one\u{3}{count} byte\u{2}{count} bytes\u{4}\u{1e}\
ui-size-kilobytes\t{count} KB\t{count} kB\u{1e}\
ui-status-verdict\t判定：{level}\tVerdict: {level}\u{1e}\
ui-title\t見分け Miwake — 不審なメールを自分の端末で確かめる\tMiwake — check a suspicious mail on your own device\u{1e}\
ui-undo\t元に戻す\tUndo\u{1e}\
ui-unseen-not-loaded\t添付ファイルや Outlook のファイルを調べるプログラムを読み込めなかったため、その中は調べていません。通信を確かめて、もう一度調べてください。\tThe program that looks into attachments and Outlook files could not be loaded, so nobody looked inside. Look at your connection and check again.\u{1e}\
ui-unseen-trapped\t添付ファイルの中を調べている途中で、プログラムが止まりました。その中は調べきれていません。添付ファイルは開かないでください。\tThe program that looks into attachments stopped halfway. What is inside was not fully looked at. Do not open the attachments.\u{1e}\
ui-weight\t判定を動かした大きさ\tHow much it moved the verdict\u{1e}\
ui-why\tなぜ大切か\tWhy it matters\u{1e}\
ui-why-and-do\tなぜ大切か、どうするか\tWhy it matters, what to do\u{1e}\
unchecked-encrypted\t暗号化されていて、中を見られません。\tIt is encrypted and cannot be looked into.\u{1e}\
unchecked-limit-reached\t大きさや数の上限を超えたため、調べていません。\tNot checked, because a limit of size or number was reached.\u{1e}\
unchecked-no-address\t差出人の名前だけで、アドレスがありません。\tThere is only the sender's name, not the address.\u{1e}\
unchecked-no-authentication-results\t受信したサーバーが、認証の結果を書いていません。\tThe receiving server did not write down any authentication result.\u{1e}\
unchecked-no-body\t本文がありません。\tThe text is missing.\u{1e}\
unchecked-no-headers\tヘッダーがありません。\tThe headers are missing.\u{1e}\
unchecked-no-sender\t差出人がありません。\tThe sender is missing.\u{1e}\
unchecked-not-in-policy\t職場の設定（ポリシー）に、必要なことが書かれていません。\tThe settings of your organisation (policy) do not say what is needed.\u{1e}\
unchecked-not-inspected\t添付ファイルの中を、まだ調べていません。\tThe attachment has not been looked into.\u{1e}\
unchecked-text-only\t文字だけなので、リンクの本当の行き先や添付ファイルが分かりません。\tThis is plain text, so attachments and the real targets of links are missing.\u{1e}\
unchecked-unanswered\tまだ答えていません。\tNot answered yet.\u{1e}\
unchecked-unread\t添付ファイルの中に、調べられなかったところがあります。\tSome of what is in the attachment could not be looked at.\u{1e}\
unchecked-unsure\t「分からない」と答えました。\tYou answered that you do not know.\u{1e}\
undecided-empty\t何も入っていません。\tThere is nothing in it.\u{1e}\
undecided-empty-do\tメールのファイル（.eml）を入れるか、メールの本文やソースを貼り付けてください。\tDrop a mail file (.eml), or paste the text or the source of the mail.\u{1e}\
undecided-headers-only\tヘッダー（メールの送り状）だけで、本文がありません。ヘッダーに目立つ不審な点は見つかりませんでした。\tThese are headers only (the mail's shipping label), without the text. Nothing notable was found in them.\u{1e}\
undecided-headers-only-do\t本文も一緒に貼り付けるか、元のメールを保存して入れてください。\tPaste the text of the mail as well, or save the original mail and use that.\u{1e}\
undecided-incomplete\t読めなかった部分があります。読めた部分に目立つ不審な点は見つかりませんでしたが、残りは分かりません。\tPart of it could not be read. Nothing notable was found in the rest, but we do not know about that part.\u{1e}\
undecided-incomplete-do\t見られなかったところは、下の「読み取りについて」と添付ファイルの項目にあります。心当たりがなければ、開く前に別の手段で差出人に確かめてください。\tWhat could not be seen is told below, under the notes on reading and the attachments. If you did not expect it, ask the sender by another way before you open anything.\u{1e}\
undecided-not-mail\tこれはメールではなく、{file}のようです。調べられた範囲では、危険なものは見つかりませんでした。それだけでは、開いてよいかどうかは分かりません。\tThis is not a mail. It looks like this: {file}. Nothing dangerous was found as far as it could be looked at. That alone does not tell whether it may be opened.\u{1e}\
undecided-not-mail-do\t届く約束のないファイルなら、開かないでください。このファイルが届いたメールがあれば、メールソフトから .eml 形式で保存して、それも入れてください。\tDo not open it if you did not expect it. If you have the mail that it came with, save that as an .eml file from your mail program and check it, too.\u{1e}\
undecided-too-large\t大きすぎるため、読みませんでした。読めるのは {limit} MB までです。\tIt is too large and was not read. The limit is {limit} MB.\u{1e}\
undecided-too-large-do\t添付ファイルを除いて、メールの本文とヘッダーだけを貼り付けてください。\tPaste only the headers and the text of the mail, without its attachments.\u{1e}\
undecided-too-little\t文が短く、リンクも添付ファイルもないので、手がかりが足りません。\tThe text is short and there is no link or attachment, so there is too little to go by.\u{1e}\
undecided-too-little-do\t元のメールを保存して入れてください。差出人や届いた経路も調べられます。\tSave the original mail and use that. It also shows the sender and the way the mail came.\u{1e}\
unread-bomb\t広げるとふつうではありえない大きさになるので、やめました。\tIt unpacks to an absurd size, so it was left alone.\u{1e}\
unread-broken\t壊れているか、決まりどおりに作られていません。全部は見られませんでした。\tIt is damaged or not built as it should be; not all of it was seen.\u{1e}\
unread-encrypted\tパスワードで鍵がかかっていて、見られませんでした。\tIt is locked with a password and could not be looked at.\u{1e}\
unread-too-deep\t深く重なっていて、底まで見られませんでした。\tIt is nested too deeply; not all of it was seen.\u{1e}\
unread-too-large\t大きすぎて、全部は見られませんでした。\tIt is too large; not all of it was seen.\u{1e}\
unread-too-many\t数が多すぎて、全部は見られませんでした。\tThere is too much in it; not all of it was seen.\u{1e}\
unread-unsupported\tこのツールでは、中を読めない種類です。\tThis tool cannot look into this kind.\u{1e}\
view-html\tHTML のソース\tHTML source\u{1e}\
view-text\t本文\tText\u{1e}\
view-visible\t本文（見える文字）\tText (as seen)\u{1e}\
";
