// Made by `cargo xtask gen` from the files in ftl; do not edit.

/// All messages but those of the tables below, sorted by id; crates/xtask/src/generate_messages.rs tells the form.
pub(crate) const TABLE: &str = "\
action-bank-change-confirmed\t口座を変える前に、前から知っている電話番号にかけて、名乗っている会社や本人に確かめてください。メールの番号は使いません。\tBefore you change the account, call the company or person on a number you already knew. Do not use a number from the email.\u{1e}\
action-bank-change-unconfirmed\t払う前に、前から知っている電話番号にかけて、名乗っている会社や本人に確かめてください。メールの番号は使いません。\tBefore you pay, call the company or person on a number you already knew. Do not use a number from the email.\u{1e}\
action-company-data-confirmed\t送ってよい相手と内容かを、上司に確かめてから送ってください。\tBefore you send anything, ask your manager whether this may go to them.\u{1e}\
action-company-data-unconfirmed\t送る前に、前から知っている電話番号にかけて、頼んだ本人に確かめてください。上司にも相談してください。\tBefore you send anything, call the person who wants it on a number you already knew. Ask your manager, too.\u{1e}\
action-contradicted\t求めに応じず、何も開かず、返信もしないでください。用件は、前から知っている連絡先で、名乗っている本人に確かめてください。\tDo not do what it asks. Open nothing and do not reply. Check with the person or company it names, using contact details you already knew.\u{1e}\
action-gift-card-confirmed\t買う前に、頼んだ人に、直接会うか、前から知っている電話番号で確かめてください。\tBefore you buy anything, ask the person who wants it face to face, or on a number you already knew.\u{1e}\
action-gift-card-unconfirmed\t買わないでください。頼んだ人に、直接会うか、前から知っている電話番号で確かめてください。\tDo not buy anything. Ask the person who wants it face to face, or on a number you already knew.\u{1e}\
action-move-channel-confirmed\tいつもの連絡手段のまま続け、前から知っている電話番号で本人に確かめてください。\tStay with the usual channel, and call the person on a number you already knew.\u{1e}\
action-move-channel-unconfirmed\t移らないでください。前から知っている電話番号にかけて、本人に確かめてください。\tDo not go there. Call the person on a number you already knew.\u{1e}\
action-open-confirmed\t受け取る予定があったかを思い出してから開いてください。\tBefore you open it, think: were you told that it would come?\u{1e}\
action-open-unconfirmed\t受け取る予定がなければ、開く前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。\tIf nobody told you about it, check before you open anything. Ask the person or company it names, using contact details you already knew.\u{1e}\
action-password-send-confirmed\t送らないでください。社内の窓口に、いつもの連絡先で知らせてください。\tDo not send it. Tell your IT desk in the usual way.\u{1e}\
action-password-send-unconfirmed\t送らないでください。まともな用件で、人のパスワードをたずねることは、まずありません。社内の窓口に知らせてください。\tDo not send it. No honest business asks for a password. Tell your IT desk.\u{1e}\
action-pay-confirmed\t注文や契約の控えと、金額と相手が合うかを確かめてから払ってください。\tBefore you pay, check the amount and the payee against your own order or contract.\u{1e}\
action-pay-unconfirmed\t頼んだ覚えのある支払いかを、注文や契約の控えで確かめてください。覚えがなければ払わずに、前から知っている連絡先にたずねてください。\tCheck your own orders and contracts for this payment. If there is none, do not pay. Ask, using contact details you already knew.\u{1e}\
action-personal-data-confirmed\t公式サイトを自分で開き、そこにある窓口から出してください。\tHand it in on the official site that you opened yourself.\u{1e}\
action-personal-data-unconfirmed\t送る前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。\tBefore you send anything, check with the person or company it names, using contact details you already knew.\u{1e}\
action-reply-confirmed\t送る内容を確かめてから返信してください。\tBefore you reply, check what you send.\u{1e}\
action-reply-unconfirmed\t心当たりのない相手なら、返信する前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。\tIf you do not know them, check before you reply. Ask the person or company it names, using contact details you already knew.\u{1e}\
action-run-or-enable-confirmed\t実行する前に、社内の窓口に、いつもの連絡先で確かめてください。\tBefore you run anything, ask your IT desk in the usual way.\u{1e}\
action-run-or-enable-unconfirmed\t開いたり、実行したり、有効にしたりしないでください。社内の窓口に、いつもの連絡先で確かめてください。\tDo not open, run or enable anything. Ask your IT desk in the usual way.\u{1e}\
action-sign-in-confirmed\t心当たりがあっても、リンクではなく、いつもの公式アプリやブックマークから開いてください。\tEven if you expected it, open the official app or your own bookmark instead of the link.\u{1e}\
action-sign-in-unconfirmed\tメールのリンクは使わず、いつもの公式アプリやブックマークから開いて、同じお知らせがあるか確かめてください。\tDo not use the link. Open the official app or your own bookmark and see whether the same notice is there.\u{1e}\
address-role-cc\t写し（Cc）\tCopy (Cc)\u{1e}\
address-role-from\t差出人（From）\tSender (From)\u{1e}\
address-role-reply-to\t返信先（Reply-To）\tReplies go to (Reply-To)\u{1e}\
address-role-resent-from\t再送した人（Resent-From）\tSent again by (Resent-From)\u{1e}\
address-role-return-path\t届かなかったときの知らせの送り先（Return-Path）\tDelivery failures go to (Return-Path)\u{1e}\
address-role-sender\t送信者（Sender）\tSent by (Sender)\u{1e}\
address-role-to\t宛先（To）\tTo\u{1e}\
address-sign-ip-host\tリンク先は名前ではなく、番号（IP アドレス）です。だれのものか、見ただけでは分かりません。\tIt leads to a number (an IP address), not a name. You cannot see whose it is.\u{1e}\
address-sign-number-host\tリンク先の番号（IP アドレス）が、ふつうとは違う数字で書かれています。\tThe number it leads to (an IP address) is written in an unusual way.\u{1e}\
address-sign-other-letters\tリンク先の名前に、英数字ではない文字が入っています。\tThe name it leads to has letters other than a–z.\u{1e}\
address-sign-rewritten\tふつうとは違う書き方です。ブラウザーは書き直して、上に示した名前のサイトを開きます。\tIt is written in an odd way. A browser puts it right and opens the name shown above.\u{1e}\
address-sign-user-part\t「@」の前はリンク先ではありません。本当のリンク先は「@」の後ろです。\tWhat stands before “@” is not the target. What comes after it is.\u{1e}\
answer-no\tいいえ\tNo\u{1e}\
answer-unsure\t分からない\tI do not know\u{1e}\
answer-yes\tはい\tYes\u{1e}\
ask-bank-change\t振込先や、給与を受け取る口座を変える\tTo change the account that money or wages are paid into\u{1e}\
ask-company-data\t会社の情報を渡す\tTo hand over the organisation’s data\u{1e}\
ask-gift-card\tギフトカードや暗号資産でお金を渡す\tTo hand over money as gift cards or cryptocurrency\u{1e}\
ask-label\tこのメールが求めていること\tWhat this email asks for\u{1e}\
ask-more\tほかに：{asks}\tAlso: {asks}\u{1e}\
ask-move-channel\t会社が見ていない連絡手段や、メールに書かれた番号に移る\tTo move to a channel the organisation does not see, or to call a number in the email\u{1e}\
ask-none\tお金、パスワード、情報などを求める文は、見つかりませんでした。\tNo words were found that ask for money, passwords or data.\u{1e}\
ask-open\tファイルやページを開く\tTo open a file or page\u{1e}\
ask-other-language\t日本語でも英語でもないため、何を求めているかは分かりません。\tIt is neither in Japanese nor in English, so what it asks for is not known.\u{1e}\
ask-password-send\tパスワードや番号を送る\tTo send a password or code\u{1e}\
ask-pay\tお金を払う\tTo pay\u{1e}\
ask-personal-data\t本人確認の書類など、個人の情報を渡す\tTo hand over identity papers or other personal data\u{1e}\
ask-pressure\t急がせる、または口止めする言葉\tWords that hurry you or ask for secrecy\u{1e}\
ask-quote\t「{quote}」\t“{quote}”\u{1e}\
ask-quoted\t引用された部分にあります。書いた人は確かめられません。\tIt is in the quoted part. Who wrote that cannot be confirmed.\u{1e}\
ask-reply\t返信する\tTo reply\u{1e}\
ask-run-or-enable\tプログラムやファイルを動かす、守りを外す\tTo run a program or file, or to switch off a protection\u{1e}\
ask-short-bank-change\t口座の変更\tnew account\u{1e}\
ask-short-company-data\t会社の情報\tcompany data\u{1e}\
ask-short-gift-card\tギフトカード等\tgift cards\u{1e}\
ask-short-move-channel\t別の連絡手段\tother channel\u{1e}\
ask-short-none\t—\t—\u{1e}\
ask-short-open\t資料を開く\topen\u{1e}\
ask-short-password-send\tパスワード送信\tsend password\u{1e}\
ask-short-pay\t支払い\tpay\u{1e}\
ask-short-personal-data\t個人の情報\tpersonal data\u{1e}\
ask-short-reply\t返信\treply\u{1e}\
ask-short-run-or-enable\t実行・有効化\trun, enable\u{1e}\
ask-short-sign-in\tログイン\tsign in\u{1e}\
ask-sign-in\tパスワード、カード、暗証番号などを入力する、ログインする\tTo enter a password, card or code, or to sign in\u{1e}\
ask-started\t自分で手続きを始めたときに届くメールかもしれません。今、自分で手続きしましたか。\tIt may be an email that comes when you start something yourself. Did you, just now?\u{1e}\
attack-business-email\tビジネスメール詐欺（取引先や上司を装い、お金を送らせる詐欺）\tBusiness email compromise (posing as a partner or manager to obtain a payment)\u{1e}\
attack-fraud\t脅迫や金銭の詐欺\tBlackmail and money scams\u{1e}\
attack-malware\tウイルスなどの不正なプログラム\tMalware (harmful programs)\u{1e}\
attack-phishing\tフィッシング（パスワードやカード番号を盗む詐欺）\tPhishing (stealing passwords or card numbers)\u{1e}\
attack-targeted\t標的型攻撃（決まった組織や人をねらう攻撃）\tTargeted attack (aimed at a certain organisation or person)\u{1e}\
check-account-notice\tアカウントやパスワードについての通知に、疑わしい点がある\tSomething is suspicious about an account or password notice\u{1e}\
check-account-notice-borrowed-name\tアカウントについての通知ですが、リンク先（{link}）は、組織の名前を借りた別のサイトです。\tIt is a notice about your account. But the link ({link}) leads to a different site that borrows the organisation’s name.\u{1e}\
check-account-notice-desk-elsewhere\t社内の担当者のような名乗りですが、差出人（{address}）はあなたの組織のアドレスではありません。\tIt claims to come from your IT or email desk, but the sender ({address}) is not at your organisation.\u{1e}\
check-account-notice-do\tリンクを使わず、いつもの社内ページを自分で開くか、社内の窓口に確かめてください。\tDo not use the link. Open the page you always use, or ask your IT desk.\u{1e}\
check-account-notice-link-elsewhere\tアカウントについての通知ですが、リンク先（{link}）は差出人の組織のサイトではありません。\tIt is a notice about your account, but the link ({link}) does not lead to the sender’s own site.\u{1e}\
check-account-notice-posed\tアカウントについての通知ですが、差出人（{address}）は、あなたの組織に似た別のドメイン（@ より後ろ）です。\tIt is a notice about your account, but the sender ({address}) only resembles your organisation. The domain (the part after @) is another one.\u{1e}\
check-account-notice-sign-in-asked\tアカウントや ID についての通知で、リンク先でのログインや登録を求めています（差出人 {address}）。自分で申し込んだものか、確かめてください。\tIt is a notice about an account and asks you to sign in or register at a link (sender {address}). Did you ask for that account?\u{1e}\
check-account-notice-why\t容量やパスワードの期限を知らせる偽の通知は、ID とパスワードを盗むためによく使われます。\tFake notices about full mailboxes and expiring passwords are a common way to steal passwords.\u{1e}\
check-account-notice-words\t容量やパスワードの期限など、アカウントについての通知です。差出人のアドレスが分からないので、確かめられません。\tIt is a notice about storage, a password or an account. Without the sender’s address it cannot be checked further.\u{1e}\
check-account-notice-work-sign-in\t勤務先や取引銀行などの手続きとして、リンク先でのログインや登録を求めています。差出人（{address}）は、あなたの組織の外です。勤務先が本当に使っているものか、確かめてください。\tIt claims to come from a system or service of your work or bank. It asks you to sign in or register at a link. The sender ({address}) is outside your organisation. Find out whether your work really uses it.\u{1e}\
check-asks-for-credentials\tパスワードやカード番号などの入力を求めている\tAsks for a password, card number or similar\u{1e}\
check-asks-for-credentials-account\tアカウントや登録情報の確認・更新を求めていて、そのためのリンクなどが付いています。\tIt asks you to confirm or update an account or your details, and gives a link or file for that.\u{1e}\
check-asks-for-credentials-do\tこのメールからは入力しないでください。必要なら、いつものアプリやブックマークから公式サイトを開いて確かめてください。\tDo not enter anything from this email. If you need to, open the official site from your own bookmark or app and look there.\u{1e}\
check-asks-for-credentials-password-field\tメールの中に、パスワードを入れる欄があります。\tThere is a field for a password in the email itself.\u{1e}\
check-asks-for-credentials-secret\t確認・更新や入力を求めていて、パスワードやカード番号などの話が出ています（手がかり {families} 種類）。入力する先も付いています。\tIt asks you to confirm, update or enter something and mentions passwords, card numbers or similar (signs: {families}). It also gives a place to enter them.\u{1e}\
check-asks-for-credentials-why\t偽サイトに入力させて、ID、パスワード、カード番号を盗む詐欺があります（フィッシング）。銀行やカード会社が、メールのリンクから暗証番号などを入力させることは、まずありません。\tScammers make people type passwords and card numbers into fake pages (phishing). Banks and card companies hardly ever ask for such details through a link in an email.\u{1e}\
check-asks-for-credentials-work-account\tメールや仕事のアカウント、銀行の暗証番号などを、別のページやファイルに入力するよう求めています。\tIt asks you to enter the password of your mailbox, work account or bank in a page or file.\u{1e}\
check-asks-to-enable-macros\tマクロ（文書に入った命令）や編集を有効にするよう求めている\tAsks you to enable macros (commands inside a document) or editing\u{1e}\
check-asks-to-enable-macros-do\t「コンテンツの有効化」や「編集を有効にする」を押さないでください。ファイルも開かないでください。仕事のメールなら、社内の窓口に知らせてください。\tDo not press “Enable content” or “Enable editing”. Do not open the file. For work email, tell your IT desk.\u{1e}\
check-asks-to-enable-macros-why\t「コンテンツの有効化」を押すと、ファイルに入れられた命令が動きだすことがあります。Emotet（エモテット）などのウイルスが使う手口です。\t“Enable content” can start commands hidden in the file. Emotet and other viruses spread this way.\u{1e}\
check-asks-to-enable-macros-with-file\tマクロや編集を有効にするよう書かれ、ファイル {file} が付いています。\tIt tells you to enable macros or editing, and the file {file} is attached.\u{1e}\
check-asks-to-enable-macros-words\tマクロや編集を有効にするよう書かれています。\tIt tells you to enable macros or editing.\u{1e}\
check-asks-to-run-program\tプログラムの実行を求める言葉か、プログラムや圧縮ファイルが届くリンクがある\tWords that ask you to run a program, or a link that downloads a program or compressed file\u{1e}\
check-asks-to-run-program-archive\t添付された圧縮ファイル（zip など）の中のものを実行するよう求めています。\tIt asks you to run what is in the attached compressed file (zip or similar).\u{1e}\
check-asks-to-run-program-archive-link\tリンク（{link}）を開くと、圧縮ファイル（zip など）が届きます。\tThe link ({link}) downloads a compressed file (zip or similar).\u{1e}\
check-asks-to-run-program-do\t実行しないでください。仕事のメールなら、社内の窓口に相談してください。\tDo not run it. For work email, ask your IT desk.\u{1e}\
check-asks-to-run-program-link-elsewhere\t差出人の組織ではないサイト（{link}）から入手したものを実行するよう求めています。\tIt asks you to run something from a site ({link}) that is not the sender’s.\u{1e}\
check-asks-to-run-program-packed-link\tリンク（{link}）を開くと、圧縮ファイル（tar や gzip）が届きます。\tThe link ({link}) downloads a packed file (tar or gzip).\u{1e}\
check-asks-to-run-program-program-link\tリンク（{link}）を開くと、プログラムが届きます。\tThe link ({link}) downloads a program.\u{1e}\
check-asks-to-run-program-why\t必要な道具だと言って、ウイルスを実行させる手口があります。実行すると、パソコンを操られるおそれがあります。\tViruses are often passed off as an update or a viewer you need. Once you run one, others may control your computer.\u{1e}\
check-asks-to-run-program-words\tプログラムを入れるよう求めています。\tIt asks you to install a program.\u{1e}\
check-authentication\t差出人のアドレスが本物だと確かめられていない\tThe sender’s address is not confirmed as genuine\u{1e}\
check-authentication-aligned-pass\t受信したサーバーは、{domain} から送られたメールだと確かめています。\tThe receiving server confirmed that this came from {domain}.\u{1e}\
check-authentication-dkim-fail\t受信したサーバーは、メールの電子署名が合わなかった、と記録しています（DKIM 不合格）。差出人は {domain} と書かれています。\tThe receiving server recorded that the digital signature did not match (DKIM failed). The sender is given as {domain}.\u{1e}\
check-authentication-dmarc-fail\t受信したサーバーは、{domain} から送られたメールだと確かめられなかった、と記録しています（DMARC 不合格）。\tThe receiving server recorded that it could not confirm this email as coming from {domain} (DMARC failed).\u{1e}\
check-authentication-do\t確かめられていないメールの差出人は、信じないでください。確かめられていても、似た別のアドレスかもしれないので、綴りを見てください。\tIf it is not confirmed, do not trust the sender shown. If it is, still check the spelling: it may be a similar but different address.\u{1e}\
check-authentication-known-pass\t受信したサーバーは、{domain} から送られたメールだと確かめています。よく知られた組織のものか、あなたの組織が設定に登録したものです。\tThe receiving server confirmed that this came from {domain}. It belongs to a well-known organisation, or your organisation has registered it.\u{1e}\
check-authentication-named-pass\t受信したサーバーの記録では、{domain} から送られたメールです。差出人の名前も、これに合っています。\tAccording to the receiving server, this came from {domain}, and the sender’s name matches.\u{1e}\
check-authentication-relayed\t受信したサーバーは、{domain} から送られたメールだと確かめられなかった、と記録しています（DMARC 不合格）。メーリングリストを通ると、正しいメールでもこうなることがあります。\tThe receiving server recorded that it could not confirm this email as coming from {domain} (DMARC failed). A mailing list can cause this with genuine email too.\u{1e}\
check-authentication-spf-fail\t受信したサーバーは、{domain} が認めていないところから送られた、と記録しています（SPF 不合格）。\tThe receiving server recorded that this email was sent from a place {domain} does not allow (SPF failed).\u{1e}\
check-authentication-unproven\t受信したサーバーの記録には、{domain} から送られたことを示すものがありません。\tNothing in the receiving server’s record shows that this came from {domain}.\u{1e}\
check-authentication-why\t差出人の欄は自由に書けます。そのため受信したサーバーは、アドレスの @ より後ろ（ドメイン）の持ち主が認めた送り方かを調べます。この仕組みが SPF、DKIM、DMARC です。\tAnyone can write anything in the sender field. So the receiving server checks whether the owner of the domain (the part after @) allows this way of sending. The methods are called SPF, DKIM and DMARC.\u{1e}\
check-boss-request\t上司などを装う詐欺によくある頼みごとがある\tAn unusual request of the kind scammers make in a manager’s name\u{1e}\
check-boss-request-at-desk\t用件を言わずに、手が空いているかなどをたずねています。\tIt only asks whether you are free or can help, without saying what for.\u{1e}\
check-boss-request-do\t返信せず、本人に電話や対面で確かめてください。\tDo not reply. Ask the person by phone or face to face.\u{1e}\
check-boss-request-gift-cards\tギフト券などを買って、番号や写真を送るよう求めています。\tIt asks you to buy gift cards and send the codes or pictures.\u{1e}\
check-boss-request-posed\t上司などを名乗って特別な頼みごとをしていますが、差出人や返信先は社内のアドレスではありません。\tIt asks a special favour in a manager’s name. But the sender or the reply address is not at your organisation.\u{1e}\
check-boss-request-private-channel\tLINE など、会社の外の連絡手段へ移るよう求めています。\tIt asks you to move to a channel outside the company, such as LINE or a private number.\u{1e}\
check-boss-request-staff-data\t社員、給与、取引先などの一覧や資料を送るよう求めています。\tIt asks for lists or papers about staff, pay, customers or similar.\u{1e}\
check-boss-request-why\t社長や上司を名乗り、会社の目が届かない連絡手段へ誘ってから、お金や情報を取る手口があります。\tScammers pose as managers, lead you to a channel the company cannot see, and then ask for money or data.\u{1e}\
check-brand-not-sender\t名乗っている会社と、差出人やリンク先が合わない\tThe sender or the links do not match the company named\u{1e}\
check-brand-not-sender-asks\t{brand} の名前と、その利用者への用事が書かれています。しかし、リンク先 {host} は、{brand} のものとして知られていません。\tIt names {brand} and speaks of what its customers have. But the link leads to {host}, which is not known to belong to {brand}.\u{1e}\
check-brand-not-sender-click-service\t{brand} からのお知らせのように書かれています。リンクはすべて配信サービス {host} を通るので、本当のリンク先が分かりません。\tIt reads like a notice from {brand}. But all links go through the mailing service {host}, so where they really lead is not known.\u{1e}\
check-brand-not-sender-do\tメールのリンクは使わないでください。公式アプリか、自分でブックマークしたサイトから開いて確かめてください。\tDo not use the links. Open the company’s app or the site you have bookmarked, and look there.\u{1e}\
check-brand-not-sender-links-elsewhere\t{brand} からのお知らせのように書かれています。差出人は {sender}、リンク先は {host} で、どちらも {brand} のものとして知られていません。\tIt reads like a notice from {brand}. But neither the sender {sender} nor the link to {host} is known to belong to {brand}.\u{1e}\
check-brand-not-sender-mixed\t{brand} の本物のサイトへのリンクもあります。しかし、最初のリンク先 {host} は、{brand} のものとして知られていません。\tThere are links to the real site of {brand}. But the first link leads to {host}, which is not known to belong to {brand}.\u{1e}\
check-brand-not-sender-no-sender\t{brand} からのお知らせのように書かれています。しかし、リンク先 {host} は、{brand} のものとして知られていません。\tIt reads like a notice from {brand}. But the link leads to {host}, which is not known to belong to {brand}.\u{1e}\
check-brand-not-sender-own-site\t{brand} からのお知らせのように書かれています。差出人もリンク先も {host} で、{brand} のものとして知られていません。\tIt reads like a notice from {brand}. But the sender and the links are all at {host}, which is not known to belong to {brand}.\u{1e}\
check-brand-not-sender-unproven-sender\t差出人の欄は {brand} のアドレス（{sender}）ですが、それだけでは本物と決められません。リンク先は {host} だけです。\tThe sender shows an address of {brand} ({sender}), which alone proves nothing. The links lead only to {host}.\u{1e}\
check-brand-not-sender-why\t本物の会社の案内には、ふつう、その会社のサイトへのリンクがあります。偽の案内は、別のサイトに連れて行きます。\tA company’s real notices usually link to its own site. Fake ones take you somewhere else.\u{1e}\
check-calendar-invite\t予定への招待の主催者やリンクが、差出人と合わない\tThe calendar invitation does not match the sender\u{1e}\
check-calendar-invite-do\t心当たりがなければ、承諾も辞退もせず、予定表から消してください。\tIf you were not expecting it, neither accept nor decline. Delete it from your calendar.\u{1e}\
check-calendar-invite-free-mail-organiser\t予定への招待（{name}）の主催者は、だれでも作れるアドレス（フリーメール）の {other} です。差出人は {sender} です。\tThe organiser of the invitation ({name}) is {other}, an address at a free email service. The sender is {sender}.\u{1e}\
check-calendar-invite-link-elsewhere\t予定への招待（{name}）に、差出人のサイトでも会議サービスでもないリンクがあります：{other}\tThe invitation ({name}) contains a link that is neither the sender’s nor a meeting service’s: {other}\u{1e}\
check-calendar-invite-organiser-elsewhere\t予定への招待（{name}）の主催者は {other} で、差出人 {sender} とは別の組織です。\tThe organiser of the invitation ({name}) is {other}, at a different organisation from the sender {sender}.\u{1e}\
check-calendar-invite-why\t予定への招待は、開かなくても予定表に入ることがあります。そこに、偽の会議や支払いへのリンクを置く手口があります。\tInvitations can enter your calendar without being opened. Attackers use them for links to fake meetings or payments.\u{1e}\
check-consumer-mail-at-work\tお店・カード会社・銀行からのメールが、仕事のアドレスに届いている\tEmail from a shop, card company or bank at a work address\u{1e}\
check-consumer-mail-at-work-do\t仕事のアドレスを登録したか思い出してください。確かめるときは、メールのリンクではなく、いつものアプリや公式サイトを自分で開いてください。\tThink back: did you give them your work address? To check, open their app or site yourself. Do not use the link in the email.\u{1e}\
check-consumer-mail-at-work-sender\t差出人は {brand} を名乗っていますが、宛先は仕事のアドレス {recipient} です。\tThe sender claims to be {brand}, but it was sent to the work address {recipient}.\u{1e}\
check-consumer-mail-at-work-subject-line\t件名に {brand} の名前がありますが、宛先は仕事のアドレス {recipient} です。\tThe subject mentions {brand}, but it was sent to the work address {recipient}.\u{1e}\
check-consumer-mail-at-work-why\t買い物やカードの登録には、ふつう個人のアドレスを使います。仕事のアドレスに届いたのは、だれかが会社のアドレスを集めて送ったからかもしれません。\tPeople usually give shops and banks a private address. At a work address, such email may mean that someone has collected company addresses.\u{1e}\
check-delivery-path\t届いた経路や日時が不自然\tThe delivery path or the date is odd\u{1e}\
check-delivery-path-bare-name\t送ってきたサーバーが、正式でない名前 {name} を名乗りました。\tThe server that handed it over called itself {name}, which is not a full name.\u{1e}\
check-delivery-path-brand-name-forged\t送ってきたサーバー {ip} が、有名な会社の名前 {name} を名乗りました。登録されている名前は {registered} です。\tThe server that handed it over ({ip}) called itself {name}, a well-known company’s name. Its registered name is {registered}.\u{1e}\
check-delivery-path-clock-back\t{server} の記録では、送る前の時刻に届いたことになっています。時計のずれでも起こります。\tAccording to the records, it reached {server} before it was sent on. A wrong clock can cause that too.\u{1e}\
check-delivery-path-date-ahead\tメールを書いた日時（{date}）が、届いた時刻より 10分以上先です。\tThe date of the email ({date}) is more than ten minutes later than its arrival.\u{1e}\
check-delivery-path-date-future\tメールを書いた日時（{date}）が、届いた時刻より {hours} 時間ほど先です。\tThe date of the email ({date}) is about \u{1}hours\u{2}one\u{3}{hours} hour\u{2}{hours} hours\u{4} later than its arrival.\u{1e}\
check-delivery-path-date-missing\tメールに、書いた日時がありません。\tThe email does not say when it was written.\u{1e}\
check-delivery-path-date-old\tメールを書いた日時（{date}）から届くまでに、{hours} 時間ほどかかっています。\tThe email took about \u{1}hours\u{2}one\u{3}{hours} hour\u{2}{hours} hours\u{4} to arrive, counted from its date ({date}).\u{1e}\
check-delivery-path-date-unreadable\tメールを書いた日時が、日時として読めません（{date}）。\tThe date of the email cannot be read as a date ({date}).\u{1e}\
check-delivery-path-date-zone\tメールを書いた日時（{date}）に、時差がないか、ありえない時差が付いています。\tThe date of the email ({date}) has no time zone, or an impossible one.\u{1e}\
check-delivery-path-do\t会社からのはずなのに経路が不自然なら、リンクや添付ファイルを開かず、別の手段で確かめてください。\tIf it should come from a company but the path is odd, do not open its links or attachments. Check in another way.\u{1e}\
check-delivery-path-home-line\t送ってきたのは {registered} です。家庭や会社の回線によくある名前で、メール専用のサーバーの名前には見えません。\tIt was handed over by {registered}. That looks like a home or office line, not a mail server.\u{1e}\
check-delivery-path-no-reverse-name\t送ってきたサーバー {ip} には、登録された名前がありません（名乗った名前：{name}）。\tThe server that handed it over ({ip}) has no registered name (it called itself {name}).\u{1e}\
check-delivery-path-numbered-name\t送ってきたのは {registered} です。番号から自動で付いた名前で、メール用に付けた名前ではありません。\tIt was handed over by {registered}. That name was made automatically from a number, not chosen for sending mail.\u{1e}\
check-delivery-path-own-name-forged\t送ってきたサーバー {ip} が、受信した側の名前 {name} を名乗りました。登録されている名前は {registered} です。\tThe server that handed it over ({ip}) called itself {name}, a name of the receiving side. Its registered name is {registered}.\u{1e}\
check-delivery-path-sender-name-forged\t送ってきたサーバー {ip} が、差出人の組織のサーバー名 {name} を名乗りました。登録されている名前は {registered} です。\tThe server that handed it over ({ip}) called itself {name}, a name of the sender’s organisation. Its registered name is {registered}.\u{1e}\
check-delivery-path-slow\t{server} に着くまでに {hours} 時間ほどかかっています。\tIt took about \u{1}hours\u{2}one\u{3}{hours} hour\u{2}{hours} hours\u{4} to reach {server}.\u{1e}\
check-delivery-path-why\t会社のメールは、ふつう、名前を登録した専用のサーバー（メールを送る機械）から届きます。乗っ取られた機械や使い捨ての機械は、名前がなかったり、ほかの名前を名乗ったりします。\tCompanies usually send from servers (machines that send mail) with a registered name. Hijacked or throwaway machines often have none, or use someone else’s.\u{1e}\
check-display-name-forged\t表示される名前と、本当のアドレスが合わない\tThe name shown does not match the real address\u{1e}\
check-display-name-forged-address\t差出人の名前に {claimed} と書いてありますが、本当のアドレスは {address} です。\tThe sender’s name says {claimed}, but the real address is {address}.\u{1e}\
check-display-name-forged-brand\t差出人の名前は「{name}」ですが、アドレス {address} は、{claimed} のものとして知られていません。\tThe sender’s name is “{name}”, but {address} is not known to belong to {claimed}.\u{1e}\
check-display-name-forged-do\t名前ではなくアドレスを見てください。本人や会社には、前から知っている電話番号か公式サイトから確かめてください。\tLook at the address, not the name. Check with the person or company using a phone number you already know or their official site.\u{1e}\
check-display-name-forged-executive\t差出人の名前は「{claimed}」ですが、アドレス {address} は、あなたの組織のものではありません。\tThe sender’s name is “{claimed}”, but {address} is not an address of your organisation.\u{1e}\
check-display-name-forged-why\t差出人の名前は、送る人が自由に書けます。名前だけを表示するメールソフトでは、本当のアドレスが見えません。\tSenders can write any name they like. Email programs that show only the name hide the real address.\u{1e}\
check-executable-attachment\t開くとプログラムが動くファイルが添付されている\tAn attachment that runs a program when opened\u{1e}\
check-executable-attachment-changes-settings\t「{name}」は、パソコンやスマートフォンの設定を変えます（{detail}）。\t“{name}” changes settings on the computer or phone ({detail}).\u{1e}\
check-executable-attachment-disk-image\t添付ファイル「{name}」は、ディスクの中身をまとめたファイル（ディスクイメージ）です。検査を避けてプログラムを動かすために、使われることがあります。\tThe attachment “{name}” holds the contents of a disk in one file (a disk image). These can be used to get programs past virus checks.\u{1e}\
check-executable-attachment-disk-image-inside\t添付ファイルの中に、ディスクイメージ（ディスクの中身をまとめたファイル）「{name}」があります。開くとフォルダーのように見え、中のものを動かせます。\tThere is a disk image (the contents of a disk in one file) inside the attachment: “{name}”. It opens like a folder, and what is in it can be run.\u{1e}\
check-executable-attachment-do\t開かないでください。開いてしまったら、ネットワークから切り離してください。仕事のメールなら、すぐに社内の窓口に知らせてください。\tDo not open it. If you already have, disconnect from the network. For work email, tell your IT desk at once.\u{1e}\
check-executable-attachment-hidden-command\t「{name}」は、開くと見えない画面で命令を動かします：{detail}\t“{name}” runs a command out of sight when opened: {detail}\u{1e}\
check-executable-attachment-hidden-start\t「{name}」は、隠したものを自動で動かすように作られています（{detail}）。\t“{name}” is made to start something hidden automatically ({detail}).\u{1e}\
check-executable-attachment-opens-remote\t「{name}」は、開くと外のサーバーからファイルを取ってきます（{detail}）。\t“{name}” loads a file from another server when opened ({detail}).\u{1e}\
check-executable-attachment-program\t添付ファイル「{name}」は、プログラムです。\tThe attachment “{name}” is a program.\u{1e}\
check-executable-attachment-program-inside\t添付ファイルの中に、プログラム「{name}」があります。\tThere is a program inside the attachment: “{name}”.\u{1e}\
check-executable-attachment-runs-command\t「{name}」は、開くと命令を動かします：{detail}\t“{name}” runs a command when opened: {detail}\u{1e}\
check-executable-attachment-script\t添付ファイル「{name}」は、開くと命令が実行されるファイル（スクリプト、.{extension}）です。\tThe attachment “{name}” is a file of commands (a script, .{extension}) that run when it is opened.\u{1e}\
check-executable-attachment-script-acts\t「{name}」は、開くとプログラムを動かしたり、外から何かを取ってきたりする命令です（{detail}）。\t“{name}” is a file of commands that start programs or download something when it is opened ({detail}).\u{1e}\
check-executable-attachment-script-inside\t添付ファイルの中に、開くと動く命令のファイル「{name}」があります。\tThere is a file of commands inside the attachment that run when it is opened: “{name}”.\u{1e}\
check-executable-attachment-starter\t添付ファイル「{name}」は、開くと別のプログラムやサイトを動かす種類のファイルです。\tThe attachment “{name}” is a kind of file that starts another program or site when opened.\u{1e}\
check-executable-attachment-starter-inside\t添付ファイルの中に、別のものを動かすファイル「{name}」があります。\tThere is a file inside the attachment that starts something else: “{name}”.\u{1e}\
check-executable-attachment-why\tこのようなファイルを開くと、パソコンがその場で命令を実行します。仕事の書類が、この形で届くことはまずありません。\tWhen you open such a file, the computer carries out its commands at once. Business papers almost never come in this form.\u{1e}\
check-fake-thread\tやり取りの続きのように見えるが、中身に注意が必要\tLooks like part of a conversation, but needs care\u{1e}\
check-fake-thread-do\t送信済みメールを見て、本当にあったやり取りか確かめてください。\tLook in your sent emails to see whether this conversation really took place.\u{1e}\
check-fake-thread-risky-content\t返信や転送の形で、圧縮ファイルや振込先など、注意が必要なものが届いています。\tIt looks like a reply or a forwarded email. It brings something that needs care, such as a compressed file or a bank account.\u{1e}\
check-fake-thread-risky-strangers\t返信や転送の形で、注意が必要なものが届いています。引用されたやり取りには、あなたの組織も差出人の組織も出てきません。\tIt looks like a reply or a forwarded email and brings something that needs care. Neither your organisation nor the sender’s appears in the quoted emails.\u{1e}\
check-fake-thread-why\tやり取りの続きに見えると、疑わずに開きやすくなります。Emotet（エモテット）というウイルスは、この方法で広がりました。\tPeople are less careful with what looks like part of a conversation. The virus Emotet spread this way.\u{1e}\
check-file-or-icon-unfamiliar\t添付ファイルの種類やアイコンが見慣れない\tThe attachment’s type or icon is unfamiliar\u{1e}\
check-file-or-icon-unfamiliar-do\t開かないでください。ファイルの名前の最後（拡張子）を見て、詳しい人に相談してください。仕事のメールなら、社内の窓口です。\tDo not open it. Look at the end of its name (the extension) and ask someone who knows. For work email, that is your IT desk.\u{1e}\
check-file-or-icon-unfamiliar-reassuring\t添付ファイルの種類やアイコンは見慣れたものだ、と答えました。\tYou answered that the type and icon are familiar.\u{1e}\
check-file-or-icon-unfamiliar-suspicious\t添付ファイルの種類やアイコンが見慣れない、と答えました。\tYou answered that the type or icon is unfamiliar.\u{1e}\
check-file-or-icon-unfamiliar-why\tアイコンや名前は、文書のように見せかけることができます。見慣れない種類のファイルは、開くとプログラムが動くものかもしれません。\tIcons and names can be made to look like a document. An unfamiliar kind of file may run a program when opened.\u{1e}\
check-form-in-mail\tメールの中に入力欄がある\tThere are fields to fill in inside the email\u{1e}\
check-form-in-mail-do\t何も入力しないでください。必要なら、公式サイトを自分で開いて入力してください。\tDo not fill in anything. If you need to, open the official site yourself.\u{1e}\
check-form-in-mail-form\tメールの中に、書き込んで送る入力欄があります。\tThere is a form to fill in and send in the email itself.\u{1e}\
check-form-in-mail-password\tメールの中に、パスワードを入れる欄があります。\tThere is a field for a password in the email itself.\u{1e}\
check-form-in-mail-why\tメールの中の入力欄に書くと、どのサイトに送られるかが見えません。会社がメールの中で入力させることは、あまりありません。\tWith a form inside an email you cannot see which site your answers go to. Ordinary companies do not ask you to fill in anything there.\u{1e}\
check-freemail-sender\t組織を名乗っているが、個人でも使えるアドレスから届いている\tClaims to be an organisation, but uses an address that private people use\u{1e}\
check-freemail-sender-do\t返信せず、その組織の公式サイトや名刺にある連絡先に、別の手段で確かめてください。\tDo not reply. Ask the organisation using contact details from its official site or a business card.\u{1e}\
check-freemail-sender-organisation\t「{claim}」と名乗っていますが、差出人のアドレス {address} は、だれでも作れる {provider} のものです。\tIt claims to be “{claim}”, but the sender’s address {address} is one that anyone can open at {provider}.\u{1e}\
check-freemail-sender-subscriber\t「{claim}」と名乗っていますが、差出人のアドレス {address} は、個人が契約して使う {provider} のものです。\tIt claims to be “{claim}”, but the sender’s address {address} belongs to a private customer of {provider}.\u{1e}\
check-freemail-sender-why\t会社や役所は、ふつう自分の組織のアドレスから送ります。だれでも作れるアドレス（フリーメール）なら、どんな名前でもすぐに名乗れます。\tCompanies and public offices usually write from an address of their own. A free address can be opened in any name.\u{1e}\
check-hidden-text\t見えない文字が混ぜられている\tText that you cannot see\u{1e}\
check-hidden-text-by-colour\t背景と同じ色で、見えない文章（{count} 文字）が書かれています。\tText in the same colour as its background cannot be seen ({count} letters).\u{1e}\
check-hidden-text-by-size\t読めないほど小さな文字で、文章（{count} 文字）が書かれています。\tSome text is too small to read ({count} letters).\u{1e}\
check-hidden-text-do\tリンクや添付ファイルを開かないでください。用件は、公式サイトや、前から知っている電話番号で確かめてください。\tDo not open links or attachments. Check on the official site or by a phone number you already know.\u{1e}\
check-hidden-text-gap\t長い空白（{count} 行）の下に、文の続きがあります。\tThere is more text below a long gap ({count} lines).\u{1e}\
check-hidden-text-other-text\t見えている文とは別の文章（{count} 文字）が、隠されています。\tText other than what you see is hidden in the email ({count} letters).\u{1e}\
check-hidden-text-split-words\t言葉の中に、見えない文字がはさまれています（{count} か所）。\tInvisible characters are hidden inside words (\u{1}count\u{2}one\u{3}{count} place\u{2}{count} places\u{4}).\u{1e}\
check-hidden-text-why\t見えない文字は、迷惑メールフィルターをだますために、よく入れられます。\tHidden text is often there to get past spam filters.\u{1e}\
check-html-attachment\tWeb ページが添付されている\tA web page is attached\u{1e}\
check-html-attachment-builds-file\t添付ファイル「{name}」は、開くとパソコンの中でファイルを組み立てるページです（{detail}）。\tThe attachment “{name}” is a page that builds a file on your computer when opened ({detail}).\u{1e}\
check-html-attachment-copies-command\t添付ファイル「{name}」は、命令をコピーさせて、自分で実行させるページです：{detail}\tThe attachment “{name}” is a page that makes you copy a command and run it yourself: {detail}\u{1e}\
check-html-attachment-do\t開かないでください。開いたときも、パスワードなどは入力しないでください。\tDo not open it. If you already have, do not enter a password or anything else.\u{1e}\
check-html-attachment-foreign-form\t添付ファイル「{name}」は、入力したものを別のサーバー（{detail}）に送るページです。\tThe attachment “{name}” is a page that sends what you enter to another server ({detail}).\u{1e}\
check-html-attachment-foreign-password\t添付ファイル「{name}」は、パスワードを入れさせ、別のサーバー（{detail}）に送るページです。\tThe attachment “{name}” is a page that asks for a password and sends it to another server ({detail}).\u{1e}\
check-html-attachment-form\t添付ファイル「{name}」は、入力欄のある Web ページです。\tThe attachment “{name}” is a web page with fields to fill in.\u{1e}\
check-html-attachment-loads-script\t添付ファイル「{name}」は、開くと外のサーバーから命令を取ってきます（{detail}）。\tThe attachment “{name}” is a page that loads commands from another server when opened ({detail}).\u{1e}\
check-html-attachment-obfuscated\t添付ファイル「{name}」は、何をするか読めないように隠されたページです。\tThe attachment “{name}” is a page made unreadable to hide what it does.\u{1e}\
check-html-attachment-page\t添付ファイル「{name}」は、Web ページです。\tThe attachment “{name}” is a web page.\u{1e}\
check-html-attachment-password\t添付ファイル「{name}」は、パスワードを入れさせる Web ページです。\tThe attachment “{name}” is a web page that asks for a password.\u{1e}\
check-html-attachment-redirects\t添付ファイル「{name}」は、開くと自動で別のページへ移ります（{detail}）。\tThe attachment “{name}” is a page that goes on to another page by itself ({detail}).\u{1e}\
check-html-attachment-script\t添付ファイル「{name}」は、開くと命令が動く Web ページや画像です。\tThe attachment “{name}” is a web page or picture with commands that run when it is opened.\u{1e}\
check-html-attachment-why\t添付されたページはパソコンの中で開くので、サイトの名前が見えません。リンクの検査も受けません。偽のログイン画面によく使われます。\tAn attached page opens on your own computer, so you see no site name and link checks do not apply. Fake sign-in pages are often sent this way.\u{1e}\
check-image-only\t本文が画像だけで、文字がほとんどない\tThe email is a picture with hardly any text\u{1e}\
check-image-only-attached-picture\t本文に文字がほとんどなく、添付された画像が用件を伝えています。\tThere is hardly any text. The message is in an attached picture.\u{1e}\
check-image-only-do\t画像を押さないでください。公式サイトを自分で開いて確かめてください。\tDo not click the picture. Open the official site yourself and check there.\u{1e}\
check-image-only-little-text\t用件がリンクの付いた画像で書かれ、文字は少ししかありません（{letters} 文字）。\tThe message is in a picture with a link, and there is little text ({letters} letters).\u{1e}\
check-image-only-little-text-elsewhere\t用件がリンクの付いた画像で書かれ、文字は少ししかありません（{letters} 文字）。リンク先は、差出人のサイトではありません。\tThe message is in a picture with a link, and there is little text ({letters} letters). The link does not lead to the sender’s site.\u{1e}\
check-image-only-no-text\t本文に文字がほとんどなく（{letters} 文字）、リンクの付いた画像だけです。\tThere is hardly any text ({letters} letters), only a picture with a link.\u{1e}\
check-image-only-no-text-elsewhere\t本文に文字がほとんどなく（{letters} 文字）、リンクの付いた画像だけです。リンク先は、差出人のサイトではありません。\tThere is hardly any text ({letters} letters), only a picture with a link. The link does not lead to the sender’s site.\u{1e}\
check-image-only-why\t文字を画像にすると、迷惑メールフィルターが内容を読めないことがあります。\tSpam filters cannot read words in a picture.\u{1e}\
check-lecture-or-interview-lure\t講演・取材・原稿などの依頼\tA request for a lecture, an interview or an article\u{1e}\
check-lecture-or-interview-lure-do\t返信する前に、その組織の公式サイトにある電話番号などで、依頼した人が本当にいるか確かめてください。\tBefore you reply, call the organisation on the number on its official site. Ask whether that person sent the request.\u{1e}\
check-lecture-or-interview-lure-free-mail\t講演・取材・原稿などの依頼が、だれでも作れるアドレス {address} から届いています。\tA request for a lecture, interview or article from {address}, an address anyone can open.\u{1e}\
check-lecture-or-interview-lure-material-elsewhere\t講演・取材・原稿などの依頼で、資料が差出人の組織とは別のサイト（{address}）に置かれています。\tA request for a lecture, interview or article. Its documents are on a site ({address}) that is not the sender’s.\u{1e}\
check-lecture-or-interview-lure-request\t講演・取材・原稿などの依頼です。\tIt is a request for a lecture, an interview or an article.\u{1e}\
check-lecture-or-interview-lure-short-domain\t組織の名前を出した依頼ですが、差出人は {address} です。日本の組織の略称に .com や .org を付けたアドレスは、なりすましに使われたことがあります。\tIt names an organisation, but the sender is {address}. Addresses made of a Japanese organisation’s initials and .com or .org have been used by impostors.\u{1e}\
check-lecture-or-interview-lure-sign-in\t講演・取材・原稿などの依頼で、資料を見るために、あなたのアカウントでのログインを求めています（リンク先 {address}）。\tA request for a lecture, interview or article. To see its documents, you must sign in with your own account (link to {address}).\u{1e}\
check-lecture-or-interview-lure-why\t実在の組織の人を名乗って依頼を送り、やり取りのあとで、ウイルス入りのファイルやリンクを送る攻撃があります。2022年に、警察庁などが注意を呼びかけました。\tSome attackers pose as staff of real organisations. They exchange a few emails, and then send a file or link with a virus. Japanese authorities warned of this in 2022.\u{1e}\
check-link-borrows-name\tリンク先が、差出人や宛先の名前を借りた別のサイト\tThe link borrows a name you know for a different site\u{1e}\
check-link-borrows-name-do\tリンクを使わないでください。いつも使うアプリやブックマークから、自分で開いてください。\tDo not use the link. Open the site from your own bookmark or app.\u{1e}\
check-link-borrows-name-name\tリンク先（{link}）は、差出人か宛先の名前をつなげた、別のサイトです。\tThe link ({link}) uses the sender’s or recipient’s name, but leads to a different site.\u{1e}\
check-link-borrows-name-whole-domain\tリンク先（{link}）は、差出人か宛先のドメイン（@ より後ろ）を前に付けた、別のサイトです。\tThe link ({link}) puts the sender’s or recipient’s domain (the part after @) in front, but leads to a different site.\u{1e}\
check-link-borrows-name-why\tURL に知っている名前が入っていても、その人のサイトとは限りません。持ち主は、https:// の後で最初に出てくる / のすぐ前の名前（ドメイン）で決まります。\tA name you know in a link proves nothing. The owner is shown by the name just before the first slash after https:// (the domain).\u{1e}\
check-link-text-mismatch\t見えている URL と、本当のリンク先が違う\tThe link shown is not where it really leads\u{1e}\
check-link-text-mismatch-bare-name\tリンクの文字は {shown} というサイトの名前ですが、本当のリンク先は {actual} です。\tThe link shows the site name {shown}, but really leads to {actual}.\u{1e}\
check-link-text-mismatch-do\t押さないでください。必要なら、公式サイトを、自分のブックマークやアプリから開いてください。\tDo not click. If you need to, open the official site from your own bookmark or app.\u{1e}\
check-link-text-mismatch-other-site\t見えている URL は {shown} ですが、本当のリンク先は {actual} です。\tThe link shows {shown}, but really leads to {actual}.\u{1e}\
check-link-text-mismatch-tracker\t見えている URL は {shown} ですが、クリックを数えるサービス {actual} を通ります。\tThe link shows {shown}, but goes through {actual}, a service that counts clicks.\u{1e}\
check-link-text-mismatch-unreadable\tリンクの文字「{shown}」は URL のように見えますが、URL として読めません。リンク先は {actual} です。\tThe link text “{shown}” looks like a web address but is not a valid one. The link leads to {actual}.\u{1e}\
check-link-text-mismatch-why\t画面に見える URL はただの文字で、リンク先とは別に書けます。本物の URL を見せて、偽サイトに連れて行く手口があります。\tThe web address you see is only text, and the link can lead elsewhere. Scammers show a real address and open a fake site.\u{1e}\
check-link-text-mismatch-worn-name\t見えている URL は {shown} ですが、本当のリンク先は {actual} です。見えている名前を前に付けただけの、別のサイトです。\tThe link shows {shown}, but really leads to {actual}: a different site that only puts that name in front.\u{1e}\
check-lookalike-sender\t差出人のドメイン（@ より後ろ）が、よく知られた会社や、登録された組織のものに似ている\tThe sender’s domain (the part after @) resembles that of a well-known company, or of an organisation on your list\u{1e}\
check-lookalike-sender-brand-word\t差出人のドメイン {domain} には「{like}」（{brand}）という名前が入っています。しかし、{brand} のものとして知られていません。\tThe sender’s domain {domain} contains the name “{like}” ({brand}), but is not known to belong to {brand}.\u{1e}\
check-lookalike-sender-do\tアドレスの @ より後ろを、一文字ずつ見てください。知っている綴りと違えば開かず、公式のアプリやブックマークから確かめてください。\tRead the part after @ letter by letter. If the spelling is not the one you know, open nothing. Check in the company’s app or from your own bookmark.\u{1e}\
check-lookalike-sender-look-alike\t差出人のドメイン {domain} は「{like}」（{brand}）とよく似ていますが、別のドメインです。\tThe sender’s domain {domain} looks very much like “{like}” ({brand}), but it is a different one.\u{1e}\
check-lookalike-sender-whole-domain\t差出人のドメイン {domain} の中に「{like}」（{brand}）が入っていますが、{brand} のドメインではありません。\tThe sender’s domain {domain} contains “{like}” ({brand}) but does not belong to {brand}.\u{1e}\
check-lookalike-sender-why\tドメイン（アドレスの @ より後ろの名前）は、だれでも買えます。似た綴りでも、持ち主が送れば、差出人の確認（認証）に合格します。\tAnyone can buy a domain (the part after @). Even a look-alike passes the check of the sender (authentication) when its owner sends the email.\u{1e}\
check-lure-wording\t詐欺によくある誘い文句が重なっている\tWording often used to lure people into scams\u{1e}\
check-lure-wording-advance-fee\t大金を渡すと持ちかける言葉が、{families} 種類あります。\tThere are words that promise a large sum of money ({families} kinds).\u{1e}\
check-lure-wording-crypto\t仮想通貨（暗号資産）の受け取りや投資を勧める言葉が、{families} 種類あります。\tThere are words about receiving or investing in cryptocurrency ({families} kinds).\u{1e}\
check-lure-wording-delivery\t荷物が届けられないと知らせる言葉が、{families} 種類あります。\tThere are words about a parcel that cannot be delivered ({families} kinds).\u{1e}\
check-lure-wording-do\tリンクや電話番号を使わず、公式サイトやアプリを自分で開いて確かめてください。\tDo not use the link or the phone number. Open the official site or app yourself.\u{1e}\
check-lure-wording-gambling\t賭け事で稼げると勧める言葉が、{families} 種類あります。\tThere are words that tempt you to gamble for money ({families} kinds).\u{1e}\
check-lure-wording-job\t楽に稼げる仕事に誘う言葉が、{families} 種類あります。\tThere are words about easily earned money ({families} kinds).\u{1e}\
check-lure-wording-offer\t融資や出資を持ちかける言葉が、{families} 種類あります。\tThere are words that offer a loan or an investment ({families} kinds).\u{1e}\
check-lure-wording-order\t注文や請求を知らせ、連絡させようとする言葉が、{families} 種類あります。\tThere are words about an order or charge that want you to get in touch ({families} kinds).\u{1e}\
check-lure-wording-prize\t当選や賞品を知らせる言葉が、{families} 種類あります。\tThere are words about winning a prize ({families} kinds).\u{1e}\
check-lure-wording-refund\t還付や返金、未納を知らせる言葉が、{families} 種類あります。\tThere are words about a refund or an unpaid sum ({families} kinds).\u{1e}\
check-lure-wording-romance\t出会いを持ちかける言葉が、{families} 種類あります。\tThere are words that offer a romance ({families} kinds).\u{1e}\
check-lure-wording-why\tうれしい話や困った話を聞くと、確かめる前に動きたくなります。詐欺は、その気持ちをねらいます。\tGood news, trouble and curiosity make people act before they check. Scams count on that.\u{1e}\
check-macro-office\tOffice ファイルに、マクロ（文書に入った命令）などがある\tAn Office file has macros (commands inside it) or similar\u{1e}\
check-macro-office-active-x\t「{name}」には、ActiveX という動く部品が入っています。\t“{name}” contains an ActiveX control, a part that can run.\u{1e}\
check-macro-office-acts\t「{name}」のマクロには、プログラムを動かす、ファイルを書く、外から取ってくるなどの命令があります（{detail}）。\tThe macros in “{name}” have commands that start programs, write files or download something ({detail}).\u{1e}\
check-macro-office-acts-by-itself\t「{name}」のマクロは、開くだけで動きます。プログラムを動かしたり、ファイルを書いたり、外から何かを取ってきたりします（{detail}）。\tThe macros in “{name}” run as soon as it is opened, and start programs, write files or download something ({detail}).\u{1e}\
check-macro-office-asks-to-enable\t「{name}」の中に、「コンテンツの有効化」などを押すように求める文があります：{detail}\t“{name}” contains text that asks you to press “Enable content” or similar: {detail}\u{1e}\
check-macro-office-by-name\t添付ファイル「{name}」は、マクロ（文書に入った命令）を入れられる種類です。\tThe attachment “{name}” is a kind of file that can contain macros (commands inside a document).\u{1e}\
check-macro-office-dde\t「{name}」には、文書からプログラムを動かす仕組み（DDE）があります（{detail}）。\t“{name}” has a field that starts a program from the document (DDE) ({detail}).\u{1e}\
check-macro-office-do\t「コンテンツの有効化」や「編集を有効にする」を押さないでください。名乗っている会社や本人に、前から知っている連絡先で確かめてください。\tDo not press “Enable content” or “Enable editing”. Check with the company or person it claims to be from, using contact details you already knew.\u{1e}\
check-macro-office-embedded\t「{name}」の中に、別のファイルが埋め込まれています（{detail}）。\tAnother file is embedded in “{name}” ({detail}).\u{1e}\
check-macro-office-excel-four\t「{name}」には、古い形式のマクロ（Excel 4）があります。今は、おもに攻撃に使われます（{detail}）。\t“{name}” contains old-style macros (Excel 4). Today they are mostly used in attacks ({detail}).\u{1e}\
check-macro-office-external-object\t「{name}」は、開くと外のサーバーにつながります（{detail}）。\t“{name}” connects to a server when opened ({detail}).\u{1e}\
check-macro-office-hidden\t「{name}」のマクロは、何をするか読めないように隠されています（{detail}）。\tThe macros in “{name}” are made unreadable to hide what they do ({detail}).\u{1e}\
check-macro-office-macro\t添付ファイル「{name}」には、マクロ（文書に入った命令）があります。\tThe attachment “{name}” contains macros (commands inside a document).\u{1e}\
check-macro-office-present\t「{name}」には、マクロ（文書に入った命令）があります。開くだけで動くものや、外に働きかけるものは見つかりませんでした。\t“{name}” contains macros (commands inside a document). None was found that runs on opening or reaches outside.\u{1e}\
check-macro-office-risky-object\t「{name}」に、攻撃によく使われる部品が埋め込まれています（{detail}）。\tSomething of a kind often used in attacks is embedded in “{name}” ({detail}).\u{1e}\
check-macro-office-runs-itself\t「{name}」のマクロは、開くだけで動きます（{detail}）。\tThe macros in “{name}” run as soon as it is opened ({detail}).\u{1e}\
check-macro-office-template\t「{name}」は、開くと外のサーバーから別の文書を取ってきます（{detail}）。\t“{name}” loads another document from a server when opened ({detail}).\u{1e}\
check-macro-office-why\t「コンテンツの有効化」を押すとマクロが動き、ウイルスを取り込むことがあります。\tOnce you press “Enable content”, the macros run and can bring in a virus.\u{1e}\
check-many-strangers\t宛先に、違う組織のアドレスがいくつも並んでいる\tRecipients at many different organisations\u{1e}\
check-many-strangers-do\t並んでいる相手に心当たりがあるかを見てください。知らない人ばかりなら、何も開かず、「全員に返信」もしないでください。\tSee whether you know the others. If they are all strangers, open nothing and do not “reply to all”.\u{1e}\
check-many-strangers-domains\t宛先が {recipients} 件あり、{domains} か所の違う組織のアドレスが並んでいます（{examples} など）。\tThere are {recipients} recipients at {domains} different organisations ({examples} and others).\u{1e}\
check-many-strangers-why\t集めたアドレスにまとめて送ると、つながりのない会社のアドレスが同じ宛先に並びます。\tWhen someone sends to a list of collected addresses, people at unconnected companies end up side by side.\u{1e}\
check-money-not-confirmed\t前から知っている方法で、本人に確かめていない\tNot confirmed with the person by a way known before\u{1e}\
check-money-not-confirmed-do\t前から知っている番号に電話するか、直接会って確かめてください。確かめるまで何も送らないでください。\tCall a number you already know, or ask face to face. Send nothing until then.\u{1e}\
check-money-not-confirmed-reassuring\t本人に確かめたと答えました。\tYou answered that you have confirmed it with the person.\u{1e}\
check-money-not-confirmed-suspicious\t本人に確かめていない、または分からないと答えました。\tYou answered that you have not confirmed it with the person, or do not know.\u{1e}\
check-money-not-confirmed-why\t守りになるのは、前から知っている番号や対面で確かめることです。声は似せて作れるので、かかってきた電話の声では確かめたことになりません。メールへの返信や、メールに書かれた番号への電話も同じです。\tWhat protects you is a number you knew before, or meeting the person. Voices can be cloned, so a call that you receive confirms nothing. Nor does replying to the email, or calling a number in it.\u{1e}\
check-not-my-work\t自分の仕事に関係がない\tNothing to do with your work\u{1e}\
check-not-my-work-do\t開かないでください。その仕事の担当者に、メールが来たことだけを知らせてください。\tDo not open it. Just tell the person who handles this that it came.\u{1e}\
check-not-my-work-reassuring\t自分の仕事や用事に関係がある、と答えました。\tYou answered that it has to do with your work or private business.\u{1e}\
check-not-my-work-suspicious\t自分の仕事や用事に関係がない、と答えました。\tYou answered that it has nothing to do with your work or private business.\u{1e}\
check-not-my-work-why\t担当でない仕事のメールが届くのは、相手があなたを知らずに送っているからかもしれません。\tEmail about someone else’s work may come from a sender who knows nothing about you.\u{1e}\
check-notice-not-expected\tこのお知らせが来るとは思っていなかった\tYou were not expecting this notice\u{1e}\
check-notice-not-expected-do\tメールのリンクは使わないでください。いつも使うアプリやブックマークから自分で開いて、同じお知らせがあるか見てください。\tDo not use the link. Open the site from your own bookmark or app and look for the same notice there.\u{1e}\
check-notice-not-expected-reassuring\t来ると分かっていたと答えました。\tYou answered that you were expecting it.\u{1e}\
check-notice-not-expected-suspicious\t来るとは思っていなかったと答えました。\tYou answered that you were not expecting it.\u{1e}\
check-notice-not-expected-why\t新しい ID や設定の変更は、ふつう前もって案内があります。自分で操作していないのに届く通知は、偽物かもしれません。\tNew IDs and changed settings are usually announced first. A notice about something you did not do may be fake.\u{1e}\
check-odd-address\t差出人のアドレスが、意味のない文字の並びに見える\tThe sender’s address looks like a jumble of letters\u{1e}\
check-odd-address-do\t名前ではなくアドレスを見て、知っている差出人かを確かめてください。見覚えがなければ、リンクや添付ファイルは開かないでください。\tLook at the address, not the name. If you do not know it, do not open links or attachments.\u{1e}\
check-odd-address-domain\t差出人のアドレス {address} の「{odd}」（@ より後ろ）が不自然です。意味のない文字の並び、長い数字、または多すぎるハイフンでできています。\t“{odd}” (after the @) in the sender’s address {address} is made of jumbled letters, long numbers or too many hyphens.\u{1e}\
check-odd-address-local\t差出人のアドレス {address} の「{odd}」は、意味のない文字や数字の並びに見えます。\t“{odd}” in the sender’s address {address} looks like a meaningless string of letters and digits.\u{1e}\
check-odd-address-why\t大量に送る側は、使い捨てのアドレスをプログラムで作ります。人や会社が名刺に書くアドレスは、ふつう読める形です。\tMass senders let a program make throwaway addresses. An address on a business card can usually be read.\u{1e}\
check-odd-attachment\t添付ファイルの名前や種類が不自然\tThe attachment’s name or type is odd\u{1e}\
check-odd-attachment-direction\t添付ファイル「{name}」の名前に、文字の向きを変える見えない文字があります。本当の種類を表す終わりの部分（拡張子 .{extension}）が隠れています。\tThe name of the attachment “{name}” contains invisible characters that reverse the text. They hide the end that tells its real type (extension .{extension}).\u{1e}\
check-odd-attachment-disguised\t添付ファイル「{name}」の中身は、名前（.{extension}）が示す種類と違い、動くものや Web ページです。\tThe content of the attachment “{name}” is not what its name (.{extension}) suggests: it runs, or is a web page.\u{1e}\
check-odd-attachment-do\t開かないでください。何のファイルかを、名乗っている会社や本人に、前から知っている電話番号などで確かめてください。\tDo not open it. Ask what the file is. Call the company or person it claims to be from, on a number you already knew.\u{1e}\
check-odd-attachment-double-extension\t添付ファイル「{name}」は、書類のような名前ですが、本当の種類を表す終わりの部分（拡張子）は .{extension} です。\tThe attachment “{name}” is named like a document, but the end that tells its real type (extension) is .{extension}.\u{1e}\
check-odd-attachment-long-blank\t添付ファイル「{name}」の名前に、長い空白があります。本当の種類を表す終わりの部分（拡張子 .{extension}）が、画面の外に隠れます。\tThe name of the attachment “{name}” contains a long gap. It pushes the end that tells its real type (extension .{extension}) out of sight.\u{1e}\
check-odd-attachment-polyglot\t「{name}」は、同時に二つの種類のファイルとして開けるように作られています（{detail}）。\t“{name}” is made so that it opens as two different kinds of file ({detail}).\u{1e}\
check-odd-attachment-unknown-extension\t添付ファイル「{name}」の名前の終わり（拡張子 .{extension}）は、メールでふつう使われるものではありません。\tThe end of the name of “{name}” (extension .{extension}) is not one normally used in email.\u{1e}\
check-odd-attachment-why\t危険なファイルは、書類や写真に見えるように、名前を変えて送られることがあります。\tDangerous files are often named to look like documents or photos.\u{1e}\
check-odd-headers\tヘッダー（メールの送り状）が不自然\tThe headers (the email’s delivery details) are odd\u{1e}\
check-odd-headers-do\tこのことだけで決めず、ほかの手がかりと合わせて見てください。\tDo not judge by this alone. Look at it together with the other signs.\u{1e}\
check-odd-headers-marked-urgent\t送った側が「重要・至急」の印を付けています（{field}: {value}）。\tThe sender marked it as important or urgent ({field}: {value}).\u{1e}\
check-odd-headers-message-id-local\tメールごとに付く番号（Message-ID）が、正式な名前のない機械で作られています（{value}）。\tThe email’s number (Message-ID) was made on a machine without a proper name ({value}).\u{1e}\
check-odd-headers-no-address\t差出人の欄にアドレスがありません（{value}）。\tThe sender field contains no address ({value}).\u{1e}\
check-odd-headers-no-message-id\tメールごとに付くはずの番号（Message-ID）がありません。\tThe number that every email should have (Message-ID) is missing.\u{1e}\
check-odd-headers-old-mailer\t送信に使ったソフトは「{value}」と書かれています。10年以上前に提供が終わったソフトです。\tIt says it was sent with “{value}”, a program discontinued more than ten years ago.\u{1e}\
check-odd-headers-outlook-imitated\t送信に使ったソフトは「{value}」と書かれていますが、Outlook なら書くはずの欄がありません。\tIt says it was sent with “{value}”, but a field that Outlook should write is missing.\u{1e}\
check-odd-headers-raw-subject\t件名の文字が、メールの決まりどおりに書かれていません。\tThe subject is not written the way email requires.\u{1e}\
check-odd-headers-repeated-field\t一度だけのはずの {field} の欄が {count} 回あります。\tThe field {field} should appear once, but appears {count} times.\u{1e}\
check-odd-headers-several-senders\t差出人の欄にアドレスが {count} 個あります（{value}）。どれが見えるかは、メールソフトによって違います。\tThe sender field contains {count} addresses ({value}). Email programs differ in which one they show.\u{1e}\
check-odd-headers-why\t一斉送信用のプログラムには、本物のメールソフトのふりをしてヘッダー（送り状）を書くものがあります。よく見ると、細かいところが違います。\tPrograms for mass mailing imitate a real email program in the headers (delivery details), but get small things wrong.\u{1e}\
check-odd-url\tリンク先の URL が不自然な形をしている\tThe link’s web address has an odd form\u{1e}\
check-odd-url-brand-in-host\tリンク先 {host} は、名前の途中に {detail} を入れていますが、そのサイトではありません。\tThe link to {host} has {detail} in the middle of its name, but it is not that site.\u{1e}\
check-odd-url-brand-in-path\tリンク先は {host} ですが、URL の後ろのほうに {detail} の名前が入っています。\tThe link leads to {host}, but has the name {detail} further back in the address.\u{1e}\
check-odd-url-brand-word\tリンク先 {host} の名前に「{detail}」が入っていますが、その会社のサイトとして知られていません。\tThe site name {host} in a link contains “{detail}”, but is not known to be that company’s site.\u{1e}\
check-odd-url-do\tリンクは開かないでください。公式サイトを、ブックマークやアプリから開いてください。\tDo not open the link. Open the official site from your own bookmark or app.\u{1e}\
check-odd-url-dynamic-dns\tリンク先 {host} は、だれでも借りられる名前（{detail}）です。自宅のパソコンなどにもつながります。\tThe site name {host} in a link is one that anyone can borrow ({detail}), even for a computer at home.\u{1e}\
check-odd-url-file-scheme\tリンクが開こうとするのはサイトではなく、ファイルやプログラム（{detail}:）です。\tA link does not open a site, but a file or a program ({detail}:).\u{1e}\
check-odd-url-free-hosting\tリンク先 {host} は、だれでもページを置けるサービス（{detail}）にあります。\tThe link leads to {host}, on a service where anyone can put up a page ({detail}).\u{1e}\
check-odd-url-ip-host\tリンク先が、サイトの名前ではなく、数字のアドレス {host} です。\tA link leads to a number ({host}) instead of a site name.\u{1e}\
check-odd-url-long-host\tリンク先の名前が {detail} 文字と長く、終わりが画面からはみ出すことがあります：{host}\tThe site name in a link is {detail} characters long, so its end may be out of sight: {host}\u{1e}\
check-odd-url-look-alike\tリンク先 {host} は、「{detail}」によく似た別の名前です。\tThe site name {host} in a link looks like “{detail}”, but is a different one.\u{1e}\
check-odd-url-many-labels\tリンク先の名前 {host} は、点で {detail} 個の部分に区切られています。\tThe site name in a link, {host}, has {detail} parts.\u{1e}\
check-odd-url-number-host\tリンク先が、読みにくい数字の形に変えたアドレス（{host}）です。\tA link leads to an address turned into a number that is hard to read ({host}).\u{1e}\
check-odd-url-odd-port\tリンク先 {host} に、ふつうは付かない番号（ポート番号 {detail}）が付いています。\tA link to {host} has an unusual number added (port {detail}).\u{1e}\
check-odd-url-punycode\tリンク先の名前に、英数字でない文字が使われています：{host}（{detail}）\tThe site name in a link uses letters other than a to z: {host} ({detail})\u{1e}\
check-odd-url-repaired\tリンク先の書き方が崩れています。ブラウザーは直して {host} を開きます。\tA link is written incorrectly. Browsers correct it and open {host}.\u{1e}\
check-odd-url-script-scheme\tリンクが開くのはサイトではなく、リンクの中に書かれたページや命令（{detail}:）です。\tA link does not open a site, but a page or commands written into the link itself ({detail}:).\u{1e}\
check-odd-url-user-part\tリンクの @ の前に「{detail}」とありますが、本当のリンク先は @ の後ろの {host} です。\t“{detail}” comes before an @ in the link, but the real target is {host}, after the @.\u{1e}\
check-odd-url-why\tリンク先をごまかす URL は、名前の途中や @ の前に本物の名前を入れたり、数字だけにしたりします。本物のサイトは、ふつう、そのような形にしません。\tMisleading addresses put a real name in the middle or before an @, or show only numbers. Real sites rarely do that.\u{1e}\
check-own-domain-forged\tあなたの組織のアドレスが、勝手に使われているおそれがある\tSomeone may be using an address of your organisation\u{1e}\
check-own-domain-forged-do\t社内の名簿の電話番号で本人に確かめ、社内の窓口に知らせてください。\tCall the person on the number in your own directory, and tell your IT desk.\u{1e}\
check-own-domain-forged-failed\t差出人はあなたの組織の {address} です。しかし、受信したサーバーは、あなたの組織から送られたと確かめられなかった、と記録しています。\tThe sender is {address} at your own organisation, but the receiving server recorded that it could not confirm this.\u{1e}\
check-own-domain-forged-why\t社内からのメールは信じられやすいので、受け取る人の組織のアドレスを差出人に書く手口があります。\tPeople trust email from inside, so scammers write an address of the recipient’s own organisation as the sender.\u{1e}\
check-password-with-archive\tファイルのパスワードが同じメールに書かれている\tA file’s password is in the same email\u{1e}\
check-password-with-archive-do\t開かないでください。名乗っている会社や本人に、前から知っている電話番号で確かめてください。\tDo not open it. Ask the company or person it claims to be from, on a phone number you already knew.\u{1e}\
check-password-with-archive-download\tファイルを受け取るリンクと、そのパスワードが同じメールにあります。\tA link to a file and its password are in the same email.\u{1e}\
check-password-with-archive-same-mail\t圧縮ファイル（zip など）と、そのパスワードが同じメールにあります。\tA compressed file (zip or similar) and its password are in the same email.\u{1e}\
check-password-with-archive-same-mail-hint\t圧縮ファイル（zip など）と、そのパスワードのヒントが同じメールにあります。\tA compressed file (zip or similar) and a hint for its password are in the same email.\u{1e}\
check-password-with-archive-why\t鍵をかけると、ウイルス対策ソフトが中を調べられません。Emotet（エモテット）などのウイルスが、この形で送られました。\tVirus scanners cannot look into locked files. Emotet and other viruses were sent like this.\u{1e}\
check-payment-change\t振込先の変更や、急ぎ・内密の支払いを求めている\tA changed bank account, or a hurried or secret payment\u{1e}\
check-payment-change-do\t送金の前に、前から知っている電話番号で、名乗っている会社や本人に確かめてください。このメールに書かれた番号や、返信では確かめないでください。\tBefore paying, call on a phone number you already know. Do not use a number from this email, and do not check by replying.\u{1e}\
check-payment-change-new-account\t振込先の口座が変わったと書かれています。\tIt says that the bank account to pay into has changed.\u{1e}\
check-payment-change-new-account-given\t振込先の口座が変わったとして、新しい口座が書かれているか、添付されています。\tIt says that the bank account to pay into has changed. The new one is in the text or an attachment.\u{1e}\
check-payment-change-new-account-pressed\t振込先を変えるよう求め、さらに急がせたり、秘密にさせたり、電話を避けたりしています。\tIt asks you to pay into a different account, and also to hurry, keep it secret or not call.\u{1e}\
check-payment-change-secret-payment\t支払いなどのお金の話を、秘密に、しかも急いで、または電話なしで進めるよう求めています。\tIt asks for a payment or similar to be made secretly, and also in a hurry or without a call.\u{1e}\
check-payment-change-why\t取引先や上司になりすまし、偽の口座に送金させる詐欺（ビジネスメール詐欺）によくある形です。2017年には、本物そっくりの請求書で、約3億8千万円を失った会社があります。本物のお知らせも、似た言葉で書かれます。\tScammers pose as business partners or managers to have money sent to a fake account (business email compromise). In 2017 one company lost about 380 million yen to an invoice that looked real. Genuine notices use similar words too.\u{1e}\
check-pdf-attachment\tPDF に、自動で動く命令や、ほかのページへの誘導が入っている\tA PDF that runs something or leads elsewhere\u{1e}\
check-pdf-attachment-at-opening\tPDF「{name}」は、開いたときの動作（表示するページなど）を決めています。\tThe PDF “{name}” sets what happens when it is opened, such as which page is shown.\u{1e}\
check-pdf-attachment-do\tPDF の中のリンクや QR コードを開かないでください。いつも使うアプリやブックマークから、同じお知らせがあるかを確かめてください。\tDo not open links or QR codes in the PDF. Look for the same notice from your own bookmark or app.\u{1e}\
check-pdf-attachment-embedded\tPDF「{name}」の中に、別のファイル（{detail}）が埋め込まれています。\tThe PDF “{name}” contains another file ({detail}).\u{1e}\
check-pdf-attachment-form\tPDF「{name}」には、入力したものをどこかへ送る欄があります（{detail}）。\tThe PDF “{name}” has fields that send what you type somewhere ({detail}).\u{1e}\
check-pdf-attachment-launch\tPDF「{name}」は、プログラムを動かそうとします（{detail}）。\tThe PDF “{name}” tries to start a program ({detail}).\u{1e}\
check-pdf-attachment-one-link\tPDF「{name}」は、文がほとんどなく、一つのリンクを押させるだけのものです（{detail}）。\tThe PDF “{name}” has almost no text, just one link to click ({detail}).\u{1e}\
check-pdf-attachment-program-embedded\tPDF「{name}」の中に、プログラムとして動くファイル（{detail}）が埋め込まれています。\tThe PDF “{name}” contains a file that runs as a program ({detail}).\u{1e}\
check-pdf-attachment-script\tPDF「{name}」には、命令（JavaScript）が入っています。\tThe PDF “{name}” contains commands (JavaScript).\u{1e}\
check-pdf-attachment-script-at-opening\tPDF「{name}」には、開くと自動で動く命令（JavaScript）が入っています。\tThe PDF “{name}” contains commands (JavaScript) that run when it is opened.\u{1e}\
check-pdf-attachment-why\tメールの検査は本文のリンクを調べますが、PDF の中のリンクや命令は見落としやすいものです。偽のログイン画面への入口に、よく使われます。\tMail filters check the links in an email, but often miss links and commands inside a PDF. Many fake sign-in pages are reached that way.\u{1e}\
check-qr-code\tQR コードから、別のページへ誘っている\tA QR code leads elsewhere\u{1e}\
check-qr-code-do\t読み取らないでください。読み取ったときは、パスワードなどを入れずに、ページを閉じてください。\tDo not scan it. If you already have, do not enter a password. Close the page.\u{1e}\
check-qr-code-drawn\t本文に、文字やマス目で描かれた QR コードがあり、{host} につながります。こう描くと、画像の検査をすり抜けられます。\tThere is a QR code drawn with letters or table cells, and it leads to {host}. Drawn like this, it can get past programs that check pictures.\u{1e}\
check-qr-code-drawn-text\t本文に、文字やマス目で描かれた QR コードがあり、次の文字が入っています：{detail}\tThere is a QR code drawn with letters or table cells, and it contains this text: {detail}\u{1e}\
check-qr-code-elsewhere\t画像「{name}」の QR コードは、差出人との関係が分からないサイト（{host}）につながります。\tThe QR code in the picture “{name}” leads to {host}, a site with no visible connection to the sender.\u{1e}\
check-qr-code-in-document\t「{name}」の中の QR コードは、{host} につながります。\tThe QR code in “{name}” leads to {host}.\u{1e}\
check-qr-code-known-service\t「{name}」の QR コードは、よく知られたサービス（{host}）につながります。\tThe QR code in “{name}” leads to a well-known service ({host}).\u{1e}\
check-qr-code-no-sender\t画像「{name}」の QR コードは、{host} につながります。\tThe QR code in the picture “{name}” leads to {host}.\u{1e}\
check-qr-code-text\t「{name}」の QR コードには、次の文字が入っています：{detail}\tThe QR code in “{name}” contains this text: {detail}\u{1e}\
check-qr-code-why\tQR コードは目で読めません。スマートフォンで開くので、会社の守りも届きません。そのため、リンク先を隠すのに使われます。\tYou cannot read a QR code by eye, and you open it on a phone, beyond your company’s protection. So it is used to hide where it leads.\u{1e}\
check-read-in-two-ways\tメールが二通りに読める\tThe email can be read in two ways\u{1e}\
check-read-in-two-ways-do\tこのメールを頼りに動かず、名乗っている会社や本人に、前から知っている連絡先で確かめてください。\tDo not act on this email. Ask the person or company it names, using contact details you already knew.\u{1e}\
check-read-in-two-ways-encoding\tそのまま読むときと、変換（符号化）を元に戻して読むときとで、中身が違います。どちらが見えるかは、メールソフトによって違います。\tThe email has one content as it stands, and another once it is decoded. Email programs differ in which they show.\u{1e}\
check-read-in-two-ways-senders\t差出人の欄が二通りに読めます。どちらの差出人が見えるかは、メールソフトによって違います。\tThe sender field can be read in two ways. Email programs differ in which sender they show.\u{1e}\
check-read-in-two-ways-structure\tメールの組み立ての書き方（{factor}）が食い違っています。何が見えるかは、メールソフトによって違います。\tThe email contradicts itself about how it is put together ({factor}). Email programs differ in what they show.\u{1e}\
check-read-in-two-ways-why\t迷惑メールフィルターが読むものと、あなたに見えるものが、別かもしれません。出来の悪いプログラムが書いたメールでも起こります。\tA spam filter can read one version while you see the other. Badly made programs write such email, too.\u{1e}\
check-recipient-in-link\tリンクに、宛先のアドレスが入っている\tA link contains the recipient’s address\u{1e}\
check-recipient-in-link-do\tリンクは開かないでください。必要なら、公式サイトをブックマークやアプリから開いてください。\tDo not open the link. If you need to, open the official site from your own bookmark or app.\u{1e}\
check-recipient-in-link-encoded\t{host} へのリンクに、宛先の {recipient} が、読めない形で入っています。\tA link to {host} contains the recipient {recipient} in a form you cannot read.\u{1e}\
check-recipient-in-link-fragment\t{host} へのリンクの # の後ろに、宛先の {recipient} が入っています。\tA link to {host} contains the recipient {recipient} after a #.\u{1e}\
check-recipient-in-link-own-site\t差出人のサイト {host} へのリンクに、宛先の {recipient} が入っています。\tA link to the sender’s own site {host} contains the recipient {recipient}.\u{1e}\
check-recipient-in-link-plain\t{host} へのリンクに、宛先の {recipient} が入っています。\tA link to {host} contains the recipient {recipient}.\u{1e}\
check-recipient-in-link-why\t偽のログイン画面に、あなたのアドレスを先に入れておくために使われます。本物らしく見え、だれが開いたかも相手に分かります。\tIt lets a fake sign-in page show your address already filled in. That looks real, and it tells the sender who opened it.\u{1e}\
check-reply-to-elsewhere\t返信先が、差出人とは別のところになっている\tA reply would go to someone other than the sender\u{1e}\
check-reply-to-elsewhere-do\t返信ボタンを使わないでください。前から知っているアドレスに新しくメールを書くか、電話で確かめてください。\tDo not use the reply button. Write a new email to an address you already know, or call.\u{1e}\
check-reply-to-elsewhere-elsewhere\t差出人は {sender} ですが、返信先は、別の組織の {reply-to} です。\tThe sender is {sender}, but a reply goes to {reply-to} at another organisation.\u{1e}\
check-reply-to-elsewhere-free-mail\t差出人は {sender} ですが、返信先は {reply-to} です。だれでも作れるアドレス（フリーメール）です。\tThe sender is {sender}, but a reply goes to {reply-to}, an address anyone can open (free email).\u{1e}\
check-reply-to-elsewhere-why\t差出人だけを偽ると、返信は本物の人に届きます。そこで、返信先を自分のアドレスにする手口があります。\tIf only the sender were faked, replies would reach the real person. So scammers set the reply address to their own.\u{1e}\
check-requester-unknown\t依頼してきた人を、ほかで確かめられない\tThe person asking could not be confirmed elsewhere\u{1e}\
check-requester-unknown-do\t所属先の公式サイトにある代表番号へ電話して、その人が本当に依頼したか確かめてください。\tCall the main number on the organisation’s official site and ask whether that person really sent the request.\u{1e}\
check-requester-unknown-reassuring\tその人を知っている、または確かめたと答えました。\tYou answered that you know the person or have checked.\u{1e}\
check-requester-unknown-suspicious\tその人を知らず、確かめてもいない、または分からないと答えました。\tYou answered that you do not know the person and have not checked, or cannot tell.\u{1e}\
check-requester-unknown-why\t講演や取材の依頼を装い、やり取りを重ねてからウイルスを送る手口があります。\tSome attackers use a request for a lecture or interview to start a conversation, and later send a virus.\u{1e}\
check-return-path-elsewhere\t届かなかったときの知らせが、差出人とは別のところに送られる\tDelivery failures are reported to someone other than the sender\u{1e}\
check-return-path-elsewhere-bulk-service\t差出人は {sender} ですが、一斉配信サービスの {bounces} から送られています。差出人が頼んだのか、差出人が偽られたのかは、これだけでは分かりません。\tThe sender is {sender}, but it was sent through the mass mailing service of {bounces}. This alone does not show whether the sender asked for that or was forged.\u{1e}\
check-return-path-elsewhere-do\tこのことだけで決めず、ほかの手がかりと合わせて見てください。\tDo not judge by this alone. Look at it together with the other signs.\u{1e}\
check-return-path-elsewhere-elsewhere\t差出人は {sender} ですが、届かなかったときの知らせは別の組織の {bounces} に送られます。\tThe sender is {sender}, but delivery failures are reported to {bounces} at another organisation.\u{1e}\
check-return-path-elsewhere-free-mail\t差出人は {sender} ですが、届かなかったときの知らせは {bounces} に送られます。だれでも作れるアドレス（フリーメール）です。\tThe sender is {sender}, but delivery failures are reported to {bounces}, an address anyone can open (free email).\u{1e}\
check-return-path-elsewhere-why\t差出人の欄は自由に書けます。届かなかったときの知らせの送り先（Return-Path）には、実際に送った側のアドレスが出ることがあります。\tAnyone can write anything in the sender field. The address for delivery failures (Return-Path) sometimes shows who really sent the email.\u{1e}\
check-script-or-base-link\t本文の中に、自動で動く仕掛けがある\tThe email has parts that act by themselves\u{1e}\
check-script-or-base-link-base\t{count} 個のリンク先を、まとめて {host} に変える指定があります。\tIt redirects \u{1}count\u{2}one\u{3}{count} link\u{2}{count} links\u{4} to {host} all at once.\u{1e}\
check-script-or-base-link-do\tメールをブラウザーで開いたり、ファイルに保存して開いたりしないでください。\tDo not open the email in a browser. Do not save it and open the file.\u{1e}\
check-script-or-base-link-frame\t{host} のページを、本文の中に開く指定があります。\tIt tries to show a page from {host} inside the text.\u{1e}\
check-script-or-base-link-refresh\t開くと、何も押さなくても {host} へ移る指定があります。\tWhen opened, it tries to go to {host} without a click.\u{1e}\
check-script-or-base-link-script\t本文の中にプログラム（スクリプト）が {count} 個あります。\tThe text contains \u{1}count\u{2}one\u{3}{count} program (script).\u{2}{count} programs (scripts).\u{4}\u{1e}\
check-script-or-base-link-why\tメールソフトはふつう、こうした仕掛けを動かしません。それでも入れるのは、検査をすり抜けるためか、動いてしまうソフトをねらうためかもしれません。\tEmail programs normally do not run such parts. They may be there to get past checks, or in the hope of a program that does run them.\u{1e}\
check-sender-like-recipient\t差出人のドメイン（@ より後ろ）が、受け取る側の組織に似ている\tThe sender’s domain (the part after @) resembles the recipient’s\u{1e}\
check-sender-like-recipient-do\t社内の名簿やこれまでのメールのアドレスと、一文字ずつ比べてください。\tCompare the address letter by letter with your directory and earlier emails.\u{1e}\
check-sender-like-recipient-joined\t差出人（{sender}）は、宛先（{recipient}）の名前に、別の言葉をつなげたものです。\tThe sender ({sender}) is the recipient’s name ({recipient}) joined with another word.\u{1e}\
check-sender-like-recipient-one-letter\t差出人（{sender}）は、宛先（{recipient}）と一文字だけ違います。\tThe sender ({sender}) differs from the recipient ({recipient}) by one letter.\u{1e}\
check-sender-like-recipient-other-suffix\t差出人（{sender}）は、宛先（{recipient}）と同じ名前ですが、終わりが違います。\tThe sender ({sender}) has the same name as the recipient ({recipient}), but a different ending.\u{1e}\
check-sender-like-recipient-why\tよく似たドメイン（@ より後ろの名前）を買って、社内の人や関係者のふりをする手口があります。その場合、差出人の確認（認証）には合格します。\tSome scammers buy a domain (the part after @) like yours and pose as colleagues. It then passes the check of the sender (authentication).\u{1e}\
check-sent-to-work-address\t個人向けのメールが、登録していないアドレス（仕事用など）に届いた\tPersonal email at an address you did not register, such as the one at work\u{1e}\
check-sent-to-work-address-do\tそのサービスに、このアドレスを登録したか、思い出してください。していなければ、開かないでください。仕事のアドレスなら、社内の窓口に知らせてください。\tThink back: did you give them this address? If not, do not open anything. If it is your work address, tell your IT desk.\u{1e}\
check-sent-to-work-address-reassuring\tそこに登録してあるアドレスに届いた、と答えました。\tYou answered that you registered this address there.\u{1e}\
check-sent-to-work-address-suspicious\tそこに登録していないアドレスに届いた、と答えました。\tYou answered that you did not register this address there.\u{1e}\
check-sent-to-work-address-why\t買い物やカードの登録には、ふつう個人のアドレスを使います。仕事のアドレスや、登録していないアドレスに届くのは不自然です。\tPeople usually give shops and banks a private address. At a work address, or one that you did not register, such email is odd.\u{1e}\
check-sextortion\t脅して、仮想通貨（暗号資産）を求めている\tMakes threats and wants cryptocurrency\u{1e}\
check-sextortion-claims\t感染・録画・期限・仮想通貨などの脅し文句が {families} 種類あります。\tThere are threats about malware, recordings, a deadline, cryptocurrency or similar ({families} kinds).\u{1e}\
check-sextortion-do\t払わないでください。返信もしないでください。書かれたパスワードを今も使っていれば、変えてください。\tDo not pay and do not reply. If you still use a password shown in it, change it.\u{1e}\
check-sextortion-wallet\t仮想通貨の送り先（{wallet}）が書かれています。\tThere is a cryptocurrency address to pay to ({wallet}).\u{1e}\
check-sextortion-wallet-and-claims\t仮想通貨の送り先（{wallet}）があり、感染・録画・期限などの脅し文句が {families} 種類あります。\tThere is a cryptocurrency address ({wallet}), with threats about malware, recordings, a deadline or similar ({families} kinds).\u{1e}\
check-sextortion-why\t同じ文を大勢に送る詐欺が、よくあります。実際に録画されていることは、まずありません。\tA common scam sends the same text to thousands of people. There is almost never a recording.\u{1e}\
check-share-not-expected\tファイルが届くことを聞いていなかった\tYou were not told that a file would come\u{1e}\
check-share-not-expected-do\t名乗っている会社や本人に、前から知っている電話番号で「送りましたか」とたずねてください。\tAsk “Did you send this?” Call the company or person it claims to be from, on a number you already knew.\u{1e}\
check-share-not-expected-reassuring\t聞いていると答えました。\tYou answered that you were told.\u{1e}\
check-share-not-expected-suspicious\t聞いていないと答えました。\tYou answered that you were not told.\u{1e}\
check-share-not-expected-why\t取引先のアカウントが乗っ取られると、本物のアドレスから偽の共有やファイルが届きます。\tWhen a partner’s account is taken over, fake shares and files come from the real address.\u{1e}\
check-share-notice\tファイル共有や署名、FAX などの通知に、疑わしい点がある\tSomething is suspicious about a share, signature or fax notice\u{1e}\
check-share-notice-borrowed-name\t共有などの通知ですが、リンク先（{link}）は、組織の名前を借りた別のサイトです。\tIt is a notice of a share or message. But the link ({link}) leads to a different site that borrows an organisation’s name.\u{1e}\
check-share-notice-do\tリンクを開かないでください。名乗っている会社や本人に、前から知っている連絡先で確かめてください。\tDo not open the link. Ask the company or person it claims to be from, using contact details you already knew.\u{1e}\
check-share-notice-html-file\t共有や受信の通知に、開くと Web ページが出るファイル（HTML）が付いています。\tIt is a notice of a share or message, and brings a file that opens as a web page (HTML).\u{1e}\
check-share-notice-link-elsewhere\t共有などの通知ですが、リンク先（{link}）は差出人の組織のサイトではありません。\tIt is a notice of a share or message. But the link ({link}) does not lead to the sender’s own site.\u{1e}\
check-share-notice-named-service\tサービスの名前が出ていますが、リンク先（{link}）はそのサービスのサイトではありません。\tIt names a service, but the link ({link}) does not lead to that service.\u{1e}\
check-share-notice-sign-in\t見るために、あなたのアカウントでのログインを求めていますが、リンク先（{link}）は別のサイトです。\tIt asks you to sign in with your own account, but the link ({link}) leads to a different site.\u{1e}\
check-share-notice-why\t共有の通知に似せて、偽のログイン画面でパスワードを盗む手口が多くあります。\tFake notices of shared files often lead to fake sign-in pages that steal passwords.\u{1e}\
check-share-notice-work-account-asked\t受け取りや署名の前に、勤務先などのメールアカウントでのログインを求めています。\tBefore you can receive or sign it, it asks you to sign in with your work or email account.\u{1e}\
check-shortener\tリンク先を隠す短縮 URL がある\tA short link hides where it leads\u{1e}\
check-shortener-behind-words\t文字や画像の後ろに、短縮 URL のサービス {host} のリンクが隠れています（短縮 URL は {count} 件）。開くまで、リンク先が分かりません。\tWords or a picture hide a link to {host}, a service that shortens web addresses (short links: {count}). You cannot see the target without opening it.\u{1e}\
check-shortener-do\t開かないでください。公式サイトから、目的のページを探してください。\tDo not open it. Find the page from the official site instead.\u{1e}\
check-shortener-hidden-target\t長い URL を短くするサービス（{host}）のリンクが {count} 件あります。開くまで、リンク先が分かりません。\t\u{1}count\u{2}one\u{3}{count} link uses\u{2}{count} links use\u{4} {host}, a service that shortens web addresses. You cannot see the target without opening the link.\u{1e}\
check-shortener-why\t短縮 URL（長い URL を短くしたもの）は、だれでも作れて、本当のリンク先を隠します。\tAnyone can make a short link, and it hides the real target.\u{1e}\
check-signature-mismatch\t署名（本文の終わりの名前や連絡先）と差出人が合わない\tThe signature (name and contact details at the end) does not match the sender\u{1e}\
check-signature-mismatch-address\t差出人は {sender} ですが、署名のメールアドレスは {signature} で、別の組織のものに見えます。\tThe sender is {sender}, but the email address in the signature is {signature}, which looks like another organisation.\u{1e}\
check-signature-mismatch-company\t差出人は {sender} を名乗っていますが、署名は {signature} です。\tThe sender claims to be {sender}, but the signature says {signature}.\u{1e}\
check-signature-mismatch-do\t署名にある会社へ、その会社の公式サイトで調べた番号に電話して確かめてください。このメールには返信しないでください。\tCall the company in the signature on a number from its official site. Do not reply to this email.\u{1e}\
check-signature-mismatch-site\t署名の Web サイト（{signature}）は、差出人（{sender}）とは別の組織のものに見えます。\tThe website in the signature ({signature}) looks like it belongs to a different organisation from the sender ({sender}).\u{1e}\
check-signature-mismatch-why\t本物のメールの署名を写し、自分のアドレスから送った偽のメールでは、この二つが合いません。\tFake emails often copy a real signature but come from the scammer’s own address. Then the two do not match.\u{1e}\
check-signed-part\t電子署名（書き換えを防ぐ仕組み）が、見えている部分のすべてには付いていない\tThe sender’s digital signature (a seal against changes) does not cover all that you see\u{1e}\
check-signed-part-appended\t{domain} の電子署名は本文の {signed} バイトまでですが、本文は {size} バイトあります。残りは、だれかが書き足したものかもしれません。\tThe digital signature of {domain} ends after {signed} bytes of the text, but the text has {size}. Someone else may have added the rest.\u{1e}\
check-signed-part-do\t電子署名が正しくても、見えている件名、返信先、書き足された本文は信じず、別の手段で確かめてください。\tEven if the signature is valid, do not trust the subject, the reply address or text at the end. Check in another way.\u{1e}\
check-signed-part-from-unsigned\t{domain} の電子署名は、差出人の欄を守っていません。正しい電子署名なら、必ず守ります。\tThe digital signature of {domain} does not cover the sender field. Every proper signature does.\u{1e}\
check-signed-part-length-limit\t{domain} の電子署名は、本文のはじめの {signed} バイトだけを守ります。\tThe digital signature of {domain} covers only the first {signed} bytes of the text.\u{1e}\
check-signed-part-minor-unsigned\t{domain} の電子署名は、{field} の欄を守っていません。ふつうのメールでも見られます。\tThe digital signature of {domain} does not cover the field {field}. Ordinary email can have that too.\u{1e}\
check-signed-part-repeated\t{field} の欄が {size} 回ありますが、{domain} が電子署名したのは {signed} 回分です。見えているのは、署名のないほうかもしれません。\tThe field {field} appears {size} times, but {domain} signed only {signed}. What you see may be the unsigned one.\u{1e}\
check-signed-part-reply-to-unsigned\t{domain} の電子署名は、返信先の欄を守っていません。あとから付けられます。\tThe digital signature of {domain} does not cover the reply address. It can be added later.\u{1e}\
check-signed-part-subject-unsigned\t{domain} の電子署名は、件名を守っていません。途中で書き換えられます。\tThe digital signature of {domain} does not cover the subject. It can be changed on the way.\u{1e}\
check-signed-part-why\t本物の電子署名が付いたメールを手に入れ、守られていない欄や本文の終わりだけを書き換えて、送り直す手口があります。\tAttackers can take an email with a genuine signature and change or add what it does not cover. Then they send it again.\u{1e}\
check-throwaway-site-link\tリンク先が、偽サイトによく使われる場所や形になっている\tThe link’s place or form is often used by fake sites\u{1e}\
check-throwaway-site-link-abused-suffix\tリンク先 {host} の末尾は「.{detail}」です。偽サイトによく使われる末尾です。\tThe site name {host} in a link ends in “.{detail}”, an ending often used by fake sites.\u{1e}\
check-throwaway-site-link-do\tリンクは開かないでください。公式サイトを、ブックマークやアプリから開いてください。\tDo not open the link. Open the official site from your own bookmark or app.\u{1e}\
check-throwaway-site-link-login-without-tls\tログインのリンクなのに、{host} へ、暗号化されない方法（http）でつながります。\tA sign-in link leads to {host} without encryption (http).\u{1e}\
check-throwaway-site-link-site-internals\tリンク先 {host} の {detail} は、ふつう、人が見るページを置かない場所です。\tThe link leads into {detail} on {host}, where there are normally no pages for readers.\u{1e}\
check-throwaway-site-link-why\t偽サイトは、安く買って捨てられる名前や、乗っ取ったサイトの奥に置かれることが多くあります。\tFake sites are often put on cheap throwaway names, or deep inside hijacked sites.\u{1e}\
check-training-mail\t訓練メールの印がある\tSigns of a training email\u{1e}\
check-training-mail-do\t訓練だと思っても、社内の窓口へ、いつもどおり知らせてください。\tEven if you think it is training, report it as usual.\u{1e}\
check-training-mail-marked\t訓練メールを送る道具が書く欄 {field} があります。ただし、この欄はだれでも書けます。\tIt has the field {field}, which tools for training emails write. But anyone can write it.\u{1e}\
check-training-mail-why\t組織の訓練メールには、送る道具の印が付くことがあります。攻撃者もまねできるので、判定には使いません。\tTraining emails in an organisation can carry a tool’s mark. Attackers can copy it, so it does not count for the verdict.\u{1e}\
check-undisclosed-recipients\t宛先に、あなたのアドレスがない\tYour address is not among the recipients\u{1e}\
check-undisclosed-recipients-do\t「あなたの口座」のような個人への用件なら、何も開かないでください。公式サイトやアプリを自分で開いて確かめてください。\tIf it is about something personal such as “your account”, open nothing. Open the official site or app yourself and check there.\u{1e}\
check-undisclosed-recipients-no-recipient\t宛先の欄がありません。\tThere is no recipient field.\u{1e}\
check-undisclosed-recipients-not-named\t宛先（{recipients}）に、あなたの組織のアドレスがありません。\tThe recipients ({recipients}) include no address at your organisation.\u{1e}\
check-undisclosed-recipients-self-sent\t宛先が差出人自身（{sender}）になっています。ほかの宛先は見えません。\tThe recipient is the sender itself ({sender}). The other recipients cannot be seen.\u{1e}\
check-undisclosed-recipients-undisclosed\t宛先の欄にアドレスがありません（{recipients}）。\tThe recipient field contains no address ({recipients}).\u{1e}\
check-undisclosed-recipients-why\t同じ文を大勢に送るときは、宛先を隠すことがあります。あなた個人への用件なら、ふつう、あなたのアドレスが書かれます。\tPeople who send the same text to many often hide the recipients. Personal business would usually be addressed to you.\u{1e}\
check-unexpected-mail\t内容に心当たりがない\tYou do not know what it is about\u{1e}\
check-unexpected-mail-do\t心当たりがないメールでは、リンクや添付ファイルを開かず、返信もしないでください。\tIf it means nothing to you, do not open links or attachments, and do not reply.\u{1e}\
check-unexpected-mail-reassuring\t内容に心当たりがある、と答えました。\tYou answered that you know what it is about.\u{1e}\
check-unexpected-mail-suspicious\t内容に心当たりがない、と答えました。\tYou answered that you do not know what it is about.\u{1e}\
check-unexpected-mail-why\t身に覚えのない注文や請求、頼んでいない連絡は、偽のメールによくあります。心当たりがあっても、それに合わせて作られた偽のメールもあります。\tOrders you never placed and notices you never asked for are common in fake email. But a fake can also be made to fit what you expect.\u{1e}\
check-unfamiliar-link-host\t差出人の組織のサイトへのリンクが一つもない\tNo link leads to the sender’s own site\u{1e}\
check-unfamiliar-link-host-all-own\tリンク先はすべて、差出人の組織 {sender} のサイトです（リンク {links} 件）。\t\u{1}links\u{2}one\u{3}The only link leads to the sender’s own site, {sender}.\u{2}All {links} links lead to the sender’s own site, {sender}.\u{4}\u{1e}\
check-unfamiliar-link-host-do\tリンク先のサイトの名前に見覚えがあるかを見てください。なければ開かないでください。\tSee whether you know the site it leads to. If not, do not open it.\u{1e}\
check-unfamiliar-link-host-one-site\t差出人は {sender} ですが、リンク先はどれも {host} です（リンク {links} 件）。\tThe sender is {sender}, but \u{1}links\u{2}one\u{3}the only link leads to {host}.\u{2}all {links} links lead to {host}.\u{4}\u{1e}\
check-unfamiliar-link-host-why\t会社からの案内は、ふつう自分のサイトにつながります。別のサイトだけにつながるのは、詐欺のメールに多い形です。\tA company’s notices usually link to its own site. Links only to someone else’s are common in scams.\u{1e}\
check-unfamiliar-sender\t差出人のアドレスに見覚えがない\tYou do not know the sender’s address\u{1e}\
check-unfamiliar-sender-do\t前にもらったメールや名刺のアドレスと、一文字ずつ比べてください。\tCompare the address letter by letter with earlier emails or a business card.\u{1e}\
check-unfamiliar-sender-reassuring\tこのアドレスから前にもメールをもらっている、と答えました。\tYou answered that you have had email from this address before.\u{1e}\
check-unfamiliar-sender-suspicious\tこの差出人のアドレスに見覚えがない、と答えました。\tYou answered that you do not know this address.\u{1e}\
check-unfamiliar-sender-why\t表示される名前は自由に変えられます。知っている名前でも、いつもと違うアドレスなら、別人かもしれません。\tAnyone can show any name. If the name is familiar but the address is not, it may be someone else.\u{1e}\
check-unnatural-japanese\t日本語の文字や書き方が不自然\tUnnatural Japanese characters or writing\u{1e}\
check-unnatural-japanese-chinese-charset\t日本語の文なのに、中国語用の文字コード（文字の表し方：{detail}）で書かれています。\tThe text is Japanese but stored in a Chinese character set, a way to store letters ({detail}).\u{1e}\
check-unnatural-japanese-chinese-glyphs\t日本語では使わない中国語の漢字が {count} 種類、ひらがなの文に混じっています：{detail}\tChinese characters not used in Japanese are mixed into Japanese text ({count} kinds): {detail}\u{1e}\
check-unnatural-japanese-do\t文章がおかしいと感じたら、リンクや添付ファイルは開かないでください。名乗っている会社や本人に、前から知っている連絡先で確かめてください。\tIf the wording feels wrong, do not open links or attachments. Check with the company or person it claims to be from, using contact details you already knew.\u{1e}\
check-unnatural-japanese-look-alike-letters\t形の似た別の文字で書かれた言葉が {count} か所あります：{detail}\tWords are written with look-alike letters from another script ({count} places): {detail}\u{1e}\
check-unnatural-japanese-one-oddity\t日本語として少し不自然なところがあります：{detail}\tThere is one small oddity for Japanese text: {detail}\u{1e}\
check-unnatural-japanese-several-oddities\t日本語として不自然なところが {count} 種類あります（空白、句読点、文字の幅、言い回し、字体の指定）。\tThere are {count} kinds of oddity for Japanese text: spaces, punctuation, letter widths, phrases or fonts.\u{1e}\
check-unnatural-japanese-why\t海外で作られた偽のメールには、翻訳や文字の入力のくせが残ることがあります。ふだんの相手の書き方と比べてみてください。\tFake email made abroad can keep traces of translation or of foreign keyboards. Compare it with how this sender usually writes.\u{1e}\
check-unnatural-wording-seen\t文章や文字がおかしいと感じる\tThe wording or letters look odd\u{1e}\
check-unnatural-wording-seen-do\t違和感があるときは、リンクや添付ファイルを開かないでください。名乗っている会社や本人に、前から知っている連絡先で確かめてください。\tIf something feels wrong, do not open links or attachments. Check with the company or person it claims to be from, using contact details you already knew.\u{1e}\
check-unnatural-wording-seen-reassuring\t文章や文字におかしいところはない、と答えました。\tYou answered that the wording and letters look normal.\u{1e}\
check-unnatural-wording-seen-suspicious\t文章や文字におかしいところがある、と答えました。\tYou answered that the wording or letters look odd.\u{1e}\
check-unnatural-wording-seen-why\t読む人が感じる文字の形や言い回しの違和感は、プログラムだけでは分かりません。\tA program cannot fully tell how the letters look to you or whether the tone is right.\u{1e}\
check-unread-attachment\t添付ファイルの中に、調べられなかったものがある\tSomething in the attachments could not be checked\u{1e}\
check-unread-attachment-bomb\t「{name}」は、解凍するとふつうではありえない大きさになるので、途中でやめました。\t“{name}” would unpack to an absurd size, so unpacking was stopped.\u{1e}\
check-unread-attachment-broken\t「{name}」は壊れているか、決まりどおりに作られていないので、全部は調べられませんでした。\t“{name}” is damaged or not built as it should be, so not all of it could be checked.\u{1e}\
check-unread-attachment-do\tまだ開かないでください。本当に送ったものかを、名乗っている会社や本人に、前から知っている連絡先で確かめてください。\tDo not open it yet. Ask the company or person it claims to be from whether they sent it, using contact details you already knew.\u{1e}\
check-unread-attachment-locked\t「{name}」はパスワードがないと開けないので、中を調べていません。\t“{name}” needs a password, so what is inside was not checked.\u{1e}\
check-unread-attachment-locked-otherwise\t「{name}」には、Miwake では開けない方式の鍵がかかっています。パスワードがメールに書かれていても、中は調べられません。\t“{name}” is locked in a way that Miwake cannot open, even if the password is in the email. What is inside was not checked.\u{1e}\
check-unread-attachment-too-deep\t「{name}」は、ファイルの中のファイルが深く重なっていて、底まで調べられませんでした。\t“{name}” has files inside files, so deep that not all of it could be checked.\u{1e}\
check-unread-attachment-too-large\t「{name}」は大きすぎて、全部は調べられませんでした。\t“{name}” is too large, so not all of it could be checked.\u{1e}\
check-unread-attachment-too-many\t「{name}」は中のものが多すぎて、全部は調べられませんでした。\t“{name}” contains too much, so not all of it could be checked.\u{1e}\
check-unread-attachment-unsupported\t「{name}」は、Miwake では中を読めない種類です。\t“{name}” is a kind of file that Miwake cannot look into.\u{1e}\
check-unread-attachment-why\t調べられなかったところに何があるかは、分かりません。会社の入口の検査にも、分からないことがあります。\tNobody knows what is in the part that could not be checked. Your company’s own filters may not know either.\u{1e}\
check-urgent-wording\t急がせる・不安にさせる言葉が重なっている\tSeveral kinds of words that hurry or frighten\u{1e}\
check-urgent-wording-do\tいったん手を止めてください。本当に急ぐ用件かは、公式サイトや、前から知っている電話番号で確かめてください。\tStop for a moment. Check whether it is really urgent on the official site or by a phone number you already know.\u{1e}\
check-urgent-wording-three\t急がせたり不安にさせたりする言葉が {families} 種類、重なっています（緊急、期限、停止、不正利用など）。\tWords that hurry or frighten come together ({families} kinds, such as urgency, a deadline, a suspension or misuse).\u{1e}\
check-urgent-wording-two\t急がせたり不安にさせたりする言葉が {families} 種類あります。\tThere are words that hurry or frighten ({families} kinds).\u{1e}\
check-urgent-wording-why\tあわてると、だれでも確かめるのを忘れます。期限、停止、不正利用などを続けて持ち出すのは、詐欺によくあるやり方です。\tAnyone in a hurry can forget to check. Scams often bring up a deadline, a suspension and misuse together.\u{1e}\
check-watched-word\t会社が「注意する言葉」に登録したものがある\tA word that your organisation watches for\u{1e}\
check-watched-word-do\t差出人が本当にこの言葉を使うはずの人かを確かめてください。ログインは、メールのリンクからではなく、いつもの入口からしてください。\tAsk whether this sender would really use the word. Sign in the way you always do, not through a link in the email.\u{1e}\
check-watched-word-seen\t会社が「注意する言葉」に登録した「{word}」が出てきます。\tThe word “{word}” appears. Your organisation watches for it.\u{1e}\
check-watched-word-why\t社内の仕組みや計画の名前を使うと、だますメールも本物らしく見えます。標的型攻撃では、こうした言葉が前もって調べられています。\tNames of internal systems and projects make a fake email look genuine. Targeted attacks find them out beforehand.\u{1e}\
check-worded-like-fraud\tこれまでの詐欺メールに似た言い回し\tWorded like known scams\u{1e}\
check-worded-like-fraud-do\t示した部分が、何をさせようとしているかを見てください。心当たりがあっても、メールのリンクは使わず、公式サイトや前から知っている電話番号で確かめてください。\tLook at what the marked words want you to do. Even if it could be true, do not use the email’s link. Check on the official site or by a phone number you already know.\u{1e}\
check-worded-like-fraud-like\tこれまでの詐欺メールによく似た言い回しの部分があります。\tA passage is worded much like known scams.\u{1e}\
check-worded-like-fraud-most-like\tこれまでの詐欺メールとほとんど同じ言い回しの部分があります。\tA passage is worded almost exactly like known scams.\u{1e}\
check-worded-like-fraud-rather-like\tこれまでの詐欺メールに似た言い回しの部分があります。\tA passage is worded like known scams.\u{1e}\
check-worded-like-fraud-somewhat-like\tこれまでの詐欺メールに少し似た言い回しの部分があります。\tA passage is worded a little like known scams.\u{1e}\
check-worded-like-fraud-very-like\tこれまでの詐欺メールにとてもよく似た言い回しの部分があります。\tA passage is worded very much like known scams.\u{1e}\
check-worded-like-fraud-why\t詐欺メールは、差出人やリンクを変えながら、同じ言い回しを繰り返し使います。ただし、本物のお知らせも似た言葉を使うので、これだけで詐欺と決まるわけではありません。\tScams change senders and links but reuse the same wording. Genuine notices use similar words too, so this alone proves nothing.\u{1e}\
check-wrapped-link\tリンクが別のサービスを通り、リンク先が見えにくい\tA link goes through another service, so its target is hard to see\u{1e}\
check-wrapped-link-do\t本当のリンク先に心当たりがあるかを見てください。なければ開かないでください。\tSee whether you know the real target. If not, do not open it.\u{1e}\
check-wrapped-link-mirror\tリンクは、翻訳などのサービス {wrapper} の名前で、{host} のページを見せます。\tThe link shows a page of {host} under the name of {wrapper}, a translation or similar service.\u{1e}\
check-wrapped-link-redirector\tリンクは、だれでも使える転送サービス {wrapper} を通って、{host} に行きます。\tThe link goes through {wrapper}, a forwarding service that anyone can use, to {host}.\u{1e}\
check-wrapped-link-scanner\tリンクは、メールを検査するサービス {wrapper} を通ります。その先のリンク先は {host} です。\tThe link goes through {wrapper}, a service that checks email. Behind it, it leads to {host}.\u{1e}\
check-wrapped-link-several\tリンクは {wrapper} など {layers} 段の転送を通って、{host} に行きます。\tThe link is forwarded {layers} times, through {wrapper} and others, to {host}.\u{1e}\
check-wrapped-link-why\t有名なサービスの名前で始まるリンクにして、本当のリンク先を見えにくくする手口があります。会社のメールの検査サービスを通るのは、ふつうのことです。\tA well-known name at the start of a link can hide the real target. It is normal for a company’s email scanner to do this.\u{1e}\
check-zip-attachment\t圧縮ファイル（zip など）が添付されている\tA compressed file (zip or similar) is attached\u{1e}\
check-zip-attachment-archive\t圧縮ファイル「{name}」が添付されています。中のファイルは、まだ調べていません。\tA compressed file is attached: “{name}”. The files in it have not been checked yet.\u{1e}\
check-zip-attachment-archive-listed\t圧縮ファイル「{name}」が添付されています。中のファイルは {count} 個です（{inside}）。\tA compressed file is attached: “{name}”. Files in it: {count} ({inside}).\u{1e}\
check-zip-attachment-bomb\t圧縮ファイル「{name}」は、解凍するとふつうではありえない大きさになります。途中で止めました。\tThe compressed file “{name}” would unpack to an absurd size. Unpacking was stopped.\u{1e}\
check-zip-attachment-do\t本当に送ったものかを、名乗っている会社や本人に、前から知っている連絡先で確かめてから開いてください。中にプログラムがあれば、開かないでください。\tDo not open it yet. Ask the company or person it names whether they sent it, using contact details you already knew. If there is a program inside, do not open that.\u{1e}\
check-zip-attachment-encrypted\tパスワード付きの zip ファイル「{name}」が添付されています。パスワードがないと、ウイルスの検査でも Miwake でも、中を見られません。\tA password-protected zip file is attached: “{name}”. Without the password, neither virus checks nor Miwake can look inside.\u{1e}\
check-zip-attachment-lists-differ\t圧縮ファイル「{name}」は、開くソフトによって違うファイルが見える作りです（{detail}）。\tThe compressed file “{name}” is built so that different programs show different files ({detail}).\u{1e}\
check-zip-attachment-locked\tパスワード付きの圧縮ファイル「{name}」が添付されています。見えるのはファイルの名前（{count} 個：{inside}）だけで、中は調べられませんでした。\tA password-protected compressed file is attached: “{name}”. Only the names of its files can be seen ({count}: {inside}). What is inside could not be checked.\u{1e}\
check-zip-attachment-nested\t圧縮ファイル「{name}」の中に、さらに圧縮ファイル（{inside}）があります。\tThe compressed file “{name}” contains another compressed file ({inside}).\u{1e}\
check-zip-attachment-opened\t圧縮ファイル「{name}」にはパスワードが付いています。このメールに書かれた言葉（{detail}）で開いたので、中を調べました。\tThe compressed file “{name}” has a password. A word in this email ({detail}) opened it, so the files in it were checked.\u{1e}\
check-zip-attachment-path-escapes\t圧縮ファイル「{name}」には、解凍すると別のフォルダーに書き込む名前（{detail}）のファイルがあります。\tThe compressed file “{name}” contains a file whose name writes into another folder when unpacked ({detail}).\u{1e}\
check-zip-attachment-program-among-files\t圧縮ファイル「{name}」に、{count} 個のファイルがあります。その中に、開くとプログラムが動くか、別のものを呼び出すもの（{inside}）があります。\tThe compressed file “{name}” (\u{1}count\u{2}one\u{3}{count} file\u{2}{count} files\u{4}) contains something that runs, or starts something else, when opened ({inside}).\u{1e}\
check-zip-attachment-program-inside\tzip ファイル「{name}」の中に、開くとプログラムが動くか、別のものを呼び出すもの（{inside}）があります。\tThe zip file “{name}” contains something that runs, or starts something else, when opened ({inside}).\u{1e}\
check-zip-attachment-why\t圧縮すると、中の危険なファイルが検査で見つかりにくくなります。パスワード付き zip を送り、パスワードを別のメールで送るやり方（PPAP）は、日本で長く使われました。攻撃にも使われました。\tDangerous files are harder to detect when compressed. In Japan, locked zip files with the password in a second email (PPAP) were long common. Attackers used that too.\u{1e}\
check-zip-attachment-zip\tzip ファイル「{name}」が添付されています。中のファイルは、まだ調べていません。\tA zip file is attached: “{name}”. The files in it have not been checked yet.\u{1e}\
check-zip-attachment-zip-listed\tzip ファイル「{name}」が添付されています。中のファイルは {count} 個です（{inside}）。\tA zip file is attached: “{name}”. Files in it: {count} ({inside}).\u{1e}\
compare-ascii\t機械の中での書き方（Punycode）：{ascii}\tAs machines write it (Punycode): {ascii}\u{1e}\
derived-punycode\t機械の中での書き方（Punycode）\tWritten in its actual letters (Punycode)\u{1e}\
derived-registrable-domain\t持ち主を表す部分（ドメイン）\tPart that shows the owner (domain)\u{1e}\
derived-unwrapped\t中継された、本当のリンク先\tReal target, taken out of the forwarding link\u{1e}\
difference-added\t{here}が足されています。\tAdded: {here}.\u{1e}\
difference-look-alike\t「{there}」に見えるところは、{here}です。\tWhat looks like “{there}” is {here}.\u{1e}\
difference-missing\t「{there}」が抜けています。\tLeft out: “{there}”.\u{1e}\
difference-other\t「{there}」のところが、{here}です。\t“{there}” is replaced with {here}.\u{1e}\
difference-same\t同じです。\tThe same.\u{1e}\
difference-swapped\t「{there}」の順が、{here}に入れ替わっています。\t“{there}” was turned round into {here}.\u{1e}\
file-archive\t圧縮ファイル\tcompressed file\u{1e}\
file-calendar\t予定（カレンダー）\tcalendar entry\u{1e}\
file-disk-image\tディスクイメージ（ディスクの中身をまとめたファイル）\tdisk image (the contents of a disk in one file)\u{1e}\
file-empty\t空のファイル\tempty file\u{1e}\
file-executable\tプログラム\tprogram\u{1e}\
file-html\tHTML のファイル\tHTML file\u{1e}\
file-image\t画像\tpicture\u{1e}\
file-media\t音声か動画\taudio or video\u{1e}\
file-message\tメールのファイル\temail file\u{1e}\
file-ole\t古い形式の Office のファイル\tOffice file in the old format\u{1e}\
file-ole-macro\tマクロつきの古い形式の Office のファイル\tOffice file in the old format with macros\u{1e}\
file-ooxml\tOffice のファイル\tOffice file\u{1e}\
file-ooxml-macro\tマクロつきの Office のファイル\tOffice file with macros\u{1e}\
file-outlook-message\tOutlook 形式（.msg）のメール\temail in Outlook’s format (.msg)\u{1e}\
file-pdf\tPDF\tPDF\u{1e}\
file-rtf\tリッチテキスト（RTF）\trich text (RTF)\u{1e}\
file-script\tスクリプト（命令を書いたファイル）\tscript (a file of commands)\u{1e}\
file-shortcut\tショートカット\tshortcut\u{1e}\
file-text\t文字のファイル\ttext file\u{1e}\
file-unknown\t種類の分からないデータ\tunknown kind of data\u{1e}\
file-xml\tXML か SVG のファイル\tXML or SVG file\u{1e}\
file-zip\tzip ファイル\tzip file\u{1e}\
group-files\t添付ファイル\tAttachments\u{1e}\
group-links\tリンク\tLinks\u{1e}\
group-own-rules\t自社のルール\tOwn rules\u{1e}\
group-reader\tあなただけが分かること\tWhat only you know\u{1e}\
group-sender\t差出人と宛先\tSender and recipients\u{1e}\
group-text\t件名と本文\tSubject and text\u{1e}\
hidden-by-color\t背景とほぼ同じ色\talmost the colour behind it\u{1e}\
hidden-by-display\t見せない指定\tnot displayed\u{1e}\
hidden-by-font-size\t大きさがほぼ 0 の文字\tletters of almost no size\u{1e}\
hidden-by-hidden-attribute\t隠す指定\tmarked as hidden\u{1e}\
hidden-by-line-height\t高さがほぼ 0 の行\tlines of almost no height\u{1e}\
hidden-by-off-screen\t画面の外\toff the screen\u{1e}\
hidden-by-opacity\t透明\ttransparent\u{1e}\
hidden-by-size\t大きさが 0 の枠の中\tin a box of no size\u{1e}\
hidden-by-visibility\t見えなくする指定\tmade invisible\u{1e}\
identity-carrier\t{owner} から届いたのは確かです。書いた人がだれかは確かめられません。\tIt did come from {owner}. Who wrote it cannot be confirmed.\u{1e}\
identity-confirmed\t{domain} から届いたことを、受け取ったサーバーが確認しています。{owner} のドメインです。\tThe receiving server confirms that it came from {domain}, which belongs to {owner}.\u{1e}\
identity-confirmed-led-elsewhere\t{domain} から届いたことを、受け取ったサーバーが確認しています。{owner} のドメインです。ただし、リンク先は別のところです。\tThe receiving server confirms that it came from {domain}, which belongs to {owner}. But the links lead somewhere else.\u{1e}\
identity-consistent\t確かめられません。{domain} から届いたことは確かですが、それがだれのドメインかは分かりません。\tCannot be confirmed. It did come from {domain}, but the owner of that domain is not known.\u{1e}\
identity-contradicted\t本人とは考えにくい差出人です。{domain} は、名乗っている相手のものとは確かめられません。\tProbably not who it claims to be. Nothing shows that {domain} belongs to the person or company it names.\u{1e}\
identity-contradicted-no-address\t本人とは考えにくい差出人です。名乗っている相手と合わないところがあります。\tProbably not who it claims to be: something does not fit the person or company it names.\u{1e}\
identity-label\t差出人は本人か\tIs the sender who they claim to be\u{1e}\
identity-short-carrier\tサービス経由\tby a service\u{1e}\
identity-short-confirmed\t確認済み\tconfirmed\u{1e}\
identity-short-consistent\t持ち主不明\towner unknown\u{1e}\
identity-short-contradicted\t名乗りと違う\tnot who it claims\u{1e}\
identity-short-unknown\t差出人不明\tunknown\u{1e}\
identity-unknown\t確かめられません。{domain} から届いたという、受け取ったサーバーの確認がありません。\tCannot be confirmed. The receiving server does not confirm that it came from {domain}.\u{1e}\
identity-unknown-free-mail\t確かめられません。{domain} のアドレスは、だれでも作れます。\tCannot be confirmed. Anybody can get an address at {domain}.\u{1e}\
identity-unknown-no-address\t確かめられません。差出人のアドレスがありません。\tCannot be confirmed. There is no sender’s address.\u{1e}\
identity-unknown-proven\t確かめられません。{domain} から届いたことは確かですが、名乗りと合わないところがあります。\tCannot be confirmed. It did come from {domain}, but that does not fit who it claims to be.\u{1e}\
indicator-address\tメールアドレス\tEmail addresses\u{1e}\
indicator-domain\tドメイン\tDomains\u{1e}\
indicator-sha256\tSHA-256（ファイルの指紋）\tSHA-256 (fingerprints of files)\u{1e}\
indicator-url\tURL\tURLs\u{1e}\
input-empty\t空\tNothing\u{1e}\
input-forwarded-text\t転送されたメールの文字（差出人などの行つき）\tThe text of a forwarded email (with lines such as From)\u{1e}\
input-headers\tメールのヘッダー（送り状）だけ\tOnly the headers (delivery details) of an email\u{1e}\
input-html\tHTML（Web ページの形の文）だけ\tOnly HTML (a web page’s code)\u{1e}\
input-message\tメール全体（ヘッダーと本文）\tA whole email (headers and text)\u{1e}\
input-not-mail\tメールではないファイル\tA file that is not an email\u{1e}\
input-text\t本文の文字だけ\tOnly the text of an email\u{1e}\
input-too-large\t大きすぎて読まなかったもの\tToo large, not read\u{1e}\
letter-armenian\tアルメニア文字の「{letter}」（{code}）\tthe Armenian letter “{letter}” ({code})\u{1e}\
letter-cyrillic\tキリル文字（ロシア語などの文字）の「{letter}」（{code}）\tthe Cyrillic (Russian) letter “{letter}” ({code})\u{1e}\
letter-digit\t数字の「{letter}」\tthe digit “{letter}”\u{1e}\
letter-greek\tギリシャ文字の「{letter}」（{code}）\tthe Greek letter “{letter}” ({code})\u{1e}\
letter-latin\t記号などのついたラテン文字「{letter}」（{code}）\tthe Latin letter “{letter}” with a mark or of an unusual form ({code})\u{1e}\
letter-like\t「{like}」に見える{letter}が入っています。\tIt holds {letter}, which looks like “{like}”.\u{1e}\
letter-other\t「{letter}」（{code}）\t“{letter}” ({code})\u{1e}\
letter-plain\t「{letter}」\t“{letter}”\u{1e}\
letter-several\t「{letters}」の {count} 文字\tthe {count} characters “{letters}”\u{1e}\
level-caution\t注意\tCaution\u{1e}\
level-caution-action\tリンクやファイルを開く前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。\tBefore you open a link or file, ask the person or company it names, using contact details you already knew.\u{1e}\
level-caution-sub\t気になる点があります。本物のメールにも見られることがあります。\tSomething here deserves a second look. Genuine email can have it too.\u{1e}\
level-dangerous\t危険\tDangerous\u{1e}\
level-dangerous-action\t何も開かず、返信もしないでください。仕事のメールなら、社内の窓口に知らせてください。\tDo not open anything or reply. For work email, tell your IT desk.\u{1e}\
level-dangerous-sub\t詐欺や攻撃のメールの特徴が、はっきり出ています。\tThis email has clear signs of a scam or an attack.\u{1e}\
level-nothing-notable\t目立った不審点なし\tNothing notable found\u{1e}\
level-nothing-notable-action\tリンクやファイルを開く前や返信する前に、知っている相手のいつものアドレスから来たかを見てください。\tBefore you open a link or file, or reply, look at the sender. Is it the usual address of somebody you know?\u{1e}\
level-nothing-notable-sub\t調べた範囲では、目立つ不審な点は見つかりませんでした。本物だという証明ではありません。\tNothing stood out in what could be checked. That does not prove the email is genuine.\u{1e}\
level-suspicious\t疑わしい\tSuspicious\u{1e}\
level-suspicious-action\t開く前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。\tBefore you open anything, ask the company or person it claims to be from, using contact details you already knew.\u{1e}\
level-suspicious-sub\tふつうのメールにはあまりない特徴があります。\tIt has signs that ordinary email seldom has.\u{1e}\
level-undecided\t判断できない\tCannot tell\u{1e}\
level-undecided-action\t足りないものをそろえて、もう一度調べてください。それまでは開かないでください。\tGet what is missing and check again. Do not open anything until then.\u{1e}\
level-undecided-sender-unknown\t判断できない（差出人不明）\tCannot tell (sender unknown)\u{1e}\
level-undecided-sub\t手がかりが足りず、不審かどうかを決められません。\tThere was too little to go on to say whether this email is suspicious.\u{1e}\
link-kind-anchor\tリンク\tLink\u{1e}\
link-kind-area\t画像の中のリンク\tLink in a picture\u{1e}\
link-kind-drawn\t文字やマス目で描かれた QR コード\tQR code drawn with letters or cells\u{1e}\
link-kind-form\t入力欄の送り先\tWhere the form is sent\u{1e}\
link-kind-frame\t埋め込まれたページ\tEmbedded page\u{1e}\
link-kind-refresh\t自動で移る先\tWhere the page goes by itself\u{1e}\
link-kind-text\t本文に書かれた URL\tURL in the text\u{1e}\
link-source-fetched\t開くと取ってくる先\tLoaded when opened\u{1e}\
link-source-form\t入力の送り先\tForm sends to\u{1e}\
link-source-link\t中のリンク\tLink inside\u{1e}\
link-source-qr-code\tQR コードのリンク先\tQR code leads to\u{1e}\
link-source-text\t中に書かれた URL\tURL written inside\u{1e}\
list-separator\t、\t; \u{1e}\
not-applicable-already-known\tメールを見れば分かるので、たずねません。\tThe email itself shows it, so there is no need to ask.\u{1e}\
not-applicable-no-attachments\t添付ファイルがありません。\tThere are no attachments.\u{1e}\
not-applicable-no-claim\t差出人が組織を名乗っていません。\tThe sender does not claim to be an organisation.\u{1e}\
not-applicable-no-links\tリンクがありません。\tThere are no links.\u{1e}\
not-applicable-not-japanese\t日本語の文ではありません。\tThe text is not Japanese.\u{1e}\
not-applicable-nothing-of-this-kind\tこの項目で調べるものが、メールにありません。\tThere is nothing of this kind in the email.\u{1e}\
note-addresses-restored\tリンクやアドレスが、押せない形（hxxp、[.] など）で書かれていました。{count} か所を元の形に戻して調べました。\tLinks or addresses were written so that they do not work (hxxp, [.] and the like). In \u{1}count\u{2}one\u{3}one place\u{2}{count} places\u{4}, they were read as what they were.\u{1e}\
note-body-from-rtf\t本文は Outlook 独自の形式（RTF）だったので、読める形に直しました。\tThe text was in Outlook’s own format (RTF) and was converted.\u{1e}\
note-broken-encoding\t文字を送るための変換（符号化）が、壊れている所があります（{count} か所）。\tThe coding used to send the text is damaged (\u{1}count\u{2}one\u{3}in {count} place\u{2}in {count} places\u{4}).\u{1e}\
note-charset-mismatch\t指定された文字コード（文字の表し方：{detail}）と中身が合いません。合いそうなもので読みました。\tThe text does not fit the character set, the way to store letters, that the email names ({detail}). It was read with the one that fits best.\u{1e}\
note-content-elsewhere\t中身の一部が、このメールの外にあります。\tPart of the content is not in this email but somewhere else.\u{1e}\
note-drawing-unread\t本文に QR コードのような絵がありますが、読み取れませんでした。\tSomething in the text looks like a drawn QR code, but it could not be read.\u{1e}\
note-encrypted\t暗号化されていて、中を読めません。\tIt is encrypted and could not be read.\u{1e}\
note-file-alone\tこれはメールではなく、メールに付いてきたファイルのようです。差出人や届いた経路は分からないので、ファイルだけを調べました。\tThis is not an email, but seems to be a file that came with one. Only the file was checked: who sent it and how it got here cannot be seen.\u{1e}\
note-folding-restored\tヘッダー（メールの送り状）の行が、途中で切れていました。{count} 行をつなぎ直して読みました。\tHeader lines (delivery details) were broken in \u{1}count\u{2}one\u{3}one place\u{2}{count} places\u{4}. They were joined again before reading.\u{1e}\
note-header-too-long\tヘッダー（メールの送り状）に、長すぎる行があります。途中で切りました。\tA header line (delivery details) is too long and was cut.\u{1e}\
note-headers-rebuilt\tこのファイルには、届いたときのヘッダー（メールの送り状）が残っていません。差出人や届いた経路は確かめられません。\tThis file does not keep the headers (delivery details) as they arrived. The sender and the delivery path cannot be confirmed.\u{1e}\
note-input-too-large\t大きすぎるため読みませんでした（{count} バイト）。\tThis was too large to read ({count} bytes).\u{1e}\
note-no-boundary\t本文と添付ファイルの区切りが分かりません。全体を文字として読みました。\tIt is not clear where the text ends and the attachments begin, so everything was read as plain text.\u{1e}\
note-not-decoded\t本文の中に、読み取れない形式のファイルがあります（{detail}）。\tThere is a file in the text in a form that cannot be read here ({detail}).\u{1e}\
note-nul-bytes\tふつうは入らない文字（NUL）が {count} 個あります。\tThere \u{1}count\u{2}one\u{3}is {count} character (NUL)\u{2}are {count} characters (NUL)\u{4} that email does not normally contain.\u{1e}\
note-page-cut\tメールの中のページに、隠れた文字、入力欄、書式、説明などが多すぎます。残りは読んでいません。\tThe page in this email holds more hidden texts, forms, styles or descriptions than can be kept. The rest was left out.\u{1e}\
note-partly-converted\tこのファイルには、読めなかったところがあります。\tPart of this file could not be read.\u{1e}\
note-quoting-removed\tどの行の頭にも引用の印（>）が付いていました。印を外して読みました。\tEvery line began with a quotation mark (>). The marks were taken off before reading.\u{1e}\
note-repeated-header\t一度だけのはずの {detail} の欄が、いくつもあります。どれが見えるかは、メールソフトによって違います。\t{detail} may appear only once, but appears several times. Email programs differ in which one they show.\u{1e}\
note-rules-cut\tメールがとても長いため、自社のルールは初めのほうだけに当てはめました。\tThe email is very long, so your organisation’s own rules were applied to its beginning only.\u{1e}\
note-rules-unapplied\t自社のルールを当てはめられませんでした。そのためのプログラムを読み込めなかったか、途中で止まりました。\tYour organisation’s own rules were not applied. The program for that could not be loaded, or it stopped.\u{1e}\
note-sender-without-address\t差出人の名前だけがあり、メールアドレスがありません。\tThe sender has a name but no email address.\u{1e}\
note-text-too-long\t本文が長すぎます。途中で切りました。\tThe text is too long and was cut.\u{1e}\
note-too-deep\tメールの中のメールが、深く重なっています。{count} 段より下は読んでいません。\tThere are emails inside emails, many levels deep. Nothing below level {count} was read.\u{1e}\
note-too-many-addresses\tアドレスが多すぎます。{count} 件より後は読んでいません。\tThere are too many addresses. Nothing after number {count} was read.\u{1e}\
note-too-many-headers\tヘッダー（メールの送り状）の行が多すぎます。{count} 行より後は読んでいません。\tThere are too many header lines (delivery details). Nothing after number {count} was read.\u{1e}\
note-too-many-links\tリンクが多すぎます。{count} 件より後は調べていません。\tThere are too many links. Nothing after number {count} was checked.\u{1e}\
note-too-many-parts\tメールの中身（本文や添付ファイル）が多すぎます。{count} 個より後は読んでいません。\tThe email has too many parts (texts and attachments). Nothing after number {count} was read.\u{1e}\
note-truncated\tメールが途中で切れています。\tThe email is cut off before its end.\u{1e}\
note-two-readings\tメールの書き方（{detail}）が食い違っていて、二通りに読めます。どちらが見えるかはメールソフトによって違い、ここですべてを調べたとは言えません。\tThe email contradicts itself ({detail}) and can be read in two ways. Email programs differ in which one they show, and not all of it may have been checked here.\u{1e}\
note-undecodable\t{detail} という方式で書かれた部分があり、元の文字やファイルに戻せませんでした。この部分は読んでいません。\tPart of the email ({detail}) could not be turned back into text or a file. That part was not read.\u{1e}\
note-unknown-charset\t知らない文字コード（文字の表し方：{detail}）が指定されています。合いそうなもので読みました。\tThe email names an unknown character set, a way to store letters ({detail}). It was read with the one that fits best.\u{1e}\
note-unknown-encoding\t文字を送るための変換（符号化）に、知らない方式（{detail}）が指定されています。合いそうな方法で読みました。\tThe email names an unknown coding for sending the text ({detail}). It was read in the way that fits best.\u{1e}\
outcome-could-not-check\t調べられなかった\tCould not check\u{1e}\
outcome-found\t見つかった\tFound\u{1e}\
outcome-not-applicable\t当てはまらない\tDoes not apply\u{1e}\
outcome-nothing-found\t見つからなかった\tNot found\u{1e}\
own-level-caution\t注意\tCaution\u{1e}\
own-level-notice\t気づき\tNotice\u{1e}\
own-level-suspicious\t疑わしい\tSuspicious\u{1e}\
own-rule-places\t{count} か所に当てはまります。\t\u{1}count\u{2}one\u{3}It applies in one place.\u{2}It applies in {count} places.\u{4}\u{1e}\
own-rule-places-more\t印を付けた所のほかにも、{count} か所まで数えました。\tIt applies in more places than are marked; {count} were counted.\u{1e}\
policy-fault\t{field}「{entry}」：{what}\t{field} “{entry}”: {what}\u{1e}\
policy-fault-bad-id\tルールの id は、英数字で始め、英数字と「-」「_」だけを 64 字まで使います。\tA rule’s id has letters a to z, digits, “-” and “_”, up to 64. It begins with a letter or digit.\u{1e}\
policy-fault-bad-pattern\t正規表現として読めません。id の後の数字は、間違いが何字目かです。\tThis is not a regular expression. The number after the id is the column of the mistake.\u{1e}\
policy-fault-free-mail\tだれでもアドレスを取れるフリーメールのドメインです。\tThis is a free email service, where anybody can have an address.\u{1e}\
policy-fault-no-domain\tドメインがありません。本物のメールまで、なりすましに見えてしまいます。\tIt has no domains, so its genuine email would look forged too.\u{1e}\
policy-fault-no-name\t名前がないか、短すぎます。\tIt has no name, or one that is too short.\u{1e}\
policy-fault-no-pattern\t探す言葉（pattern）がありません。\tIt has nothing to look for (pattern).\u{1e}\
policy-fault-no-title\t題（title）が、日本語にも英語にもありません。\tIt has a title in neither language.\u{1e}\
policy-fault-not-a-domain\tドメインの形ではありません。example.co.jp のように書いてください。\tThis is not a domain. Write it like example.co.jp.\u{1e}\
policy-fault-not-an-address\tメールアドレスの形ではありません。soumu@example.co.jp のように書いてください。\tThis is not an email address. Write it like office@example.co.jp.\u{1e}\
policy-fault-not-an-origin\tページのオリジンの形ではありません。https://portal.example.co.jp のように、末尾の / なしで書いてください。\tThis is not the origin of a page. Write it like https://portal.example.co.jp, without a slash at the end.\u{1e}\
policy-fault-pattern-too-large\t正規表現が大きくなりすぎます。繰り返しの回数か、かっこの深さを減らしてください。\tThe regular expression becomes too large. Use fewer repetitions, or fewer brackets in brackets.\u{1e}\
policy-fault-pattern-too-long\t探す言葉（pattern）が 1,000 字を超えています。\tIts pattern is longer than 1,000 characters.\u{1e}\
policy-fault-public-suffix\tだれでもこの下にドメインを取れるため、組織のドメインにはなりません。\tAnybody can have a domain below this, so it belongs to no one organisation.\u{1e}\
policy-fault-repeated-id\t同じ id のルールが、前にもあります。\tA rule before it has the same id.\u{1e}\
policy-fault-too-many-rules\tルールは 500 までです。ここから後は使いません。\tThere can be 500 rules. Those from here on are left out.\u{1e}\
policy-fault-too-short\t短すぎて、どのメールにも出てきます。\tThis is so short that any email contains it.\u{1e}\
policy-fault-unknown-place\t探す所（look_in）が、使える名前ではありません。subject や header:List-Id のように書いてください。\tThe place (look_in) is subject, sender, text, link-host, file-name, or header: and a name.\u{1e}\
private-help\t個人のメールで困ったら、消費者ホットライン（188）か、警察の相談電話（#9110）に電話できます。\tFor private email, you can call a consumer or police advice line (in Japan 188 or #9110).\u{1e}\
question-file-or-icon-unfamiliar\t添付ファイルの種類（拡張子）とアイコンは、どれも見慣れたものですか。\tAre the attachment’s type (extension) and icon both familiar to you?\u{1e}\
question-money-not-confirmed\tメールが求めていることを、前から知っている電話番号や対面で、名乗っている会社や本人に確かめましたか。\tDid you confirm the request with the company or person, face to face or on a number you already knew?\u{1e}\
question-not-my-work\tこのメールの用件は、あなたの仕事（または用事）に関係がありますか。\tDoes this email have to do with your own work (or private business)?\u{1e}\
question-notice-not-expected\tこのお知らせは、いま自分でした手続きや、前もっての案内で、来ると分かっていましたか。\tDid you know that this notice would come, from something you have just done or an announcement?\u{1e}\
question-requester-unknown\t依頼してきた人を以前から知っているか、所属先の公式の連絡先で確かめましたか。\tDo you already know the person who is asking, or have you checked with their organisation’s official contact?\u{1e}\
question-sent-to-work-address\tお店・カード会社・銀行などからのように見えるメールです。届いたのは、そこに登録してあるアドレスですか。\tThis looks like email from a shop, card company, bank or similar. Did it come to the address that you registered there?\u{1e}\
question-share-not-expected\tこのファイルや共有について、差出人から別の機会に聞いていますか。\tHas the sender told you about this file or share on some other occasion?\u{1e}\
question-unexpected-mail\tこのメールの用件に、心当たりがありますか。\tDo you know what this email is about?\u{1e}\
question-unfamiliar-sender\t差出人のアドレスは、前にもメールをもらったことのあるものと、一文字ずつ同じですか。\tIs the sender’s address, letter by letter, one that you have had email from before?\u{1e}\
question-unfamiliar-sender-about\t差出人のアドレス {about} は、前にもメールをもらったことのあるものと、一文字ずつ同じですか。\tIs the sender’s address {about}, letter by letter, one that you have had email from before?\u{1e}\
question-unnatural-wording-seen\t文字の形（フォント）、言葉づかい、日本語は、どれも自然ですか。\tDo the letters (font), the tone and the language all look natural to you?\u{1e}\
reply-after\tもう何かしてしまったときは、すぐに知らせてください。だれにでも起こることです。\tIf you have already done something, tell us at once. It can happen to anyone.\u{1e}\
reply-dangerous-do\t何も開かず、返信もしないでください。メールは、こちらから知らせるまで消さないでください。\tDo not open anything in it or reply. Please keep the email until we tell you.\u{1e}\
reply-thanks\t知らせてくださり、ありがとうございます。届いたメールを調べました。\tThank you for reporting this email. We have checked it.\u{1e}\
reply-undecided-do\tまだ判断できていません。はっきりするまで、何も開かず、返信もしないでください。\tWe cannot tell yet. Until we can, do not open anything in it and do not reply.\u{1e}\
report-attachment\t{name}（{kind}、{size} バイト）\t{name} ({kind}, {size} bytes)\u{1e}\
report-auth-bestguesspass\t推測で合格\tpassed, by a guess\u{1e}\
report-auth-fail\t不合格\tfailed\u{1e}\
report-auth-line\t{method}：{result}（{domain}）\t{method}: {result} ({domain})\u{1e}\
report-auth-line-no-domain\t{method}：{result}\t{method}: {result}\u{1e}\
report-auth-neutral\tどちらでもない\tneither passed nor failed\u{1e}\
report-auth-none\t受信したサーバーの記録がありません。\tThe receiving server recorded nothing.\u{1e}\
report-auth-none-result\t設定なし\tnot set up\u{1e}\
report-auth-pass\t合格\tpassed\u{1e}\
report-auth-permerror\t設定の誤り\tset up wrongly\u{1e}\
report-auth-policy\t方針により不合格\tfailed under a local rule\u{1e}\
report-auth-server\t{server} の記録：{results}\tAccording to {server}: {results}\u{1e}\
report-auth-server-unnamed\t受信したサーバーの記録：{results}\tAccording to the receiving server: {results}\u{1e}\
report-auth-softfail\tおそらく不合格\tprobably failed\u{1e}\
report-auth-temperror\t一時的な失敗\ttemporary failure\u{1e}\
report-compare\t一文字ずつの比較（上がこのメール、下が似ているもの）：\tLetter by letter (above: this email; below: what it looks like):\u{1e}\
report-data-dates\t重み {weights}、ドメイン一覧 {suffixes}、ブランド {brands}、フリーメール {providers}\tweights {weights}, domain list {suffixes}, brands {brands}, free mail providers {providers}\u{1e}\
report-delay-days\t{count} 日後\t\u{1}count\u{2}one\u{3}{count} day later\u{2}{count} days later\u{4}\u{1e}\
report-delay-hours\t{count} 時間後\t\u{1}count\u{2}one\u{3}{count} hour later\u{2}{count} hours later\u{4}\u{1e}\
report-delay-minutes\t{count} 分後\t\u{1}count\u{2}one\u{3}{count} minute later\u{2}{count} minutes later\u{4}\u{1e}\
report-delay-negative\t時計が合いません（{count} 秒前）\tthe clocks disagree (\u{1}count\u{2}one\u{3}{count} second earlier\u{2}{count} seconds earlier\u{4})\u{1e}\
report-delay-seconds\t{count} 秒後\t\u{1}count\u{2}one\u{3}{count} second later\u{2}{count} seconds later\u{4}\u{1e}\
report-heading-checklist\tチェックリスト\tChecklist\u{1e}\
report-heading-facts\tメールの事実\tFacts about the email\u{1e}\
report-heading-how\t元のメールを手に入れる方法\tHow to get the original email\u{1e}\
report-heading-missing\t調べられなかったもの\tWhat could not be checked\u{1e}\
report-heading-notes\t読み取りについて\tNotes on reading this email\u{1e}\
report-heading-noticed\t気づいたこと\tWhat was noticed\u{1e}\
report-heading-questions\tあなたへの質問\tQuestions for you\u{1e}\
report-heading-reasons\tおもな理由\tMain reasons\u{1e}\
report-heading-tool\tこの結果について\tAbout this result\u{1e}\
report-hop\t{from} → {by}　{time}（{delay}）\t{from} → {by}, {time} ({delay})\u{1e}\
report-hop-first\t{from} → {by}　{time}\t{from} → {by}, {time}\u{1e}\
report-how-apple\tApple のメール（Mac）\tApple Mail (Mac)\u{1e}\
report-how-apple-1\t一覧のメールを、マウスでデスクトップへ動かします。.eml のファイルができます。\tDrag the email from the list to the desktop. That makes an .eml file.\u{1e}\
report-how-apple-2\tそのファイルは開かずに、ここへ入れます。\tDo not open that file. Put it in here.\u{1e}\
report-how-gmail\tGmail（パソコンのブラウザー）\tGmail (in a browser on a computer)\u{1e}\
report-how-gmail-1\tメールを開き、右上の「︙」を押します。\tOpen the email and choose “⋮” at its top right.\u{1e}\
report-how-gmail-2\t「メッセージのソースを表示」を選びます。\tChoose “Show original”.\u{1e}\
report-how-gmail-3\t元のメッセージをダウンロードするか、「クリップボードにコピー」を押して、ここに入れます。\tChoose “Download original” or “Copy to clipboard”, and bring that here.\u{1e}\
report-how-intro\tメールの中のリンクや添付ファイルは開かずに、次のようにしてください。\tDo not open any links or attachments in the email while you do this.\u{1e}\
report-how-outlook\tOutlook（新しい Outlook、ブラウザー）\tOutlook (new Outlook and on the web)\u{1e}\
report-how-outlook-1\tメールの右上の「…」を押します。\tChoose “…” at the top right of the email.\u{1e}\
report-how-outlook-2\t「表示」、「メッセージのソースを表示」の順に選びます。\tChoose “View”, then “View message source”.\u{1e}\
report-how-outlook-3\t出てきた文字を全部コピーして、ここに貼り付けます。\tCopy everything that appears and paste it here.\u{1e}\
report-how-outlook-classic\tOutlook（従来の Windows 版）\tOutlook (classic, Windows)\u{1e}\
report-how-outlook-classic-1\tメールをダブルクリックして、別のウィンドウで開きます。\tDouble-click the email so that it opens in its own window.\u{1e}\
report-how-outlook-classic-2\t「ファイル」、「プロパティ」の順に選び、「インターネット ヘッダー」の中を全部コピーします。\tChoose “File”, then “Properties”, and copy everything under “Internet headers”.\u{1e}\
report-how-outlook-classic-3\tここに貼り付けて、空の行を一つ入れ、その下に本文も貼り付けます。\tPaste it here, add an empty line, and paste the text of the email below it.\u{1e}\
report-how-thunderbird\tThunderbird\tThunderbird\u{1e}\
report-how-thunderbird-1\t一覧のメールを右クリックして、「名前を付けて保存」を選びます。\tRight-click the email in the list and choose “Save As”.\u{1e}\
report-how-thunderbird-2\tできた .eml のファイルは開かずに、ここへ入れます。\tDo not open the .eml file you saved. Put it in here.\u{1e}\
report-how-yahoo\tYahoo!メール（パソコンのブラウザー）\tYahoo! JAPAN Mail (in a browser on a computer)\u{1e}\
report-how-yahoo-1\tメールを開き、「詳細ヘッダー」を選びます（「…」の中にあることもあります）。\tOpen the email and choose “詳細ヘッダー” (full headers), which may be under “…”.\u{1e}\
report-how-yahoo-2\t出てきたヘッダーを全部コピーして、ここに貼り付けます。\tCopy all the headers and paste them here.\u{1e}\
report-how-yahoo-3\t空の行を一つ入れ、その下に本文も貼り付けます。\tAdd an empty line, and paste the text of the email below it.\u{1e}\
report-label-action\tすること\tWhat to do\u{1e}\
report-label-answer\t答え\tAnswer\u{1e}\
report-label-attachment\t添付ファイル\tAttachment\u{1e}\
report-label-authentication\t認証の結果\tSender confirmation (authentication)\u{1e}\
report-label-authentication-other\t当てにならない認証の記録\tAuthentication records that are not used\u{1e}\
report-label-data\tデータの日付\tData as of\u{1e}\
report-label-date\t日時\tDate\u{1e}\
report-label-do\tどうするか\tWhat to do\u{1e}\
report-label-evidence\t根拠\tEvidence\u{1e}\
report-label-found\t見つけたこと\tFound\u{1e}\
report-label-indicators\tアドレスと URL の一覧\tAddresses and URLs\u{1e}\
report-label-input\t調べたもの\tWhat was put in\u{1e}\
report-label-link\tリンク\tLink\u{1e}\
report-label-own-rules\t自社のルール\tOwn rules\u{1e}\
report-label-path\t届いた経路\tHow it got here\u{1e}\
report-label-score\t点数の内訳\tWhat the score is made of\u{1e}\
report-label-sender\t差出人\tSender\u{1e}\
report-label-subject\t件名\tSubject\u{1e}\
report-label-verdict\t判定\tVerdict\u{1e}\
report-label-version\tMiwake の版\tVersion of Miwake\u{1e}\
report-label-why\tなぜ大切か\tWhy it matters\u{1e}\
report-link-shown\t{target}（見た目は「{shown}」）\t{target} (shown as \"{shown}\")\u{1e}\
report-link-unwrapped\t{link} → {target}\t{link} → {target}\u{1e}\
report-missing-attachments\t添付ファイル\tAttachments\u{1e}\
report-missing-body\t本文\tThe text of the email\u{1e}\
report-missing-how\t元のメールをファイル（.eml）かソースのまま入れると、これらも調べられます。\tWith the original email, as a file (.eml) or as its source, these can be checked too.\u{1e}\
report-missing-intro\t調べたのは「{input}」です。次のものは調べられませんでした。\tYou put in: {input}. These could not be checked:\u{1e}\
report-missing-link-targets\t本当のリンク先（見た目と違うことがあります）\tWhere links really lead (it can differ from what you see)\u{1e}\
report-missing-path\t届いた経路と、差出人の確認（認証：SPF、DKIM、DMARC）の結果\tHow it got here, and whether the sender is confirmed (authentication: SPF, DKIM, DMARC)\u{1e}\
report-missing-sender\t差出人の本当のアドレスと返信先\tThe sender’s real address, and where replies go\u{1e}\
report-more\tほかに {count} 件\tand {count} more\u{1e}\
report-more-questions\tほかの質問が {count} 個あります。\tFurther questions: {count}\u{1e}\
report-moved\t点数への影響 {weight}\tmoved the score by {weight}\u{1e}\
report-name-and-address\t{name}（{address}）\t{name} ({address})\u{1e}\
report-no-name\t（名前なし）\t(no name)\u{1e}\
report-not-answered\tまだ答えていません\tNot answered yet\u{1e}\
report-quote\t{role}：「{quote}」\t{role}: \"{quote}\"\u{1e}\
report-score\t手がかりの点数は {score} です（点数だけなら、注意 {caution}、疑わしい {suspicious}、危険 {dangerous} から）。求めていることと差出人によって、判定はこれより上にも下にもなります。\tThe signs score {score} (by the score alone: caution from {caution}, suspicious from {suspicious}, dangerous from {dangerous}). What is asked and who asks move the verdict above or below that.\u{1e}\
report-summary-end\t元のメールは付けていません。\tThe email itself is not attached.\u{1e}\
report-summary-subject\t不審なメール（{level}）\tSuspicious email ({level})\u{1e}\
report-title\tメールの見分け結果\tWhat Miwake found in this email\u{1e}\
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
role-statement\tサーバーが書いた記録\tRecorded by a server\u{1e}\
role-words\t言葉\tWords\u{1e}\
score-reassuring\t安心できる手がかり\treassuring signs\u{1e}\
score-start\t出発点\tstarting point\u{1e}\
sign-active-x\tActiveX（動く部品）\tAn ActiveX control (a part that can run)\u{1e}\
sign-asks-to-enable\tマクロなどを有効にするよう求める文\tText that asks you to enable content\u{1e}\
sign-auto-run-file\t自動で動かす指定\tAn instruction to start by itself\u{1e}\
sign-builds-file\tパソコンの中でファイルを組み立てる命令\tCommands that build a file on your computer\u{1e}\
sign-changes-settings\t設定を変えるもの\tA change of settings\u{1e}\
sign-copies-command\tコピーさせて、自分で実行させる命令\tA command you are asked to copy and run\u{1e}\
sign-dde\t文書からプログラムを動かす仕組み（DDE）\tA field that starts a program (DDE)\u{1e}\
sign-embedded-file\t埋め込まれたファイル\tAn embedded file\u{1e}\
sign-entries-overlap\tファイルどうしが重なっている\tFiles that overlap\u{1e}\
sign-excel-four-macro\t古い形式のマクロ（Excel 4）\tOld-style macros (Excel 4)\u{1e}\
sign-external-object\t外から取ってくる部品\tSomething loaded from elsewhere\u{1e}\
sign-external-template\t外から取ってくるひな形\tA template loaded from elsewhere\u{1e}\
sign-foreign-form\t別のサーバーに送る入力欄\tA form that sends to another server\u{1e}\
sign-hidden-file\t隠しファイル\tA hidden file\u{1e}\
sign-hidden-window\t見えない画面で動かす命令\tA command run out of sight\u{1e}\
sign-loads-script\t外から取ってくる命令\tCommands loaded from elsewhere\u{1e}\
sign-macro\tマクロ（文書に入った命令）\tMacros (commands inside a document)\u{1e}\
sign-macro-fetches\t外から取ってくるマクロ\tMacros that download something\u{1e}\
sign-macro-hidden\t読めないように隠したマクロ\tMacros made unreadable\u{1e}\
sign-macro-runs-itself\t開くだけで動くマクロ\tMacros that run as soon as it is opened\u{1e}\
sign-macro-runs-programs\tプログラムを動かすマクロ\tMacros that start programs\u{1e}\
sign-macro-writes\tファイルを書くマクロ\tMacros that write files\u{1e}\
sign-names-differ\t二つの一覧で名前が違う\tDifferent names in its two lists\u{1e}\
sign-obfuscated\t読めないように隠した命令\tCommands made unreadable\u{1e}\
sign-one-link-lure\t一つのリンクを押させるだけの文書\tA document that is little more than one link\u{1e}\
sign-opened-with-password\tメールに書かれた言葉で開いたファイル\tOpened with a word from the email\u{1e}\
sign-opens-remote\t外のサーバーから開くもの\tSomething opened from another server\u{1e}\
sign-password-field\tパスワードの欄\tA password field\u{1e}\
sign-path-escapes\t解凍すると別のフォルダーに書き込む名前\tA name that writes into another folder when unpacked\u{1e}\
sign-pdf-form\tどこかへ送る入力欄\tFields that are sent somewhere\u{1e}\
sign-pdf-launch\tプログラムを動かす指定\tAn action that starts a program\u{1e}\
sign-pdf-open-action\t開いたときの動作\tAn action on opening\u{1e}\
sign-pdf-script\tPDF の中の命令（JavaScript）\tJavaScript in a PDF\u{1e}\
sign-polyglot\t二つの種類を兼ねたファイル\tTwo kinds of file in one\u{1e}\
sign-qr-text\tQR コードの文字\tText in a QR code\u{1e}\
sign-redirects\t自動で別のページへ移る\tGoes on to another page by itself\u{1e}\
sign-risky-object\t攻撃によく使われる部品\tAn object of a kind often used in attacks\u{1e}\
sign-runs-command\t動かす命令\tA command that it runs\u{1e}\
sign-script\t命令（スクリプト）\tCommands (a script)\u{1e}\
sign-script-fetches\t外から取ってくる命令\tCommands that download something\u{1e}\
sign-script-runs\tプログラムを動かす命令\tCommands that start programs\u{1e}\
sign-symbolic-link\t別の場所を指すリンク\tA link to another place\u{1e}\
sign-unlisted-entry\t一覧に載っていないファイル\tA file missing from its list\u{1e}\
sign-xml-entities\t読むと大きくなる、または外から取ってくる XML\tXML that grows or downloads something when read\u{1e}\
ui-about\tこの項目の説明（新しいタブで開きます）\tAbout this check (opens in a new tab)\u{1e}\
ui-after\tもう何かしてしまったときは\tIf you have already done something\u{1e}\
ui-after-calm\tまず、ひと息ついてください。だますメールは、だれでもだまされるように作られています。あなたが悪いのではありません。今から数分のうちに動けば、被害を小さくできることがあります。\tTake a breath. Scam emails are made to fool anyone; this is not your fault. What you do in the next few minutes can limit the harm.\u{1e}\
ui-after-card\tカード番号を入れた\tI typed a card number\u{1e}\
ui-after-card-1\tカードの裏にある番号で、カード会社に電話し、止めてもらいます。会社のカードなら、経理にもすぐ知らせます。\tCall the card company on the number on the back of the card and have the card blocked. If it is a company card, tell the accounts team as well.\u{1e}\
ui-after-card-2\t利用明細を見て、知らない支払いを伝えます。\tCheck your statement and report any payments you do not recognise.\u{1e}\
ui-after-card-3\t銀行の暗証番号や口座のパスワードも入れたときは、その銀行に電話します。\tIf you also gave a bank PIN or an online banking password, call that bank.\u{1e}\
ui-after-choose\tしたことを選んでください。いくつもあるときは、上のものから始めます。\tChoose what you did. If several apply, start with the one nearest the top.\u{1e}\
ui-after-clicked\tリンクを押した\tI clicked a link\u{1e}\
ui-after-clicked-1\tページを閉じます。何も入力せず、「許可」も押しません。\tClose the page. Type nothing, and do not press “Allow”.\u{1e}\
ui-after-clicked-2\tファイルが保存されていたら、開かずに知らせます。開いたときは、上の「ファイルを開いた」に進みます。\tIf a file was saved, do not open it; report it. If you did open it, go to “I opened a file” above.\u{1e}\
ui-after-clicked-3\t入力したか思い出せないときは、入力したものとして進みます。\tIf you cannot remember whether you typed anything, act as if you did.\u{1e}\
ui-after-keep\tメールは消さずに残します。だまって電源を切ったり、初期化したりもしません。まちがいかもしれない、と思っても知らせてください。\tKeep the email. Do not quietly switch off or reset the computer. Tell someone even if you think you may be wrong.\u{1e}\
ui-after-link\tもう押した、入力した、送ったときは\tAlready clicked, typed something or paid?\u{1e}\
ui-after-link-clicked\tもう押した、開いたときは\tAlready clicked or opened it?\u{1e}\
ui-after-link-paid\tもう払った、口座を変えたときは\tAlready paid or changed an account?\u{1e}\
ui-after-link-password\tもう入力した、送ったときは\tAlready typed or sent it?\u{1e}\
ui-after-link-ran\tもう開いた、実行したときは\tAlready opened or ran it?\u{1e}\
ui-after-link-replied\tもう送った、返信したときは\tAlready sent or replied?\u{1e}\
ui-after-more\t詳しい手順（新しいタブで開きます）\tSteps in more detail (opens in a new tab)\u{1e}\
ui-after-nobody\t窓口が決まっていなければ、上司か、パソコンの担当の人に電話します。\tIf you have no IT desk, call your manager or whoever looks after the computers.\u{1e}\
ui-after-opened\tメールを開いた、読んだだけ\tI only opened or read the email\u{1e}\
ui-after-opened-1\tリンクと添付ファイルには触らず、メールを閉じます。\tDo not touch its links or attachments. Close it.\u{1e}\
ui-after-opened-2\tメールは消さずに残します。同じメールを探す手がかりになります。\tKeep the email. It helps to find others like it.\u{1e}\
ui-after-opened-3\t知らせます。同じメールが、ほかの人にも届いているかもしれません。\tReport it. Other people may have received the same email.\u{1e}\
ui-after-paid\tお金を送った、振込先を変えた、ギフト券の番号を送った\tI sent money or gift card codes, or changed an account\u{1e}\
ui-after-paid-1\tお金を送った銀行に、すぐ電話します。「詐欺です」と言い、送金を止めるか、取り戻す手続きを頼みます。\tCall your bank now. Say it was fraud and ask them to stop the payment or get it back.\u{1e}\
ui-after-paid-2\t振込先や給与の口座を変えたときは、経理や給与の担当に電話し、元に戻してもらいます。\tIf you changed an account for payments or wages, call accounts or payroll and have it changed back.\u{1e}\
ui-after-paid-3\tギフト券や電子マネーは、発行した会社に電話し、番号を止めてもらいます。券とレシートは捨てません。\tFor gift cards or prepaid codes, call the company that issued them and ask them to block the codes. Keep the cards and receipts.\u{1e}\
ui-after-paid-4\t上司と経理に知らせ、警察に相談します（急ぎは 110、相談は #9110）。\tTell your manager and the accounts team, and contact the police (in Japan: 110 in an emergency, #9110 for advice).\u{1e}\
ui-after-paid-5\t「取り戻してあげる」という連絡には応じません。それも詐欺かもしれません。\tDo not reply to anyone who offers to get the money back. That may be another scam.\u{1e}\
ui-after-password\tパスワードを入れた\tI typed a password\u{1e}\
ui-after-password-1\t別の端末で本物のサイトを自分で開き、パスワードを変えます。メールのリンクは使いません。仕事のパスワードなら、先に社内の窓口に電話します。\tOn another device, open the real site yourself and change the password. Do not use the link. If it is a work password, call your IT desk first.\u{1e}\
ui-after-password-2\t同じパスワードを使っているほかのサービスも変えます。\tChange it everywhere else you use the same password.\u{1e}\
ui-after-password-3\t「すべての端末からログアウト」があれば押し、多要素認証（パスワードのほかにもう一つ確かめる方法）を設定します。\tIf there is a “Sign out everywhere” button, press it. Turn on multi-factor sign-in (a second proof besides the password).\u{1e}\
ui-after-password-4\t確認コードも入れた、覚えのない承認を押した、というときは、それも伝えます。\tIf you also typed a code, or approved a sign-in that you did not start, report that too.\u{1e}\
ui-after-password-5\t見覚えのないログイン、メールの転送設定、送信済みのメールがないかを、社内の窓口の人と見ます。\tTogether with your IT desk, look for sign-ins, forwarding rules and sent emails that you do not recognise.\u{1e}\
ui-after-ran\tファイルを開いた、マクロを有効にした、プログラムを入れた\tI opened a file, enabled macros or installed something\u{1e}\
ui-after-ran-1\tネットワークから切り離します。LAN ケーブルを抜き、Wi-Fi を切ります。スマートフォンは機内モードにします。\tDisconnect from the network: unplug the cable and turn off Wi-Fi. Put a phone in flight mode.\u{1e}\
ui-after-ran-2\t電源は入れたまま、触らずに置きます。再起動もしません。中に残った記録が、調べる手がかりになります。\tLeave it switched on and do not touch it. Do not restart it. What is recorded on it helps to find out what happened.\u{1e}\
ui-after-ran-3\t別の電話で知らせます。USB メモリーや共有フォルダーを使っていたら、それも言います。\tCall from another phone. Mention any USB sticks and shared folders you used.\u{1e}\
ui-after-ran-4\t遠隔操作（相手に画面を操作させること）を許したときも同じです。相手との電話は切ります。\tDo the same if you let someone control your computer. Hang up if they are on the phone.\u{1e}\
ui-after-ran-5\tパスワードを変えるのは、別の端末からです。\tChange passwords only from another device.\u{1e}\
ui-after-replied\t返信した、情報や書類を送った\tI replied, or sent data or papers\u{1e}\
ui-after-replied-1\t返信を続けません。取り消しのメールも送りません。\tStop replying. Do not send another email to take it back.\u{1e}\
ui-after-replied-2\t何を書き、何を送ったかを知らせます。名前、電話番号、社内の予定、名簿、本人確認の書類などです。\tReport what you wrote and sent: names, numbers, plans, lists, identity papers.\u{1e}\
ui-after-replied-3\t次のメールや電話に気を付けます。はじめは何も付けず、親しくなってから、害のあるファイルを送る手口があります。\tWatch out for another email or a call. Some attackers send nothing harmful until you trust them.\u{1e}\
ui-after-tell\t知らせる先\tWho to tell\u{1e}\
ui-after-tell-by\t感染したかもしれないパソコンのメールやチャットは使わず、電話か、別の端末で知らせます。\tCall, or use another device. Do not use email or chat on the computer in question.\u{1e}\
ui-another\t別のメールを調べる\tCheck another email\u{1e}\
ui-attachments\t添付ファイル（{count}）\tAttachments ({count})\u{1e}\
ui-auth\t差出人の確認（送信ドメイン認証）\tIs the sender confirmed? (authentication)\u{1e}\
ui-auth-counts\t判定に使う\tused\u{1e}\
ui-auth-domain\tドメイン（@ より後ろ）\tDomain (after @)\u{1e}\
ui-auth-hint\t受信したサーバーが書いた結果です。pass（合格）でも、信用できる相手とは限りません。\tAs recorded by the receiving server. A “pass” does not mean that the sender can be trusted.\u{1e}\
ui-auth-ignored\t使わない\tnot used\u{1e}\
ui-auth-method\t方法\tMethod\u{1e}\
ui-auth-result\t結果\tResult\u{1e}\
ui-auth-server\t書いたサーバー\tRecorded by\u{1e}\
ui-auth-weight\t扱い\tUse\u{1e}\
ui-back-ask\t「このメールが求めていること」に戻る\tBack to what this email asks for\u{1e}\
ui-back-identity\t「差出人は本人か」に戻る\tWho it is from: back to whether the sender is who they claim to be\u{1e}\
ui-back-label\t理由 {number} に戻る\tBack to reason {number}\u{1e}\
ui-back-own\t「自社のルール」に戻る\tBack to the organisation’s own rule\u{1e}\
ui-badge-ask\t求\tasks\u{1e}\
ui-badge-identity\t差\tfrom\u{1e}\
ui-badge-own\t自社\town\u{1e}\
ui-body-text\t本文\tText\u{1e}\
ui-body-visible\t本文（HTML の、目に見える文字）\tText (the visible part of the HTML)\u{1e}\
ui-cancel\t中止\tCancel\u{1e}\
ui-check\t調べる\tCheck\u{1e}\
ui-checked-heading\t調べたもの：{name}\tChecked: {name}\u{1e}\
ui-checked-text\t貼り付けた文字\tpasted text\u{1e}\
ui-checking\t調べています…\tChecking…\u{1e}\
ui-checklist\tチェックリスト\tChecklist\u{1e}\
ui-checklist-sum\t{all} 項目のうち、{found} 項目で何か見つかりました。\t{found} of {all} checks found something.\u{1e}\
ui-choose-file\tファイルを選ぶ\tChoose a file\u{1e}\
ui-clear\t消す\tClear\u{1e}\
ui-column-ask\t求めていること\tAsks for\u{1e}\
ui-column-file\tファイル\tFile\u{1e}\
ui-column-identity\t本人か\tSender\u{1e}\
ui-column-sender\t差出人\tFrom\u{1e}\
ui-column-subject\t件名\tSubject\u{1e}\
ui-column-verdict\t判定\tVerdict\u{1e}\
ui-compare\t一文字ずつ見る（上がこのメール、下が似ているもの）\tLetter by letter (above: this email; below: what it looks like)\u{1e}\
ui-compare-here\tこのメール\tThis email\u{1e}\
ui-compare-there\t似ているもの\tIt looks like\u{1e}\
ui-contact\t知らせる先：{contact}\tWho to tell: {contact}\u{1e}\
ui-copied\tコピーしました。\tCopied.\u{1e}\
ui-copy\t結果をコピー\tCopy result\u{1e}\
ui-copy-by-hand\tこのブラウザーではコピーできませんでした。下の文字を選んで、Ctrl + C（Mac では ⌘ + C）でコピーしてください。\tThis browser could not copy it. Select the text below and press Ctrl + C (⌘ + C on a Mac).\u{1e}\
ui-do\tどうするか\tWhat to do\u{1e}\
ui-drop\tメールのファイルを、ここに置いてください\tDrop the email file here\u{1e}\
ui-drop-now\t手を放すと、調べます\tLet go to check it\u{1e}\
ui-error-cancelled\t中止しました。入れたものは残っています。\tCancelled. What you put in is still here.\u{1e}\
ui-error-empty\tまだ何も入っていません。メールのファイルを置くか、文字を貼り付けてください。\tThere is nothing here yet. Drop an email file, or paste some text.\u{1e}\
ui-error-lost\t調べるプログラムが応答しません。入れたものは残っています。もう一度「調べる」を押すか、ページを読み込み直してください。\tThe checking program is not responding. What you put in is still here. Press “Check” again, or reload the page.\u{1e}\
ui-error-not-loaded\t調べるプログラムを読み込めませんでした。通信を確かめて、もう一度「調べる」を押してください。入れたものは残っています。\tThe checking program could not be loaded. Check your connection and press “Check” again. What you put in is still here.\u{1e}\
ui-error-time-out\t時間がかかりすぎるため、止めました。このメールは判断できていません。入れたものは残っています。本文だけを貼り付けると、調べられることがあります。\tThis took too long and was stopped. There is no verdict on this email. What you put in is still here. Try pasting only the text.\u{1e}\
ui-error-too-large\t大きすぎるため、読みませんでした。調べられるのは {megabytes} MB までです。添付ファイルを除いたメールか、本文の文字を入れてください。\tThis is too large, so it was not read. The limit is {megabytes} MB. Save the email without its attachments, or paste its text.\u{1e}\
ui-error-trapped\t調べている途中で、プログラムが止まりました。このメールは判断できていません。入れたものは残っています。本文だけを貼り付けると、調べられることがあります。次のメールは、そのまま調べられます。\tThe program stopped while checking. There is no verdict on this email. What you put in is still here. Try pasting only the text. The next email can be checked as usual.\u{1e}\
ui-error-unreadable\tファイルを読めませんでした。移動や削除をしたか、フォルダーかもしれません。もう一度選ぶか、メールの文字を貼り付けてください。\tThe file could not be read. It may have been moved or deleted, or it may be a folder. Choose it again, or paste the text of the email.\u{1e}\
ui-example-harmless\tふつうの仕事のメールの例\tAn ordinary work email\u{1e}\
ui-example-phishing\t詐欺メールの例\tA scam email\u{1e}\
ui-example-targeted\t添付ファイルで攻撃する例\tAn attack with an attachment\u{1e}\
ui-examples\t例で試す（作りもののメールです）\tTry an example (all made up)\u{1e}\
ui-file-declared\tメールに書かれた種類：{kind}\tDescribed in the email as: {kind}\u{1e}\
ui-file-inline\t本文の中の画像\tPicture in the text\u{1e}\
ui-file-kind\t中身：{kind}\tContent: {kind}\u{1e}\
ui-file-kinds\t保存したメールのファイル（.eml、.msg、.emlx、.mbox、.mht、winmail.dat など）。26 MB までです。いくつかまとめて、フォルダーや zip でも入れられます。端末の外には出ません。\tA saved email (.eml, .msg, .emlx, .mbox, .mht, winmail.dat and others), up to 26 MB. Several at once, a folder or a zip of them will do. They do not leave your device.\u{1e}\
ui-file-lost\tプログラムが応答しませんでした\tThe program did not answer\u{1e}\
ui-file-time-out\t時間がかかりすぎるため、止めました\tStopped, it took too long\u{1e}\
ui-file-too-large\t大きすぎるため、読みませんでした\tToo large, not read\u{1e}\
ui-file-trapped\t途中でプログラムが止まりました\tThe program stopped on it\u{1e}\
ui-file-unreadable\t読めませんでした（フォルダーかもしれません）\tCould not be read (perhaps a folder)\u{1e}\
ui-file-waiting\tまだ調べていません\tNot checked yet\u{1e}\
ui-files\t{count} 通のメール\t\u{1}count\u{2}one\u{3}{count} email\u{2}{count} emails\u{4}\u{1e}\
ui-files-all\tすべて\tAll\u{1e}\
ui-files-count\t{level} {count} 通\t{level}: {count}\u{1e}\
ui-files-csv\t一覧を保存（CSV）\tSave the list (CSV)\u{1e}\
ui-files-hint\t行を選ぶと、理由とメールの中身を下に見せます。上下の矢印キーで移り、Enter で選びます。\tChoose a row to see the reasons and the email below. Arrow keys move, Enter chooses.\u{1e}\
ui-files-json\t一覧を保存（JSON）\tSave the list (JSON)\u{1e}\
ui-files-level\t判定\tVerdict\u{1e}\
ui-files-most\t一度に調べるのは {most} 通までです。ほかの {count} 個のファイルは調べていません。分けて入れてください。\tUp to {most} files are checked at once; \u{1}count\u{2}one\u{3}the other one was\u{2}the other {count} were\u{4} left aside. Put in the rest separately.\u{1e}\
ui-files-no-sender\t（差出人なし）\t(no sender)\u{1e}\
ui-files-none\t当てはまるメールはありません。\tNo email fits.\u{1e}\
ui-files-running\t{of} 通のうち {number} 通目を調べています…\tChecking email {number} of {of}…\u{1e}\
ui-files-separator\t、\t, \u{1e}\
ui-files-without\t結果なし {count} 通\tNo result: {count}\u{1e}\
ui-files-words\t差出人、件名、ファイル名でさがす\tFind in sender, subject and file name\u{1e}\
ui-filter\t見せる項目\tChecks to show\u{1e}\
ui-filter-all\tすべて（{count}）\tAll ({count})\u{1e}\
ui-filter-could-not-check\t調べられなかった（{count}）\tCould not check ({count})\u{1e}\
ui-filter-found\t見つかった（{count}）\tFound ({count})\u{1e}\
ui-filter-none\t当てはまる項目はありません。\tNo checks to show.\u{1e}\
ui-first-reason\tいちばんの理由\tMain reason\u{1e}\
ui-header-date\t日時（送った側が書いたもの）\tDate (as the sender wrote it)\u{1e}\
ui-header-subject\t件名\tSubject\u{1e}\
ui-hop-by\t受け取ったサーバー\tReceived by\u{1e}\
ui-hop-delay\tかかった時間\tTime taken\u{1e}\
ui-hop-from\t渡したサーバー\tSent by\u{1e}\
ui-hop-number\t順\tStep\u{1e}\
ui-hop-time\t時刻\tTime\u{1e}\
ui-indicators\tアドレスと URL の一覧\tAddresses and URLs\u{1e}\
ui-indicators-copy\t一覧をコピー\tCopy the list\u{1e}\
ui-indicators-hint\tこのメールに出てくるアドレス、ドメイン、URL、ファイルのハッシュ（中身の指紋）です。押せない形にしています。本物の会社のものも混じります。\tAddresses, domains, URLs and file hashes in this email, written so that they cannot be opened. Some may be genuine.\u{1e}\
ui-indicators-none\tアドレスも URL もファイルも、ありません。\tThere are no addresses, URLs or files.\u{1e}\
ui-indicators-save\t一覧を保存（CSV）\tSave the list (CSV)\u{1e}\
ui-input-heading\t調べるメールを入れる\tEmail to check\u{1e}\
ui-inside\t中に入っているもの（{count}）\tInside it ({count})\u{1e}\
ui-inside-locked\tパスワードつき\tPassword-protected\u{1e}\
ui-inside-step\t（ファイルの中の {count} 段目）\t(inside, level {count})\u{1e}\
ui-inside-unseen\t中を調べていません。\tNot looked into.\u{1e}\
ui-kind\t見せる種類\tKinds to show\u{1e}\
ui-kind-all\tすべての種類（{count}）\tAll kinds ({count})\u{1e}\
ui-kind-ask\t求めていること（{count}）\tAsks ({count})\u{1e}\
ui-kind-identity\t差出人は本人か（{count}）\tSender ({count})\u{1e}\
ui-kind-sign\t手がかり（{count}）\tSigns ({count})\u{1e}\
ui-kind-wording\t言い回し（{count}）\tWording ({count})\u{1e}\
ui-language\t言語\tLanguage\u{1e}\
ui-left-out\t… {count} 文字を省略 …\t… {count} characters left out …\u{1e}\
ui-link-elsewhere\t見た目は {shown} ですが、本当に開くのは {real} です。\tIt shows {shown}, but it opens {real}.\u{1e}\
ui-link-shown\t見た目\tShown as\u{1e}\
ui-link-target\t本当のリンク先\tReally leads to\u{1e}\
ui-link-through\t{kind}：{host}\t{kind}: {host}\u{1e}\
ui-link-unwrapped\t最後に開くところ\tLeads to in the end\u{1e}\
ui-link-wrapped\t通るもの\tPasses through\u{1e}\
ui-links\tリンク（{count}）\tLinks ({count})\u{1e}\
ui-looking\t添付ファイルの中を調べています（{number}/{of}）…\tLooking into the attachments ({number} of {of})…\u{1e}\
ui-mail\t届いたメール\tThe email\u{1e}\
ui-mail-hint\t文字だけを見せています。リンクは押せません。画像なども読み込みません。番号は上の理由の番号、「求」は求めていること、「差」は差出人の手がかりです。\tShown as text only. Links cannot be opened and nothing is loaded. The numbers match the reasons above. “asks” marks what is asked for, “from” what tells about the sender.\u{1e}\
ui-mails-choose\t調べるメールを選んでください。\tChoose the email to check.\u{1e}\
ui-mails-cut\tはじめの {count} 通だけを出しています。\tOnly the first {count} are listed.\u{1e}\
ui-mails-forward\tこのメールは、ほかのメールをそのまま転送したものです。そこで、中のメールを調べました。\tThis email only forwards another one, so the forwarded email was checked.\u{1e}\
ui-mails-inside\tこのメールには、ほかのメールが {count} 通入っています\t\u{1}count\u{2}one\u{3}This email contains another email\u{2}This email contains {count} other emails\u{4}\u{1e}\
ui-mails-inside-hint\t下の結果は、いま選んでいるメールについてのものです。ほかのメールを調べるには、選び直してください。\tThe result below is about the email you have selected. Select another one to check that instead.\u{1e}\
ui-mails-keys\t上下の矢印キーで移り、Enter で選びます。\tUse the up and down arrow keys to move, and Enter to choose.\u{1e}\
ui-mails-mbox\tこのファイルには、メールが {count} 通入っています\tEmails in this file: {count}\u{1e}\
ui-mails-no-subject\t（件名なし）\t(no subject)\u{1e}\
ui-mails-outer\t外側のメール（転送した人のメール）を調べる\tCheck the outer email (from the person who forwarded it)\u{1e}\
ui-mails-outer-judged\t外側のメールを調べています\tThe outer email is being checked\u{1e}\
ui-marked\tほかに、メールの中で番号を付けたところ\tAlso numbered in the email\u{1e}\
ui-missing\t調べられなかったもの\tWhat could not be checked\u{1e}\
ui-more\tほかの {count} 件\t{count} more\u{1e}\
ui-newer\tこのページの新しい版が用意できました。\tA new version of this page is ready.\u{1e}\
ui-newer-later\tあとで\tLater\u{1e}\
ui-newer-use\t新しい版を使う\tUse the new version\u{1e}\
ui-newer-use-anyway\tそれでも読み込み直す\tReload anyway\u{1e}\
ui-newer-warning\tページを読み込み直すので、入れたメールと結果は消えます。このまま続けることもできます。新しい版は後からでも使えます。\tThe page will reload. The email you put in and its result will be gone. You can also carry on: the new version stays ready.\u{1e}\
ui-no-name\t（名前なし）\t(no name)\u{1e}\
ui-notes\t読み取りについて\tNotes on reading this email\u{1e}\
ui-noticed\t参考（気づいたこと）\tFor reference: what was noticed\u{1e}\
ui-noticed-hint\tふつうのメールにもよくあることです。知らない相手からのメールなら、手がかりになります。\tOrdinary email often has these too. They help when you do not know the sender.\u{1e}\
ui-opening\tOutlook のファイルを開いています…\tOpening the Outlook file…\u{1e}\
ui-other-headers\tそのほかのヘッダー（メールの送り状）の欄（{count}）\tOther headers (delivery details) ({count})\u{1e}\
ui-outputs\t結果を知らせる、残す\tTell someone, or keep the result\u{1e}\
ui-outputs-hint\tコピーした文字や、知らせるメールの中では、リンクやアドレスは押せない形（hxxp、[.]）になります。元のメールは付きません。\tIn copied text and in the report email, links and addresses are written so that they cannot be opened (hxxp, [.]). The suspicious email is not attached.\u{1e}\
ui-paste\tまたは、ここに貼り付ける\tOr paste it here\u{1e}\
ui-paste-hint\t本文だけでも調べられます。元のメールの全文（ソース）や、ヘッダー（メールの送り状）があると、もっと分かります。\tThe text alone will do. The full source or the headers (the email’s delivery details) tell more.\u{1e}\
ui-path\t届いた経路\tHow it got here\u{1e}\
ui-path-hint\t古い順です。外のサーバー（メールを運ぶ機械）が書いた行は、うそかもしれません。\tOldest first. Lines written by outside servers can be faked.\u{1e}\
ui-policy-error\t組織の設定（policy.json）を使えないため、標準の設定で調べます。管理する人に知らせてください。理由：{error}\tThe organisation’s settings (policy.json) cannot be used, so the standard settings apply. Please tell whoever runs this site. Reason: {error}\u{1e}\
ui-policy-faults\t組織の設定（policy.json）に、使えない書き方があります。次のところを除いて調べます。管理する人に知らせてください。\tSome entries in the organisation’s settings (policy.json) cannot be used and are left out. Please tell whoever runs this site.\u{1e}\
ui-print\t印刷、PDF\tPrint or PDF\u{1e}\
ui-print-checked\t調べた日時：{time}。Miwake {version}、重みの日付 {weights}。\tChecked: {time}. Miwake {version}, weights of {weights}.\u{1e}\
ui-print-more\tほかに {count} 件あります（画面の一覧と CSV には、すべてあります）。\tAnd {count} more; the list on the screen and the CSV have them all.\u{1e}\
ui-print-whole\tチェックリストとメールの中身も印刷する\tPrint the checklist and the email too\u{1e}\
ui-questions\tあなたへの質問\tQuestions for you\u{1e}\
ui-questions-hint\tあなただけが分かることです。答えると、その場で判定をし直します。\tOnly you know the answers. The verdict is worked out again with each one.\u{1e}\
ui-read-as\t読んだもの：{kind}\tRead as: {kind}\u{1e}\
ui-reasons\tおもな理由\tMain reasons\u{1e}\
ui-reply\t報告した人への返信\tReply to who reported it\u{1e}\
ui-reply-copy\t返信をコピー\tCopy the reply\u{1e}\
ui-reply-hint\t送る前に、ここで直せます。リンクやアドレスは押せない形になっています。\tYou can edit it here before you send it. Links and addresses in it cannot be opened.\u{1e}\
ui-reply-language\t返信の言語\tLanguage of the reply\u{1e}\
ui-reply-text\t返信の文\tText of the reply\u{1e}\
ui-report-copy\tこの文をコピー\tCopy this text\u{1e}\
ui-report-copy-hint\t社内の窓口が設定されていません。この文をコピーして、上司か、パソコンの担当の人に知らせてください。\tNo IT desk is set for your organisation. Copy this text and give it to your manager or whoever looks after the computers.\u{1e}\
ui-report-open\tメールソフトで開く\tOpen in email program\u{1e}\
ui-report-preview\tこの内容のメールを作ります。メールソフトが開くだけで、送るのはあなたです。元のメールは付きません。\tThis is what your report will say. Your email program opens, and nothing is sent until you send it. The suspicious email is not attached.\u{1e}\
ui-report-recipient\t宛先\tTo\u{1e}\
ui-report-shortened\tメールに入る長さに収めるため、長い文字を「…」で短くしました。\tLong texts were shortened (“…”) to fit into an email.\u{1e}\
ui-report-text\t人に知らせる文\tText to tell someone\u{1e}\
ui-report-to\t{contact} に知らせる\tTell {contact}\u{1e}\
ui-report-to-plain\t社内の窓口に知らせる\tTell your IT desk\u{1e}\
ui-result\t結果\tResult\u{1e}\
ui-rich-copy\tリンクつきのまま貼り付けました。隠れたリンク先も調べます。文字を書き直すと、そのあとは文字だけを調べます。\tPasted with its links. Where they really lead is checked too. If you edit the text, only the text is checked.\u{1e}\
ui-route-boundary\tここから、受信した側のサーバーです\tFrom here on: servers on the receiving side\u{1e}\
ui-route-cut\tほかの {count} 段は表にあります。\t\u{1}count\u{2}one\u{3}{count} more step is in the table.\u{2}{count} more steps are in the table.\u{4}\u{1e}\
ui-route-from\t渡してきた相手：{name}\tReceived from {name}\u{1e}\
ui-route-odd\tいつもと違う\tUnusual\u{1e}\
ui-route-outside\t外のサーバーが書いた行です。うそかもしれません。\tWritten by an outside server. This can be faked.\u{1e}\
ui-route-start\t最初にメールを渡したと書かれている相手\tSaid to be the first that sent it on\u{1e}\
ui-route-table\t表で見る（{count}）\tShow as a table ({count})\u{1e}\
ui-route-unnamed\t名前のないサーバー\tUnnamed server\u{1e}\
ui-save\t保存（JSON）\tSave (JSON)\u{1e}\
ui-score-hint\t右の数字（+2.4 など）は、その項目が点数を動かした大きさです。分野ごとに上限があります。\tThe numbers on the right (such as +2.4) say how far a check moved the score. Each group has a limit.\u{1e}\
ui-score-sum\t点数の内訳：{sum}\tWhat the score is made of: {sum}\u{1e}\
ui-shortcut\tCtrl + Enter でも調べられます\tCtrl + Enter works too\u{1e}\
ui-show\t見る\tShow\u{1e}\
ui-show-all\t全文を見せる\tShow all\u{1e}\
ui-show-ask\t求めている言葉をメールの中で見る\tShow the words that ask in the email\u{1e}\
ui-show-identity\t差出人の手がかりをメールの中で見る\tShow what tells about the sender in the email\u{1e}\
ui-show-label\t理由 {number} の場所をメールの中で見る\tShow where reason {number} is in the email\u{1e}\
ui-show-own\t自社のルールに当てはまる所をメールの中で見る\tShow where the own rule applies in the email\u{1e}\
ui-size-bytes\t{count} バイト\t\u{1}count\u{2}one\u{3}{count} byte\u{2}{count} bytes\u{4}\u{1e}\
ui-size-kilobytes\t{count} KB\t{count} kB\u{1e}\
ui-status-changed\t答えにより、判定が「{before}」から「{after}」に変わりました。\tYour answer changed the verdict from “{before}” to “{after}”.\u{1e}\
ui-status-kept\t答えても、判定は「{level}」のままです。\tWith your answer the verdict stays “{level}”.\u{1e}\
ui-status-verdict\t判定：{level}\tVerdict: {level}\u{1e}\
ui-title\t見分け Miwake — 不審なメールを自分の端末で確かめる\tMiwake — check a suspicious email on your own device\u{1e}\
ui-to-verdict\t判定に戻る\tBack to the verdict\u{1e}\
ui-undo\t元に戻す\tUndo\u{1e}\
ui-unread-show\t「{name}」の場所をメールの中で見る\tShow where “{name}” is in the email\u{1e}\
ui-unseen-hint\t点線の枠の中は、メールソフトでは見えない文字です。枠の初めに、隠し方を書いています。\tWhat stands in a dotted box is not seen in an email program. Each box begins with how it is hidden.\u{1e}\
ui-unseen-not-loaded\t添付ファイルや Outlook のファイルの中は、調べていません。調べるプログラムを読み込めませんでした。通信を確かめて、もう一度「調べる」を押してください。それまでは開かないでください。\tAttachments and Outlook files were not looked into, because the program for that could not be loaded. Check your connection and press “Check” again. Do not open them until then.\u{1e}\
ui-unseen-show\t見えない文字も見せる（{count} か所）\tShow hidden text too ({count} places)\u{1e}\
ui-unseen-trapped\t添付ファイルの中を調べている途中で、プログラムが止まりました。その中は調べきれていません。添付ファイルは開かないでください。\tThe program that looks into attachments stopped halfway, so not everything inside was checked. Do not open the attachments.\u{1e}\
ui-weight\t判定への影響の大きさ\tEffect on the verdict\u{1e}\
ui-why\tなぜ大切か\tWhy it matters\u{1e}\
ui-why-and-do\tなぜ大切か、どうするか\tWhy it matters and what to do\u{1e}\
unchecked-encrypted\t暗号化されていて、中を見られません。\tIt is encrypted and cannot be looked into.\u{1e}\
unchecked-limit-reached\t大きさや数の上限を超えたため、調べていません。\tNot checked, because it is over the limit of size or number.\u{1e}\
unchecked-no-address\t差出人の名前だけで、アドレスがありません。\tThere is only the sender’s name, not an address.\u{1e}\
unchecked-no-authentication-results\t受信したサーバーが、差出人を確かめた結果（認証）を書いていません。\tThe receiving server did not record whether the sender is confirmed (authentication).\u{1e}\
unchecked-no-body\t本文がありません。\tThe text is missing.\u{1e}\
unchecked-no-headers\tヘッダー（メールの送り状）がありません。\tThe headers (delivery details) are missing.\u{1e}\
unchecked-no-sender\t差出人がありません。\tThe sender is missing.\u{1e}\
unchecked-not-in-policy\t組織の設定（ポリシー）に、必要なことが書かれていません。\tYour organisation’s settings (policy) do not include what is needed.\u{1e}\
unchecked-not-inspected\t添付ファイルの中を、まだ調べていません。\tThe attachment has not been looked into yet.\u{1e}\
unchecked-text-only\t文字だけなので、本当のリンク先や添付ファイルが分かりません。\tThis is plain text, so attachments and the real link targets cannot be seen.\u{1e}\
unchecked-unanswered\tまだ答えていません。\tNot answered yet.\u{1e}\
unchecked-unread\t添付ファイルの中に、調べられなかったところがあります。\tPart of the attachment could not be checked.\u{1e}\
unchecked-unsure\t「分からない」と答えました。\tYou answered “I do not know”.\u{1e}\
undecided-empty\t何も入っていません。\tThere is nothing here.\u{1e}\
undecided-empty-do\tメールのファイル（.eml）を入れるか、メールの本文やソースを貼り付けてください。\tDrop an email file (.eml), or paste the text or the source of the email.\u{1e}\
undecided-headers-only\tヘッダー（メールの送り状）だけで、本文がありません。ヘッダーに目立つ不審な点は見つかりませんでした。\tThese are only the headers (the email’s delivery details), without the text. Nothing that stands out was found in them.\u{1e}\
undecided-headers-only-do\t本文も一緒に貼り付けるか、元のメールを保存して入れてください。それまでは開かないでください。\tPaste the text as well, or save the original email and check that. Do not open anything until then.\u{1e}\
undecided-incomplete\t読めなかった部分があります。読めた部分に目立つ不審な点は見つかりませんでしたが、残りは分かりません。\tPart of this could not be read. Nothing stood out in the rest, but we do not know about that part.\u{1e}\
undecided-incomplete-do\t心当たりがなければ、開く前に、前から知っている連絡先で、名乗っている会社や本人に確かめてください。\tIf you were not expecting this, ask before you open anything. Use contact details you already knew of the person or company.\u{1e}\
undecided-not-mail\tこれはメールではなく、{file}のようです。調べられた範囲では、危険なものは見つかりませんでした。それだけでは、開いてよいかどうかは分かりません。\tThis is not an email but a file ({file}). Nothing dangerous was found in what could be checked. That alone does not tell you whether to open it.\u{1e}\
undecided-not-mail-do\t受け取る予定のないファイルなら、開かないでください。このファイルが届いたメールがあれば、メールソフトから .eml 形式で保存して、それも入れてください。\tIf you were not expecting this file, do not open it. If you have the email it came with, save that as an .eml file and check it too.\u{1e}\
undecided-own-rules\t自社のルールを、このメール全体に当てはめられませんでした。ほかに目立つ不審な点は見つかりませんでした。\tYour organisation’s own rules could not be applied to the whole email. Nothing else stood out.\u{1e}\
undecided-own-rules-do\t通信を確かめて、もう一度調べてください。急ぐときは、開く前に社内の窓口に知らせてください。\tCheck your connection and check the email again. If it is urgent, tell your IT desk before you open it.\u{1e}\
undecided-picture\tこれは画像です。画面を写した画像からは、本当の差出人もリンク先も分かりません。画像の中で調べられるのは QR コードだけです。\tThis is a picture. A picture of a screen shows neither who really sent the email nor where its links lead. QR codes are all that can be checked in a picture.\u{1e}\
undecided-picture-do\t画像ではなく、元のメールを .eml 形式で保存して入れるか、メールの文字をコピーして貼り付けてください。それまでは、メールのリンクやファイルを開かないでください。\tSave the original email as an .eml file and put that in. Or copy the text of the email and paste it. Until then, do not open the email’s links or files.\u{1e}\
undecided-sender-unknown\tだれが書いたかの手がかりがありません。文とリンクだけでは、不審かどうかを決められません。\tNothing shows who wrote it. Words and links alone do not tell whether it is suspicious.\u{1e}\
undecided-sender-unknown-do\tリンクやファイルは開かず、元のメールを保存して入れてください。急ぐ用件なら、前から知っている連絡先で、名乗っている会社や本人に確かめてください。\tOpen no link and no file. Save the original email and put it in. If it is urgent, check with the person or company it names, using contact details you already knew.\u{1e}\
undecided-too-large\t大きすぎるため、読みませんでした。読めるのは {limit} MB までです。\tThis is too large, so it was not read. The limit is {limit} MB.\u{1e}\
undecided-too-large-do\t添付ファイルを除いて、メールの本文とヘッダー（メールの送り状）だけを貼り付けてください。\tPaste only the text and the headers (delivery details) of the email, without its attachments.\u{1e}\
undecided-too-little\t文が短く、リンクも添付ファイルもないので、手がかりが足りません。\tThe text is short and there are no links or attachments, so there is too little to go on.\u{1e}\
undecided-too-little-do\t元のメールを保存して入れてください。差出人や届いた経路も調べられます。それまでは開かないでください。\tSave the original email and check that: it shows the sender and how it got here. Do not open anything until then.\u{1e}\
unread-bomb\t解凍するとふつうではありえない大きさになるので、やめました。\tIt would unpack to an absurd size, so unpacking was stopped.\u{1e}\
unread-broken\t壊れているか、決まりどおりに作られていません。全部は見られませんでした。\tIt is damaged or not built as it should be. Not all of it could be checked.\u{1e}\
unread-encrypted\tパスワードで鍵がかかっていて、見られませんでした。\tIt is locked with a password and could not be looked into.\u{1e}\
unread-file\t「{name}」：{why}\t“{name}”: {why}\u{1e}\
unread-file-nobody\t中を調べていません。\tNot looked into.\u{1e}\
unread-too-deep\t深く重なっていて、底まで見られませんでした。\tIt has too many levels. Not all of it could be checked.\u{1e}\
unread-too-large\t大きすぎて、全部は見られませんでした。\tIt is too large. Not all of it could be checked.\u{1e}\
unread-too-many\t数が多すぎて、全部は見られませんでした。\tIt contains too much. Not all of it could be checked.\u{1e}\
unread-unsupported\tMiwake では中を読めない種類です。\tMiwake cannot look into this kind of file.\u{1e}\
view-html\tHTML のソース\tHTML source\u{1e}\
view-text\t本文\tText\u{1e}\
view-visible\t本文（見える文字）\tText (as seen)\u{1e}\
wrapper-counter\tクリックを数えるサービス\tService that counts clicks\u{1e}\
wrapper-mirror\t翻訳などで、よそのページを映すサービス\tService that shows pages of others, such as a translator\u{1e}\
wrapper-redirector\tだれでも使える転送サービス\tForwarding service that anybody can use\u{1e}\
wrapper-scanner\tメールを検査するサービス\tService that checks email\u{1e}\
";

