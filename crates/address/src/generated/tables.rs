// Made by `cargo xtask gen` from the files in data; do not edit.

use crate::rows::{BulkHost, FreeMail, How, Service, ServiceKind, Wrapper, WrapperKind};

/// Date of the Public Suffix List in use (`YYYY-MM-DD`), from its own `VERSION` line.
pub const PSL_DATE: &str = "2026-10-22";
/// Date of the free-mail table (`YYYY-MM-DD`).
pub const FREE_MAIL_DATE: &str = "2026-11-22";
pub(crate) static FREE_MAIL: &[FreeMail] = &[
    FreeMail {
        domain: "126.com",
        provider: "NetEase",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "139.com",
        provider: "139 Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "163.com",
        provider: "NetEase",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "188.com",
        provider: "NetEase",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "189.cn",
        provider: "189 Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "abv.bg",
        provider: "Abv.bg",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "aim.com",
        provider: "AOL Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "aliyun.com",
        provider: "Aliyun Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "aol.co.uk",
        provider: "AOL Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "aol.com",
        provider: "AOL Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "aol.de",
        provider: "AOL Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "aol.fr",
        provider: "AOL Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "aol.jp",
        provider: "AOL Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "asahi-net.or.jp",
        provider: "ASAHIネット",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "asia.com",
        provider: "Mail.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "att.net",
        provider: "AT&T",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "au.com",
        provider: "au",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "auone-net.jp",
        provider: "DION (au one net)",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "autorambler.ru",
        provider: "Rambler",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "bb.excite.co.jp",
        provider: "BB.excite",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "bellsouth.net",
        provider: "AT&T",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "biglobe.ne.jp",
        provider: "BIGLOBE",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "bigpond.com",
        provider: "Telstra",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "bk.ru",
        provider: "Mail.ru",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "bol.com.br",
        provider: "UOL",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "btinternet.com",
        provider: "BT",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "ccnet.ne.jp",
        provider: "CATV (CCNet)",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "ccnetmie.ne.jp",
        provider: "CATV (CCNet)",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "charter.net",
        provider: "Charter",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "comcast.net",
        provider: "Comcast",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "commufa.jp",
        provider: "コミュファ光",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "consultant.com",
        provider: "Mail.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "cox.net",
        provider: "Cox",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "daum.net",
        provider: "Daum",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "dion.ne.jp",
        provider: "DION (au one net)",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "disney.ne.jp",
        provider: "ソフトバンク",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "docomo.ne.jp",
        provider: "NTTドコモ",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "dr.com",
        provider: "Mail.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "dti.ne.jp",
        provider: "DTI",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "dwmail.jp",
        provider: "NTTドコモ",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "earthlink.net",
        provider: "EarthLink",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "email.com",
        provider: "Mail.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "email.cz",
        provider: "Seznam",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "emnet.ne.jp",
        provider: "ワイモバイル",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "emobile.ne.jp",
        provider: "ワイモバイル",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "engineer.com",
        provider: "Mail.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "eonet.ne.jp",
        provider: "eo光",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "europe.com",
        provider: "Mail.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "excite.co.jp",
        provider: "エキサイトメール",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "excite.com",
        provider: "エキサイトメール",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "ezweb.ne.jp",
        provider: "au",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "fastmail.com",
        provider: "Fastmail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "fastmail.fm",
        provider: "Fastmail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "foxmail.com",
        provider: "QQ Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "free.fr",
        provider: "Free",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "freenet.de",
        provider: "freenet",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "gctv.ne.jp",
        provider: "CATV (CCNet)",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "gmail.com",
        provider: "Gmail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "gmx.at",
        provider: "GMX",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "gmx.ch",
        provider: "GMX",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "gmx.co.uk",
        provider: "GMX",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "gmx.com",
        provider: "GMX",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "gmx.de",
        provider: "GMX",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "gmx.es",
        provider: "GMX",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "gmx.fr",
        provider: "GMX",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "gmx.net",
        provider: "GMX",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "gmx.us",
        provider: "GMX",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "goo.jp",
        provider: "gooメール",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "googlemail.com",
        provider: "Gmail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "grr.la",
        provider: "Guerrilla Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "guerrillamail.com",
        provider: "Guerrilla Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hanmail.net",
        provider: "Daum",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hey.com",
        provider: "HEY",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hi-ho.ne.jp",
        provider: "hi-ho",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "hinet.net",
        provider: "HiNet",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "hm.aitai.ne.jp",
        provider: "ひまわりネットワーク",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "home.ne.jp",
        provider: "J:COM",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "hotmail.be",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.ca",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.co.jp",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.co.th",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.co.uk",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.com",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.com.ar",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.com.br",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.de",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.es",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.fr",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.it",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.nl",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hotmail.se",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "hushmail.com",
        provider: "Hushmail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "i.softbank.jp",
        provider: "ソフトバンク",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "icloud.com",
        provider: "iCloudメール",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "iij4u.or.jp",
        provider: "IIJ4U",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "inbox.lv",
        provider: "Inbox.lv",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "inbox.ru",
        provider: "Mail.ru",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "infoseek.jp",
        provider: "infoseekメール",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "interia.pl",
        provider: "Interia",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "interlink.or.jp",
        provider: "インターリンク",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "internet.ru",
        provider: "Mail.ru",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "jcom.home.ne.jp",
        provider: "J:COM",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "jcom.zaq.ne.jp",
        provider: "J:COM",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "jp-t.ne.jp",
        provider: "ソフトバンク",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "kakao.com",
        provider: "Daum",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "kcn.jp",
        provider: "KCN",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "kcn.ne.jp",
        provider: "KCN",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "keemail.me",
        provider: "Tuta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "kpost.be",
        provider: "捨てメアド",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "laposte.net",
        provider: "La Poste",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "lenta.ru",
        provider: "Rambler",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "libero.it",
        provider: "Libero",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "list.ru",
        provider: "Mail.ru",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.be",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.ca",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.cn",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.co.uk",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.com",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.com.au",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.com.mx",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.com.pt",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.de",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.dk",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.fr",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.it",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.jp",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.nl",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.no",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "live.se",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "livedoor.com",
        provider: "livedoorメール",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "lycos.com",
        provider: "Lycos",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "mac.com",
        provider: "iCloudメール",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "mail.com",
        provider: "Mail.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "mail.goo.ne.jp",
        provider: "gooメール",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "mail.ru",
        provider: "Mail.ru",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "mailfence.com",
        provider: "Mailfence",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "mailinator.com",
        provider: "Mailinator",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "mctv.ne.jp",
        provider: "MCTV",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "me.com",
        provider: "iCloudメール",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "megaegg.ne.jp",
        provider: "MEGA EGG",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "mikawa.ne.jp",
        provider: "三河湾ネットワーク",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "mineo.jp",
        provider: "mineo",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "msn.com",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "myrambler.ru",
        provider: "Rambler",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "myself.com",
        provider: "Mail.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "nate.com",
        provider: "Nate",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "naver.com",
        provider: "NAVER",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "netscape.net",
        provider: "AOL Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "neuf.fr",
        provider: "SFR",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "nifty.com",
        provider: "ニフティ",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "nifty.ne.jp",
        provider: "ニフティ",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "o2.pl",
        provider: "WP Poczta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "ocn.ne.jp",
        provider: "OCN",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "odn.ne.jp",
        provider: "ODN",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "onet.pl",
        provider: "Onet Poczta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "op.pl",
        provider: "Onet Poczta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "orange.fr",
        provider: "Orange",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.be",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.co.id",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.co.th",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.com",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.com.au",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.com.br",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.de",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.es",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.fr",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.in",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.it",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.jp",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.kr",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.pt",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "outlook.sa",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "passport.com",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "pdx.ne.jp",
        provider: "ウィルコム",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "plala.or.jp",
        provider: "ぷらら",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "pm.me",
        provider: "Proton Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "poczta.onet.pl",
        provider: "Onet Poczta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "post.com",
        provider: "Mail.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "post.cz",
        provider: "Seznam",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "proton.me",
        provider: "Proton Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "protonmail.ch",
        provider: "Proton Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "protonmail.com",
        provider: "Proton Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "qq.com",
        provider: "QQ Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "rakumail.jp",
        provider: "楽天モバイル",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "rambler.ru",
        provider: "Rambler",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "rediffmail.com",
        provider: "Rediffmail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "ro.ru",
        provider: "Rambler",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "rocketmail.com",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "sannet.ne.jp",
        provider: "SANNET",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "sbcglobal.net",
        provider: "AT&T",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "seznam.cz",
        provider: "Seznam",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "sfr.fr",
        provider: "SFR",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "sharklasers.com",
        provider: "Guerrilla Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "sina.cn",
        provider: "Sina Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "sina.com",
        provider: "Sina Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "sky.com",
        provider: "Sky",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "so-net.ne.jp",
        provider: "So-net",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "softbank.ne.jp",
        provider: "ソフトバンク",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "sohu.com",
        provider: "Sohu Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "sute.jp",
        provider: "捨てメアド",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "t-online.de",
        provider: "T-Online",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "terra.com.br",
        provider: "Terra",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "tiki.ne.jp",
        provider: "TikiTiki",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "tnc.ne.jp",
        provider: "TNC",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "tom.com",
        provider: "TOM",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "tuta.com",
        provider: "Tuta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "tuta.io",
        provider: "Tuta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "tutamail.com",
        provider: "Tuta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "tutanota.com",
        provider: "Tuta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "tutanota.de",
        provider: "Tuta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "ukr.net",
        provider: "ukr.net",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "uol.com.br",
        provider: "UOL",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "uqmobile.jp",
        provider: "UQ mobile",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "usa.com",
        provider: "Mail.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "verizon.net",
        provider: "Verizon",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "vip.163.com",
        provider: "NetEase",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "vip.qq.com",
        provider: "QQ Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "vip.sina.com",
        provider: "Sina Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "virgilio.it",
        provider: "Virgilio",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "vodafone.ne.jp",
        provider: "ソフトバンク (vodafone.ne.jp)",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "vp.pl",
        provider: "Onet Poczta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "wakwak.com",
        provider: "WAKWAK",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "wanadoo.fr",
        provider: "Orange",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "wcm.ne.jp",
        provider: "ウィルコム",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "web.de",
        provider: "WEB.DE",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "willcom.com",
        provider: "ウィルコム",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "windowslive.com",
        provider: "Outlook.com",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "wp.pl",
        provider: "WP Poczta",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "ya.ru",
        provider: "Yandex Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.at",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.be",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.ca",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.ch",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.cn",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.co.id",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.co.in",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.co.jp",
        provider: "Yahoo!メール",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.co.kr",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.co.th",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.co.uk",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.ar",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.au",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.br",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.cn",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.hk",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.mx",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.my",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.ph",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.sg",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.tr",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.tw",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.com.vn",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.de",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.dk",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.es",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.fr",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.gr",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.ie",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.in",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.it",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.ne.jp",
        provider: "ワイモバイル",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.nl",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.no",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.pl",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.ro",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yahoo.se",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yandex.by",
        provider: "Yandex Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yandex.com",
        provider: "Yandex Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yandex.kz",
        provider: "Yandex Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yandex.ru",
        provider: "Yandex Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "yandex.ua",
        provider: "Yandex Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "ybb.ne.jp",
        provider: "Yahoo! BB",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "yeah.net",
        provider: "NetEase",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "ymail.com",
        provider: "Yahoo Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "ymail.ne.jp",
        provider: "Yahoo!メール",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "ymobile.ne.jp",
        provider: "ワイモバイル",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "ymobile1.ne.jp",
        provider: "ワイモバイル",
        subscriber: true,
        subdomains: false,
    },
    FreeMail {
        domain: "yopmail.com",
        provider: "YOPmail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "zaq.ne.jp",
        provider: "J:COM",
        subscriber: true,
        subdomains: true,
    },
    FreeMail {
        domain: "zoho.com",
        provider: "Zoho Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "zohomail.com",
        provider: "Zoho Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "zohomail.eu",
        provider: "Zoho Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "zohomail.in",
        provider: "Zoho Mail",
        subscriber: false,
        subdomains: false,
    },
    FreeMail {
        domain: "zohomail.jp",
        provider: "Zoho Mail",
        subscriber: false,
        subdomains: false,
    },
];
/// Date of the table of services that anyone can use (`YYYY-MM-DD`).
pub const HOSTS_DATE: &str = "2026-11-22";
pub(crate) static SERVICES: &[Service] = &[
    Service {
        domain: "000webhost.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "000webhostapp.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "00m.in",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "0rz.tw",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "123formbuilder.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "12ft.io",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "1drv.ms",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "1dumb.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "1fichier.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "1il.ink",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "1url.cz",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "2.gp",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "2.ht",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "2cm.es",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "2mydns.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "2mydns.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "2no.co",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "2u.pw",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "3.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "3utilities.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "42web.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "4everland.io",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "4everland.link",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "4shared.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "4ty.me",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "4url.cc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "6.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "9qr.de",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "access.ly",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "accesscam.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "acortar.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "adaptable.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "adf.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "adfoc.us",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "adobeaemcloud.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "afly.co",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "airtable.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "aliyuncs.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "allowed.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "altervista.org",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "alwaysdata.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "amazonaws.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "amebaownd.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ameblo.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "amplifyapp.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ampproject.org",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "amzn.pw",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "angelfire.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "angry.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "anonfiles.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "anvil.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "app.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "app.smartsheet.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "appdomain.cloud",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "appspot.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "archive.is",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "archive.ph",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "archive.today",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "arweave.net",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "asuscomm.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "atwebpages.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "awardspace.info",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "awsapps.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "axfc.net",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "azure-api.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "azurecontainerapps.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "azureedge.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "azurefd.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "azurestaticapps.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "azurewebsites.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "b-cdn.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "b.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "babyblue.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "babyjoe.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "babymilk.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "back.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "back4app.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "backblazeb2.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "bad.mn",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "bambina.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "base.shop",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "base44.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "bayfiles.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "bc.vc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "beget.tech",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "bio.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "bir.ec",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "bit.do",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "bit.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "bit.ly.ws",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "bitbucket.org",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "bitly.cx",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "bitly.lc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "bitly.pk",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "bitly.ws",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "bitrix24.shop",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "bitrix24.site",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "bitsend.jp",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "bitter.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "biz.nf",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "bl.ink",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "blob.core.windows.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "blog.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "blogspot.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "blogspot.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "blogsyte.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "blush.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "bolt.host",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "bona.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "boo.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "bore.pub",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "bounceme.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "bow.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "box.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "brasilia.me",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "bravesites.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "bubbleapps.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "buff.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "builderallwppro.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "but.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "buyshop.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "byethost.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "byethost7.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "bz.cm",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "cable-modem.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "camdvr.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "campsite.bio",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "candypop.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "canva.site",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "capoo.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "carrd.co",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "casacam.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "catbox.moe",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "catfood.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cdn.discordapp.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "cf-ipfs.com",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "changeip.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cheap.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "chicappa.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "chickenkiller.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "chilp.it",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "chips.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "chu.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ciao.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ciscofreak.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cl.gy",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "clck.ru",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "cleverapps.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cli.re",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "clickfunnels.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "clk.sh",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "cloudapp.azure.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cloudflare-ipfs.com",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "cloudfree.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cloudfront.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cloudfunctions.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cloudns.asia",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.cc",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.cl",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.club",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.eu",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.in",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.nz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.ph",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.pro",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.pw",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.us",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudwaysapps.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cocolog-nifty.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cocotte.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "codeberg.page",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "codesandbox.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "codns.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cognitoforms.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "collegefan.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "conohawing.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "contaboserver.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "contactin.bio",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "controlc.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "convertri.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "coolblog.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "core.windows.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "coreserver.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "coresv.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "coresv.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "couchpotatofries.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cprapid.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "crabdance.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cranky.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "crayonsite.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "crayonsite.info",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "crayonsite.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "crustfiles.app",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "csb.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cside.biz",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cside.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ct8.pl",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "customervoice.microsoft.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "cutegirl.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cutit.org",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "cutt.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "cutt.us",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "cyclic.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "d.pr",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "daa.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "daftpage.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "damnserver.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "datadeliver.net",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "ddns.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ddns.mobi",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ddns.ms",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ddns.name",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ddns.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ddns.us",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ddnsfree.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ddnsking.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ddnss.de",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ddnss.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ddo.jp",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "deca.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "deci.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "degoo.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "deno.dev",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "deno.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "devtunnels.ms",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "di.sk",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "did.li",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "digick.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "digitaloceanspaces.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "dik.nl",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "dik.si",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "dip.jp",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "disk.yandex.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "diskstation.me",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ditchyourip.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dlinkddns.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dlvr.it",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "dns-cloud.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dns04.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dns05.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dnsalias.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dnsalias.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dnsdojo.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dnsfor.me",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dnsget.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dnsiskinky.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dnsrd.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dnsupdate.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "docs.google.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "docsend.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "doodlekit.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "dpdns.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dreamhosters.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "drive.google.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "dropbox.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "dropboxusercontent.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "dscloud.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dscloud.me",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dsmtp.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dsmynas.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dualstack.s32",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "dub.co",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "dub.sh",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "duckdns.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dumb1.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "durable.co",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "dvrcam.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dweb.link",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "dwz.cn",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "dyn-ip24.de",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dyn.ddnss.de",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dynalias.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dynamic-dns.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dyndns.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dyndns.co.za",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dyndns.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dyndns.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dyndns.tv",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dyndns.ws",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dynns.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dynu.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dynu.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dynv6.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "e-monsite.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "e.vg",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "ead.me",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "earth-s.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "easywp.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "eating-organic.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "edgeone.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "editorx.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "edns.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "egoism.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "elasticbeanstalk.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "en-jine2.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "encurtador.com.br",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "encurtador.dev",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "epac.to",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "epizy.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "esmtp.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "eth.limo",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "eth.link",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "eu.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "evils.in",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "expose.dev",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "express.adobe.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ezua.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ezyro.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "f5.si",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "fakefur.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "familyds.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "fantasyleague.cc",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "faqserv.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "fartit.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "fashionstore.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "fc2.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "fc2web.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "fem.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "fex.net",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "file.io",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "filemail.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "files.fm",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "fillout.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "firebaseapp.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "firebasestorage.googleapis.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "firestorage.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "firestorage.jp",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "firewall-gateway.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "firewall-gateway.de",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "flazio.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "fleek.co",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "flier.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "flk-ipfs.xyz",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "floppy.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "fly.dev",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "flywheelsites.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "fofa.jp",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "fool.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "form-mailer.jp",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "form.run",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "formman.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "formrun.io",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "forms.clickup.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "forms.cloud.microsoft",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "forms.gle",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "forms.microsoft.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "forms.office.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "forms.yandex.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "forms.zohopublic.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "formsite.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "formspree.io",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "formstack.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "formzu.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "formzu.net",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "framer.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "framer.website",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "free.nf",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "freeddns.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "freedynamicdns.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "freedynamicdns.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "freehostia.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "freemyip.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "freetcp.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "freewha.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "freewww.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "freewww.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "frenchkiss.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "fromsmash.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "ftp1.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ftpserver.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "gateway.pinata.cloud",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "gee.su",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "geekgalaxy.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "getenjoyment.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "gettrials.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "getuploader.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "gg.gg",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "gg.su",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "gigafile.nu",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "giize.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "girlfriend.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "gist.github.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "gitbook.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "github.dev",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "github.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "githubusercontent.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "gitlab.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "gitpod.io",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "gleeze.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "glitch.me",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "gloomy.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "go.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "go2l.ink",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "godaddysites.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "gofile.io",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "golffan.us",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "goly.me",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "gonna.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "goo.gl",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "goo.su",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "googleusercontent.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "goolnk.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "goope.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "gotdns.ch",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "gotdns.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "gotdns.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "gourl.gr",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "gr8domain.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "gr8name.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "grabify.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "gradio.live",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "graph.org",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "great-site.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "greater.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "h4ck.me",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "hacca.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "hackmd.io",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "han.gl",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "handcrafted.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "hardbin.com",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "hatenablog.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "hatenadiary.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "health-carereform.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "heavy.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "helioho.st",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "heliohost.us",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "her.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "herokuapp.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "heteml.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "heteml.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "heylink.me",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "hf.space",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "hiho.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "hippy.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ho.io",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "holy.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "home-webserver.de",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "homeip.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "homelinux.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "homelinux.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "homenet.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "homesecuritymac.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "homesecuritypc.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "hopto.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "hosthampster.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "hostingerapp.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "hostingersite.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "hsforms.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "ht.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "html.xdomain.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "htn.to",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "https443.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "https443.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "hubside.fr",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "hungry.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "hyperurl.co",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "i234.me",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "i8.ae",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "icedrive.net",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "iceiy.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "icurus.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ift.tt",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "ignorelist.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "iii.im",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "ikwb.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ilovecollege.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "in.mt",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "indd.adobe.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "infinityfree.me",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "infinityfreeapp.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "info.tm",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "infura-ipfs.io",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "instanthq.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "instapage.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "internxt.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "inx.lv",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "iownyour.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "iownyour.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ipfs.io",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "iplogger.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "iplogger.org",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "iptime.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "is-a-geek.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "is.gd",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "isasecret.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "isra.li",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "issuu.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "itemdb.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "itigo.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "itsaol.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "j.mp",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "jellybean.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "jetos.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "jimdo.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "jimdo.site",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "jimdofree.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "jimdosite.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "jimdoweb.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "jkub.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "jotform.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "jotform.me",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "jumpingcrab.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "jungleheart.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "justdied.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "justpaste.it",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "kagoyacloud.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "kartra.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "kaywa.me",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "kesug.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "kikirara.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "kill.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "kilo.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "kinsta.cloud",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "kinsta.page",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "kintoneapp.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "kisa.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "kl.am",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "ko.gl",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "koofr.net",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "koyeb.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "kozow.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "krakenfiles.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "kro.kr",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "kurl.ru",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "kuron.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "kutt.it",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "l.ead.me",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "l1nk.dev",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "l1nq.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "l8.nu",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "lc.cx",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "leadpages.co",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "leadpages.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lflink.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "lflinkup.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "lflinkup.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "lflinkup.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "lhr.life",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "lihi.cc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "lihi1.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "limewire.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "lin.onl",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "link1s.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "linkd.pl",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "linklyhq.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "linkpc.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "linkr.it",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "linktr.ee",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "linodeobjects.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "linodeusercontent.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lit.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "littlestar.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "liveblog365.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "livedoor.blog",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "livejournal.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ln.ki",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "ln.run",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "lnk.bio",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "lnk.ink",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "lnk.to",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "lnk2.me",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "lnkd.in",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "lnnk.in",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "loca.lt",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "localhost.run",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "localinfo.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "localto.net",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "localtunnel.me",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "loginto.me",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "lolipop.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lolipop.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lolipopmc.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lolitapunk.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lomo.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "longmusic.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "loseyourip.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "lovable.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lovepop.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lovesick.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lovestoblog.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lpages.co",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lstu.fr",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "main.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mcaf.ee",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "me-qr.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "me2.do",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "media.discordapp.net",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "mediafire.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "mefound.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mega.co.nz",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "mega.io",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "mega.nz",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "minibird.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mints.ne.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "misecure.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mixh.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mlbfan.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mmafan.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mobirise.me",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mobirisesite.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mods.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "moneyhome.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mongolian.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "monkey.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "moo.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "moonfruit.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mooo.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mozello.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mrbasic.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mrface.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mrslove.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mrte.ch",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "msha.ke",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "my-firewall.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "my-gateway.de",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "my-router.de",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "my.formman.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "my03.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "myartsonline.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mybluehost.me",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mybluemix.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "myclickfunnels.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mydad.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "myddns.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mydns.jp",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mydns.tw",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mydns.vc",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mydurable.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "myftp.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "myftp.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "myftp.name",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "myftp.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "myftpupload.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mygamesonline.org",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mylftv.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mymediapc.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mymom.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mynetav.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mynumber.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mypicture.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mypinata.cloud",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "mypop3.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "myportfolio.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mypressonline.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mypsx.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "myqcloud.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "myqnapcloud.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mysecuritycamera.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mysecuritycamera.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mysecuritycamera.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "myshopify.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mysp.ac",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "mystrikingly.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "myvnc.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mywire.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "myz.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mz.cm",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "n-e.kr",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "n9.cl",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "namaste.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "narod.ru",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "nav.cx",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "neocities.org",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "net-freaks.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "nethouse.me",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "nethouse.ru",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "netlify.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "netlify.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "nflfan.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "nfshost.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "nftstorage.link",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "ngrok-free.app",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "ngrok-free.dev",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "ngrok.app",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "ngrok.dev",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "ngrok.io",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "ngrok.pizza",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "ngrok.pro",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "nhlfan.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "nikita.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ninja-web.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ninja-x.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ninth.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "nip.io",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "nitroflare.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "no-ip.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "no-ip.ca",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "no-ip.co.uk",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "no-ip.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "no-ip.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "no-ip.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "nobushi.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "noip.me",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "noip.us",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "nomaki.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "noor.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "notaku.site",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "note.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "notion.site",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "now.sh",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ns01.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ns01.us",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ns02.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ns02.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ns02.us",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ns3.name",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "o-r.kr",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "oe.cd",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "okurin.bitpark.co.jp",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "on.aws",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "on1.jp",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "onamaeweb.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ondigitalocean.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "onedrive.live.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "onedumb.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "onelink.me",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "onion.ly",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "onion.pet",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "onion.ws",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "onl.bz",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "onl.is",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "onl.la",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "onl.nu",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "onl.sc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "onl.tw",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "onl.ws",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "onlinewebshop.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "onmypc.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "onmypc.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "onmypc.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "onmypc.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "onmypc.us",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "onrender.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "onthewifi.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ooguy.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "oops.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "opn.to",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "oraclecloud.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "organiccrap.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "otzo.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ouo.io",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "ourhobby.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "over-blog.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "overblog.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ow.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "p-e.kr",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "p.tl",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "packetriot.net",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "page.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "pagekite.me",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "pages.dev",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "pantheonsite.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "paperform.co",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "parallel.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "parasite.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "paste.ee",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "pastebin.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "pcanywhere.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "pcloud.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "pecori.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "peewee.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "penne.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "pepper.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "peraichi.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "perma.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "pgafan.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "php.xdomain.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "pigboat.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "pinggy.io",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "pinggy.link",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "pinggy.net",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "pinggy.online",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "pinoko.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "playit.gg",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "plesk.page",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "po.st",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "point2this.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "pointto.us",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "port25.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "pp.ua",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ppt.cc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "privatizehealthinsurance.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "proxydns.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "prt.nu",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "pse.is",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "publicvm.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "punyu.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "pupu.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "pussycat.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "pya.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "pythonanywhere.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "q-r.to",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "q.gs",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qee.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "qhigh.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "qpoe.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "qq4q.biz",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qr-codes.io",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qr.ae",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qr.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qr.net",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qr.page",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qr.paps.jp",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qr1.be",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qr1.jp",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qrco.de",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qrcodes.pro",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qrfy.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qrplanet.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qrs.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qrto.org",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "questant.jp",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "quicksytes.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "r-cms.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "r-e.kr",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "r2.dev",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "railway.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "raindrop.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "rapidgator.net",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "rash.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "raw.githubusercontent.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "rb.gy",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "read-books.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "readymade.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "rebatesrule.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "rebrand.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "redirectme.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "rentry.co",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "rentry.org",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "repl.co",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "replit.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "replit.dev",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "reurl.cc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "rf.gd",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "root.sx",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "rossa.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "rotf.lol",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "rulez.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "run.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "s.id",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "s.yam.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "s2r.co",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "s3.amazonaws.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sadist.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sakura.ne.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sakuratan.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sakuraweb.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sc.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "schoolbus.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "scienceontheweb.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "scnv.io",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "scribd.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "script.google.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "scw.cloud",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "search.app",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "secret.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "secure-cloud.jp",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "securitytactics.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "seesaa.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "select-type.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "selfip.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "send-anywhere.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "send.cm",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "sendanywhere.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "sendsmtp.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "sendspace.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "serv00.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "servebeer.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "serveblog.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "serveexchange.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "serveftp.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "servegame.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "servehalflife.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "servehttp.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "servehumour.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "serveirc.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "servemp3.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "serveo.net",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "serveousercontent.com",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "servep2p.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "servepics.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "servequake.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "servesarcasm.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "serveuser.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "serveusers.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "servicetotal.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sexidude.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "sg-host.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sh.st",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "share-eu1.hsforms.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "share.google",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "share.hsforms.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "sharepoint.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "shinobi.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "shopinfo.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "short.cm",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "short.gy",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "short.ink",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "short.io",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shortcm.li",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shorte.st",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shorten.ee",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shorten.is",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shorten.so",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shorter.me",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shorturl.ac",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shorturl.asia",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shorturl.at",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shorturl.gg",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shrinke.me",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shrlc.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shrtco.de",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shrtm.nu",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "simdif.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "site.pro",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "site123.me",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "siteground.biz",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sites.google.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sitey.me",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sixth.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "skr.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "smartsurvey.co.uk",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "smarturl.it",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "smash.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "snip.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "snip.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "sniply.io",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "softr.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "soo.gd",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "soo.nr",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "soon.it",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "sourceforge.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "spdns.de",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "spdns.eu",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "spdns.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "sportsontheweb.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "square.site",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "squarespace.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "squirly.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ssl-form.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "ssl443.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "sslip.io",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "staba.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "stackblitz.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "starfree.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "stars.ne.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "storage.cloud.google.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "storage.googleapis.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "stores.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "strangled.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "streamlit.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "strikingly.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "stripper.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "studio.site",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "stufftoread.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "sub.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sunnyday.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "suo.im",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "super.site",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sur.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "surge.sh",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "surl.li",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "surl.lu",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "surveycake.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "surveymonkey.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "sway.cloud.microsoft",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sway.office.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "swipepages.media",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "swipepages.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "swisstransfer.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "sync.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "synology.me",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "systeme.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sytes.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "t.cn",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "t.co",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "t.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "t1p.de",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "t2m.io",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "ta.vu",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tally.so",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "tank.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "taplink.cc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tayori.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "te.legra.ph",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "telegra.ph",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "teletype.in",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "temp.swtest.ru",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "temporary.link",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "tempurl.host",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "terabox.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "thebase.in",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "theblog.me",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "themedia.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "theshop.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "theworkpc.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "tilda.site",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "tilda.ws",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "tinu.be",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tiny.cc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tiny.ee",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tiny.one",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tiny.pl",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tinylink.info",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tinylink.net",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tinylink.onl",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tinyurl.asia",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tinyurl.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tny.im",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "toh.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "tonkotsu.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "tor2web.io",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "toythieves.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "tplinkdns.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "tr.ee",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "trafficmanager.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "transfer.sh",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "translate.goog",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "translate.google.com",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "translatetheweb.com",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "trib.al",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "trickip.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "trickip.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "tripod.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "trycloudflare.com",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "ts.net",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "tt.vg",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tubame.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "tumblr.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "tunnelmole.net",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "tunnelto.dev",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "turbobit.net",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "turbopages.org",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "twilightparadox.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "typedream.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "typeform.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "u.to",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "ucoz.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ucraft.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ufcfan.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ufile.io",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "uh-oh.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "uk.to",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ulvis.net",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "unaux.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "unbouncepages.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "under.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "unusualperson.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "uploadfiles.io",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "upper.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "ur.ht",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "ur0.jp",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "ur0.work",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "url.bz",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "url.cn",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "url.kr",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "urlbae.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "urlc.net",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "urli.info",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "urls.fr",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "urlz.fr",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "urx.blue",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "urx.mobi",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "urx.red",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "urx2.nu",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "us.kg",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "us.to",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "usl.ss",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "ux.nu",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "v.gd",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "v.ht",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "v0.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "velvet.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "vercel.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "verse.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "versus.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "viewdns.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "vizvaz.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "vk.cc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "vo.la",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "vultrobjects.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "vusercontent.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "vzturl.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "w3s.link",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "wa.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "waa.ai",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "wasabisys.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "we.tl",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "web.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "web.archive.org",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "web.core.windows.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webador.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webcache.googleusercontent.com",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "webcontainer.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webcrow.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webflow.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webhop.me",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "weblike.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webnode.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webnode.com.br",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webnode.cz",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webnode.es",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webnode.fr",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webnode.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webnode.page",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webredirect.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "webs.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "website3.me",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "websozai.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webstarterz.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webstarts.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "weebly.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "weeblysite.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wetransfer.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "wha.la",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "whitesnow.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wikaba.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "wixsite.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wixstudio.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wixstudio.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wjg.jp",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "wordpress.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "workers.dev",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "workisboring.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "workupload.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "wow.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "wp.xdomain.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wpcomstaging.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wpengine.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wpenginepowered.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wpmudev.host",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wpx.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wuaze.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wufoo.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "www1.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "wwwhost.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "wwwhost.us",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "x.co",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "x.gd",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "x10host.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "x2.lc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "x24hr.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "xdomain.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "xdomain.ne.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "xgf.nu",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "xip.io",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "xrea.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "xsl.pt",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "xsrv.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "xurl.es",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "xxuz.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "xxxy.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "xxxy.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "yadi.sk",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "ygto.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "yola.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "yolasite.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "youdontcare.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "yourtrap.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "zapto.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "zeabur.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "zee.gl",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "zfrmz.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "zi.pe",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "zlti.com",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "zohopublic.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "zohosites.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "zohosites.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "zombie.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "zouri.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "zpr.io",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "zrok.io",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "zst.io",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "zyns.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "zyrosite.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "zzux.com",
        kind: ServiceKind::DynamicDns,
    },
];
/// Date of the table of wrappers and bulk-mail senders (`YYYY-MM-DD`).
pub const WRAPPERS_DATE: &str = "2026-11-30";
pub(crate) static WRAPPERS: &[Wrapper] = &[
    Wrapper {
        host: "af.moshimo.com",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "anon.to",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "anonym.to",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "anrdoezrs.net",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "app.goo.gl",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["link"]),
    },
    Wrapper {
        host: "archive.org",
        path: "",
        kind: WrapperKind::Mirror,
        how: How::After,
    },
    Wrapper {
        host: "avanan.click",
        path: "/",
        kind: WrapperKind::Scanner,
        how: How::After,
    },
    Wrapper {
        host: "away.vk.com",
        path: "/away.php",
        kind: WrapperKind::Redirector,
        how: How::Query(&["to"]),
    },
    Wrapper {
        host: "awin1.com",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "awstrack.me",
        path: "/L0/",
        kind: WrapperKind::Counter,
        how: How::After,
    },
    Wrapper {
        host: "bing-amp.com",
        path: "/wp/",
        kind: WrapperKind::Mirror,
        how: How::Host,
    },
    Wrapper {
        host: "bing-amp.com",
        path: "/c/",
        kind: WrapperKind::Mirror,
        how: How::Host,
    },
    Wrapper {
        host: "bing.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u", "url", "r"]),
    },
    Wrapper {
        host: "business.google.com",
        path: "/website_shared/launch_bw.html",
        kind: WrapperKind::Redirector,
        how: How::Query(&["f"]),
    },
    Wrapper {
        host: "c.pc.qq.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["pfurl", "gourl"]),
    },
    Wrapper {
        host: "cdn.ampproject.org",
        path: "/c/",
        kind: WrapperKind::Mirror,
        how: How::Host,
    },
    Wrapper {
        host: "cdn.ampproject.org",
        path: "/v/",
        kind: WrapperKind::Mirror,
        how: How::Host,
    },
    Wrapper {
        host: "cdn.ampproject.org",
        path: "/wp/",
        kind: WrapperKind::Mirror,
        how: How::Host,
    },
    Wrapper {
        host: "cdn.ampproject.org",
        path: "",
        kind: WrapperKind::Mirror,
        how: How::After,
    },
    Wrapper {
        host: "ck.jp.ap.valuecommerce.com",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "clck.yandex.ru",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "to", "u"]),
    },
    Wrapper {
        host: "click.linksynergy.com",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "click.mail.ru",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "to", "u"]),
    },
    Wrapper {
        host: "clicktime.cloud.postoffice.net",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["u", "U"]),
    },
    Wrapper {
        host: "clicktime.symantec.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["u", "U"]),
    },
    Wrapper {
        host: "clicktime.symantec.com",
        path: "/",
        kind: WrapperKind::Scanner,
        how: How::After,
    },
    Wrapper {
        host: "dereferer.me",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "deviantart.com",
        path: "/users/outgoing",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "disq.us",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "u"]),
    },
    Wrapper {
        host: "doubleclick.net",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["adurl"]),
    },
    Wrapper {
        host: "doubleclick.net",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "dpbolvw.net",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "dropbox.com",
        path: "/referrer_cleansing_redirect",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "duckduckgo.com",
        path: "/l/",
        kind: WrapperKind::Redirector,
        how: How::Query(&["uddg"]),
    },
    Wrapper {
        host: "exit.sc",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "u"]),
    },
    Wrapper {
        host: "facebook.com",
        path: "/l.php",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "facebook.com",
        path: "/flx/warn",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "fortimail.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "fortimailcloud.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "gate.sc",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "u"]),
    },
    Wrapper {
        host: "getpocket.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "u"]),
    },
    Wrapper {
        host: "go.redirectingat.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "u"]),
    },
    Wrapper {
        host: "go.skimresources.com",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "google.com",
        path: "/url",
        kind: WrapperKind::Redirector,
        how: How::Query(&["q", "url", "u"]),
    },
    Wrapper {
        host: "google.com",
        path: "/amp/",
        kind: WrapperKind::Mirror,
        how: How::After,
    },
    Wrapper {
        host: "google.com",
        path: "/amp/",
        kind: WrapperKind::Mirror,
        how: How::Host,
    },
    Wrapper {
        host: "google.com",
        path: "/gwt/",
        kind: WrapperKind::Mirror,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "google.com",
        path: "/translate",
        kind: WrapperKind::Mirror,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "google.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["adurl"]),
    },
    Wrapper {
        host: "google.com",
        path: "/share.google",
        kind: WrapperKind::Redirector,
        how: How::Query(&["link", "q"]),
    },
    Wrapper {
        host: "google.com",
        path: "/local_url",
        kind: WrapperKind::Redirector,
        how: How::Query(&["q"]),
    },
    Wrapper {
        host: "google.com",
        path: "/interstitial",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "google.com",
        path: "/travel/clk",
        kind: WrapperKind::Redirector,
        how: How::Query(&["pc", "pcurl"]),
    },
    Wrapper {
        host: "google.com",
        path: "/imgres",
        kind: WrapperKind::Redirector,
        how: How::Query(&["imgrefurl"]),
    },
    Wrapper {
        host: "googleadservices.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["adurl"]),
    },
    Wrapper {
        host: "googlesyndication.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["adurl"]),
    },
    Wrapper {
        host: "googleweblight.com",
        path: "",
        kind: WrapperKind::Mirror,
        how: How::Query(&["u", "lite_url"]),
    },
    Wrapper {
        host: "hb.afl.rakuten.co.jp",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "hidereferrer.net",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "href.li",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "jdoqocy.com",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "kqzyfj.com",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "l.instagram.com",
        path: "/l.php",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "l.instagram.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "l.threads.com",
        path: "/l.php",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "l.threads.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "l.threads.net",
        path: "/l.php",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "l.threads.net",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "l.wl.co",
        path: "/l",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "link.juejin.cn",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["target"]),
    },
    Wrapper {
        host: "link.zhihu.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["target"]),
    },
    Wrapper {
        host: "linkedin.com",
        path: "/redir/",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "linkedin.com",
        path: "/safety/go",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "linkedin.com",
        path: "/authwall",
        kind: WrapperKind::Redirector,
        how: How::Query(&["sessionRedirect"]),
    },
    Wrapper {
        host: "linklock.titanhq.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "linkprotect.cudasvc.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["a"]),
    },
    Wrapper {
        host: "lsems.gravityzone.bitdefender.com",
        path: "/",
        kind: WrapperKind::Scanner,
        how: How::After,
    },
    Wrapper {
        host: "mail.qq.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["pfurl", "gourl"]),
    },
    Wrapper {
        host: "medium.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "u"]),
    },
    Wrapper {
        host: "messenger.com",
        path: "/l.php",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "microsofttranslator.com",
        path: "",
        kind: WrapperKind::Mirror,
        how: How::Query(&["a", "url"]),
    },
    Wrapper {
        host: "mimecast-offshore.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::HostOnly(&["domain"]),
    },
    Wrapper {
        host: "mimecast.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::HostOnly(&["domain"]),
    },
    Wrapper {
        host: "mimecastprotect.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::HostOnly(&["domain"]),
    },
    Wrapper {
        host: "nullrefer.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "ord.yahoo.co.jp",
        path: "/",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "out.reddit.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "u"]),
    },
    Wrapper {
        host: "page.link",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["link"]),
    },
    Wrapper {
        host: "papago.naver.net",
        path: "",
        kind: WrapperKind::Mirror,
        how: How::Query(&["a", "url"]),
    },
    Wrapper {
        host: "pinterest.com",
        path: "/offsite/",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "pinterest.jp",
        path: "/offsite/",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "prf.hn",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "protect.checkpoint.com",
        path: "/",
        kind: WrapperKind::Scanner,
        how: How::After,
    },
    Wrapper {
        host: "protect.cloud.cisco.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["u", "U"]),
    },
    Wrapper {
        host: "protect.fireeye.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["u", "U"]),
    },
    Wrapper {
        host: "protect2.fireeye.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["u", "U"]),
    },
    Wrapper {
        host: "protection.sophos.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["u", "U"]),
    },
    Wrapper {
        host: "pstmrk.it",
        path: "/3s/",
        kind: WrapperKind::Counter,
        how: How::Host,
    },
    Wrapper {
        host: "px.a8.net",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "rd.listing.yahoo.co.jp",
        path: "/",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "rd.yahoo.co.jp",
        path: "/",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "rdsig.yahoo.co.jp",
        path: "/",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "redirect.viglink.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "u"]),
    },
    Wrapper {
        host: "rover.ebay.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "mpre", "p1", "cpdir"]),
    },
    Wrapper {
        host: "safelinks.protection.office365.us",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "safelinks.protection.outlook.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "safelinks.protection.partner.outlook.cn",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "sba.yandex.net",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "mpre", "p1", "cpdir"]),
    },
    Wrapper {
        host: "scanmail.trustwave.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["u", "U"]),
    },
    Wrapper {
        host: "search.app",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["link"]),
    },
    Wrapper {
        host: "search.yahoo.co.jp",
        path: "/",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "search.yahoo.com",
        path: "/",
        kind: WrapperKind::Redirector,
        how: How::After,
    },
    Wrapper {
        host: "secure-web.cisco.com",
        path: "/",
        kind: WrapperKind::Scanner,
        how: How::After,
    },
    Wrapper {
        host: "shareasale.com",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "slack-redir.net",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "u"]),
    },
    Wrapper {
        host: "sso.go.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "to", "u"]),
    },
    Wrapper {
        host: "statics.teams.cdn.office.net",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "steamcommunity.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "u"]),
    },
    Wrapper {
        host: "t-info.mail.adobe.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "mpre", "p1", "cpdir"]),
    },
    Wrapper {
        host: "t.felmat.net",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "t.indeed.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["target"]),
    },
    Wrapper {
        host: "t.umblr.com",
        path: "/redirect",
        kind: WrapperKind::Redirector,
        how: How::Query(&["z"]),
    },
    Wrapper {
        host: "tiktok.com",
        path: "/link/v2",
        kind: WrapperKind::Redirector,
        how: How::Query(&["target"]),
    },
    Wrapper {
        host: "tkqlhce.com",
        path: "",
        kind: WrapperKind::Counter,
        how: How::Query(&[
            "a8ejpredirect",
            "vc_url",
            "url",
            "murl",
            "pc",
            "ued",
            "p",
            "urllink",
        ]),
    },
    Wrapper {
        host: "track.adform.net",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "mpre", "p1", "cpdir"]),
    },
    Wrapper {
        host: "tracker.metricool.com",
        path: "",
        kind: WrapperKind::Redirector,
        how: How::Query(&["url", "to", "u"]),
    },
    Wrapper {
        host: "translate.goog",
        path: "",
        kind: WrapperKind::Mirror,
        how: How::TranslatedHost,
    },
    Wrapper {
        host: "translate.google.com",
        path: "/translate",
        kind: WrapperKind::Mirror,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "translated.turbopages.org",
        path: "",
        kind: WrapperKind::Mirror,
        how: How::After,
    },
    Wrapper {
        host: "translatetheweb.com",
        path: "",
        kind: WrapperKind::Mirror,
        how: How::Query(&["a", "url"]),
    },
    Wrapper {
        host: "trendmicro.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["url"]),
    },
    Wrapper {
        host: "url-protection.com",
        path: "/",
        kind: WrapperKind::Scanner,
        how: How::After,
    },
    Wrapper {
        host: "url-protection.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["o"]),
    },
    Wrapper {
        host: "urldefense.com",
        path: "/v3/__",
        kind: WrapperKind::Scanner,
        how: How::Proofpoint3,
    },
    Wrapper {
        host: "urldefense.proofpoint.com",
        path: "/v2/",
        kind: WrapperKind::Scanner,
        how: How::Proofpoint2,
    },
    Wrapper {
        host: "urldefense.proofpoint.com",
        path: "/v3/__",
        kind: WrapperKind::Scanner,
        how: How::Proofpoint3,
    },
    Wrapper {
        host: "urldefense.proofpoint.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["u"]),
    },
    Wrapper {
        host: "urldefense.us",
        path: "/v3/__",
        kind: WrapperKind::Scanner,
        how: How::Proofpoint3,
    },
    Wrapper {
        host: "urlsand.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["u", "U"]),
    },
    Wrapper {
        host: "urlsand.esvalabs.com",
        path: "",
        kind: WrapperKind::Scanner,
        how: How::Query(&["u", "U"]),
    },
    Wrapper {
        host: "vk.com",
        path: "/away.php",
        kind: WrapperKind::Redirector,
        how: How::Query(&["to"]),
    },
    Wrapper {
        host: "web.archive.org",
        path: "",
        kind: WrapperKind::Mirror,
        how: How::After,
    },
    Wrapper {
        host: "webcache.googleusercontent.com",
        path: "",
        kind: WrapperKind::Mirror,
        how: How::After,
    },
    Wrapper {
        host: "weibo.cn",
        path: "/sinaurl",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u", "toasturl"]),
    },
    Wrapper {
        host: "weibo.com",
        path: "/sinaurl",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u", "toasturl"]),
    },
    Wrapper {
        host: "youtube.com",
        path: "/redirect",
        kind: WrapperKind::Redirector,
        how: How::Query(&["q"]),
    },
    Wrapper {
        host: "youtube.com",
        path: "/attribution_link",
        kind: WrapperKind::Redirector,
        how: How::Query(&["u"]),
    },
];
pub(crate) static BULK_HOSTS: &[BulkHost] = &[
    BulkHost {
        domain: "1lejend.com",
        sender: "オートビズ, エキスパ, MyASP",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "1lejend.net",
        sender: "オートビズ, エキスパ, MyASP",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "ablink.com",
        sender: "Braze",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "acemlna.com",
        sender: "ActiveCampaign",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "acemlnb.com",
        sender: "ActiveCampaign",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "acemlnc.com",
        sender: "ActiveCampaign",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "acems1.com",
        sender: "ActiveCampaign",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "acemsa1.com",
        sender: "ActiveCampaign",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "acemsb1.com",
        sender: "ActiveCampaign",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "acs-mail.jp",
        sender: "まぐまぐ",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "activehosted.com",
        sender: "ActiveCampaign",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "agentmail.jp",
        sender: "オートビズ, エキスパ, MyASP",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "am.arara.com",
        sender: "アララメッセージ",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "amazonses.com",
        sender: "Amazon SES",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "appboy.com",
        sender: "Braze",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "area34.smp.ne.jp",
        sender: "SPIRAL",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "autobiz.jp",
        sender: "オートビズ, エキスパ, MyASP",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "aweber.com",
        sender: "AWeber",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "awstrack.me",
        sender: "Amazon SES",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "bdash-cloud.com",
        sender: "b→dash, KARTE",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "bdash-marketing.com",
        sender: "b→dash, KARTE",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "beehiiv.com",
        sender: "beehiiv",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "benchmarkemail.com",
        sender: "Benchmark Email",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "benchurl.com",
        sender: "Benchmark Email",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "blastmail.jp",
        sender: "ブラストメール",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "bmb.jp",
        sender: "配配メール",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "bme.jp",
        sender: "ブラストメール",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "bmetrack.com",
        sender: "Benchmark Email",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "bmeurl.co",
        sender: "Benchmark Email",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "bmsend.com",
        sender: "Benchmark Email",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "bnc.salesforce.com",
        sender: "Salesforce Account Engagement",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "bnc.willmail.jp",
        sender: "WiLL Mail",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "bounce.listrak.com",
        sender: "Cordial, Listrak, Bronto",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "bownow.jp",
        sender: "SATORI, SHANON, List Finder",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "braze.com",
        sender: "Braze",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "braze.eu",
        sender: "Braze",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "brevo.com",
        sender: "Brevo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "brevosend.com",
        sender: "Brevo",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "bronto.com",
        sender: "Cordial, Listrak, Bronto",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "campaign-archive.com",
        sender: "Mailchimp",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "campaign-view.com",
        sender: "Zoho",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "campaign.adobe.com",
        sender: "Adobe Campaign",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "ccsend.com",
        sender: "Constant Contact",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "cheetahmail.com",
        sender: "Zeta, Cheetah Digital",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "chtah.com",
        sender: "Zeta, Cheetah Digital",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "chtah.net",
        sender: "Zeta, Cheetah Digital",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "cleverreach.com",
        sender: "CleverReach",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "cmail1.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "cmail19.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "cmail2.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "cmail20.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "cmail3.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "cmail4.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "cmail5.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "cmc-mail.jp",
        sender: "HENNGE Customers Mail Cloud",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "cmsp.cuenote.jp",
        sender: "Cuenote",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "combzmail.jp",
        sender: "アスメル, コンビーズメール",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "constantcontact.com",
        sender: "Constant Contact",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "constantcontactpages.com",
        sender: "Constant Contact",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "convertkit-mail.com",
        sender: "ConvertKit",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "convertkit-mail2.com",
        sender: "ConvertKit",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "convertkit-mail3.com",
        sender: "ConvertKit",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "convertkit-mail4.com",
        sender: "ConvertKit",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "cordial.com",
        sender: "Cordial, Listrak, Bronto",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "createsend.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "createsend1.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "createsend2.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "createsend3.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "createsend4.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "createsend5.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "createsend6.com",
        sender: "Campaign Monitor",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "crmstyle.com",
        sender: "Synergy!",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "crsend.com",
        sender: "CleverReach",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "cuemail.jp",
        sender: "Cuenote",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "cuenote-s.jp",
        sender: "Cuenote",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "cuenote.jp",
        sender: "Cuenote",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "customer.io",
        sender: "Customer.io",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "customeriomail.com",
        sender: "Customer.io",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "dmtrk.com",
        sender: "dotdigital",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "dmtrk.net",
        sender: "dotdigital",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "dotdigital-email.com",
        sender: "dotdigital",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "dotdigital-pages.com",
        sender: "dotdigital",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "dotmailer-email.com",
        sender: "dotdigital",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "dripemail2.com",
        sender: "Drip",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "e-goi.com",
        sender: "E-goi",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "e2ma.net",
        sender: "Emma",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "ec-optimizer.com",
        sender: "Zeta, Cheetah Digital",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "eccmp.com",
        sender: "Zeta, Cheetah Digital",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "eccmp.jp",
        sender: "Zeta, Cheetah Digital",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "eep.io",
        sender: "Mailchimp",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "eepurl.com",
        sender: "Mailchimp",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "elasticemail.com",
        sender: "Elastic Email",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "elasticemail.info",
        sender: "Elastic Email",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "eloqua.com",
        sender: "Oracle Eloqua",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "emarsys.net",
        sender: "Emarsys",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "embedded.jp",
        sender: "MailPublisher",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "emberpoint.com",
        sender: "MailPublisher",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "emlnk.com",
        sender: "ActiveCampaign",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "emlnk1.com",
        sender: "ActiveCampaign",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "emlnk9.com",
        sender: "ActiveCampaign",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "emsecure.net",
        sender: "Emarsys",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "emsend1.com",
        sender: "ActiveCampaign",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "en25.com",
        sender: "Oracle Eloqua",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "envelope.jp",
        sender: "MailPublisher",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "everyaction.com",
        sender: "EveryAction",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "ex-pa.jp",
        sender: "オートビズ, エキスパ, MyASP",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "exacttarget.com",
        sender: "Salesforce Marketing Cloud",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "exct.jp",
        sender: "Salesforce Marketing Cloud",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "exct.net",
        sender: "Salesforce Marketing Cloud",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "fc.cuenote.jp",
        sender: "Cuenote",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "flodesk.com",
        sender: "Flodesk",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "forward-to-friend.com",
        sender: "Mailchimp",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "freshemail.io",
        sender: "Freshworks",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "getdrip.com",
        sender: "Drip",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "getresponse-mail.com",
        sender: "GetResponse",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "getresponse.com",
        sender: "GetResponse",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "govdelivery.com",
        sender: "GovDelivery",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "gr8.com",
        sender: "GetResponse",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "grsend.net",
        sender: "GetResponse",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "hai2mail.jp",
        sender: "配配メール",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "hm-f.jp",
        sender: "ジャパン・メールマーケティング (hm-f.jp)",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "hs-email.click",
        sender: "HubSpot",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "hs-sites.com",
        sender: "HubSpot",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "hubspot-inbound.net",
        sender: "HubSpot",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "hubspotemail.net",
        sender: "HubSpot",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "hubspotfree.hs-sites.com",
        sender: "HubSpot",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "hubspotlinks.com",
        sender: "HubSpot",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "hubspotlinksfree.com",
        sender: "HubSpot",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "hubspotlinksstarter.com",
        sender: "HubSpot",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "hubspotservice.net",
        sender: "HubSpot",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "hubspotstarter.net",
        sender: "HubSpot",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "icontact.com",
        sender: "iContact",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "icpbounce.com",
        sender: "iContact",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "icptrack.com",
        sender: "iContact",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "in.constantcontact.com",
        sender: "Constant Contact",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "intercom-clicks.com",
        sender: "Intercom",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "intercom-links.com",
        sender: "Intercom",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "intercom-mail.com",
        sender: "Intercom",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "iterable.com",
        sender: "Iterable",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "jidoumail.com",
        sender: "アスメル, コンビーズメール",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "k3r.jp",
        sender: "クライゼル",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "karte.io",
        sender: "b→dash, KARTE",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "kit-mail3.com",
        sender: "ConvertKit",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "klaviyomail.com",
        sender: "Klaviyo",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "klclick.com",
        sender: "Klaviyo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "klclick1.com",
        sender: "Klaviyo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "klclick2.com",
        sender: "Klaviyo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "klclick3.com",
        sender: "Klaviyo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "kmail-lists.com",
        sender: "Klaviyo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "kreisel.bz",
        sender: "クライゼル",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "krs.bz",
        sender: "b→dash, KARTE",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "links.iterable.com",
        sender: "Iterable",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "list-finder.jp",
        sender: "SATORI, SHANON, List Finder",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "list-manage.com",
        sender: "Mailchimp",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "list-manage1.com",
        sender: "Mailchimp",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "list-manage2.com",
        sender: "Mailchimp",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "listrak.com",
        sender: "Cordial, Listrak, Bronto",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "listrakbi.com",
        sender: "Cordial, Listrak, Bronto",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "lnks.gd",
        sender: "GovDelivery",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "lt.acemlna.com",
        sender: "ActiveCampaign",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "m-sys.jp",
        sender: "配配メール",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "mag2.com",
        sender: "まぐまぐ",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mag2.jp",
        sender: "まぐまぐ",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "mail.e.sparkpost.com",
        sender: "SparkPost",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "mailchi.mp",
        sender: "Mailchimp",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "mailchimpapp.net",
        sender: "Mailchimp",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "mailerlite.com",
        sender: "MailerLite",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "mailgun.net",
        sender: "Mailgun",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mailgun.org",
        sender: "Mailgun",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mailin.fr",
        sender: "Brevo",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "mailjet.com",
        sender: "Mailjet",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "maillist-manage.com",
        sender: "Zoho",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "maillist-manage.jp",
        sender: "Zoho",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "mailpublisher.jp",
        sender: "MailPublisher",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mandrillapp.com",
        sender: "Mandrill",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "marketingcloudapps.com",
        sender: "Salesforce Marketing Cloud",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "marketingplatform.jp",
        sender: "SATORI, SHANON, List Finder",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "mcdlv.net",
        sender: "Mailchimp",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "mcsv.net",
        sender: "Mailchimp",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "mg-d1.substack.com",
        sender: "Substack",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "mg1.substack.com",
        sender: "Substack",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "mgsend.net",
        sender: "Mailgun",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "mjt.lu",
        sender: "Mailjet",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mkt3261.com",
        sender: "Acoustic",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "mkt51.net",
        sender: "Acoustic",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mkt61.net",
        sender: "Acoustic",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mkt71.net",
        sender: "Acoustic",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mkt81.net",
        sender: "Acoustic",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mktdns.com",
        sender: "Marketo",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "mkto-track.com",
        sender: "Marketo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "mktomail.com",
        sender: "Marketo",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "mktoweb.com",
        sender: "Marketo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "mlsend.com",
        sender: "MailerLite",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mlsend2.com",
        sender: "MailerLite",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mlsend3.com",
        sender: "MailerLite",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "mlsnd.com",
        sender: "MailerLite",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "moosend.com",
        sender: "Moosend",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mpme.jp",
        sender: "Cuenote",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mpse.jp",
        sender: "MailPublisher",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "mtasv.net",
        sender: "Postmark",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "myasp.jp",
        sender: "オートビズ, エキスパ, MyASP",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "neolane.net",
        sender: "Adobe Campaign",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "ngpvan.com",
        sender: "EveryAction",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "omnisend.com",
        sender: "Omnisend",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "pages03.net",
        sender: "Acoustic",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "pages04.net",
        sender: "Acoustic",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "pages05.net",
        sender: "Acoustic",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "pardot.com",
        sender: "Salesforce Account Engagement",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "pd.salesforce.com",
        sender: "Salesforce Account Engagement",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "pstmrk.it",
        sender: "Postmark",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "r.mailin.fr",
        sender: "Brevo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "repica.jp",
        sender: "アララメッセージ",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "responsys.net",
        sender: "Oracle Responsys",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "rs6.net",
        sender: "Constant Contact",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "rsgsv.net",
        sender: "Mailchimp",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "rsys1.com",
        sender: "Oracle Responsys",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "rsys2.com",
        sender: "Oracle Responsys",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "rsys3.com",
        sender: "Oracle Responsys",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "rsys4.com",
        sender: "Oracle Responsys",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "rsys5.com",
        sender: "Oracle Responsys",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "rsys5.net",
        sender: "Oracle Responsys",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "sailthru.com",
        sender: "Sailthru",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "salesforce.com",
        sender: "Salesforce",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "satr.jp",
        sender: "SATORI, SHANON, List Finder",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "sbwsv.com",
        sender: "Synergy!",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "sender-sib.com",
        sender: "Brevo",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "sendgrid.me",
        sender: "SendGrid",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "sendgrid.net",
        sender: "SendGrid",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "sendibm1.com",
        sender: "Brevo",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "sendibm2.com",
        sender: "Brevo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "sendibm3.com",
        sender: "Brevo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "sendibt2.com",
        sender: "Brevo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "sendibt3.com",
        sender: "Brevo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "sendinblue.com",
        sender: "Brevo",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "sfmc-content.com",
        sender: "Salesforce Marketing Cloud",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "shanon.co.jp",
        sender: "SATORI, SHANON, List Finder",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "smktg.jp",
        sender: "SATORI, SHANON, List Finder",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "smp.ne.jp",
        sender: "SPIRAL",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "smtp2go.com",
        sender: "SMTP2GO",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "smtps.jp",
        sender: "HENNGE Customers Mail Cloud",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "soundestlink.com",
        sender: "Omnisend",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "soundestmail.com",
        sender: "Omnisend",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "sparkpostmail.com",
        sender: "SparkPost",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "sparkpostmail1.com",
        sender: "SparkPost",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "sparkpostmail2.com",
        sender: "SparkPost",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "spgo.io",
        sender: "SparkPost",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "spiral-platform.co.jp",
        sender: "SPIRAL",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "spiral-site.com",
        sender: "SPIRAL",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "spiral.smp.ne.jp",
        sender: "SPIRAL",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "substack.com",
        sender: "Substack",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "suite.emarsys.net",
        sender: "Emarsys",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "synergy-marketing.co.jp",
        sender: "Synergy!",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "trackedlink.net",
        sender: "dotdigital",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "verticalresponse.com",
        sender: "VerticalResponse",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "vresp.com",
        sender: "VerticalResponse",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "willmail.jp",
        sender: "WiLL Mail",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "wm-track.jp",
        sender: "WiLL Mail",
        click: true,
        bounce: false,
    },
    BulkHost {
        domain: "zcsend.net",
        sender: "Zoho",
        click: true,
        bounce: true,
    },
    BulkHost {
        domain: "zendesk.com",
        sender: "Zendesk",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "zohocampaigns.com",
        sender: "Zoho",
        click: false,
        bounce: true,
    },
    BulkHost {
        domain: "zohoinsights.com",
        sender: "Zoho",
        click: true,
        bounce: false,
    },
];
/// Date of the brand table (`YYYY-MM-DD`).
pub const BRANDS_DATE: &str = "2026-11-30";
pub(crate) static UNRELATED_LABELS: &[&str] = &[
    "amazonas",
    "amazonaws",
    "amazonia",
    "americanas",
    "cosco",
    "goggle",
    "googleapis",
    "mercati",
    "mizumo",
    "mizuno",
    "resonac",
    "sagara",
    "sakawa",
    "segawa",
    "sogawa",
    "sugawa",
    "twister",
];
pub(crate) static VENDOR_DOMAINS: &[&str] = &[
    "2o7.net",
    "adobedtm.com",
    "akamaized.net",
    "atlassian.net",
    "demdex.net",
    "edgekey.net",
    "edgesuite.net",
    "en25.com",
    "exacttarget.com",
    "force.com",
    "freshdesk.com",
    "freshemail.io",
    "freshservice.com",
    "hubspot.com",
    "hubspotemail.net",
    "intercom-mail.com",
    "marketo.com",
    "mktoweb.com",
    "okta.com",
    "omtrdc.net",
    "qualtrics.com",
    "salesforce.com",
    "service-now.com",
    "slack.com",
    "statuspage.io",
    "zendesk.com",
    "zoom.us",
];
