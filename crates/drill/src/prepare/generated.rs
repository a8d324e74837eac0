// Made by `cargo xtask gen` from data/templates and data/texts; do not edit.

use super::template::{GoalStep, KitText, Template, TemplateCue};
use crate::{CueKind, MailLang, Place, Premise};

/// All templates, those in Japanese first, then by id.
pub static TEMPLATES: &[Template] = &[
    Template {
        id: "customer-complaint-ja",
        lang: MailLang::Ja,
        title: ("お客様からの苦情", "A customer’s complaint"),
        about: (
            "担当者の対応への苦情を書き、記録のページを開かせます。手がかりは中くらいです。",
            "It complains about service and links to a record; it has a middling number of cues.",
        ),
        from_name: "中瀬 孝弘",
        from_local: "nakase",
        subject: "貴社の対応について（至急ご回答ください）",
        text: "{{organisation}}\nお客様窓口 ご担当者様\n\n先日、貴社のサービスを利用した者です。\nその際に受けた説明と実際の内容が大きく異なり、困っております。\nお電話でもお伝えしましたが、折り返しのご連絡をいただいておりません。\n\n当日のやり取りの記録と、受け取った書類の写真を下記にまとめました。\nまずは内容をご確認のうえ、今後の対応をお知らせください。\n\n[当日の記録と写真]({{link}})\n\n本件は、契約に関する法令に照らしても問題があると考えております。\n{{deadline}}までにお返事がない場合は、口コミサイトへの投稿も検討いたします。\n\n感情的なやり取りは望んでおりません。\n誠意のあるご対応をお願いいたします。\n\n中瀬\n",
        premise: Premise {
            process: 4,
            relevance: 2,
            events: 2,
            concern: 6,
            training: 4,
        },
        cues: &[
            TemplateCue {
                place: Place::Text,
                quote: "先日、貴社のサービスを利用した者です",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "いつ何を利用したのかも、住所や電話番号も書かれていません。",
                    "It tells neither what was used and when, nor an address or telephone number.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "中瀬 孝弘",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "社外のお客様のはずなのに、アドレスの@の後ろがお客様のものに見えません。",
                    "A customer is said to write, but what follows the @ does not look like a customer’s.",
                ),
            },
            TemplateCue {
                place: Place::Subject,
                quote: "至急ご回答ください",
                kind: CueKind::Urgency,
                says: (
                    "件名で急がせて、事実を調べるひまを奪います。",
                    "It presses for an answer, so that nobody looks into the facts.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "お客様窓口 ご担当者様",
                kind: CueKind::GenericGreeting,
                says: (
                    "窓口に宛てた文面なのに、あなた個人に届いています。",
                    "It speaks to the customer desk, yet came to you personally.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "まずは内容をご確認のうえ",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "苦情への対応という仕事の手順に乗せて、リンクを開かせます。",
                    "It uses the way complaints are handled to have the link opened.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "当日の記録と写真",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "写真と書かれていますが、行き先のアドレスからは中身が分かりません。",
                    "It promises photographs, but the address does not show what is there.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "契約に関する法令に照らしても",
                kind: CueKind::LegalLanguage,
                says: (
                    "法令を持ち出しますが、どの法令の何が問題か書かれていません。",
                    "It brings up the law, but does not say which law or why.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "口コミサイトへの投稿も検討",
                kind: CueKind::Threat,
                says: (
                    "評判が下がると思わせて、急いで開かせようとします。",
                    "It threatens the firm’s reputation, so that you open the link fast.",
                ),
            },
        ],
    },
    Template {
        id: "employee-id-ja",
        lang: MailLang::Ja,
        title: ("新しい社員IDのお知らせ", "A new employee ID"),
        about: (
            "社員IDが変わると知らせ、ファイルをダウンロードさせます。手がかりの多いメールです。",
            "It says that employee IDs change and offers a download; it has many cues.",
        ),
        from_name: "ID管理事務局",
        from_local: "id-kanri",
        subject: "【至急】新しい社員IDのお知らせ",
        text: "社員各位\n\nお疲れ様です。\n\nセキュリティ強化のため、全社員のIDを新しいものに切り替えます。\n新しいIDの通知書を、下記からダウンロードしてください。\n\n[新社員ID通知書.zip]({{link}})\n\n1．ファイルを開き、画面の案内に従って設定する\n2．現在お使いのIDとの照合を行う\n3．設定が終わったら、パソコンを再起動する\n\n開くときに警告が出た場合は、「許可」を選んでお進みください。\n{{deadline}}までに設定がない場合、現在のIDは利用停止となります。\n混雑を避けるため、本件に関する社内でのお問い合わせはご遠慮ください。\n\nご協力のほど、よろしくお願い申し上げいたします。\n\n新ID切替担当\n",
        premise: Premise {
            process: 4,
            relevance: 4,
            events: 2,
            concern: 4,
            training: 4,
        },
        cues: &[
            TemplateCue {
                place: Place::Text,
                quote: "警告が出た場合は、「許可」を選んで",
                kind: CueKind::Inconsistency,
                says: (
                    "セキュリティ強化のはずなのに、警告を無視させています。",
                    "It speaks of better security, yet has you ignore a warning.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "ID管理事務局",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "会社名も部署名もなく、社内のどの係なのか分かりません。",
                    "It names no company and no department, so nobody knows which desk it is.",
                ),
            },
            TemplateCue {
                place: Place::Subject,
                quote: "【至急】",
                kind: CueKind::Urgency,
                says: (
                    "件名で急がせて、確かめるひまを奪います。",
                    "“Urgent” in the subject leaves no time to check.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "社員各位",
                kind: CueKind::GenericGreeting,
                says: (
                    "一人ずつのIDを知らせるのに、宛名が全員宛てです。",
                    "Everybody’s ID is different, yet the greeting is for all.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "全社員のIDを新しいものに切り替えます",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "会社でよくある手続きに見せています。",
                    "It looks like a change that happens in any company.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "新社員ID通知書.zip",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "ファイルの名前に見えますが、実際はページへのリンクです。",
                    "It looks like the name of a file, but it is a link to a page.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "現在お使いのIDとの照合",
                kind: CueKind::RequestForSensitiveInformation,
                says: (
                    "会社が知っているはずのIDを、もう一度聞いています。",
                    "It asks for an ID that your company knows already.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "現在のIDは利用停止",
                kind: CueKind::Threat,
                says: (
                    "IDが使えなくなると書いて、困る前に動かそうとします。",
                    "It says that your ID will stop working, so that you act.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "お問い合わせはご遠慮ください",
                kind: CueKind::Inconsistency,
                says: (
                    "社内の手続きなのに、社内の人に聞かせないようにしています。",
                    "It claims to be from your company, yet keeps you from asking anybody there.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "お願い申し上げいたします",
                kind: CueKind::SpellingAndGrammar,
                says: (
                    "「申し上げます」と「いたします」が混ざった、誤った敬語です。",
                    "Two polite forms are mixed up; that is wrong Japanese.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "新ID切替担当",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "担当者の名前も内線もなく、確かめる先がありません。",
                    "There is no name and no extension to check with.",
                ),
            },
        ],
    },
    Template {
        id: "interview-request-ja",
        lang: MailLang::Ja,
        title: ("雑誌の取材の依頼", "A request for an interview"),
        about: (
            "雑誌の編集部を名乗り、取材の企画書を開かせます。手がかりの少ないメールです。",
            "A magazine asks for an interview and links to its plan; it has few cues.",
        ),
        from_name: "『しごとの灯』編集部 真鍋",
        from_local: "manabe",
        subject: "【ご依頼】インタビュー取材のお願い",
        text: "{{organisation}}\n{{name}} 様\n\n突然のご連絡にて失礼いたします。\n働く現場を紹介する情報誌『しごとの灯』の真鍋と申します。\n\n次号では「小さな工夫で変わる職場」という特集を予定しております。\n貴社のお取り組みを関係者の方から伺い、ぜひお話をお聞かせいただきたく、ご連絡いたしました。\n\n・方法：オンライン、または貴社へのご訪問（45分ほど）\n・時期：来月中旬まで（ご都合に合わせます）\n・その他：掲載の前に原稿をご確認いただけます\n\n質問の案と過去の記事を、企画書にまとめました。\n\n[取材企画書と質問案]({{link}})\n\nご覧のうえ、{{deadline}}までにお引き受けの可否をお知らせいただけますと幸いです。\nご多忙のところ恐れ入りますが、どうぞよろしくお願いいたします。\n\n『しごとの灯』編集部\n真鍋 千晴\n",
        premise: Premise {
            process: 4,
            relevance: 4,
            events: 2,
            concern: 2,
            training: 0,
        },
        cues: &[
            TemplateCue {
                place: Place::From,
                quote: "『しごとの灯』編集部 真鍋",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "雑誌の編集部を名乗りますが、アドレスの@の後ろは出版社のものではありません。",
                    "It claims to be a magazine, but what follows the @ is not a publisher’s domain.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "貴社のお取り組みを関係者の方から伺い",
                kind: CueKind::YouAreSpecial,
                says: (
                    "誰から何を聞いたのかは書かずに、持ち上げています。",
                    "It flatters you without telling who said what.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "取材企画書と質問案",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "企画書と書かれていますが、行き先は出版社のアドレスではありません。",
                    "It promises a plan, but does not lead to a publisher’s address.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "真鍋 千晴",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "署名に出版社の名前も電話番号もなく、確かめる先がありません。",
                    "The signature has no publisher and no telephone number to check.",
                ),
            },
        ],
    },
    Template {
        id: "invoice-portal-ja",
        lang: MailLang::Ja,
        title: ("請求書サイトからの発行通知", "An invoice on a portal"),
        about: (
            "請求書が発行されたと知らせ、請求書サイトを開かせます。手がかりは中くらいです。",
            "It says that an invoice waits on a portal; it has a middling number of cues.",
        ),
        from_name: "あかね雲請求ポータル",
        from_local: "seikyu-tsuchi",
        subject: "【あかね雲請求ポータル】請求書発行のお知らせ",
        text: "{{organisation}}\n経理ご担当者様\n\nいつもお世話になっております。\n貴社宛ての請求書が発行されましたので、お知らせいたします。\n\n請求元：株式会社ゆりの木台オフィス用品\n件名：事務用品一式（追加分）\nご請求金額：184,250円（税込）\nお支払い期限：{{deadline}}\n\n請求書の表示と受領の確認は、下記のページからお願いいたします。\n\n[請求書を表示する]({{link}})\n\n表示には、会社のアカウントによるログインが必要です。\n期限までに受領の確認がない場合、遅延損害金が発生することがございます。\nご不明な点は、ログイン後の「お問い合わせ」からご連絡ください。\n\n※このメールは自動で配信しています。\n\nあかね雲請求ポータル 請求通知係\n",
        premise: Premise {
            process: 4,
            relevance: 2,
            events: 2,
            concern: 6,
            training: 4,
        },
        cues: &[
            TemplateCue {
                place: Place::From,
                quote: "あかね雲請求ポータル",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "請求書サイトを名乗りますが、アドレスの@の後ろはそのサイトのものではありません。",
                    "It claims to be an invoice portal, but what follows the @ is not the portal’s domain.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "経理ご担当者様",
                kind: CueKind::GenericGreeting,
                says: (
                    "取引があるはずなのに、担当者の名前がありません。",
                    "A business partner would know your name, but there is none.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "事務用品一式（追加分）",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "よくある請求に見せますが、注文した日も品名も書かれていません。",
                    "It looks like any invoice, but tells neither the order’s date nor the goods.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "お支払い期限",
                kind: CueKind::Urgency,
                says: (
                    "発行の知らせから三日で支払えという、短すぎる期限です。",
                    "Three days from notice to payment are too short.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "請求書を表示する",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "請求書と書かれていますが、行き先は請求書サイトのアドレスではありません。",
                    "It promises an invoice, but does not lead to the portal’s own address.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "会社のアカウントによるログインが必要",
                kind: CueKind::RequestForSensitiveInformation,
                says: (
                    "社外のサイトなのに、会社のアカウントでのログインを求めています。",
                    "A site outside your company wants you to sign in with the company’s account.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "遅延損害金が発生する",
                kind: CueKind::Threat,
                says: (
                    "お金の負担が増えると書いて、早く開かせようとします。",
                    "It warns of extra charges, so that you open the link soon.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "請求通知係",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "担当者の名前も電話番号もなく、ログインしないと問い合わせができません。",
                    "There is no name and no telephone number, and you cannot ask without signing in.",
                ),
            },
        ],
    },
    Template {
        id: "job-application-ja",
        lang: MailLang::Ja,
        title: ("中途採用への応募", "A job application"),
        about: (
            "応募者を名乗り、職務経歴書と作品集を開かせます。手がかりの少ないメールです。",
            "A candidate links to a résumé and a portfolio; it has few cues.",
        ),
        from_name: "柚木 拓真",
        from_local: "yunoki",
        subject: "中途採用への応募（職務経歴書・作品集）",
        text: "{{organisation}}\n採用ご担当者様\n\n初めてご連絡いたします。柚木と申します。\n貴社の採用ページを拝見し、中途採用に応募いたしたく、ご連絡いたしました。\n\n現在は設備メーカーで、製品資料の制作と展示会の運営を担当しております。\n貴社の事業に以前から関心があり、これまでの経験を生かせると考えております。\n\n職務経歴書と作品集は容量が大きいため、下記にまとめました。\n\n[職務経歴書と作品集]({{link}})\n\n閲覧できる期間は{{deadline}}までとなっております。\n面接は、平日の夕方以降でしたら調整が可能です。\n\nお忙しいところ恐れ入りますが、ご検討のほどよろしくお願い申し上げます。\n\n柚木 拓真（ゆのき たくま）\n",
        premise: Premise {
            process: 6,
            relevance: 2,
            events: 4,
            concern: 2,
            training: 2,
        },
        cues: &[
            TemplateCue {
                place: Place::From,
                quote: "柚木 拓真",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "社外の応募者のはずなのに、アドレスの@の後ろが個人のものに見えません。",
                    "A candidate is said to write, but what follows the @ does not look like a private address.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "採用ご担当者様",
                kind: CueKind::GenericGreeting,
                says: (
                    "採用の窓口に宛てた文面なのに、あなた個人に届いています。",
                    "It speaks to whoever hires, yet came to you personally.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "中途採用に応募いたしたく",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "採用の手順に合わせていますが、どの職種への応募か書かれていません。",
                    "It fits the way of hiring, but does not say for which job.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "職務経歴書と作品集",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "書類の名前に見えますが、行き先のアドレスからは中身が分かりません。",
                    "It looks like documents, but the address does not show what is there.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "閲覧できる期間は",
                kind: CueKind::LimitedTimeOffer,
                says: (
                    "見られる日を限って、早く開かせようとします。",
                    "It can be seen for some days only, so that you open it soon.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "（ゆのき たくま）",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "応募なのに、住所も電話番号もありません。",
                    "A candidate would give an address and a telephone number.",
                ),
            },
        ],
    },
    Template {
        id: "mailbox-full-ja",
        lang: MailLang::Ja,
        title: ("メールボックスの容量が上限", "The mailbox is full"),
        about: (
            "受信が止まると急がせ、容量を増やすページを開かせます。手がかりの多いメールです。",
            "It says that mail will stop and offers a page for more space; it has many cues.",
        ),
        from_name: "メール管理センター",
        from_local: "mail-kanri",
        subject: "【緊急】メールボックスの容量が上限に達しました",
        text: "メールご利用者各位\n\n平素はメールをご利用いただき、ありがとうございます。\n\nあなた様のメールボックスは、容量の99.8％を使用しています。\nこのままですと、24時間以内に新しいメールの受信が停止いたします。\nまた、保存済みのメールは古いものから自動的に削除されます。\n\n引き続きご利用になる方は、下記のページで容量の拡張をお願いいたします。\nお手続きの方には、50GBの容量を無料で追加いたします。\n\n[▼容量を拡張する]({{link}})\n\nお手続きは1分ほどで完了いたしますです。\n※このページは高度な暗号化技術で保護されています。\n※このメールは送信専用です。ご返信にはお答えできません。\n\n――――――――――――――\nサーバー容量管理班（自動配信）\n――――――――――――――\n",
        premise: Premise {
            process: 4,
            relevance: 2,
            events: 2,
            concern: 6,
            training: 6,
        },
        cues: &[
            TemplateCue {
                place: Place::From,
                quote: "メール管理センター",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "会社名も部署名もなく、社内のどこから来たのか分かりません。",
                    "The sender names no company and no department of yours.",
                ),
            },
            TemplateCue {
                place: Place::Subject,
                quote: "【緊急】",
                kind: CueKind::Urgency,
                says: (
                    "件名で「緊急」と言い、落ち着いて確かめるひまを奪います。",
                    "“Urgent” in the subject leaves no time to check.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "メールご利用者各位",
                kind: CueKind::GenericGreeting,
                says: (
                    "宛名に名前がなく、誰にでも送れる書き方です。",
                    "It does not use your name and could go to anybody.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "あなた様",
                kind: CueKind::SpellingAndGrammar,
                says: (
                    "「あなた様」は、日本の仕事のメールではまず使わない言い方です。",
                    "Japanese business mail hardly ever addresses people as “あなた様”.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "24時間以内に",
                kind: CueKind::Urgency,
                says: (
                    "一日のうちに困ると書いて、すぐに動かそうとします。",
                    "Something will go wrong within a day, so that you act at once.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "自動的に削除されます",
                kind: CueKind::Threat,
                says: (
                    "メールが消えると書いて、不安にさせます。",
                    "It says that stored mail will be deleted, to make you worry.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "50GBの容量を無料で追加",
                kind: CueKind::TooGoodToBeTrue,
                says: (
                    "手続きだけで大きな容量がただで増えるのは、うますぎる話です。",
                    "A lot of free space for one click is too good to be true.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "容量を拡張する",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "文字からは行き先が分からず、リンク先は見慣れた管理画面ではありません。",
                    "The words do not tell where it leads, and the target is no page you know.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "完了いたしますです",
                kind: CueKind::SpellingAndGrammar,
                says: (
                    "「いたしますです」は、日本語として誤りです。",
                    "“いたしますです” is wrong Japanese.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "高度な暗号化技術で保護",
                kind: CueKind::SecurityIndicators,
                says: (
                    "暗号化をうたっていますが、本物のページだという証拠にはなりません。",
                    "A promise of encryption does not prove that the page is genuine.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "サーバー容量管理班（自動配信）",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "担当者の名前も連絡先もなく、問い合わせができません。",
                    "No person and no way to ask back is given.",
                ),
            },
        ],
    },
    Template {
        id: "parcel-notice-ja",
        lang: MailLang::Ja,
        title: ("会社宛ての荷物の不在通知", "A parcel for the office"),
        about: (
            "荷物を届けられなかったと知らせ、再配達のページを開かせます。手がかりの多いメールです。",
            "It says that a parcel could not be delivered and links to a form; it has many cues.",
        ),
        from_name: "つばさ野宅配サービス",
        from_local: "otodoke",
        subject: "【再通知】お荷物をお届けできませんでした",
        text: "お客様各位\n\n平素より当社の宅配をご利用いただき、誠にありがとうございます。\n\n{{date}}、{{organisation}}様宛てのお荷物をお届けに伺いましたが、\nご不在のため、いったん持ち帰りました。\n\nお問い合わせ番号：7702-4418-093\nお荷物：書類ほか（1.4kg、常温、縦置き）\n保管期限：{{deadline}}\n\n住所の表記に不備がございましたので、配達先を確認をお願いいたします。\n\n[再配達のお申し込みはこちら]({{link}})\n\n本日17時までにお手続きいただけない場合、次の配達は来週以降となります。\n保管期限を過ぎたお荷物には、保管料（1日330円）を請求いたします。\nなお、当社運送約款第12条により、紛失の責任は負いかねます。\n\nお届け相談係\n",
        premise: Premise {
            process: 4,
            relevance: 2,
            events: 2,
            concern: 2,
            training: 4,
        },
        cues: &[
            TemplateCue {
                place: Place::From,
                quote: "つばさ野宅配サービス",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "宅配会社を名乗りますが、アドレスの@の後ろはその会社のものではありません。",
                    "It claims to be a courier, but what follows the @ is not the courier’s domain.",
                ),
            },
            TemplateCue {
                place: Place::Subject,
                quote: "【再通知】",
                kind: CueKind::Urgency,
                says: (
                    "初めての知らせなのに「再通知」と書き、遅れているように思わせます。",
                    "“Second notice” makes you feel late, though there was no first one.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "お客様各位",
                kind: CueKind::GenericGreeting,
                says: (
                    "届け先が分かっているはずなのに、宛名が「お客様各位」です。",
                    "A courier knows whom the parcel is for, yet it greets “all customers”.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "1.4kg、常温、縦置き",
                kind: CueKind::DistractingDetail,
                says: (
                    "重さや置き方は細かいのに、荷物を送った人の名前がありません。",
                    "It tells weight and handling, but not who sent the parcel.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "住所の表記に不備",
                kind: CueKind::Inconsistency,
                says: (
                    "上では「ご不在」、ここでは「住所の不備」と、理由が食い違います。",
                    "First nobody was there, now the address is wrong: the reasons do not agree.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "配達先を確認を",
                kind: CueKind::SpellingAndGrammar,
                says: (
                    "「を」が二つ続き、日本語として誤りです。",
                    "The particle “を” stands twice; that is wrong Japanese.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "再配達のお申し込みはこちら",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "「こちら」の行き先は、宅配会社のアドレスではありません。",
                    "“Here” does not lead to the courier’s own address.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "本日17時まで",
                kind: CueKind::Urgency,
                says: (
                    "保管は三日先までなのに、今日の夕方までと急がせます。",
                    "The parcel is kept for days, yet it wants an answer by 17:00 today.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "保管料（1日330円）を請求",
                kind: CueKind::Threat,
                says: (
                    "お金がかかると書いて、早く開かせようとします。",
                    "It threatens a daily fee, so that you open the link soon.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "当社運送約款第12条により",
                kind: CueKind::LegalLanguage,
                says: (
                    "約款の条文を出して、正式な知らせに見せています。",
                    "An article of some terms makes it look official.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "お届け相談係",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "営業所の名前も電話番号もなく、確かめる先がありません。",
                    "There is no branch and no telephone number to check with.",
                ),
            },
        ],
    },
    Template {
        id: "quote-request-ja",
        lang: MailLang::Ja,
        title: ("見積もりの依頼", "A request for a quote"),
        about: (
            "新しい取引の相談に見せて、仕様書を開かせます。手がかりの少ないメールです。",
            "It looks like new business and links to a specification; it has few cues.",
        ),
        from_name: "岬川精器 購買課 逸見",
        from_local: "henmi",
        subject: "お見積りのお願い（岬川精器）",
        text: "{{organisation}}\n{{name}} 様\n\n突然のご連絡にて失礼いたします。\n岬川精器株式会社 購買課の逸見と申します。\n貴社のホームページを拝見し、ご連絡を差し上げました。\n\n弊社では現在、来期に向けて取引先の見直しを進めております。\nつきましては、下記の内容でお見積りをお願いできますでしょうか。\n\n・内容：仕様書のとおり（全3項目）\n・時期：初回は来月、以降は毎月継続の予定\n・ご回答の希望日：{{deadline}}\n\n仕様書は容量が大きいため、下記にてお渡しいたします。\n\n[仕様書一式（PDF）]({{link}})\n\nご不明な点がございましたら、本メールにご返信ください。\nご検討のほど、よろしくお願い申し上げます。\n\n岬川精器株式会社 購買課\n逸見 佐和子\n",
        premise: Premise {
            process: 6,
            relevance: 4,
            events: 2,
            concern: 2,
            training: 2,
        },
        cues: &[
            TemplateCue {
                place: Place::From,
                quote: "岬川精器 購買課 逸見",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "社外の会社を名乗りますが、アドレスの@の後ろはその会社のものではありません。",
                    "It claims to be another company, but what follows the @ is not that company’s domain.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "仕様書のとおり（全3項目）",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "普通の見積もり依頼に見せますが、仕様書を開かないと中身が分かりません。",
                    "It looks like any enquiry, but without the link you cannot tell what is wanted.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "以降は毎月継続の予定",
                kind: CueKind::TooGoodToBeTrue,
                says: (
                    "初めての相手に、続く注文をにおわせて、断りにくくしています。",
                    "A stranger hints at monthly orders, which is hard to turn down.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "仕様書一式（PDF）",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "PDFの名前に見えますが、行き先は別のアドレスのページです。",
                    "It looks like a PDF, but it leads to a page at another address.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "逸見 佐和子",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "署名に住所も電話番号もなく、会社を確かめられません。",
                    "The signature has no address and no telephone number to check.",
                ),
            },
        ],
    },
    Template {
        id: "seminar-invitation-ja",
        lang: MailLang::Ja,
        title: ("無料セミナーへの招待", "A free seminar"),
        about: (
            "選ばれた会社だけの無料セミナーと書いて、申し込ませます。手がかりの多いメールです。",
            "It invites a chosen firm to a free seminar; it has many cues.",
        ),
        from_name: "ひなたぼし経営実務フォーラム",
        from_local: "seminar-info",
        subject: "【先着5名様】業務改善セミナー特別ご招待のお知らせ",
        text: "ご担当者様\n\n突然のメールで失礼いたします。\n業務改善セミナーのご案内でございます。\n\nこのたび、全国12,000社の中から{{organisation}}様が特別に選ばれました。\n通常88,000円のセミナーを、すべて無料でご受講いただけます。\n\nテーマ：明日から使える書類整理と会議の進め方\n開催日：お申し込み後にお知らせします\n後援：関係省庁ほか多数\n\n大変人気のため、本日中のお申し込みをお勧めいたします。\n\n↓↓↓今すぐクリック↓↓↓\n[無料受講券を受け取る]({{link}})\n\n定員になりしだい、予告なく締め切らさせていただきます。\n皆様のご参加を心よりお待ちしております。\n\nセミナー運営事務局\n",
        premise: Premise {
            process: 2,
            relevance: 2,
            events: 2,
            concern: 0,
            training: 2,
        },
        cues: &[
            TemplateCue {
                place: Place::Text,
                quote: "すべて無料",
                kind: CueKind::TooGoodToBeTrue,
                says: (
                    "高いセミナーが、理由もなくただになるのは、うますぎる話です。",
                    "An expensive seminar for nothing, without a reason, is too good to be true.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "ひなたぼし経営実務フォーラム",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "聞いたことのない団体で、アドレスの@の後ろもその団体のものではありません。",
                    "The body is unknown, and what follows the @ is not its domain.",
                ),
            },
            TemplateCue {
                place: Place::Subject,
                quote: "【先着5名様】",
                kind: CueKind::LimitedTimeOffer,
                says: (
                    "人数を限って、早い者勝ちだと思わせます。",
                    "Only five places make you hurry.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "ご担当者様",
                kind: CueKind::GenericGreeting,
                says: (
                    "選んだと言いながら、宛名に名前がありません。",
                    "You were chosen, yet it does not use your name.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "特別に選ばれました",
                kind: CueKind::YouAreSpecial,
                says: (
                    "特別だと持ち上げますが、誰がどう選んだのか書かれていません。",
                    "It flatters you, but does not say who chose you, or how.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "お申し込み後にお知らせ",
                kind: CueKind::Inconsistency,
                says: (
                    "セミナーの案内なのに、開催日が書かれていません。",
                    "An invitation to a seminar should tell the day.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "関係省庁ほか多数",
                kind: CueKind::PosesAsColleagueOrAuthority,
                says: (
                    "役所の後ろ盾があるように書きますが、どの役所か分かりません。",
                    "It claims backing by ministries, but names none of them.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "本日中のお申し込み",
                kind: CueKind::Urgency,
                says: (
                    "今日のうちにと急がせて、調べるひまを与えません。",
                    "“Today” leaves no time to look into it.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "↓↓↓今すぐクリック↓↓↓",
                kind: CueKind::UnprofessionalDesign,
                says: (
                    "矢印を並べてクリックさせる書き方は、仕事のメールらしくありません。",
                    "Rows of arrows that call for a click do not look like business mail.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "無料受講券を受け取る",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "受講券と書かれていますが、行き先は主催者のアドレスではありません。",
                    "It promises a ticket, but does not lead to the organiser’s own address.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "締め切らさせていただきます",
                kind: CueKind::SpellingAndGrammar,
                says: (
                    "「締め切らせて」が正しく、余分な「さ」が入っています。",
                    "There is a “さ” too many in this verb.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "セミナー運営事務局",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "担当者の名前も、住所も電話番号もありません。",
                    "There is no name, no address and no telephone number.",
                ),
            },
        ],
    },
    Template {
        id: "shared-document-ja",
        lang: MailLang::Ja,
        title: ("共有ドキュメントの通知", "A shared document"),
        about: (
            "社内の資料が共有されたと知らせて、開かせます。手がかりは中くらいです。",
            "It says that a document of the firm was shared; it has a middling number of cues.",
        ),
        from_name: "文書共有サービス",
        from_local: "share-notice",
        subject: "「来期予算案_修正版」が共有されました",
        text: "{{name}} 様\n\n新しいドキュメントが共有されましたので、お知らせします。\n\nドキュメント：来期予算案_修正版\n共有した人：経営企画室 西ヶ谷\n権限：閲覧とコメント\n\nメッセージ：\n「先日の打ち合わせでお話しした資料です。\n明日の会議までにコメントをお願いします。\nまだ一部の方にしかお見せしていません。」\n\n[ドキュメントを開く]({{link}})\n\n表示するには、会社のメールアドレスによる本人確認が必要です。\nこのお知らせに心当たりがない場合は、共有した人にご確認ください。\n\n共有通知センター\n",
        premise: Premise {
            process: 6,
            relevance: 4,
            events: 2,
            concern: 2,
            training: 4,
        },
        cues: &[
            TemplateCue {
                place: Place::From,
                quote: "文書共有サービス",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "どの会社のサービスか分からず、いつもの共有の通知とも名前が違います。",
                    "It does not say whose service this is, and your usual notices have another name.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "経営企画室 西ヶ谷",
                kind: CueKind::PosesAsColleagueOrAuthority,
                says: (
                    "社内の人に見せますが、名字だけで、アドレスも内線もありません。",
                    "It poses as a colleague, but gives only a surname, no address and no extension.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "明日の会議までに",
                kind: CueKind::Urgency,
                says: (
                    "明日までと急がせて、本人に確かめるひまを減らします。",
                    "“By tomorrow’s meeting” leaves little time to ask that colleague.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "まだ一部の方にしかお見せしていません",
                kind: CueKind::YouAreSpecial,
                says: (
                    "限られた人だけの資料だと思わせて、見たい気持ちを誘います。",
                    "Only a few may see it: that makes you curious.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "ドキュメントを開く",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "ドキュメントと書かれていますが、行き先はいつもの共有場所ではありません。",
                    "The words say document, but the target is not where your firm keeps its files.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "本人確認が必要",
                kind: CueKind::RequestForSensitiveInformation,
                says: (
                    "社内の資料を見るだけなのに、改めて本人確認を求めています。",
                    "Reading a colleague’s file should not take another proof of who you are.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "共有通知センター",
                kind: CueKind::MinimalBranding,
                says: (
                    "会社名もロゴもなく、どこの通知か分かりません。",
                    "No company and no logo: nobody can tell whose notice it is.",
                ),
            },
        ],
    },
    Template {
        id: "supplier-account-ja",
        lang: MailLang::Ja,
        title: ("取引先から振込先の変更", "A supplier’s new bank account"),
        about: (
            "取引先を名乗り、新しい口座の確認書を開かせます。手がかりは中くらいです。",
            "A supplier asks to confirm a new bank account; it has a middling number of cues.",
        ),
        from_name: "朝凪部材株式会社 営業管理課",
        from_local: "asanagi-kanri",
        subject: "お振込先口座変更のお願い",
        text: "{{organisation}}\n{{name}} 様\n\nいつも大変お世話になっております。\n朝凪部材の営業管理課、戸倉でございます。\n\nこのたび、取引銀行の見直しに伴い、弊社のお振込先口座を変更いたします。\nつきましては、次回のお支払いより、新しい口座へのお振込みをお願いいたします。\n\nお手数ですが、新口座をご確認のうえ、「口座変更確認書」にご記入ください。\n\n[新口座のご案内と確認書]({{link}})\n\nご記入は{{deadline}}必着でお願いいたします。\n期日を過ぎますと、お支払いが未入金として扱われることがございます。\n\n電話回線の工事中のため、お問い合わせは本メールへの返信でお願いいたします。\n社外への公表前ですので、ご担当者様限りでお取り扱いください。\n\n営業管理課 戸倉\n",
        premise: Premise {
            process: 4,
            relevance: 2,
            events: 2,
            concern: 4,
            training: 2,
        },
        cues: &[
            TemplateCue {
                place: Place::Text,
                quote: "電話回線の工事中のため",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "電話で確かめられないようにして、メールだけで話を進めようとします。",
                    "It keeps you from checking by telephone and wants to go on by mail only.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "朝凪部材株式会社 営業管理課",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "取引先を名乗りますが、アドレスの@の後ろはその会社のものではありません。",
                    "It claims to be a supplier, but what follows the @ is not the supplier’s domain.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "「口座変更確認書」にご記入ください",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "経理の普段の手続きに見せて、ページを開かせます。",
                    "It looks like the usual paperwork of accounting.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "新口座のご案内と確認書",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "確認書と書かれていますが、行き先は取引先のアドレスではありません。",
                    "It promises a form, but does not lead to the supplier’s own address.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "必着でお願いいたします",
                kind: CueKind::Urgency,
                says: (
                    "口座の変更は慎重に確かめるものなのに、三日で返事をさせます。",
                    "A new account needs careful checks, yet it allows three days.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "未入金として扱われる",
                kind: CueKind::Threat,
                says: (
                    "取引に傷が付くと思わせて、急がせます。",
                    "It warns that your payment will count as missing, to hurry you.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "ご担当者様限りで",
                kind: CueKind::YouAreSpecial,
                says: (
                    "あなただけに話す形にして、上司や同僚に相談させません。",
                    "It makes this a matter for you alone, so that you ask nobody.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "営業管理課 戸倉",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "署名が名字だけで、いつもの住所や電話番号がありません。",
                    "The signature is only a surname, without the usual address and telephone number.",
                ),
            },
        ],
    },
    Template {
        id: "vpn-update-ja",
        lang: MailLang::Ja,
        title: ("VPN接続ソフトの更新", "A VPN update"),
        about: (
            "情報システム部を名乗り、更新プログラムのページを開かせます。手がかりは中くらいです。",
            "It poses as the IT department with an update; it has a middling number of cues.",
        ),
        from_name: "情報システム部 ヘルプデスク",
        from_local: "it-support",
        subject: "【対応依頼】VPN接続ソフトの更新について",
        text: "{{name}} 様\n\nお疲れ様です。情報システム部です。\n\n社外から社内ネットワークにつなぐVPN接続ソフトに、不具合が見つかりました。\nお手数ですが、下記の手順で本日中に更新をお願いいたします。\n更新されていないパソコンは、明日から社外で接続できなくなります。\n\n1．更新ページを開き、更新プログラムを入手する\n\u{3000}\u{3000}[VPN接続ソフト 更新ページ]({{link}})\n2．社内アカウントで本人確認を行う\n3．画面の案内に従って更新し、パソコンを再起動する\n\n更新の途中でウイルス対策ソフトの警告が出ることがありますが、\n問題はありませんので、そのまま続行してください。\n\nお忙しいところ恐れ入りますが、ご協力をお願いいたします。\n\nVPN運用担当\n",
        premise: Premise {
            process: 4,
            relevance: 4,
            events: 2,
            concern: 4,
            training: 4,
        },
        cues: &[
            TemplateCue {
                place: Place::Text,
                quote: "そのまま続行してください",
                kind: CueKind::Inconsistency,
                says: (
                    "不具合を直すはずなのに、ウイルス対策ソフトの警告を無視させています。",
                    "It is to mend a fault, yet has you ignore a warning of the virus scanner.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "情報システム部 ヘルプデスク",
                kind: CueKind::PosesAsColleagueOrAuthority,
                says: (
                    "社内の部署の名前ですが、表示される名前は誰でも自由に付けられます。",
                    "The name is that of a department, but anybody can choose the name that is shown.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "本日中に",
                kind: CueKind::Urgency,
                says: (
                    "今日のうちにと急がせて、確かめるひまを与えません。",
                    "“Today” leaves no time to make sure.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "明日から社外で接続できなくなります",
                kind: CueKind::Threat,
                says: (
                    "仕事ができなくなると書いて、考える前に動かそうとします。",
                    "It says that you cannot connect from tomorrow, so that you act before you think.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "更新プログラムを入手する",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "更新という普段の作業に見せて、自分でプログラムを入れさせます。",
                    "It looks like a usual update, but has you install a program yourself.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "VPN接続ソフト 更新ページ",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "更新ページと書かれていますが、行き先はいつもの社内のページではありません。",
                    "The words say update page, but the target is not the company’s usual page.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "社内アカウントで本人確認",
                kind: CueKind::RequestForSensitiveInformation,
                says: (
                    "ソフトの更新なのに、アカウントの情報を求めています。",
                    "An update should not need your account.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "VPN運用担当",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "担当者の名前も内線もなく、聞き返す先がありません。",
                    "There is no name and no extension to ask.",
                ),
            },
        ],
    },
    Template {
        id: "year-end-adjustment-ja",
        lang: MailLang::Ja,
        title: ("年末調整の申告内容の確認", "The year-end tax form"),
        about: (
            "秋に合うメールです。人事部を名乗り、申告書のページを開かせます。手がかりは少なめです。",
            "For autumn: it poses as personnel with the year-end tax form; it has few cues.",
        ),
        from_name: "人事部 労務担当",
        from_local: "jinji-romu",
        subject: "年末調整の申告内容のご確認（{{deadline}}まで）",
        text: "{{name}} 様\n\nお疲れ様です。労務担当の小諸です。\n\n今年の年末調整について、ご提出の状況を確認しています。\n{{name}} 様の申告に、未確認の項目が1件ございました。\nお手数ですが、下記のページで内容をご確認のうえ、{{deadline}}までにご登録をお願いいたします。\n\n[年末調整 申告書の確認]({{link}})\n\nご確認いただきたい項目\n・扶養しているご家族の状況\n・保険料の控除の記入\n\n期日を過ぎますと、会社での年末調整に間に合わず、ご自身での手続きになることがあります。\n\nご不明な点は、担当の小諸までお知らせください。\nよろしくお願いいたします。\n\n人事部 労務担当\n小諸\n",
        premise: Premise {
            process: 8,
            relevance: 6,
            events: 4,
            concern: 6,
            training: 4,
        },
        cues: &[
            TemplateCue {
                place: Place::Link,
                quote: "年末調整 申告書の確認",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "申告書と書かれていますが、行き先はいつもの年末調整のページではありません。",
                    "The words say tax form, but the target is not the page your firm uses for it.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "人事部 労務担当",
                kind: CueKind::PosesAsColleagueOrAuthority,
                says: (
                    "社内の部署の名前ですが、表示される名前は誰でも自由に付けられます。",
                    "The name is that of a department, but anybody can choose the name that is shown.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "未確認の項目が1件ございました",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "毎年の手続きに合わせて、自分の書類に不備があると思わせます。",
                    "It fits a yearly duty and makes you think that your form lacks something.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "扶養しているご家族の状況",
                kind: CueKind::RequestForSensitiveInformation,
                says: (
                    "家族のことなど、人に知られたくない情報を求めています。",
                    "It asks about your family: private information.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "期日を過ぎますと",
                kind: CueKind::Threat,
                says: (
                    "短い期日と後の手間を書いて、すぐに開かせようとします。",
                    "A short deadline and trouble afterwards are to make you open it at once.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "担当の小諸までお知らせください",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "問い合わせてと書きながら、名字だけで内線がありません。",
                    "It invites questions, but gives only a surname and no extension.",
                ),
            },
        ],
    },
    Template {
        id: "conference-invitation-en",
        lang: MailLang::En,
        title: ("会議の登壇者への招待（英語）", "Invitation to a conference"),
        about: (
            "会議の事務局を名乗り、限られた席の確認を求める。",
            "Poses as a conference office that holds one of a few places for the reader.",
        ),
        from_name: "Kestrelmere Forum",
        from_local: "forum-invitation",
        subject: "Invitation to the closed panel at the Kestrelmere Forum",
        text: "Dear {{name}},\n\nI am writing for the planning committee of the Kestrelmere Forum. It is a yearly meeting on data and daily work.\n\nOur committee has followed the work of {{organisation}}. You have been selected as one of only twelve guests for this year's closed panel.\n\nThe panel takes place online next month and lasts 45 minutes. The questions are sent to each guest one week before.\nThe usual fee is waived for you, and lunch is served on the terrace.\n\nPlease look at the draft agenda and confirm your place:\n[Draft agenda and confirmation]({{link}})\n\nWe keep the place for you until {{deadline}}. After that it passes to the next person on our list.\n\nWe are looking forward to welcome you.\n\nWith kind regards,\nEllen Marsh\nForum Secretariat\n",
        premise: Premise {
            process: 2,
            relevance: 4,
            events: 2,
            concern: 2,
            training: 2,
        },
        cues: &[
            TemplateCue {
                place: Place::Text,
                quote: "one of only twelve guests",
                kind: CueKind::YouAreSpecial,
                says: (
                    "選ばれた十二人の一人だと持ち上げ、開かせようとしています。",
                    "It flatters you as one of a chosen few, so that you open the link.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "Kestrelmere Forum",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "会議の名前ですが、アドレスはその会議のものではありません。",
                    "The name is a conference's, but the address is not that conference's.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "lunch is served on the terrace",
                kind: CueKind::Inconsistency,
                says: (
                    "オンラインの会議なのに、昼食が出ることになっています。",
                    "The panel is online, so there can be no lunch on a terrace.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "it passes to the next person on our list",
                kind: CueKind::LimitedTimeOffer,
                says: (
                    "早く決めないと席がなくなると思わせています。",
                    "It makes you think the place is lost unless you decide soon.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "We are looking forward to welcome you.",
                kind: CueKind::SpellingAndGrammar,
                says: (
                    "文法がまちがっています（正しくは to welcoming）。",
                    "The grammar is wrong: it should say \"to welcoming\".",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "The usual fee is waived for you",
                kind: CueKind::TooGoodToBeTrue,
                says: (
                    "知らない会議が、理由もなく参加費をただにしています。",
                    "A conference that you do not know drops its fee without a reason.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "Draft agenda and confirmation",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "リンク先のアドレスに、会議の名前が出てきません。",
                    "The address behind the link does not carry the conference's name.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Forum Secretariat",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "署名に電話番号も所在地もなく、確かめようがありません。",
                    "No phone number and no postal address is given to check with.",
                ),
            },
        ],
    },
    Template {
        id: "expense-form-en",
        lang: MailLang::En,
        title: ("経費精算の新しい用紙（英語）", "A new expense form"),
        about: (
            "経理を名乗り、経費精算を新しいフォームで出し直させる。",
            "Poses as the finance team and asks people to file an expense claim again.",
        ),
        from_name: "Expenses Desk",
        from_local: "expenses-desk",
        subject: "Action required: new form for expense claims",
        text: "Dear colleague,\n\nFrom this month, expense claims at {{organisation}} are handled on a new form.\nThe previous form will no longer be accept.\n\nOur records show that your last claim came in on the previous form. It is on hold until the new form reaches us.\n\nWe have copied the dates and amounts for you. Please open the form, check the entries and submit it by {{deadline}}.\n\n[Open the new expense form]({{link}})\n\nClaims that arrive later will be refused.\nThe form takes about five minutes, and receipts do not have to be sent again.\n\nThank you for your help in keeping our accounts in order.\n\nKind regards,\nExpenses Desk\n",
        premise: Premise {
            process: 4,
            relevance: 4,
            events: 2,
            concern: 4,
            training: 4,
        },
        cues: &[
            TemplateCue {
                place: Place::Text,
                quote: "Dear colleague",
                kind: CueKind::GenericGreeting,
                says: (
                    "あなたの精算の話なのに、宛名に名前がありません。",
                    "The mail is about your own claim, but it does not use your name.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "will no longer be accept",
                kind: CueKind::SpellingAndGrammar,
                says: (
                    "文法がまちがっています（正しくは accepted）。",
                    "The grammar is wrong: it should say \"accepted\".",
                ),
            },
            TemplateCue {
                place: Place::Subject,
                quote: "Action required",
                kind: CueKind::Urgency,
                says: (
                    "件名で、すぐに手を動かすよう求めています。",
                    "The subject presses you to act at once.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "will be refused",
                kind: CueKind::Threat,
                says: (
                    "遅れたら受け付けないと脅しています。",
                    "It threatens to refuse what comes late.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "Open the new expense form",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "リンクの言葉からは、社内の精算のページかどうかわかりません。",
                    "The words of the link do not show whether it leads to your usual expense page.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Expenses Desk",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "署名に人の名前も内線番号もありません。",
                    "No person and no extension stands below the mail.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "your last claim came in on the previous form",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "精算の手続きに似せていますが、日付も金額も書いてありません。",
                    "It copies the way claims are handled, but gives no date or amount.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "Expenses Desk",
                kind: CueKind::PosesAsColleagueOrAuthority,
                says: (
                    "社内の経理を名乗っていますが、名前だけならだれでも名乗れます。",
                    "It poses as your finance team, but anybody can choose such a name.",
                ),
            },
        ],
    },
    Template {
        id: "mailbox-password-en",
        lang: MailLang::En,
        title: (
            "メールのパスワードの期限切れ（英語）",
            "Mailbox password expires",
        ),
        about: (
            "管理者を名乗り、パスワードを使い続ける手続きへ急がせる。",
            "Poses as the mail administrators and hurries people to a page that keeps their password.",
        ),
        from_name: "Mail Administration Team",
        from_local: "mail-administration",
        subject: "Your mailbox pasword expires today",
        text: "Dear mailbox user,\n\nOur records show that the password of your mailbox was not change since 180 days.\nPlease confirm your mailbox by {{deadline}} to continue with the same password.\n\n[Keep my current password]({{link}})\n\nYou have 24 hours.\nIf the step is not completed, your stored messages will be deleted permanently.\n\nThis step applies to every mailbox of {{organisation}} and takes less than one minute.\n\nMail scan of {{date}}: verified, no virus found.\n\nThank you for your understanding,\nMail Administration\n",
        premise: Premise {
            process: 4,
            relevance: 4,
            events: 2,
            concern: 6,
            training: 8,
        },
        cues: &[
            TemplateCue {
                place: Place::Text,
                quote: "You have 24 hours.",
                kind: CueKind::Urgency,
                says: (
                    "短い時間で急がせ、確かめる間を与えません。",
                    "It hurries you, so that there is no time to check.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "will be deleted permanently",
                kind: CueKind::Threat,
                says: (
                    "従わないとメールが消えると脅しています。",
                    "It threatens to delete your mail if you do nothing.",
                ),
            },
            TemplateCue {
                place: Place::Subject,
                quote: "pasword",
                kind: CueKind::SpellingAndGrammar,
                says: (
                    "件名のつづりがまちがっています（正しくは password）。",
                    "The subject misspells \"password\".",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Dear mailbox user",
                kind: CueKind::GenericGreeting,
                says: (
                    "自社の管理者からなのに、宛名に名前がありません。",
                    "Your own administrators would know your name, but the greeting does not use it.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "was not change since 180 days",
                kind: CueKind::SpellingAndGrammar,
                says: (
                    "文法がまちがっています（正しくは has not been changed for）。",
                    "The grammar is wrong: it should say \"has not been changed for\".",
                ),
            },
            TemplateCue {
                place: Place::Subject,
                quote: "expires today",
                kind: CueKind::Inconsistency,
                says: (
                    "件名は今日まで、本文は三日後まで、別の行は24時間と言います。",
                    "The subject says today, the text says three days, and another line says 24 hours.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "confirm your mailbox",
                kind: CueKind::RequestForSensitiveInformation,
                says: (
                    "「確認」のページでパスワードを入力させるのは、よくある手口です。",
                    "A page that \"confirms\" a mailbox usually asks for its password.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "Keep my current password",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "リンクの言葉からは、どこへつながるのかわかりません。",
                    "The words of the link do not show where it leads.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "verified, no virus found",
                kind: CueKind::SecurityIndicators,
                says: (
                    "検査済みという一文は、だれでも本文に書けます。",
                    "Anybody can write into a mail that it was scanned.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Mail Administration",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "署名に人の名前も内線番号もなく、問い合わせる先がわかりません。",
                    "No person and no extension is named, so there is nobody to ask.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "Mail Administration Team",
                kind: CueKind::PosesAsColleagueOrAuthority,
                says: (
                    "メールの管理者を名乗り、従うべき知らせに見せています。",
                    "It poses as the people who run your mail, so that you obey.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "the password of your mailbox",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "パスワードの更新という、会社によくある手続きに似せています。",
                    "It copies a routine of many companies: renewing a password.",
                ),
            },
        ],
    },
    Template {
        id: "parcel-reception-en",
        lang: MailLang::En,
        title: ("受付に届いた荷物（英語）", "A parcel at reception"),
        about: (
            "宅配会社を名乗り、荷物を受け取るための入力ページへ誘う。",
            "Poses as a courier and leads to a form that is said to release a parcel.",
        ),
        from_name: "Velmoor Parcel Desk",
        from_local: "parcel-desk",
        subject: "Parcel waiting at reception",
        text: "Dear customer,\n\nA parcel for you has been leave at the reception of your building on {{date}}.\nThe reception cannot hand it over, because the delivery record is not complete.\n\nNumber of items: 2\nWeight: 1.4 kg\n\nPlease open the page below and enter your home address and date of birth. Then the record can be completed.\n\n[Release my parcel]({{link}})\n\nThe page closes today at 18:00.\nParcels that are not released by {{deadline}} will be destroyed.\n\nDid you know? For every tenth parcel, Velmoor plants a tree by the river.\n\nBest regards,\nVelmoor Customer Service\n",
        premise: Premise {
            process: 4,
            relevance: 4,
            events: 2,
            concern: 2,
            training: 4,
        },
        cues: &[
            TemplateCue {
                place: Place::Text,
                quote: "home address and date of birth",
                kind: CueKind::RequestForSensitiveInformation,
                says: (
                    "荷物を渡すのに、自宅の住所や生年月日は要りません。",
                    "Nobody needs your home address or date of birth to hand over a parcel.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Dear customer",
                kind: CueKind::GenericGreeting,
                says: (
                    "あなた宛ての荷物なのに、宛名に名前がありません。",
                    "The parcel is said to be yours, but your name is missing.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "has been leave",
                kind: CueKind::SpellingAndGrammar,
                says: (
                    "文法がまちがっています（正しくは was left）。",
                    "The grammar is wrong: it should say \"was left\".",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Number of items: 2",
                kind: CueKind::Inconsistency,
                says: (
                    "本文では荷物は一つなのに、個数は二つになっています。",
                    "The text speaks of one parcel, this line of two items.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "The page closes today at 18:00.",
                kind: CueKind::Urgency,
                says: (
                    "今日の夕方までと急がせ、受付に聞く間を与えません。",
                    "It hurries you, so that you do not ask at reception first.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "will be destroyed",
                kind: CueKind::Threat,
                says: (
                    "手続きをしないと荷物を捨てると脅しています。",
                    "It threatens to destroy the parcel if you do nothing.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "plants a tree by the river",
                kind: CueKind::DistractingDetail,
                says: (
                    "荷物と関係のない話で、気をそらしています。",
                    "This has nothing to do with the parcel and draws attention away.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "Velmoor Parcel Desk",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "宅配会社の名前ですが、アドレスはその会社のものではありません。",
                    "The name is a courier's, but the address is not that courier's.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "Release my parcel",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "リンク先のアドレスに、宅配会社の名前が出てきません。",
                    "The address behind the link does not carry the courier's name.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Velmoor Customer Service",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "署名に人の名前も電話番号もありません。",
                    "No person and no phone number stands below the mail.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Weight: 1.4 kg",
                kind: CueKind::MinimalBranding,
                says: (
                    "重さは書いてあるのに、荷物の番号も会社のロゴもありません。",
                    "The weight is given, but neither a tracking number nor the courier's logo.",
                ),
            },
            TemplateCue {
                place: Place::Subject,
                quote: "Parcel waiting at reception",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "荷物の到着という、会社でよくある知らせに似せています。",
                    "It copies a notice that offices often get: a parcel has come.",
                ),
            },
        ],
    },
    Template {
        id: "press-request-en",
        lang: MailLang::En,
        title: (
            "雑誌からの取材の依頼（英語）",
            "Interview request from a magazine",
        ),
        about: (
            "雑誌の記者を名乗り、質問を載せたページを開かせる。",
            "Poses as a magazine writer who has put the interview questions on a page.",
        ),
        from_name: "Laura Whitcombe (Sallowfield Review)",
        from_local: "whitcombe",
        subject: "Interview request for our series on ways of working",
        text: "Dear {{name}},\n\nMy name is Laura Whitcombe, and I write for the Sallowfield Review. It is a monthly magazine for people in small and medium-sized companies.\n\nFor our next issue I am preparing an article on how companies change their ways of working. It covers meetings, tools and the division of tasks. Two of our readers spoke well of {{organisation}}. I would like to include a view from inside, with or without your name.\n\nI have put the six questions and a short outline of the article here:\n[Questions and outline]({{link}})\n\nYou can reply in writing or in a call of about twenty minutes, whichever suits you. Before we print anything, you will see every quote and can change it.\n\nIt would help me to know by {{deadline}} whether you can take part. If it is not for you, there is nothing you need to do.\n\nThank you for considering this.\n\nKind regards,\nLaura Whitcombe\nStaff Writer\nSallowfield Review\n",
        premise: Premise {
            process: 4,
            relevance: 4,
            events: 2,
            concern: 2,
            training: 0,
        },
        cues: &[
            TemplateCue {
                place: Place::From,
                quote: "Laura Whitcombe (Sallowfield Review)",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "雑誌の記者と名乗りますが、アドレスはその雑誌のものではありません。",
                    "The name is a magazine writer's, but the address is not that magazine's.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "Questions and outline",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "質問はメールに書けるのに、雑誌の名前のないアドレスを開かせます。",
                    "Questions fit into the mail; instead you open an address without the magazine's name.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Staff Writer",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "署名に編集部の電話番号も所在地もありません。",
                    "There is no phone number or address of the magazine's office.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Two of our readers spoke well of",
                kind: CueKind::YouAreSpecial,
                says: (
                    "名前のない読者のほめ言葉で、気をよくさせています。",
                    "Praise from readers without names is there to please you.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "It would help me to know by",
                kind: CueKind::Urgency,
                says: (
                    "やわらかい言い方ですが、三日のうちの返事を求めています。",
                    "It is gentle, but still wants a reply within three days.",
                ),
            },
        ],
    },
    Template {
        id: "shared-document-en",
        lang: MailLang::En,
        title: ("共有された文書のお知らせ（英語）", "A shared document"),
        about: (
            "同僚が文書を共有したという自動の知らせに見せかける。",
            "Looks like an automatic notice that a colleague has shared a document.",
        ),
        from_name: "Shared Files",
        from_local: "shared-files",
        subject: "Daniel Reeves has shared a document with you",
        text: "Hello,\n\nDaniel Reeves has given you access to a document:\n\nPlanning figures, second draft\nShared on {{date}}, 3 pages\n\nMessage from Daniel:\n\"Please look at the table on page 5 before we meet, and add your comments. I would like to use the figures for {{organisation}} as a whole.\"\n\n[View the document]({{link}})\n\nYour access ends on {{deadline}}. Please open the document before then.\n\nComments that you add are shown to Daniel at once.\nThis is an automatic notice, and replies to it are not read.\n\nThe Shared Files service\n",
        premise: Premise {
            process: 6,
            relevance: 4,
            events: 2,
            concern: 2,
            training: 4,
        },
        cues: &[
            TemplateCue {
                place: Place::Text,
                quote: "page 5",
                kind: CueKind::Inconsistency,
                says: (
                    "文書は3ページなのに、5ページの表を見るよう求めています。",
                    "The document has 3 pages, yet you are to look at page 5.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Hello,",
                kind: CueKind::GenericGreeting,
                says: (
                    "あなたに共有したと言うのに、宛名に名前がありません。",
                    "The document is said to be for you, but your name is missing.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "View the document",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "リンクの言葉からは、いつもの共有の場所かどうかわかりません。",
                    "The words of the link do not show whether it leads to your usual place for files.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Your access ends on",
                kind: CueKind::Urgency,
                says: (
                    "見られる期限を切って、早く開かせようとしています。",
                    "A limit on access presses you to open it soon.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "Shared Files",
                kind: CueKind::MinimalBranding,
                says: (
                    "どのサービスの知らせなのか、名前もロゴもありません。",
                    "It does not say which service it comes from, by name or by logo.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "The Shared Files service",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "署名に人の名前も連絡先もなく、返信も読まれません。",
                    "No person or contact is given, and replies are not read.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Message from Daniel:",
                kind: CueKind::PosesAsColleagueOrAuthority,
                says: (
                    "同僚の一言に見せていますが、その人のアドレスから来ていません。",
                    "It looks like a colleague's note, but does not come from that colleague's address.",
                ),
            },
            TemplateCue {
                place: Place::Subject,
                quote: "has shared a document with you",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "文書の共有という、仕事でよくある知らせに似せています。",
                    "It copies a notice that everybody gets at work: a shared document.",
                ),
            },
        ],
    },
    Template {
        id: "supplier-bank-details-en",
        lang: MailLang::En,
        title: (
            "仕入先の口座変更の確認（英語）",
            "A supplier's new bank details",
        ),
        about: (
            "仕入先の経理を名乗り、新しい振込先の確認を求める。",
            "Poses as a supplier's accounts team and asks to confirm a new bank account.",
        ),
        from_name: "Orrinvale Paper Accounts",
        from_local: "accounts-receivable",
        subject: "Change of bank details for our invoices",
        text: "Dear {{name}},\n\nI hope you are well. Our company has moved its business account to another bank, and I am writing to all customers about the change.\n\nInvoices dated before {{date}} still show the previous account. Please use the new account for every payment from now on, also for those invoices. Amounts and due dates stay as they are.\n\nNo payment from {{organisation}} should go astray. Could you please look over the new details and confirm that you have them? It takes about two minutes.\n\n[Review and confirm the new bank details]({{link}})\n\nWe send out our next statement on {{deadline}}. A confirmation before then would help us to match your payments.\n\nThank you for your help and for the good work together.\n\nKind regards,\n\nMarion Tessler\nAccounts Receivable\nOrrinvale Paper\n",
        premise: Premise {
            process: 6,
            relevance: 4,
            events: 2,
            concern: 4,
            training: 4,
        },
        cues: &[
            TemplateCue {
                place: Place::Text,
                quote: "Please use the new account for every payment from now on",
                kind: CueKind::MimicsWorkProcess,
                says: (
                    "口座変更の連絡は詐欺の定番なので、前から知っている番号に電話して確かめます。",
                    "Scammers often send new bank details; ring a number that you already know.",
                ),
            },
            TemplateCue {
                place: Place::From,
                quote: "Orrinvale Paper Accounts",
                kind: CueKind::SenderNameAndAddress,
                says: (
                    "仕入先の名前ですが、アドレスはその会社のものではありません。",
                    "The name is a supplier's, but the address is not that supplier's.",
                ),
            },
            TemplateCue {
                place: Place::Link,
                quote: "Review and confirm the new bank details",
                kind: CueKind::UrlHyperlinking,
                says: (
                    "リンク先のアドレスに、仕入先の名前が出てきません。",
                    "The address behind the link does not carry the supplier's name.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "A confirmation before then",
                kind: CueKind::Urgency,
                says: (
                    "ていねいですが、数日のうちに済ませるよう急がせています。",
                    "Politely, but it still presses you to act within days.",
                ),
            },
            TemplateCue {
                place: Place::Text,
                quote: "Accounts Receivable",
                kind: CueKind::LackOfSignerDetails,
                says: (
                    "署名に電話番号も所在地もなく、確かめようがありません。",
                    "There is no phone number or postal address to check with.",
                ),
            },
        ],
    },
];

pub(super) static STEPS_SOURCE: (&str, &str) = (
    "四段の目標は IPA（情報処理推進機構）の資料によります。見る数字は、ここで加えました。",
    "The four steps are taken from a paper by IPA, Japan’s Information-technology Promotion Agency. The figures are added here.",
);

pub(super) static STEPS: &[GoalStep] = &[
    GoalStep {
        id: "harder-to-fool",
        title: ("わなに掛かりにくくする", "Harder to fool"),
        about: (
            "あやしいメールに気づき、リンクもファイルも開かないことが目標です。開いた後で気づいたときも、先へ進まずに手を止めます。窓口は、見分ける手がかりを伝えます。",
            "People notice a suspicious email and leave its links and files alone. If they notice only after opening it, they go no further. The IT desk teaches the cues.",
        ),
        measures: (
            "開封率（リンクを押した人の割合）で見ます。メールの難しさで変わるので、同じ難しさの訓練と比べます。",
            "The open rate: the share of people who clicked. It depends on the email, so compare drills of the same difficulty.",
        ),
    },
    GoalStep {
        id: "stop-it-early",
        title: ("感染の芽を早く摘む", "Stop it early"),
        about: (
            "気づいた人が、押さずに窓口へ報告することが目標です。窓口は全員に注意を呼びかけ、ほかにも届いていないか報告を求めます。",
            "Those who notice report the email to the IT desk without clicking. The IT desk warns everybody and asks for further reports.",
        ),
        measures: (
            "報告率、最初の開封より前に届いた報告の数、最初の報告までの時間で見ます。",
            "The report rate, the number of reports before the first click, and the time to the first report.",
        ),
    },
    GoalStep {
        id: "find-them-fast",
        title: ("掛かった人を早く見つける", "Find those who clicked, fast"),
        about: (
            "押してしまった人が、すぐ自分から報告することが目標です。窓口は急ぎの手当てをし、全員に注意を呼びかけ、状況を確かめます。",
            "Those who clicked report it themselves, at once. The IT desk takes emergency measures, warns everybody and finds out how things stand.",
        ),
        measures: (
            "開封から本人の報告までの時間と、最初の報告から全員への注意までの時間で見ます。",
            "The time from a click to that person’s own report. Also the time from the first report to the warning of all staff.",
        ),
    },
    GoalStep {
        id: "limit-the-damage",
        title: ("会社として被害を小さくする", "Limit the damage"),
        about: (
            "掛かった端末をネットワークから切り離し、ウイルスを取り除き、ほかにも広がっていないかを調べます。分かったことをサーバーなどに設定し、次の攻撃を避けます。",
            "The affected device is taken off the network and cleaned, and all others are examined. What was learnt goes into the settings of servers, against the next attack.",
        ),
        measures: (
            "最初の報告からリンク先を遮断するまでの時間で見ます。切り離しや駆除はメールの訓練では測れないので、別に練習します。",
            "The time from the first report until the link was cut off. An email drill cannot measure isolating and cleaning devices: rehearse that separately.",
        ),
    },
];

pub(super) static TEXTS: &[KitText] = &[
    KitText {
        lang: MailLang::Ja,
        name: "announcement",
        text: include_str!("../../data/texts/ja/announcement.txt"),
    },
    KitText {
        lang: MailLang::Ja,
        name: "desk-guide",
        text: include_str!("../../data/texts/ja/desk-guide.txt"),
    },
    KitText {
        lang: MailLang::Ja,
        name: "follow-up-all",
        text: include_str!("../../data/texts/ja/follow-up-all.txt"),
    },
    KitText {
        lang: MailLang::Ja,
        name: "follow-up-clicked",
        text: include_str!("../../data/texts/ja/follow-up-clicked.txt"),
    },
    KitText {
        lang: MailLang::Ja,
        name: "follow-up-neither",
        text: include_str!("../../data/texts/ja/follow-up-neither.txt"),
    },
    KitText {
        lang: MailLang::Ja,
        name: "follow-up-reported",
        text: include_str!("../../data/texts/ja/follow-up-reported.txt"),
    },
    KitText {
        lang: MailLang::Ja,
        name: "owner-briefing",
        text: include_str!("../../data/texts/ja/owner-briefing.txt"),
    },
    KitText {
        lang: MailLang::Ja,
        name: "read-me",
        text: include_str!("../../data/texts/ja/read-me.txt"),
    },
    KitText {
        lang: MailLang::En,
        name: "announcement",
        text: include_str!("../../data/texts/en/announcement.txt"),
    },
    KitText {
        lang: MailLang::En,
        name: "desk-guide",
        text: include_str!("../../data/texts/en/desk-guide.txt"),
    },
    KitText {
        lang: MailLang::En,
        name: "follow-up-all",
        text: include_str!("../../data/texts/en/follow-up-all.txt"),
    },
    KitText {
        lang: MailLang::En,
        name: "follow-up-clicked",
        text: include_str!("../../data/texts/en/follow-up-clicked.txt"),
    },
    KitText {
        lang: MailLang::En,
        name: "follow-up-neither",
        text: include_str!("../../data/texts/en/follow-up-neither.txt"),
    },
    KitText {
        lang: MailLang::En,
        name: "follow-up-reported",
        text: include_str!("../../data/texts/en/follow-up-reported.txt"),
    },
    KitText {
        lang: MailLang::En,
        name: "owner-briefing",
        text: include_str!("../../data/texts/en/owner-briefing.txt"),
    },
    KitText {
        lang: MailLang::En,
        name: "read-me",
        text: include_str!("../../data/texts/en/read-me.txt"),
    },
];