/// Messages of the landing page of drills, sorted by id; crates/xtask/src/generate_messages.rs tells the form.
pub(crate) const DRILL: &str = "\
drill-about\t詳しく\tMore about this\u{1e}\
drill-all\t手がかりは {count} か所ありました。\tCues in this email: {count}.\u{1e}\
drill-better\tもっとよい方法があります。\tThere is a better way.\u{1e}\
drill-contact\tあなたの組織の窓口\tYour IT desk\u{1e}\
drill-contact-none\tこのページには、窓口が登録されていません。上司か、パソコンの担当の人に知らせます。\tNo IT desk is entered here. Tell your manager, or whoever looks after the computers.\u{1e}\
drill-do\tまず、どうしますか\tWhat do you do first?\u{1e}\
drill-do-ask\t隣の人に転送して、意見を聞く\tForward it to a colleague for an opinion\u{1e}\
drill-do-ask-said\t転送すると、リンクや添付ファイルが、そのまま相手に届きます。画面を見せて相談し、窓口に知らせます。\tForwarding hands on live links and files. Show your screen instead, and tell your IT desk.\u{1e}\
drill-do-call\t知っている電話番号にかけて確かめる\tCall a number you know and ask\u{1e}\
drill-do-call-said\tメールに書かれた番号ではなく、前から知っている番号を使います。そのうえで、窓口にも知らせます。\tUse a number you already had, never one from the email. Then tell your IT desk as well.\u{1e}\
drill-do-delete\t消して、忘れる\tDelete it and forget it\u{1e}\
drill-do-delete-said\tあなたは無事でも、ほかの人には同じメールが残ります。消す前に、窓口に知らせます。\tYou may be fine, but the others still have it. Tell your IT desk before you delete it.\u{1e}\
drill-do-reply\t差出人に返信して、本物かどうかを聞く\tReply and ask the sender whether it is real\u{1e}\
drill-do-reply-said\t返事は、偽の差出人に届きます。確かめるなら、前から知っている電話番号を使います。\tYour reply goes to whoever sent it. To make sure, call a number you already had.\u{1e}\
drill-do-report\t社内の窓口に知らせる\tTell your IT desk\u{1e}\
drill-do-report-said\t一人の早い報告が、同じメールを受け取ったほかの人を守る助けになります。押した後でも、知らせる意味はあります。\tOne early report protects everybody else who got the email. It is not too late after a click, either.\u{1e}\
drill-elsewhere\t見ただけでは分からない手がかり\tCues that cannot be seen by looking\u{1e}\
drill-end\tおつかれさまでした\tThank you\u{1e}\
drill-end-lead\t練習はこれで終わりです。このページは閉じてかまいません。もっと知りたいときは、次のページへどうぞ。\tThat was all. You can close this page. If you would like to know more:\u{1e}\
drill-find\tメールの手がかりを探す\tFind the cues in the email\u{1e}\
drill-find-lead\tあやしいと思うところを選んでください。いくつ選んでもかまいません。メールは文字だけなので、選んでも何も開きません。\tChoose whatever looks suspicious, as many places as you like. The email is plain text here: choosing opens nothing.\u{1e}\
drill-finish\t終わる\tFinish\u{1e}\
drill-go-on\t時間を進める\tLet the clock run\u{1e}\
drill-good\tよい選び方です。\tGood choice.\u{1e}\
drill-hand\t窓口には、どう渡しますか\tHow do you hand the email over?\u{1e}\
drill-hand-attach\t「添付ファイルとして転送」で送る\tUse “forward as attachment”\u{1e}\
drill-hand-attach-said\t元のメールがそのまま届くので、詳しく調べられます。報告のボタンがあれば、それを使います。\tThe original arrives untouched and can be examined. If you have a report button, use that.\u{1e}\
drill-hand-forward\tふつうに転送する\tForward it as usual\u{1e}\
drill-hand-forward-said\t転送すると、差出人や届いた経路の記録が消えます。添付ファイルとして転送すると、そのまま残ります。\tForwarding drops the record of where the email came from. “Forward as attachment” keeps it.\u{1e}\
drill-hand-picture\t画面を写真に撮って送る\tSend a picture of the screen\u{1e}\
drill-hand-picture-said\t見た目は伝わりますが、リンク先や届いた経路は分かりません。元のメールを渡せないときの方法です。\tIt shows how the email looks, but not where links lead or where the email came from. Do it when the original cannot be sent.\u{1e}\
drill-hand-words\t電話で「変なメールが来た」とだけ言う\tJust say on the phone that a strange email came\u{1e}\
drill-hand-words-said\t急ぐときは電話がいちばんです。そのあと、元のメールも添付ファイルとして渡します。\tWhen it is urgent, calling is best. Afterwards hand over the original as an attachment, too.\u{1e}\
drill-help\t何があれば、気づけたと思いますか\tWhat would have helped you notice?\u{1e}\
drill-help-button\t一度押すだけで報告できるボタン\tA button that reports with one click\u{1e}\
drill-help-none\tどれでもない\tNone of these\u{1e}\
drill-help-practice\t実際の例での練習\tPractice with real examples\u{1e}\
drill-help-rule\t「会社からこういうメールは出さない」という決まり\tA rule such as “we never send emails like this”\u{1e}\
drill-help-shown\t差出人やリンク先が見やすい画面\tA screen that shows senders and link targets clearly\u{1e}\
drill-help-time\t落ち着いて読む時間\tTime to read calmly\u{1e}\
drill-help-whom\tだれに知らせるかが、すぐ分かること\tKnowing at once who to tell\u{1e}\
drill-hold\t時間を止める\tStop the clock\u{1e}\
drill-kind-attachment-type\t添付ファイルの種類\tKind of attachment\u{1e}\
drill-kind-distracting-detail\t気をそらす細かい話\tDistracting detail\u{1e}\
drill-kind-domain-spoofing\t紛らわしいドメイン\tLook-alike domain\u{1e}\
drill-kind-generic-greeting\tだれにでも当てはまるあいさつ\tGreets nobody in particular\u{1e}\
drill-kind-humanitarian-appeal\t助けたい気持ちに訴える\tAppeals to the wish to help\u{1e}\
drill-kind-inconsistency\tつじつまが合わない\tThings that do not agree\u{1e}\
drill-kind-lack-of-signer-details\t送った人が分からない\tDoes not say who writes\u{1e}\
drill-kind-legal-language\t法律のような言い回し\tLegal wording\u{1e}\
drill-kind-limited-time-offer\t期間限定の誘い\tAn offer for a short time\u{1e}\
drill-kind-logo-imitation\tロゴのまね\tCopied logo\u{1e}\
drill-kind-mimics-work-process\tふだんの仕事に似せる\tLooks like ordinary work\u{1e}\
drill-kind-minimal-branding\t会社名やロゴがほとんどない\tHardly a trace of the organisation\u{1e}\
drill-kind-poses-as-colleague-or-authority\t同僚や上司のふり\tPoses as a colleague or manager\u{1e}\
drill-kind-request-for-sensitive-information\t大事な情報をたずねる\tAsks for something sensitive\u{1e}\
drill-kind-security-indicators\t安心させるための印\tSeals and locks that prove nothing\u{1e}\
drill-kind-sender-name-and-address\t差出人の名前とアドレスの食い違い\tSender’s name and address do not match\u{1e}\
drill-kind-spelling-and-grammar\t文字や文のまちがい\tSpelling and grammar\u{1e}\
drill-kind-threat\t脅す\tThreat\u{1e}\
drill-kind-too-good-to-be-true\t話がうますぎる\tToo good to be true\u{1e}\
drill-kind-unprofessional-design\t雑な見た目\tCareless look\u{1e}\
drill-kind-urgency\t急がせる\tHaste\u{1e}\
drill-kind-url-hyperlinking\tリンクの文字とリンク先の食い違い\tLink words hide the target\u{1e}\
drill-kind-you-are-special\t特別扱い\tSingles you out\u{1e}\
drill-leads-to\tリンク先\tleads to\u{1e}\
drill-left\t\u{1}count\u{2}0\u{3}手がかり {of} か所が、すべて見つかりました。\u{2}手がかりは {of} か所です。あと {count} か所あります。\u{4}\t\u{1}count\u{2}0\u{3}All {of} cues have been found.\u{2}Cues: {of}. Still hidden: {count}.\u{4}\u{1e}\
drill-link-after\t本物のメールで押してしまったときにすること\tWhat to do after a click in a real one\u{1e}\
drill-link-check\t届いたメールを調べる\tCheck an email you received\u{1e}\
drill-link-quiz\t8通のメールで見分ける練習\tPractise spotting fakes with eight emails\u{1e}\
drill-link-tell\t不審なメールの見分け方\tHow to tell a suspicious email\u{1e}\
drill-loading\t訓練のメールを準備しています…\tGetting the training email ready…\u{1e}\
drill-no-mail\tこのブラウザーでは、訓練のメールを表示できませんでした。続きの練習はできます。\tThis browser could not show the training email. You can go on with the rest.\u{1e}\
drill-no-time\t時間を計らない\tNo clock, please\u{1e}\
drill-nothing-here\tここには、目立った手がかりはありません。\tNothing stands out here.\u{1e}\
drill-part-attachments\t添付ファイル\tAttachments\u{1e}\
drill-part-headers\t差出人など\tSender and subject\u{1e}\
drill-part-links\tリンク\tLinks\u{1e}\
drill-part-text\t本文\tText\u{1e}\
drill-place-attachment\t添付ファイル\tAttachment\u{1e}\
drill-place-date\t日時\tDate\u{1e}\
drill-place-from\t差出人\tFrom\u{1e}\
drill-place-link\tリンク\tLink\u{1e}\
drill-place-reply-to\t返信先\tReply to\u{1e}\
drill-place-subject\t件名\tSubject\u{1e}\
drill-place-text\t本文\tText\u{1e}\
drill-place-to\t宛先\tTo\u{1e}\
drill-report\t知らせる練習\tPractise reporting\u{1e}\
drill-report-lead\t次に本物のあやしいメールが来たら、どうするかを選んでみてください。選ぶと、すぐに答えが出ます。何度でも選び直せます。\tSuppose the next suspicious email is a real one. Choose what you would do. The answer comes at once, and you can change your mind as often as you like.\u{1e}\
drill-rest-shown\t残りの手がかりを表示しました。\tThe remaining cues are shown.\u{1e}\
drill-show-rest\t残りの手がかりを見る\tShow me the rest\u{1e}\
drill-sign\t手がかり\tCue\u{1e}\
drill-skip\tこの練習を飛ばして次へ\tSkip this and go on\u{1e}\
drill-step\t{number} / {of}\t{number} of {of}\u{1e}\
drill-survey\t二つの質問\tTwo questions\u{1e}\
drill-survey-failed\t送れませんでした。答えは残っています。もう一度押すか、そのまま終わってください。\tThat did not work. Your answers are still here: press again, or just finish.\u{1e}\
drill-survey-lead\t次の訓練をよくするための質問です。名前は聞きません。答えなくてもかまいません。\tThese help to make the next drill better. Nobody asks for your name, and you need not answer.\u{1e}\
drill-survey-mail\tメールで送ることもできます。あなたの名前で、次の文が {address} に届きます。\tYou can also email them. This text then reaches {address} under your name.\u{1e}\
drill-survey-mail-open\tメールの作成画面を開く\tOpen it in the email program\u{1e}\
drill-survey-may-be-sent\t答えは、あなたが送るボタンを押したときだけ送られます。押さなければ、このページを閉じたときに消えます。\tYour answers are sent only when you press a button for it. Otherwise they are gone when you close this page.\u{1e}\
drill-survey-send\tこの答えを送る\tSend these answers\u{1e}\
drill-survey-sending\t送っています…\tSending…\u{1e}\
drill-survey-sent\t送りました。ありがとうございました。\tSent. Thank you.\u{1e}\
drill-survey-stays\t答えは、どこにも送られません。このページを閉じると消えます。\tYour answers are sent nowhere. They are gone when you close this page.\u{1e}\
drill-survey-subject\t訓練の答え（{campaign}）\tAnswers after the drill ({campaign})\u{1e}\
drill-survey-what\t送るのは、次の文字だけです。送り先：{address}\tNothing but this is sent, to {address}:\u{1e}\
drill-time\t残り {count} 秒\t\u{1}count\u{2}one\u{3}{count} second left\u{2}{count} seconds left\u{4}\u{1e}\
drill-time-up\t時間になりました。残りの手がかりを表示しました。\tThe minute is over. The remaining cues are shown.\u{1e}\
drill-to-report\t次へ：知らせる練習\tNext: practise reporting\u{1e}\
drill-to-survey\t次へ：二つの質問\tNext: two questions\u{1e}\
drill-why\tリンクを押したのは、どうしてですか\tWhy did you click the link?\u{1e}\
drill-why-curious\t気になって、確かめたかった\tI was curious and wanted to see\u{1e}\
drill-why-hurry\t急いでいた、ほかのことをしていた\tI was in a hurry, or busy with something else\u{1e}\
drill-why-known\t知っている相手からだと思った\tI thought I knew the sender\u{1e}\
drill-why-none\tどれでもない\tNone of these\u{1e}\
drill-why-not-clicked\t押していない\tI did not click\u{1e}\
drill-why-small\t画面が小さくて、細かいところが見えなかった\tThe screen was too small to see the details\u{1e}\
drill-why-work\tいつもの仕事のメールに見えた\tIt looked like ordinary work\u{1e}\
";

/// Messages of the desk: what came of a drill, sorted by id; crates/xtask/src/generate_messages.rs tells the form.
pub(crate) const DESK: &str = "\
desk-all\t全体\tAll\u{1e}\
desk-answers\t回答 {count}件\t{count} answers\u{1e}\
desk-attribute-company\t会社\tCompany\u{1e}\
desk-attribute-department\t部署\tDepartment\u{1e}\
desk-attribute-industry\t業種\tIndustry\u{1e}\
desk-attribute-position\t役職\tPosition\u{1e}\
desk-attribute-size\t従業員数\tEmployees\u{1e}\
desk-band-other\t二つのメールの難しさが違うため、検定をしていません。\tThe emails differ in difficulty, so there is no test.\u{1e}\
desk-band-other-meaning\t「開封」の意味が違うため、検定をしていません。\t“Opened” means another thing in each, so there is no test.\u{1e}\
desk-band-same\t二つのメールの難しさは同じ段階です。\tBoth emails are of the same difficulty.\u{1e}\
desk-band-unknown\t難しさが分からない訓練があるため、検定をしていません。\tThe difficulty of one of the emails is not known, so there is no test.\u{1e}\
desk-by\t{attribute}別\tBy {attribute}\u{1e}\
desk-cancel\t読むのをやめる\tStop reading\u{1e}\
desk-chance\tp値は、本当は差がないのに、これほどの差が偶然に出る割合です。\tp is how often chance alone brings such a difference when there is none.\u{1e}\
desk-choose\tファイルを選ぶ\tChoose files\u{1e}\
desk-clear\tはじめから\tStart over\u{1e}\
desk-col-bar\t開封率の図\tOpen rate, drawn\u{1e}\
desk-col-before\t前回\tEarlier\u{1e}\
desk-col-difference\t差（ポイント、95%信頼区間）\tDifference (points, 95 % interval)\u{1e}\
desk-col-now\t今回\tNow\u{1e}\
desk-col-opened\t開封\tOpened\u{1e}\
desk-col-p\tp値\tp\u{1e}\
desk-col-people\t対象\tPeople\u{1e}\
desk-col-range\t95%信頼区間\t95 % interval\u{1e}\
desk-col-rate\t開封率\tOpen rate\u{1e}\
desk-col-report-rate\t報告率\tReport rate\u{1e}\
desk-col-reported\t報告\tReported\u{1e}\
desk-col-what\t何を\tWhat\u{1e}\
desk-column\t{number}列目\tColumn {number}\u{1e}\
desk-column-after\t送信から\tAfter sending\u{1e}\
desk-column-answer\t答え\tAnswer\u{1e}\
desk-column-before\t前回\tBefore\u{1e}\
desk-column-count\t人数\tPeople\u{1e}\
desk-column-difference\t差\tDifference\u{1e}\
desk-column-group\t区分\tGroup\u{1e}\
desk-column-hits\t回数\tHits\u{1e}\
desk-column-interval\t95%区間\t95% interval\u{1e}\
desk-column-measure\t指標\tMeasure\u{1e}\
desk-column-now\t今回\tNow\u{1e}\
desk-column-opened\t開封\tOpened\u{1e}\
desk-column-opened-rate\t開封率\tOpen rate\u{1e}\
desk-column-p\tp値\tp\u{1e}\
desk-column-people\t対象\tPeople\u{1e}\
desk-column-reason\t理由\tReason\u{1e}\
desk-column-reported\t報告\tReported\u{1e}\
desk-column-reported-rate\t報告率\tReport rate\u{1e}\
desk-column-value\t値\tValue\u{1e}\
desk-compare-with\t「{earlier}」と比べる\tCompared with “{earlier}”\u{1e}\
desk-comparison\t前の訓練との比較: {name}\tBeside the earlier drill: {name}\u{1e}\
desk-comparison-note\t区分の数だけ比べると、偶然の差も出やすくなります。\tThe more groups are compared, the more differences come by chance alone.\u{1e}\
desk-comparison-plain\t前の訓練との比較\tBeside an earlier drill\u{1e}\
desk-curve\t時間と人数\tPeople over time\u{1e}\
desk-curve-after\t送信から\tAfter sending\u{1e}\
desk-curve-clicks\tクリックした人\tPeople who clicked\u{1e}\
desk-curve-reports\t報告した人\tPeople who reported\u{1e}\
desk-curve-title\t時間の図。終わりまでに {clicks}人がクリックし、{reports}人が報告しました。\tDrawing over time. In the end {clicks} people had clicked and {reports} had reported.\u{1e}\
desk-days\t{count}日\t{count} d\u{1e}\
desk-difficulty\tメールの難しさ: {difficulty}\tDifficulty of the email: {difficulty}\u{1e}\
desk-difficulty-least\tやさしい\tleast\u{1e}\
desk-difficulty-moderate\tふつう\tmoderate\u{1e}\
desk-difficulty-moderate-to-least\tやややさしい\tmoderate to least\u{1e}\
desk-difficulty-none\t決めていない\tNot decided\u{1e}\
desk-difficulty-very\t難しい\tvery\u{1e}\
desk-drop\tファイルをここにドロップしてください\tDrop files here\u{1e}\
desk-duration-days\t{days}日{hours}時間\t{days} d {hours} h\u{1e}\
desk-duration-hours\t{hours}時間{minutes}分\t{hours} h {minutes} min\u{1e}\
desk-duration-minutes\t{minutes}分{seconds}秒\t{minutes} min {seconds} s\u{1e}\
desk-duration-seconds\t{count}秒\t{count} s\u{1e}\
desk-earlier\t前回\tthe earlier drill\u{1e}\
desk-events\t出来事 {count}件\t{count} events\u{1e}\
desk-example\t東京商工会議所 {year}年度\tTokyo Chamber of Commerce, {year}\u{1e}\
desk-example-note\t公表された人数のとおりに作った例です。別々の表の人は、決まった順に組み合わせました。報告と時刻は公表されていません。\tMade to the published counts. People of different tables were joined by a fixed rule. Reports and times were not published.\u{1e}\
desk-examples\t例を見る：\tSee an example:\u{1e}\
desk-exports\t渡す、残す\tHand on and keep\u{1e}\
desk-field-address\tメールアドレス\tEmail address\u{1e}\
desk-field-attachment-opened\t添付を開いた日時\tWhen the attachment was opened\u{1e}\
desk-field-clicked\tクリックした日時\tWhen it was clicked\u{1e}\
desk-field-first-name\t名\tGiven name\u{1e}\
desk-field-ignored\t読まない\tNot read\u{1e}\
desk-field-last-name\t姓\tFamily name\u{1e}\
desk-field-name\t氏名\tFull name\u{1e}\
desk-field-reported\t報告した日時\tWhen it was reported\u{1e}\
desk-field-sent\t送信した日時\tWhen it was sent\u{1e}\
desk-field-token\tトークン\tToken\u{1e}\
desk-file-people\t新しい人 {count}人\t{count} new people\u{1e}\
desk-files\tファイル\tFiles\u{1e}\
desk-heading\t訓練の結果を読む\tRead the results of a drill\u{1e}\
desk-hidden\t少人数のため非表示\thidden: few people\u{1e}\
desk-hidden-group\t人数が少ないので隠しました\tHidden, as it has few people\u{1e}\
desk-hidden-groups\t{few}人以下のグループ {count}件は、個人が分からないように隠しました。\t{count} groups of {few} people or fewer are hidden, so that nobody can be told from them.\u{1e}\
desk-hours\t{count}時間\t{count} h\u{1e}\
desk-import-browser\t{file}: このブラウザーで読めませんでした（{reason}）。\t{file}: this browser could not read it ({reason}).\u{1e}\
desk-import-form\t{file}: この種類の形ではありません（{reason}）。\t{file}: not of the form of its kind ({reason}).\u{1e}\
desk-import-newer\t{file}: 新しい版で作られています（形式 {schema}）。プログラムを新しくしてください。\t{file}: made by a newer version (form {schema}). Update this program.\u{1e}\
desk-import-no-columns\t{file}: だれの行かを示す列がありません。列の意味を指定してください。\t{file}: no column says who a row is about. Say what the columns mean.\u{1e}\
desk-import-save-as-csv\t{file}: ここでは Excel の形式を読めません。CSV で保存し直してください。\t{file}: Excel’s form is not read here. Save it as CSV.\u{1e}\
desk-import-too-large\t{file}: ファイルが大きすぎます。\t{file}: the file is too large.\u{1e}\
desk-import-unknown-kind\t{file}: 何のファイルか分かりません。種類を指定してください。\t{file}: it is not clear what this file is. Say its kind.\u{1e}\
desk-interval-note\t95%区間は、人数の少なさによるぶれの幅です（Wilson の方法）。\tThe 95% interval says how far chance alone may move a rate (Wilson’s method).\u{1e}\
desk-interval-value\t{low}〜{high}%\t{low} to {high}%\u{1e}\
desk-key\t仮名を作る鍵\tKey for pseudonyms\u{1e}\
desk-key-hint\t鍵を知る人だけが、仮名から人をたどれます。鍵はどこにも残しません。\tOnly whoever knows the key can find the person. The key is kept nowhere.\u{1e}\
desk-kind-access-log\tアクセスログ\taccess log\u{1e}\
desk-kind-earlier\t前の訓練の結果\tresults of an earlier drill\u{1e}\
desk-kind-gophish-events\tGoPhish のできごと\tGoPhish’s events\u{1e}\
desk-kind-gophish-results\tGoPhish の結果\tGoPhish’s results\u{1e}\
desk-kind-mail\t報告のメール\treport as an email\u{1e}\
desk-kind-mailbox\t報告のメールボックス\tmailbox of reports\u{1e}\
desk-kind-project\t保存したプロジェクト\tsaved project\u{1e}\
desk-kind-reports\t報告の表\ttable of reports\u{1e}\
desk-kind-roster\t対象者の名簿\troster\u{1e}\
desk-kind-survey\tアンケートの答え\tanswers to the survey\u{1e}\
desk-kind-tokens\tトークンの表\ttable of tokens\u{1e}\
desk-kind-unknown\t分からない種類\tunknown kind\u{1e}\
desk-kind-workbook\tExcel の名簿\troster in Excel’s form\u{1e}\
desk-kinds\t名簿（CSV）、アクセスログ、GoPhish の CSV、報告のメール、アンケートの回答、前回の結果。順番は自由です。\tRoster (CSV), access logs, GoPhish CSV, report emails (mbox, eml), survey answers, earlier results. In any order.\u{1e}\
desk-language\t言語\tLanguage\u{1e}\
desk-lead\t名簿、アクセスログ、報告のメールなどを入れると、割合と時間を数えます。\tAdd the roster, access logs and reports; rates and times are counted for you.\u{1e}\
desk-machine-agent\t検査装置やプログラムの名前、または名前なし\tthe name of a scanner or program, or no name\u{1e}\
desk-machine-at-once\t送信から{seconds}秒以内\twithin {seconds} seconds of sending\u{1e}\
desk-machine-many-tokens\t一つの場所から短時間に多くの人のリンク\tlinks of many people from one place, within a short time\u{1e}\
desk-machine-method\tリンクを押したときとは違う要求（HEAD など）\ta request that following a link does not make, such as HEAD\u{1e}\
desk-machine-no-input\tページで操作がなかった\tnothing was touched on the page\u{1e}\
desk-machines\t人ではないと見たアクセス\tVisits that look like programs\u{1e}\
desk-machines-caution\tスクリプトを動かす検査装置は、人と見分けられないことがあります。\tA scanner that runs scripts can still pass for a person.\u{1e}\
desk-machines-confirms\t人が触れたときだけの小さな通信で分けました。スクリプトを動かす検査機は、人に見えることがあります。\tTold apart by a small request that follows a person’s touch. A scanner that runs scripts may pass for a person.\u{1e}\
desk-machines-lead\t{hits}回は自動のアクセスと見て、数えていません。{people}人は、そのアクセスだけでした。\t{hits} visits look like programs and are not counted. Links of {people} people were visited by programs only.\u{1e}\
desk-machines-no-confirm\t人の操作を示す要求がログにないため、見分けは弱くなっています。\tThe log has no request that shows a person at the page, so programs are told less well.\u{1e}\
desk-machines-unsure\t人が触れたという印がない記録です。検査機を見落とすことも、人を除くこともあります。\tThese logs do not show a person’s touch. Scanners may be missed, and people left out.\u{1e}\
desk-mapping\t列の意味\tWhat the columns mean\u{1e}\
desk-mapping-hint\t見出しから推しはかりました。違っていたら、選び直してください。\tGuessed from the titles. Choose again where a guess is wrong.\u{1e}\
desk-measure-after-warning\t注意の後のクリック\tClicks after the warning\u{1e}\
desk-measure-before-click\t最初のクリックより前の報告\tReports before the first click\u{1e}\
desk-measure-click-to-own-report\t開封から本人の報告まで（中央値）\tFrom a click to one’s own report (median)\u{1e}\
desk-measure-clicks-after-warning\t注意のあとの開封\tClicks after the warning\u{1e}\
desk-measure-cut-off\t最初の報告から遮断まで\tFrom the first report to the cut-off\u{1e}\
desk-measure-first-click\t最初のクリックまで\tTo the first click\u{1e}\
desk-measure-first-report\t最初の報告まで\tTo the first report\u{1e}\
desk-measure-open-rate\t開封率\tOpen rate\u{1e}\
desk-measure-opened\t開封率\tOpen rate\u{1e}\
desk-measure-own-report\tクリックから本人の報告まで（中央値）\tClick to own report (median)\u{1e}\
desk-measure-per-click\t開封1件あたりの報告\tReports for each click\u{1e}\
desk-measure-report\t報告率\tReport rate\u{1e}\
desk-measure-report-rate\t報告率\tReport rate\u{1e}\
desk-measure-reported-first\t報告してから開封した人\tReported first, clicked later\u{1e}\
desk-measure-reports-before-click\t最初の開封より前の報告\tReports before the first click\u{1e}\
desk-measure-reports-per-click\t開封1件あたりの報告\tReports for each click\u{1e}\
desk-measure-to-first-click\t最初の開封まで\tTime to the first click\u{1e}\
desk-measure-to-first-report\t最初の報告まで\tTime to the first report\u{1e}\
desk-measure-to-report\t報告までの時間（中央値）\tTime to report (median)\u{1e}\
desk-measure-to-report-geometric\t報告まで（幾何平均）\tTime to a report (geometric mean)\u{1e}\
desk-measure-to-report-median\t報告まで（中央値）\tTime to a report (median)\u{1e}\
desk-measure-warned\t最初の報告から全員への注意まで\tFrom the first report to the warning of all staff\u{1e}\
desk-measures\tおもな数字\tMain figures\u{1e}\
desk-minutes\t{count}分\t{count} min\u{1e}\
desk-misfit-opened\t内訳の開封の合計は{rows}人で、全体の{total}人と合いません。\tThe clicks of the rows add up to {rows}, not to the total of {total}.\u{1e}\
desk-misfit-people\t内訳の人数の合計は{rows}人で、全体の{total}人と合いません。\tThe people of the rows add up to {rows}, not to the total of {total}.\u{1e}\
desk-misfit-rate\t「{row}」の{printed}%は、人数から計算した率と合いません。\t“{row}”: {printed}% is not the rate of its counts.\u{1e}\
desk-misfit-rate-of-nobody\t「{row}」は対象が0人なのに、{printed}%と書かれています。\t“{row}” has nobody, and yet {printed}% is printed.\u{1e}\
desk-next-difficulty\tメールの難しさを決めておくと、次回と比べられます。\tSet the difficulty of the email, so that the next drill can be compared.\u{1e}\
desk-next-mailbox\t報告のメールを入れて、報告率を数えます。\tAdd the report emails to count the report rate.\u{1e}\
desk-next-report\t開封より報告を増やすために、報告のしかたを全員に伝えます。\tTell everybody how to report, so that reports outnumber clicks.\u{1e}\
desk-next-save\t結果のファイルを保存し、次の訓練と比べます。\tSave the results file, and compare the next drill with it.\u{1e}\
desk-next-tell-all\t数日のうちに、押さなかった人も含めて、全員に結果を伝えます。\tTell everybody the results within days, those who did not click too.\u{1e}\
desk-next-thank\t報告した人に礼を言い、全員に役立ったことを伝えます。\tThank those who reported, and say that it helped everybody.\u{1e}\
desk-no-people\tまだ名簿がありません。だれに送ったかが分かるファイルを入れてください。\tThere is no roster yet. Add a file that says who was sent the email.\u{1e}\
desk-no-such-example\t例は{years}の訓練です。\tThere are the drills of {years}.\u{1e}\
desk-no-value\t（記入なし）\t(not given)\u{1e}\
desk-nobody\t対象者が一人もいません。名簿か GoPhish の結果を加えてください。\tNobody is known to have been sent the email. Add a roster, or GoPhish’s results.\u{1e}\
desk-none\t–\t–\u{1e}\
desk-nothing-known\t開封も報告も分かりません。ログや報告のファイルを加えてください。\tNeither clicks nor reports are known. Add a log, or reports.\u{1e}\
desk-of-people\t{of}人中 {count}人、95%信頼区間 {range}\t{count} of {of}, 95 % interval {range}\u{1e}\
desk-of-times\t{people}人、幾何平均 {mean}\t{people} people, geometric mean {mean}\u{1e}\
desk-opened-attachment\t添付ファイルを開いたこと\tThe attachment was opened\u{1e}\
desk-opened-is-attachment\tここでの開封は、添付ファイルを開いたことです。読んだだけの人は数えません。\tOpened means here that the attachment was opened. Reading alone does not count.\u{1e}\
desk-opened-is-link\tここでの開封は、メールの中のリンクを押したことです。読んだだけの人は数えません。\tOpened means here that the link in the email was clicked. Reading alone does not count.\u{1e}\
desk-opened-link\tリンクを押したこと\tThe link was clicked\u{1e}\
desk-opened-means-attachment\tこの結果の「開封」は、添付ファイルを開いたことです。読んだだけでは数えません。\t“Opened” here means that the attached file was opened. Reading the email does not count.\u{1e}\
desk-opened-means-link\tこの結果の「開封」は、メールのリンクを押したことです。読んだだけでは数えません。\t“Opened” here means that the link in the email was followed. Reading it does not count.\u{1e}\
desk-outside\t\u{1}count\u{2}0\u{3}期間の外のできごとはありません。\u{2}期間の外のできごとが{count}件ありました。数えていません。\u{4}\t\u{1}count\u{2}0\u{3}Everything happened within the drill.\u{2}one\u{3}One event lies outside the time of the drill. It is not counted.\u{2}{count} events lie outside the time of the drill. They are not counted.\u{4}\u{1e}\
desk-page-title\t訓練の結果 — 見分け Miwake\tDrill results — Miwake\u{1e}\
desk-part\tこの表は {people}人のうち {counted}人だけを数えています。\tThis table counts only {counted} of {people} people.\u{1e}\
desk-part-note\tこの表の項目が分かるのは、{people}人のうち{count}人です。\tOf {people} people, {count} have a value in this table.\u{1e}\
desk-people\t対象は{count}人です。\t\u{1}count\u{2}one\u{3}One person was sent the email.\u{2}{count} people were sent the email.\u{4}\u{1e}\
desk-people-value\t{count}人\t{count} \u{1}count\u{2}one\u{3}person\u{2}people\u{4}\u{1e}\
desk-points-value\t{points}ポイント（{low}〜{high}）\t{points} points ({low} to {high})\u{1e}\
desk-print\t報告書を印刷する\tPrint the report\u{1e}\
desk-private\tファイルは、この端末の中だけで読みます。どこにも送らず、ブラウザーにも残しません。\tFiles are read on this device only. Nothing is sent anywhere or kept in the browser.\u{1e}\
desk-read\t{file}: {kind}として{rows}行を読みました。\t{file}: read {rows} \u{1}rows\u{2}one\u{3}row\u{2}rows\u{4} as {kind}.\u{1e}\
desk-read-as\t{file} の種類\tKind of {file}\u{1e}\
desk-read-more\t{file}: 人 {people}、できごと {events}、答え {answers}\t{file}: people {people}, events {events}, answers {answers}\u{1e}\
desk-reading\t読んでいます：{file}\tReading {file}\u{1e}\
desk-remove\t外す\tRemove\u{1e}\
desk-remove-file\t{file} を外す\tRemove {file}\u{1e}\
desk-reports-value\t{count}件\t{count} \u{1}count\u{2}one\u{3}report\u{2}reports\u{4}\u{1e}\
desk-results\t結果\tResults\u{1e}\
desk-row\t{file}、{line}行目: {reason}\t{file}, line {line}: {reason}\u{1e}\
desk-rows\t{count}行\t{count} rows\u{1e}\
desk-rows-more\t{file}: ほかに{count}行あります。\t{file}: {count} more.\u{1e}\
desk-rows-skipped\t{file}: {count}行は読んでいません。\t{file}: \u{1}count\u{2}one\u{3}one row was not read.\u{2}{count} rows were not read.\u{4}\u{1e}\
desk-save-hint\t結果のファイルには名前もアドレスもありません。続きのファイルには名簿が入るので、社内で守ってください。\tThe results file holds no names or addresses. The file to go on with holds the roster: guard it.\u{1e}\
desk-save-people\t一人ずつの結果（仮名の CSV）\tEach person’s results (CSV with pseudonyms)\u{1e}\
desk-save-project\t続きのために保存する（名前あり）\tSave to go on later (with names)\u{1e}\
desk-save-results\t結果を保存する（名前なし）\tSave the results (without names)\u{1e}\
desk-save-tables\t表（CSV）：\tTables (CSV):\u{1e}\
desk-says-before\t最初のクリックより前に、{count}人が報告していました。\t{count} people had reported before the first click.\u{1e}\
desk-says-changed\t前回との差は {points} ポイント（{low}〜{high}）で、偶然だけでは説明しにくい差です。\tThe difference to the earlier drill is {points} points ({low} to {high}). Chance alone hardly explains it.\u{1e}\
desk-says-first-report\t最初の報告は、送信から {span}後でした。\tThe first report came {span} after sending.\u{1e}\
desk-says-found\t分かったこと\tWhat was found\u{1e}\
desk-says-groups\t人数の少ないグループの割合は、一人で大きく動きます。区間を見てください。\tIn small groups one person moves the rate a lot. Look at the intervals.\u{1e}\
desk-says-machines\t機械とみられる {hits}件は、数えていません。\t{hits} hits that look like machines are not counted.\u{1e}\
desk-says-next\t次にすること\tWhat to do next\u{1e}\
desk-says-no-reports\t報告の記録は、まだありません。\tThere are no records of reports yet.\u{1e}\
desk-says-opened-attachment\t{of}人のうち {count}人（{rate}）が添付ファイルを開きました。\t{count} of {of} people ({rate}) opened the attachment.\u{1e}\
desk-says-opened-link\t{of}人のうち {count}人（{rate}）がリンクを押しました。\t{count} of {of} people ({rate}) clicked the link.\u{1e}\
desk-says-range\t同じ訓練をくり返すと、開封率はおよそ {low}〜{high}% の間になります。\tWere the same drill repeated, the open rate would be about {low} to {high} %.\u{1e}\
desk-says-reported\t{of}人のうち {count}人（{rate}）が報告しました。\t{count} of {of} people ({rate}) reported it.\u{1e}\
desk-says-same\t前回との差は {points} ポイント（{low}〜{high}）で、偶然でも出る大きさです。\tThe difference to the earlier drill is {points} points ({low} to {high}). Chance alone can bring that.\u{1e}\
desk-says-sure\tどのくらい確かか\tHow sure it is\u{1e}\
desk-seconds\t{count}秒\t{count} s\u{1e}\
desk-sent-at\t送信：{time}\tSent: {time}\u{1e}\
desk-set-cut-off\tリンクや差出人を止めた日時\tWhen the link or sender was blocked\u{1e}\
desk-set-difficulty\tメールの難しさ\tDifficulty of the email\u{1e}\
desk-set-ends\t数える終わりの日時\tUntil when to count\u{1e}\
desk-set-name\t訓練の名前\tName of the drill\u{1e}\
desk-set-opened\t開封とは\tWhat counts as opened\u{1e}\
desk-set-organisation\t行った組織\tRun by\u{1e}\
desk-set-sent\t送信した日時\tWhen it was sent\u{1e}\
desk-set-subject\t訓練メールの件名（報告を絞るとき）\tSubject of the drill’s email (to narrow reports)\u{1e}\
desk-set-warned\t全員に注意を出した日時\tWhen all staff were warned\u{1e}\
desk-set-zone\t時差の書かれていない日時\tTimes without a zone\u{1e}\
desk-settings\t訓練についての設定\tAbout the drill\u{1e}\
desk-settings-hint\tどれも空のままで構いません。入れると、数えられることが増えます。\tAll of this can stay empty. What you fill in, more can be counted from.\u{1e}\
desk-share-value\t{percent}%（{count} / {of}）\t{percent}% ({count} / {of})\u{1e}\
desk-shared\t{few}人以下のグループを隠す（人に渡すとき）\tHide groups of {few} people or fewer (when handing it on)\u{1e}\
desk-shared-note\t{few}人以下の区分は表示していません。引き算で分かる区分も同じです。\tGroups of {few} people or fewer are hidden, with any that could be worked out from the others.\u{1e}\
desk-skip-bad-address\tメールアドレスの形ではありません。\tthis is no email address.\u{1e}\
desk-skip-bad-time\t日時を読めません。日時のないものとして扱います。\tthe time cannot be read; it counts as not known.\u{1e}\
desk-skip-bad-token\tトークンの形ではありません。\tthis is no token.\u{1e}\
desk-skip-broken-gzip\t圧縮ファイルがここで壊れています。続きは読めません。\tthe compressed file is damaged here; the rest was not read.\u{1e}\
desk-skip-count\t{count}件：{reason}\t{count}: {reason}\u{1e}\
desk-skip-damaged\tこの形式の行ではありません。壊れているか、途中で切れています。\tnot a line of this kind: damaged, or cut off.\u{1e}\
desk-skip-duplicate\t同じ人が前の行にあります。\tthe same person stands in an earlier row.\u{1e}\
desk-skip-few-cells\t列が足りません。\tcells are missing.\u{1e}\
desk-skip-no-fields\t列の名前を示す行（#Fields）より前にあります。\tit stands before the line that names the columns (#Fields).\u{1e}\
desk-skip-no-sender\tだれが書いたかが分からないメールです。\tthe email does not say who wrote it.\u{1e}\
desk-skip-nobody-named\tメールアドレスもトークンもありません。\tthere is neither an email address nor a token.\u{1e}\
desk-skip-not-text\tUTF-8 でも CP932 でもない文字があります。\tthere are letters in neither UTF-8 nor CP932.\u{1e}\
desk-skip-open-quote\t引用符が閉じていません。\ta quotation mark is not closed.\u{1e}\
desk-skip-other-campaign\t別の訓練への答えです。\tthe answer belongs to another drill.\u{1e}\
desk-skip-other-encoding\tほかの行と文字コードが違います。読みました。\twritten in another encoding than the other rows; it was read.\u{1e}\
desk-skip-other-mail\t訓練のメールについての報告ではありません。\tthe report is not about the email of the drill.\u{1e}\
desk-skip-row\t{line}行目：{reason}\tLine {line}: {reason}\u{1e}\
desk-skip-rows\tはじめの行から順に、理由を示します。\tThe first rows, each with its reason.\u{1e}\
desk-skip-too-long\t行が長すぎます。\tthe line is too long.\u{1e}\
desk-skip-unknown-answer\t選べる答えではありません。\tthis is none of the answers.\u{1e}\
desk-skipped\t読めなかった行と、気になる行（{count}）\tRows not read, or with reservations ({count})\u{1e}\
desk-status-read\t{file} を読みました。\t{file} has been read.\u{1e}\
desk-status-saved\t{file} を保存しました。\t{file} has been saved.\u{1e}\
desk-status-stopped\t読むのをやめました。\tReading has stopped.\u{1e}\
desk-survey\tアンケート\tSurvey\u{1e}\
desk-survey-help\tあればよかったもの\tWhat would have helped\u{1e}\
desk-survey-lead\t{count}人が答えました。\t\u{1}count\u{2}one\u{3}One person answered.\u{2}{count} people answered.\u{4}\u{1e}\
desk-survey-of\tアンケート（{count}人）\tSurvey ({count} people)\u{1e}\
desk-survey-why\t押した理由\tWhy they clicked\u{1e}\
desk-title\t訓練の結果: {name}\tResults of the drill: {name}\u{1e}\
desk-title-plain\t訓練の結果\tResults of the drill\u{1e}\
desk-unknown\tだれのものか分からない記録\tRecords that belong to nobody known\u{1e}\
desk-unknown-addresses\t\u{1}count\u{2}0\u{3}名簿にないアドレスはありません。\u{2}名簿にないアドレスが{count}個ありました。数えていません。\u{4}\t\u{1}count\u{2}0\u{3}All addresses are in the roster.\u{2}one\u{3}One address is not in the roster. It is not counted.\u{2}{count} addresses are not in the roster. They are not counted.\u{4}\u{1e}\
desk-unknown-events\tそれらの出来事 {count}件\t{count} events of these\u{1e}\
desk-unknown-tokens\t\u{1}count\u{2}0\u{3}名簿にないトークンはありません。\u{2}名簿にないトークンが{count}個ありました。数えていません。\u{4}\t\u{1}count\u{2}0\u{3}All tokens belong to people in the roster.\u{2}one\u{3}One token belongs to nobody in the roster. It is not counted.\u{2}{count} tokens belong to nobody in the roster. They are not counted.\u{4}\u{1e}\
prepare-alignment-medium\t中くらい\tmedium\u{1e}\
prepare-alignment-strong\t強い\tstrong\u{1e}\
prepare-alignment-weak\t弱い\tweak\u{1e}\
prepare-back\t前へ\tBack\u{1e}\
prepare-campaign\t訓練の id（小文字、数字、ハイフン）\tId of the drill (lower case, digits, hyphens)\u{1e}\
prepare-contact\t責任者（メールのヘッダーと知らせる文に入ります）\tOwner (goes into the header of each email and into the texts)\u{1e}\
prepare-contact-email\tメールアドレス\tEmail address\u{1e}\
prepare-contact-name\t名前か窓口\tPerson or desk\u{1e}\
prepare-contact-phone\t電話番号\tPhone\u{1e}\
prepare-cue\t{quote}：{says}\t{quote}: {says}\u{1e}\
prepare-cue-add\t加える\tAdd\u{1e}\
prepare-cue-counted\t数\tCount\u{1e}\
prepare-cue-first\t一つ目にする\tMake it the first\u{1e}\
prepare-cue-found\t検査\tChecks\u{1e}\
prepare-cue-kind\t手がかりの種類\tKind of cue\u{1e}\
prepare-cue-listed\tひな形\tTemplate\u{1e}\
prepare-cue-new\t手がかりを加える\tAdd a cue\u{1e}\
prepare-cue-place\tどこにあるか\tWhere it stands\u{1e}\
prepare-cue-quote\tメールの中の言葉（そのとおりに）\tWords of the email, exactly as they stand there\u{1e}\
prepare-cue-remove\t{quote} を外す\tTake out {quote}\u{1e}\
prepare-cue-says\tそこから分かること（一文で）\tWhat can be seen there, in one sentence\u{1e}\
prepare-cue-total\t手がかりは {count}（{band}）\tCues: {count} ({band})\u{1e}\
prepare-cues\t手がかり（押した人に見せます。一つ目は最初の画面に出ます）\tCues (shown to those who click; the first one on the first screen)\u{1e}\
prepare-cues-few\t少ない\tfew\u{1e}\
prepare-cues-many\t多い\tmany\u{1e}\
prepare-cues-some\t中くらい\tsome\u{1e}\
prepare-difficulty-is\t難しさ：{difficulty}\tDifficulty: {difficulty}\u{1e}\
prepare-difficulty-lead\tNIST Phish Scale（TN 2276、2023）で見積もります。同じ難しさの訓練どうしを比べるためです。\tThis is an estimate by the NIST Phish Scale (TN 2276, 2023). It makes drills of the same difficulty comparable.\u{1e}\
prepare-ends\t終わりの日時\tEnd of the drill\u{1e}\
prepare-example\t例を入れて試す（架空の50人）\tTry it with an example (50 invented people)\u{1e}\
prepare-expected\t押すと見込む人の割合（%）\tExpected share of people who click (%)\u{1e}\
prepare-first-people\tはじめの人\tThe first people\u{1e}\
prepare-from-name\t差出人の名前\tSender’s name\u{1e}\
prepare-go-to\t{step}へ\tGo to: {step}\u{1e}\
prepare-goals\t何のために行いますか\tWhat is the drill for?\u{1e}\
prepare-heading\t訓練を準備する\tPrepare a drill\u{1e}\
prepare-kind-attachment-type\t添付ファイルの種類\tType of attachment\u{1e}\
prepare-kind-distracting-detail\t気をそらす細かい話\tDistracting detail\u{1e}\
prepare-kind-domain-spoofing\t似せたドメイン\tLook-alike domain\u{1e}\
prepare-kind-generic-greeting\tだれにでも合う宛名\tGeneric greeting\u{1e}\
prepare-kind-humanitarian-appeal\t善意に訴える\tAppeals to the wish to help\u{1e}\
prepare-kind-inconsistency\t食い違い\tInconsistency\u{1e}\
prepare-kind-lack-of-signer-details\t書いた人が分からない\tDoes not say who writes\u{1e}\
prepare-kind-legal-language\t法律めいた言い方\tLegal language\u{1e}\
prepare-kind-limited-time-offer\t期間限定の話\tOffer for a short time\u{1e}\
prepare-kind-logo-imitation\tロゴのまね、古いロゴ\tImitated or old logo\u{1e}\
prepare-kind-mimics-work-process\t仕事の手続きに見せる\tLooks like a step at work\u{1e}\
prepare-kind-minimal-branding\t組織らしさがない\tHardly any branding\u{1e}\
prepare-kind-poses-as-colleague-or-authority\t同僚や目上のふりをする\tPoses as a colleague or manager\u{1e}\
prepare-kind-request-for-sensitive-information\t大切な情報を求める\tAsks for something sensitive\u{1e}\
prepare-kind-security-indicators\t見せかけの鍵や印\tLocks and seals that prove nothing\u{1e}\
prepare-kind-sender-name-and-address\t差出人の名前とアドレス\tSender’s name and address\u{1e}\
prepare-kind-spelling-and-grammar\t誤字、文法の誤り\tSpelling and grammar\u{1e}\
prepare-kind-threat\tおどす\tThreat\u{1e}\
prepare-kind-too-good-to-be-true\tうますぎる話\tToo good to be true\u{1e}\
prepare-kind-unprofessional-design\t雑な見た目\tUnprofessional look\u{1e}\
prepare-kind-urgency\t急がせる\tUrgency\u{1e}\
prepare-kind-url-hyperlinking\tリンクの文字とリンク先\tWords and target of a link\u{1e}\
prepare-kind-you-are-special\tあなただけ、と言う\tSays that you are special\u{1e}\
prepare-kit-lead\tメール、送る計画、差し込み用の表、GoPhish 用のファイル、知らせる文、窓口の手引きが入ります。\tIt holds the emails, a plan, a mail-merge table, files for GoPhish, texts and a guide for the desk.\u{1e}\
prepare-lead\t目的から順に決めると、送るメールと知らせる文がひとまとまりで出来ます。\tDecide step by step, from the goal on. You get the emails and all texts around them in one kit.\u{1e}\
prepare-leave-out\t組織の外の人を名簿から外す\tTake people outside the organisation off the roster\u{1e}\
prepare-left-out\t{count}人を外しました。\tPeople taken off: {count}\u{1e}\
prepare-made\t{file} を作りました（{count}人分）。\t{file} is made, for {count} people.\u{1e}\
prepare-made-hint\t名前とトークンが入っています。担当者だけが読める場所に置いてください。\tIt holds names and tokens. Keep it where only those who run the drill can read it.\u{1e}\
prepare-make\t一式を作る\tMake the kit\u{1e}\
prepare-making\t作っています（{count} / {all}）\tMaking it ({count} of {all})\u{1e}\
prepare-name\t訓練の名前\tName of the drill\u{1e}\
prepare-next\t次へ\tNext\u{1e}\
prepare-no-template\t{id} というひな形はありません。--list-templates で一覧が出ます。\tThere is no template {id}; --list-templates lists them.\u{1e}\
prepare-open\t保存した準備を開く\tOpen saved preparations\u{1e}\
prepare-open-points\t直すところ {count}\tTo mend: {count}\u{1e}\
prepare-organisation\t組織の名前\tName of the organisation\u{1e}\
prepare-page-title\t訓練を準備する — 見分け Miwake\tPrepare a drill — Miwake\u{1e}\
prepare-part-prepare\t準備する\tPrepare\u{1e}\
prepare-part-results\t結果を読む\tResults\u{1e}\
prepare-parts\t訓練の準備と結果\tPreparing a drill, and its results\u{1e}\
prepare-place-from\t差出人\tsender\u{1e}\
prepare-place-link\tリンク\tlink\u{1e}\
prepare-place-subject\t件名\tsubject\u{1e}\
prepare-place-text\t本文\ttext\u{1e}\
prepare-policy\t組織の設定（policy.json）\tYour organisation’s settings (policy.json)\u{1e}\
prepare-policy-broken\t設定を読めません：{reason}\tThe settings cannot be read: {reason}\u{1e}\
prepare-policy-choose\t設定のファイルを選ぶ\tChoose the settings file\u{1e}\
prepare-policy-drill\t訓練の差出人に使えるドメイン：{domains}\tDomains that a drill may also come from: {domains}\u{1e}\
prepare-policy-file\t{file} の設定を使っています。\tThe settings of {file} are used.\u{1e}\
prepare-policy-none\tまだ読んでいません。自分の組織のドメインが書かれたファイルを選んでください。\tNot read yet. Choose the file that names your organisation’s own domains.\u{1e}\
prepare-policy-own\t送ってよいドメイン：{domains}\tDomains that may be written to: {domains}\u{1e}\
prepare-policy-site\tこのサイトの設定を使っています。\tThe settings of this site are used.\u{1e}\
prepare-power\tこの訓練は、{points}ポイント以上の差を示せます。\tThis drill can show a difference of {points} points or more.\u{1e}\
prepare-power-how\t{count}人ずつの訓練を二つ比べ、80%の見込みで差が分かる大きさです（有意水準5%）。\tWith {count} people in each of two drills, it is found four times in five (5% level).\u{1e}\
prepare-power-none\t人数が少なく、二つの訓練の差は示せません。\tWith so few people, no difference between two drills can be shown.\u{1e}\
prepare-premise\t受け取る人の仕事に、どのくらい合うか\tHow well it fits the work of those who get it\u{1e}\
prepare-premise-concern\t押さないと困ると思わせる\tRaises concern about not clicking\u{1e}\
prepare-premise-events\tいまの出来事に合う\tFits what is going on\u{1e}\
prepare-premise-process\t仕事の手続きに似ている\tMimics a process at work\u{1e}\
prepare-premise-relevance\t仕事に関係がある\tHas to do with their work\u{1e}\
prepare-premise-total\t合い具合は {count}（{band}）\tFit: {count} ({band})\u{1e}\
prepare-premise-training\t前に訓練や注意があった（引きます）\tThere was training or a warning before (subtracted)\u{1e}\
prepare-preview\t受け取る人に見えるメール\tThe email as people will see it\u{1e}\
prepare-preview-from\t差出人\tFrom\u{1e}\
prepare-preview-link\tリンク先\tThe link leads to\u{1e}\
prepare-preview-none\tまだ見せられません。件名と本文を直してください。\tIt cannot be shown yet. Mend subject and text.\u{1e}\
prepare-preview-to\t宛先\tTo\u{1e}\
prepare-refused\tまだ作れません。次のところを直してください。\tThe kit cannot be made yet. Please mend these:\u{1e}\
prepare-refused-brand\t実在の名前「{what}」は使えません（\u{1}part\u{2}from\u{3}差出人\u{2}subject\u{3}件名\u{2}text\u{3}本文\u{2}組織の名前\u{4}）。訓練では、実在の組織をまねません。\tThe real name “{what}” cannot be used (\u{1}part\u{2}from\u{3}sender\u{2}subject\u{3}subject\u{2}text\u{3}text\u{2}organisation\u{4}). A drill imitates no real organisation.\u{1e}\
prepare-refused-campaign\t訓練の id に使えるのは、小文字、数字、ハイフンだけです：{what}\tAn id has lower-case letters, digits and hyphens only: {what}\u{1e}\
prepare-refused-contact-address\t責任者のメールアドレスの形ではありません：{what}\tThis is no email address of a contact: {what}\u{1e}\
prepare-refused-cue-form\t{count}番目の手がかりの言葉か説明が、空か長すぎます。\tThe words or the explanation of cue {count} are missing or too long.\u{1e}\
prepare-refused-cue-not-there\t{count}番目の手がかり「{what}」がメールにありません。外すか、メールを直してください。\tCue {count} (“{what}”) is not in the email. Take it out, or mend the email.\u{1e}\
prepare-refused-ends-before\t終わりは、最後に送る日時より後にしてください。\tThe end must come after the last time of sending.\u{1e}\
prepare-refused-field\t長すぎるか、使えない文字があります（{most}字まで）：\u{1}part\u{2}name\u{3}訓練の名前\u{2}organisation\u{3}組織の名前\u{2}contact-name\u{3}責任者の名前\u{2}contact-email\u{3}責任者のメールアドレス\u{2}contact-phone\u{3}電話番号\u{2}差出人の名前\u{4}\tToo long (at most {most} characters), or with characters that cannot be used: \u{1}part\u{2}name\u{3}name of the drill\u{2}organisation\u{3}name of the organisation\u{2}contact-name\u{3}contact’s name\u{2}contact-email\u{3}contact’s email address\u{2}contact-phone\u{3}phone\u{2}sender’s name\u{4}\u{1e}\
prepare-refused-long-names\t氏名か部署が{most}字を超える人が{count}人います：{what}\tPeople with a name or department of over {most} characters: {count} ({what})\u{1e}\
prepare-refused-no-address\tメールアドレスのない人が{count}人います。\tPeople without an email address: {count}\u{1e}\
prepare-refused-no-cue\t手がかりが少なくとも一つ要ります。押した人に見せるものがありません。\tAt least one cue is needed, to be shown to those who click.\u{1e}\
prepare-refused-no-own-domain\t組織の設定に、自社のドメインがありません。訓練は自分の組織の人にだけ送れます。\tYour organisation’s settings name none of its own domains. A drill goes to your own people only.\u{1e}\
prepare-refused-no-owner\t組織、責任者の名前、メールアドレスが要ります。どのメールにも、だれの訓練かを書くためです。\tThe organisation, a contact and their email address are needed. Every email says whose drill it is.\u{1e}\
prepare-refused-no-sender\t差出人のアドレスが要ります。\tA sender’s address is needed.\u{1e}\
prepare-refused-no-sender-name\t差出人の名前が要ります。\tA sender’s name is needed.\u{1e}\
prepare-refused-nobody\t送る人がいません。\tThere is nobody to send it to.\u{1e}\
prepare-refused-premise\t合い具合は 0、2、4、6、8 のどれかです。\tEach element of the fit is 0, 2, 4, 6 or 8.\u{1e}\
prepare-refused-sample\t送る人数は、1から{count}までです。\tThe number of people must be from 1 to {count}.\u{1e}\
prepare-refused-sender\t{what} は差出人に使えません。自社のドメインか、訓練用のドメインのアドレスにしてください。\t{what} cannot be the sender. Use an address in your own domains, or in those for drills.\u{1e}\
prepare-refused-site\t訓練のページのアドレスではありません：{what}\tThis is no address of a landing page: {what}\u{1e}\
prepare-refused-strangers\t組織の外の人が{count}人います：{what}。自社のドメインの人にだけ送れます。\tPeople outside your organisation: {count} ({what}). Only people in your own domains may be sent it.\u{1e}\
prepare-refused-subject\t件名：\u{1}part\u{2}open-braces\u{3}波括弧が閉じていません（{what}）\u{2}unknown-variable\u{3}「{what}」という言葉は使えません\u{2}link-in-subject\u{3}リンクは入れられません\u{2}other-address\u{3}別のアドレスは入れられません（{what}）\u{2}empty\u{3}空です\u{2}too-long\u{3}{what}字までです\u{2}使えない文字があります\u{4}\tSubject: \u{1}part\u{2}open-braces\u{3}braces are not closed ({what})\u{2}unknown-variable\u{3}“{what}” cannot be filled in\u{2}link-in-subject\u{3}no link can stand here\u{2}other-address\u{3}no other address can stand here ({what})\u{2}empty\u{3}it is empty\u{2}too-long\u{3}at most {what} characters\u{2}it has characters that cannot be used\u{4}\u{1e}\
prepare-refused-text\t本文：\u{1}part\u{2}open-braces\u{3}波括弧が閉じていません（{what}）\u{2}unknown-variable\u{3}「{what}」という言葉は使えません\u{2}no-link\u{3}訓練のページへのリンクが要ります\u{2}two-links\u{3}リンクは一つだけです\u{2}other-address\u{3}別のアドレスは入れられません（{what}）\u{2}empty\u{3}空です\u{2}too-long\u{3}{what}字までです\u{2}使えない文字があります\u{4}\tText: \u{1}part\u{2}open-braces\u{3}braces are not closed ({what})\u{2}unknown-variable\u{3}“{what}” cannot be filled in\u{2}no-link\u{3}it needs the link to the landing page\u{2}two-links\u{3}only one link can stand here\u{2}other-address\u{3}no other address can stand here ({what})\u{2}empty\u{3}it is empty\u{2}too-long\u{3}at most {what} characters\u{2}it has characters that cannot be used\u{4}\u{1e}\
prepare-refused-too-many\t一度に送れるのは{most}人までです（いまは{count}人）。\tAt most {most} people can be sent it at once. There are {count}.\u{1e}\
prepare-refused-wave-past\t送る日時が過ぎています。\tA time of sending has passed.\u{1e}\
prepare-refused-waves\t送る日時が要ります（{most}回まで）。\tA time of sending is needed (at most {most}).\u{1e}\
prepare-report\tMiwake が調べた結果\tWhat Miwake says about it\u{1e}\
prepare-report-busy\t調べています…\tChecking…\u{1e}\
prepare-report-failed\t調べられませんでした。ほかの手順は、このまま進められます。\tIt could not be checked. You can go on with the other steps.\u{1e}\
prepare-report-nothing\t目立つところは見つかりませんでした。\tNothing notable was found.\u{1e}\
prepare-roster\t名簿\tRoster\u{1e}\
prepare-roster-choose\t名簿（CSV）を選ぶ\tChoose a roster (CSV)\u{1e}\
prepare-roster-hint\tメールアドレス、氏名、部署の列があれば使います。選び直すと、前の名簿と入れ替わります。\tColumns for email address, name and department are used. Another file takes the place of the first.\u{1e}\
prepare-roster-read\t{count}人を読みました。\tPeople read: {count}\u{1e}\
prepare-roster-skipped\t{count}行は読んでいません。\tRows not read: {count}\u{1e}\
prepare-sample\t送る人数（空なら全員）\tHow many people (empty: all)\u{1e}\
prepare-sample-hint\t{count}人の名簿から、くじで選びます。\tThey are drawn by lot from the {count} people on the roster.\u{1e}\
prepare-save\tここまでを保存する\tSave what is there\u{1e}\
prepare-save-hint\t名簿も入ったファイルです。社内で守ってください。閉じるとページには何も残りません。\tThe file holds the roster: keep it inside. When you close the page, nothing of it stays here.\u{1e}\
prepare-sender\t差出人のアドレス\tSender’s address\u{1e}\
prepare-site\t訓練のページのアドレス\tAddress of the landing page\u{1e}\
prepare-site-elsewhere\t{host} は組織のドメインの外です。自分たちのページか、確かめてください。\t{host} is outside your organisation’s domains. Make sure that the page is yours.\u{1e}\
prepare-site-hint\tこのサイトの /drill/ を置いたところです。\tThis is where /drill/ of this site is put.\u{1e}\
prepare-status-example\t例を入れました。\tThe example is filled in.\u{1e}\
prepare-status-opened\t{file} を開きました。\t{file} is open.\u{1e}\
prepare-status-saved\t{file} を保存しました。\t{file} is saved.\u{1e}\
prepare-step-dates\t日時と人数\tDates and numbers\u{1e}\
prepare-step-difficulty\t難しさ\tDifficulty\u{1e}\
prepare-step-goal\t目的と責任者\tGoal and owner\u{1e}\
prepare-step-good\tよし\tDone\u{1e}\
prepare-step-kit\t一式を作る\tMake the kit\u{1e}\
prepare-step-mail\tメール\tEmail\u{1e}\
prepare-step-of\t{count}. {step}\t{count}. {step}\u{1e}\
prepare-step-people\t送る人\tPeople\u{1e}\
prepare-steps\t準備の手順\tSteps\u{1e}\
prepare-stop\tやめる\tStop\u{1e}\
prepare-stopped\t作るのをやめました。入力したものは、そのままです。\tStopped. What you entered is still there.\u{1e}\
prepare-subject\t件名\tSubject\u{1e}\
prepare-template\tひな形\tTemplate\u{1e}\
prepare-template-en\t英語のメール\tEmails in English\u{1e}\
prepare-template-ja\t日本語のメール\tEmails in Japanese\u{1e}\
prepare-template-none\t選んでください\tPlease choose\u{1e}\
prepare-text\t本文\tText\u{1e}\
prepare-told\t{file}：{people}人、{waves}回、難しさは「{difficulty}」\t{file}: {people} people, \u{1}waves\u{2}1\u{3}one wave\u{2}{waves} waves\u{4}, difficulty “{difficulty}”\u{1e}\
prepare-variable-date\t送る日\tday of sending\u{1e}\
prepare-variable-deadline\t送る日の3日後\tthree days after it\u{1e}\
prepare-variable-department\t部署\tdepartment\u{1e}\
prepare-variable-link\t訓練のページへのリンク\tlink to the landing page\u{1e}\
prepare-variable-name\t受け取る人の名前\tthe person’s name\u{1e}\
prepare-variable-organisation\t組織の名前\tyour organisation\u{1e}\
prepare-variables\t入れられる言葉（押すと、本文のカーソルの場所に入ります）：\tWhat can be filled in (press to put it where the cursor of the text is):\u{1e}\
prepare-wave\t{count}回目\tWave {count}\u{1e}\
prepare-wave-add\t回を増やす\tAdd a wave\u{1e}\
prepare-wave-remove\t{count}回目をやめる\tTake out wave {count}\u{1e}\
prepare-waves\t送る日時\tWhen to send\u{1e}\
prepare-waves-hint\t何回かに分けると、窓口への電話が重なりません。だれをどの回にするかは、くじで決まります。\tSeveral waves keep the desk’s phone from ringing all at once. Who is in which is drawn by lot.\u{1e}\
";

/// Messages of the command line, sorted by id; crates/xtask/src/generate_messages.rs tells the form.
pub(crate) const COMMAND: &str = "\
cli-cannot-read\t{file}: 読めませんでした({reason})\t{file}: could not be read ({reason})\u{1e}\
cli-cannot-write\t{file}: 書けませんでした({reason})\t{file}: could not be written ({reason})\u{1e}\
cli-column-ask\t求めていること\tAsks for\u{1e}\
cli-column-auc\tAUC\tAUC\u{1e}\
cli-column-by-campaign\tまとまりごと\tby campaign\u{1e}\
cli-column-campaigns\t同種のまとまり\tCampaigns\u{1e}\
cli-column-check\t項目\tCheck\u{1e}\
cli-column-class\t分類\tClass\u{1e}\
cli-column-examples\t例\tExamples\u{1e}\
cli-column-file\tファイル\tFile\u{1e}\
cli-column-found\t見つけた\tFound\u{1e}\
cli-column-group\t分類\tGroup\u{1e}\
cli-column-ham-saved\t減る誤警報\tHam spared\u{1e}\
cli-column-hits\t当てはまるメール\tEmails hit\u{1e}\
cli-column-id\tID\tId\u{1e}\
cli-column-identity\t差出人\tSender\u{1e}\
cli-column-item\t項目\tItem\u{1e}\
cli-column-labelled\tラベル / 全体\tLabelled / of\u{1e}\
cli-column-lang\t言語\tLanguage\u{1e}\
cli-column-level\t判定\tVerdict\u{1e}\
cli-column-mails\t通数\tEmails\u{1e}\
cli-column-missed\t見逃し\tMissed\u{1e}\
cli-column-misses\t見逃し\tMisses\u{1e}\
cli-column-misses-ratio\t見逃しの比\tMisses, ratio\u{1e}\
cli-column-phish-lost\t失う検出\tPhish lost\u{1e}\
cli-column-reason\tいちばん強い理由\tStrongest reason\u{1e}\
cli-column-score\t点数\tScore\u{1e}\
cli-column-share\t割合\tShare\u{1e}\
cli-column-source\t出所\tSource\u{1e}\
cli-column-subject\t件名\tSubject\u{1e}\
cli-column-title\t見るもの\tWhat it looks at\u{1e}\
cli-column-undecided\t判断できない\tUndecided\u{1e}\
cli-column-weight\t重み\tWeight\u{1e}\
cli-column-wrong\t誤り\tWrong\u{1e}\
cli-column-wrong-share\t誤りの割合\tWrong, share\u{1e}\
cli-count\t{what} {count}件\t{what}: {count}\u{1e}\
cli-error\tエラー\tError\u{1e}\
cli-eval-all\t全体\tall\u{1e}\
cli-eval-asks\tメールが求めていること。見つけた: ラベルのうち。誤り: ラベルにないのに見つけたもの\tWhat emails ask for. Found: of those labelled so; wrong: found against the label\u{1e}\
cli-eval-at-least\t{level}以上\t{level} or above\u{1e}\
cli-eval-at-level\t「{level}」の誤警報の割合\tAt the false alarms of “{level}”\u{1e}\
cli-eval-at-most\t誤警報 {rate}\tAt {rate} false alarms\u{1e}\
cli-eval-at-peer-threshold\t相手のしきい値 {threshold}\tAt its threshold {threshold}\u{1e}\
cli-eval-at-rate\t{rate}(点数 {threshold}、{count}通)\tat {rate} (score {threshold}; {count})\u{1e}\
cli-eval-broken-table\t{file}の{line}行目: {reason}\t{file}, line {line}: {reason}\u{1e}\
cli-eval-checks\t項目ごと(メール全体)。失う検出・減る誤警報: その項目がないと「疑わしい」未満になる通数。割合: 該当したメール\tChecks, on whole emails. Lost, spared: emails at suspicious or above that are below without it; shares: how often it fires\u{1e}\
cli-eval-class-ham\tふつうのメール(ham): 誤警報\tHam: false alarms\u{1e}\
cli-eval-class-phish\tフィッシング・詐欺(phish): 検出率\tPhish: recall\u{1e}\
cli-eval-class-spam\t迷惑メール(spam): 見逃しにも誤警報にも数えません\tSpam: neither misses nor false alarms\u{1e}\
cli-eval-few-columns\t列が{count}個しかありません。タブ区切りで {columns} が必要です。\tthere are {count} columns; {columns} are needed, separated by tabs.\u{1e}\
cli-eval-head\tMiwake {version}、重みの日付 {date}。点数だけでの判定: 注意は {caution} から、疑わしいは {suspicious} から、危険は {dangerous} から。求めていることと差出人によって、上にも下にもなります。\tMiwake {version}, weights of {date}. Levels by the score alone: caution from {caution}, suspicious from {suspicious}, dangerous from {dangerous}. What is asked and who asks move them up or down.\u{1e}\
cli-eval-identity\t差出人は本人か。見つけた: ラベルのうち。誤り: ラベルにないのに見つけたもの\tWho asks. Found: of those labelled so; wrong: found against the label\u{1e}\
cli-eval-levels\tラベルの「求めていること」と判定\tLevels by what the label says the email asks for\u{1e}\
cli-eval-more-unread\tほかに {count}通のメールが読めませんでした。\t\u{1}count\u{2}one\u{3}One more email could not be read.\u{2}{count} more emails could not be read.\u{4}\u{1e}\
cli-eval-no-labels\t{file}: 測るメールがありません(または、その fold にありません)。\t{file}: no emails to measure (or none in that fold).\u{1e}\
cli-eval-no-score\t「{cell}」は点数ではありません。\t“{cell}” is not a score.\u{1e}\
cli-eval-other-header\t見出しに同じ列が二度あります。使える列は {columns} asks identity です。\tthe header line names a column twice; known are {columns} asks identity.\u{1e}\
cli-eval-path-twice\t{path} は{line}行目にもあります。\t{path} is already on line {line}.\u{1e}\
cli-eval-peer\t{peer} と Miwake、同じメールで(ham {ham}通。{peer} の点数がない {count}通は除く)\t{peer} and Miwake on the same emails (ham: {ham}; left out as {peer} gave no score: {count})\u{1e}\
cli-eval-peer-point\t{at}: {peer} {peer-threshold}(誤警報 {peer-count}通)、Miwake {threshold}(誤警報 {count}通)\t{at}: {peer} {peer-threshold} (false alarms: {peer-count}), Miwake {threshold} (false alarms: {count})\u{1e}\
cli-eval-peers-header\t見出しの行(file とプログラムの名前、タブ区切り)が必要です。\ta header line is needed: “file” and the names of the programs, separated by tabs.\u{1e}\
cli-eval-sweep\tphish と ham 全体の比較: 誤警報の割合ごとの検出率\tPhish against all ham: recall by rate of false alarms\u{1e}\
cli-eval-unknown-class\t「{class}」という分類はありません。phish、ham、spam のどれかにしてください。\t“{class}” is not a class: use phish, ham or spam.\u{1e}\
cli-eval-unknown-id\t「{id}」という「求めていること」や「差出人は本人か」の区分はありません。\t“{id}” is neither an ask nor an identity that Miwake knows.\u{1e}\
cli-eval-unlabelled\t調べたメール: {mails}通。読めなかったもの: {unread}個。メールでないもの: {count}個。メールの文や名前は出しません。\t{mails} emails looked at. Could not be read: {unread}; no email: {count}. No email is quoted or named here.\u{1e}\
cli-eval-unlabelled-ask\t求めていること\tWhat is asked for\u{1e}\
cli-eval-unlabelled-finding\t見つかったこと\tWhat was found\u{1e}\
cli-eval-unlabelled-grave-ask\t応じると害になりうる求め\tWhat is asked for that can do harm\u{1e}\
cli-eval-unlabelled-identity\t差出人は本人か\tWho asks\u{1e}\
cli-eval-unlabelled-language\t分からない言語\tLanguages that are not understood\u{1e}\
cli-eval-unlabelled-level\t判定\tLevels\u{1e}\
cli-eval-unlabelled-rule\t判定を上げたもの、抑えたもの\tWhat lifted or held down the level\u{1e}\
cli-eval-view-body-text\t本文の文字だけを貼り付けた場合\tBody text alone, pasted\u{1e}\
cli-eval-view-headers-only\t件名を除くヘッダーだけの場合\tHeaders alone, without the subject\u{1e}\
cli-eval-view-no-server-headers\tAuthentication-Results、ARC、Received-SPF、Received なし\tWithout Authentication-Results, ARC, Received-SPF and Received\u{1e}\
cli-eval-view-whole\tメール全体\tWhole emails\u{1e}\
cli-internal-error\t{file}: 内部エラーのため調べられませんでした({place})\t{file}: could not be checked: internal error ({place})\u{1e}\
cli-left-out\tメールではない {count} 個のファイルは調べませんでした。\t\u{1}count\u{2}one\u{3}One file is not an email and was left out.\u{2}{count} files are not emails and were left out.\u{4}\u{1e}\
cli-no-such-message\t{file}: {number}番目のメールがありません(全部で{count}通)。\t{file}: there is no email number {number} (it holds {count}).\u{1e}\
cli-nothing-there\t調べるメールがありませんでした。\tThere was no email to check.\u{1e}\
cli-policy-broken\t{file}: ポリシーを読めませんでした。{line}行目の{column}文字目: {reason}\t{file}: the policy could not be read. Line {line}, column {column}: {reason}\u{1e}\
cli-policy-faults\t{file}: このポリシーには、使えない書き方が {count} か所あります。そこは除いて調べます。\t{file}: \u{1}count\u{2}one\u{3}one entry of this policy cannot be used and is left out.\u{2}{count} entries of this policy cannot be used and are left out.\u{4}\u{1e}\
cli-policy-good\t{file}: このポリシーは使えます。\t{file}: this policy can be used.\u{1e}\
cli-policy-pattern\t{file}：ルール {id}、{column} 字目：{reason}\t{file}: rule {id}, column {column}: {reason}\u{1e}\
cli-policy-pattern-large\t{file}：ルール {id}：正規表現が大きくなりすぎます\t{file}: rule {id}: the regular expression becomes too large\u{1e}\
cli-say-which\t{file}: {count}通のメールが入っています。{file}#1 のように番号を付けてください。\t{file}: holds {count} emails. Say which one, such as {file}#1.\u{1e}\
cli-try-count\t{count} 通（{share} %）\t{count} ({share} %)\u{1e}\
cli-try-head\t{mails} 通のメールに、{rules} 個のルールを当てはめました。読めなかったもの：{unread}。\tRules applied: {rules}. Emails: {mails}. Could not be read: {unread}.\u{1e}\
cli-try-no-rules\t{file}：この設定にはルールがありません。\t{file}: this policy has no rules.\u{1e}\
send-late\t第{number}回（{time}）は予定から1日以上過ぎているので送りません。今から送るには --late を付けてください。\tWave {number} ({time}) is over by more than a day and was left out. To send it now, add --late.\u{1e}\
send-later\t第{number}回は {time} です。その時刻にもう一度実行するか、--wait を付けてください。\tWave {number} is at {time}. Run the command again then, or add --wait.\u{1e}\
send-log-at\t記録: {file}\tLog: {file}\u{1e}\
send-mail-from\t{file}: 差出人のアドレスが送信計画と違います。\t{file}: not sent from the address that the plan names.\u{1e}\
send-mail-not-ascii\t{file}: 受け付けないメールサーバーのある文字があります。作成されたファイルのまま使ってください。\t{file}: holds letters that not every mail server takes. Use the files as they were made.\u{1e}\
send-mail-owner\t{file}: 訓練の責任者が書かれていません（X-Miwake-Drill）。\t{file}: does not name the drill's owner (X-Miwake-Drill).\u{1e}\
send-mail-to\t{file}: 宛先が計画した本人だけになっていません。\t{file}: does not go to the planned person alone.\u{1e}\
send-needs-relay\t中継サーバーを指定してください（--relay）。\tName the relay (--relay).\u{1e}\
send-needs-sign-in\t中継サーバーにログインする名前とパスワードが要ります（--user、--password-file または {variable}）。\tName the account of the relay (--user) and its password (--password-file, or {variable}).\u{1e}\
send-no-address\t{address}: SMTPで送れないアドレスです。\t{address}: cannot be written to by SMTP.\u{1e}\
send-no-log\t{file}: 送信の記録ではありません。--log で別のファイルを指定してください。\t{file}: this is no log of sent emails. Name another file (--log).\u{1e}\
send-no-plan\t{file}: {reason}\t{file}: {reason}\u{1e}\
send-not-sent\tまだ送っていません。送るには --go を付けてください。\tNothing was sent. Add --go to send.\u{1e}\
send-nothing-sent\t{count}通が決まりに反しているため、1通も送っていません。\t\u{1}count\u{2}one\u{3}One email breaks a rule, so nothing was sent.\u{2}{count} emails break a rule, so nothing was sent.\u{4}\u{1e}\
send-other-plan\t{file}: 別の送信計画の記録です。--log で別のファイルを指定してください。\t{file}: this log is of another plan. Name another file (--log).\u{1e}\
send-rehearsal\tキャンペーン {campaign}: {count}通、差出人 {sender}\tCampaign {campaign}: \u{1}count\u{2}one\u{3}one email\u{2}{count} emails\u{4} from {sender}\u{1e}\
send-relay-good\t{relay}: 暗号化した接続でログインできました。\t{relay}: signed in over an encrypted connection.\u{1e}\
send-running\t{file}: 別のプロセスがこのキットを送信中です。\t{file}: another process is sending this kit.\u{1e}\
send-sum-left\t未送信: {count}通。もう一度実行すると続きから送ります。\tStill to be sent: {count}. Run the command again to go on.\u{1e}\
send-sum-refused\t中継サーバーが拒否: {count}通（理由は記録にあります）\tRefused by the relay: {count} (the log has the reasons)\u{1e}\
send-sum-sent\t送信済み: {count}通\tSent: {count}\u{1e}\
send-sum-unsure\t届いたかどうか不明: {count}通。自動では送り直しません。中継サーバーの記録を確かめてください。\tNot known whether the relay took them: {count}. They are not sent again; see the relay's own log.\u{1e}\
send-trouble-network\t中継サーバーに接続できないか、切断されました（{reason}）\tThe relay cannot be reached, or hung up ({reason})\u{1e}\
send-trouble-sender\t中継サーバーがこの差出人のメールを受け付けません（{reason}）\tThe relay does not take emails from this sender ({reason})\u{1e}\
send-trouble-sign-in\t中継サーバーにログインできません（{reason}）\tThe relay does not accept this sign-in ({reason})\u{1e}\
send-trouble-tls\t中継サーバーに暗号化して接続できません（{reason}）\tNo encrypted connection to the relay ({reason})\u{1e}\
send-waits\t第{number}回（{time}）を待っています。Ctrl-C で中断でき、次に実行すると続きから送ります。\tWaiting for wave {number} ({time}). Ctrl-C stops; the next run goes on from here.\u{1e}\
send-wave\t第{number}回: {time}、{count}通\tWave {number}: {time}, \u{1}count\u{2}one\u{3}one email\u{2}{count} emails\u{4}\u{1e}\
serve-at\t{address} で配信しています（Ctrl-C で終了）。\tServing {address} (Ctrl-C stops).\u{1e}\
serve-cannot-listen\t{address}: このアドレスで待ち受けられません（{reason}）\t{address}: cannot listen there ({reason})\u{1e}\
serve-log\tアクセスログの出力先: {file}\tRequests are logged in {file}.\u{1e}\
serve-no-kit\t{folder}: 訓練キットを展開したフォルダーではありません（drill/campaigns がありません）。\t{folder}: this is no unpacked kit of a drill (it has no folder \"drill/campaigns\").\u{1e}\
serve-no-site\t{folder}: ビルドしたサイトがありません（index.html が見つかりません）。\t{folder}: no built site lies here (there is no index.html).\u{1e}\
serve-open\tほかのコンピューターからも開けます。通信は暗号化されません（TLSなし）。\tThe site can be reached from other computers. There is no TLS here.\u{1e}\
";
