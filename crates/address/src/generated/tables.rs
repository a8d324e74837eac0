// Made by `cargo xtask gen` from the files in data; do not edit.

use crate::brands::{Brand, BrandDomain, BrandToken};
use crate::tables::{FreeMail, Service, ServiceKind};

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
        domain: "2no.co",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "3utilities.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "4shared.com",
        kind: ServiceKind::FileSharing,
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
        domain: "adf.ly",
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
        domain: "app.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "appspot.com",
        kind: ServiceKind::FreeHosting,
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
        domain: "axfc.net",
        kind: ServiceKind::FileSharing,
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
        domain: "backblazeb2.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "base.shop",
        kind: ServiceKind::FreeHosting,
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
        domain: "bit.do",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "bit.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "bitbucket.org",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "bitsend.jp",
        kind: ServiceKind::FileSharing,
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
        domain: "blogspot.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "blogspot.jp",
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
        domain: "box.com",
        kind: ServiceKind::FileSharing,
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
        domain: "byethost.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "byethost7.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "camdvr.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "canva.site",
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
        domain: "chickenkiller.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "chilp.it",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "clck.ru",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "cli.re",
        kind: ServiceKind::Shortener,
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
        domain: "cloudfront.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "cloudfunctions.net",
        kind: ServiceKind::FreeHosting,
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
        domain: "cloudns.nz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cloudns.ph",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "cognitoforms.com",
        kind: ServiceKind::Form,
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
        domain: "coreserver.jp",
        kind: ServiceKind::FreeHosting,
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
        domain: "cutt.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "daa.jp",
        kind: ServiceKind::FreeHosting,
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
        domain: "ddns.ms",
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
        domain: "ddo.jp",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "deno.dev",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "devtunnels.ms",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "digitaloceanspaces.com",
        kind: ServiceKind::FreeHosting,
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
        domain: "dlvr.it",
        kind: ServiceKind::Shortener,
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
        domain: "dnsrd.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "docs.google.com",
        kind: ServiceKind::Form,
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
        domain: "dweb.link",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "dwz.cn",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "dynalias.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dyndns.biz",
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
        domain: "dynu.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "dynv6.net",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "editorx.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "elasticbeanstalk.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "epizy.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "fc2.com",
        kind: ServiceKind::FreeHosting,
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
        domain: "fleek.co",
        kind: ServiceKind::Gateway,
    },
    Service {
        domain: "fly.dev",
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
        domain: "formrun.io",
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
        domain: "freeddns.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "freehostia.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "fromsmash.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "getenjoyment.net",
        kind: ServiceKind::FreeHosting,
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
        domain: "gigafile.nu",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "giize.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "gitbook.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "github.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "gitlab.io",
        kind: ServiceKind::FreeHosting,
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
        domain: "godaddysites.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "gofile.io",
        kind: ServiceKind::FileSharing,
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
        domain: "grabify.link",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "greater.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "han.gl",
        kind: ServiceKind::Shortener,
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
        domain: "hippy.jp",
        kind: ServiceKind::FreeHosting,
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
        domain: "hopto.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "hostingersite.com",
        kind: ServiceKind::FreeHosting,
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
        domain: "hyperurl.co",
        kind: ServiceKind::Shortener,
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
        domain: "infinityfreeapp.com",
        kind: ServiceKind::FreeHosting,
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
        domain: "is-a-geek.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "is.gd",
        kind: ServiceKind::Shortener,
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
        domain: "jimdo.com",
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
        domain: "kagoyacloud.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "kintoneapp.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "kozow.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "kutt.it",
        kind: ServiceKind::Shortener,
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
        domain: "linodeobjects.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "livedoor.blog",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lnkd.in",
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
        domain: "lolipop.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lolipop.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "lomo.jp",
        kind: ServiceKind::FreeHosting,
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
        domain: "mediafire.com",
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
        domain: "mobirisesite.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "moo.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mooo.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mrbasic.com",
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
        domain: "myftp.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "myftp.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "mygamesonline.org",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "mynetav.com",
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
        domain: "mypressonline.com",
        kind: ServiceKind::FreeHosting,
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
        domain: "myshopify.com",
        kind: ServiceKind::FreeHosting,
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
        domain: "narod.ru",
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
        domain: "nip.io",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "no-ip.biz",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "no-ip.info",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "no-ip.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "noip.me",
        kind: ServiceKind::DynamicDns,
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
        domain: "ns02.us",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "okurin.bitpark.co.jp",
        kind: ServiceKind::FileSharing,
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
        domain: "onelink.me",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "onl.bz",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "onl.la",
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
        domain: "onlinewebshop.net",
        kind: ServiceKind::FreeHosting,
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
        domain: "oraclecloud.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "otzo.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "ow.ly",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "p.tl",
        kind: ServiceKind::Shortener,
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
        domain: "paperform.co",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "pastebin.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "pcloud.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "php.xdomain.jp",
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
        domain: "ppt.cc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "pse.is",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qee.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "qq4q.biz",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qr.ae",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qr.net",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "qrco.de",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "questant.jp",
        kind: ServiceKind::Form,
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
        domain: "raw.githubusercontent.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "rb.gy",
        kind: ServiceKind::Shortener,
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
        domain: "run.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "s.id",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "s3.amazonaws.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sakura.ne.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sakuraweb.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "scienceontheweb.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "script.google.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "secure-cloud.jp",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "seesaa.net",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "selfip.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "sendspace.com",
        kind: ServiceKind::FileSharing,
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
        domain: "serveftp.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "servegame.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "servehttp.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "serveo.net",
        kind: ServiceKind::Tunnel,
    },
    Service {
        domain: "sexidude.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "shopinfo.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "short.gy",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "short.io",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "shorte.st",
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
        domain: "shrtco.de",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "simdif.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "site123.me",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "sites.google.com",
        kind: ServiceKind::FreeHosting,
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
        domain: "snip.ly",
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
        domain: "ssl-form.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "sslip.io",
        kind: ServiceKind::DynamicDns,
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
        domain: "strikingly.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "studio.site",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "suo.im",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "surge.sh",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "surveymonkey.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "swisstransfer.com",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "synology.me",
        kind: ServiceKind::DynamicDns,
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
        domain: "tally.so",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "tayori.com",
        kind: ServiceKind::Form,
    },
    Service {
        domain: "temp.swtest.ru",
        kind: ServiceKind::FreeHosting,
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
        domain: "theworkpc.com",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "tilda.ws",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "tiny.cc",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "tiny.one",
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
        domain: "trib.al",
        kind: ServiceKind::Shortener,
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
        domain: "upper.jp",
        kind: ServiceKind::FreeHosting,
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
        domain: "url.cn",
        kind: ServiceKind::Shortener,
    },
    Service {
        domain: "url.kr",
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
        domain: "us.to",
        kind: ServiceKind::DynamicDns,
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
        domain: "vercel.app",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "viewdns.net",
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
        domain: "w3s.link",
        kind: ServiceKind::Gateway,
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
        domain: "webflow.io",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "webhop.me",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "webnode.com",
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
        domain: "wordpress.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "workers.dev",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wp.xdomain.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wpx.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "wufoo.com",
        kind: ServiceKind::Form,
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
        domain: "xsrv.jp",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "yadi.sk",
        kind: ServiceKind::FileSharing,
    },
    Service {
        domain: "yolasite.com",
        kind: ServiceKind::FreeHosting,
    },
    Service {
        domain: "zapto.org",
        kind: ServiceKind::DynamicDns,
    },
    Service {
        domain: "zfrmz.com",
        kind: ServiceKind::Form,
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
        domain: "zzux.com",
        kind: ServiceKind::DynamicDns,
    },
];
/// Date of the brand table (`YYYY-MM-DD`).
pub const BRANDS_DATE: &str = "2026-11-22";
pub(crate) static BRANDS: &[Brand] = &[
    Brand {
        id: "adobe",
        name: "Adobe",
        names: &[
            "adobe",
            "adobe sign",
            "アドビ",
            "adobe acrobat",
            "acrobat sign",
        ],
        exact_names: &[],
        domains: &[
            "adobe.com",
            "adobesign.com",
            "echosign.com",
            "acrobat.com",
            "adobelogin.com",
            "adobe.io",
            "adobe.ly",
            "adobecc.com",
            "typekit.net",
            "behance.net",
        ],
        consumer: false,
        worldwide: true,
    },
    Brand {
        id: "aeon",
        name: "イオン",
        names: &[
            "イオンカード",
            "イオン銀行",
            "イオンフィナンシャルサービス",
            "イオンクレジット",
            "aeon card",
            "aeon bank",
            "aeoncard",
            "イオンウォレット",
        ],
        exact_names: &["イオン", "aeon"],
        domains: &[
            "aeon.co.jp",
            "aeon.com",
            "aeonbank.co.jp",
            "aeon.info",
            "aeonfinancial.co.jp",
            "aeoncredit.co.jp",
            "aeonsquare.net",
            "aeonretail.com",
            "aeonmall.com",
            "aeonshop.com",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "alibaba",
        name: "Alibaba",
        names: &["alibaba", "アリババ", "aliexpress"],
        exact_names: &[],
        domains: &[
            "alibaba.com",
            "aliexpress.com",
            "alibaba-inc.com",
            "alipay.com",
            "alicdn.com",
            "alibabacloud.com",
            "aliyun.com",
        ],
        consumer: false,
        worldwide: false,
    },
    Brand {
        id: "amazon",
        name: "Amazon",
        names: &["amazon", "アマゾン", "amazonプライム", "amazon.co.jp"],
        exact_names: &[],
        domains: &[
            "amazon.co.jp",
            "amazon.com",
            "amazon.jp",
            "amazon.co.uk",
            "amazon.de",
            "amazon.fr",
            "amazon.it",
            "amazon.es",
            "amazon.ca",
            "amazon.com.au",
            "amazon.in",
            "amazon.com.br",
            "amazon.com.mx",
            "amazon.nl",
            "amazon.se",
            "amazon.pl",
            "amazon.sg",
            "amzn.to",
            "amzn.asia",
            "a.co",
            "media-amazon.com",
            "ssl-images-amazon.com",
            "amazonses.com",
            "primevideo.com",
            "audible.co.jp",
            "audible.com",
            "amazonpay.com",
            "aboutamazon.com",
            "aboutamazon.jp",
        ],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "american-express",
        name: "American Express",
        names: &[
            "american express",
            "アメリカン・エキスプレス",
            "アメリカンエキスプレス",
            "アメックス",
            "amex",
        ],
        exact_names: &[],
        domains: &["americanexpress.com", "aexp.com", "aexp-static.com"],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "ana",
        name: "ANA",
        names: &["全日空", "anaマイレージクラブ", "全日本空輸", "anaカード"],
        exact_names: &["ana"],
        domains: &["ana.co.jp", "anahd.co.jp", "anacargo.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "aplus",
        name: "アプラス",
        names: &["アプラスカード", "新生アプラス", "株式会社アプラス"],
        exact_names: &[],
        domains: &["aplus.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "apple",
        name: "Apple",
        names: &[
            "apple id",
            "icloud",
            "app store",
            "appleサポート",
            "apple pay",
            "apple account",
        ],
        exact_names: &["apple"],
        domains: &[
            "apple.com",
            "icloud.com",
            "itunes.com",
            "apple.co",
            "mzstatic.com",
            "me.com",
            "mac.com",
            "apple-cloudkit.com",
            "cdn-apple.com",
            "icloud-content.com",
        ],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "au",
        name: "au (KDDI)",
        names: &[
            "kddi",
            "au pay",
            "aupay",
            "au id",
            "auかんたん決済",
            "au pay カード",
        ],
        exact_names: &["au"],
        domains: &[
            "au.com",
            "kddi.com",
            "auone.jp",
            "kddi-fs.com",
            "kddi.ne.jp",
            "auone-net.jp",
            "ezweb.ne.jp",
            "uqmobile.jp",
            "povo.jp",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "bank-of-america",
        name: "Bank of America",
        names: &["bank of america", "bankofamerica"],
        exact_names: &[],
        domains: &["bankofamerica.com", "bofa.com", "ml.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "biccamera",
        name: "ビックカメラ",
        names: &["ビックカメラ", "biccamera"],
        exact_names: &[],
        domains: &["biccamera.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "binance",
        name: "Binance",
        names: &["binance", "バイナンス"],
        exact_names: &[],
        domains: &["binance.com", "binance.us", "binance.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "booking",
        name: "Booking.com",
        names: &["booking.com", "ブッキングドットコム"],
        exact_names: &["booking"],
        domains: &["booking.com", "bstatic.com"],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "cedyna",
        name: "セディナ",
        names: &["セディナ", "cedyna", "omc card", "omcカード"],
        exact_names: &[],
        domains: &["cedyna.co.jp", "smbc-cf.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "chase",
        name: "Chase",
        names: &["jpmorgan chase", "chase bank", "chase online"],
        exact_names: &["chase"],
        domains: &["chase.com", "jpmorgan.com", "jpmorganchase.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "citibank",
        name: "Citi",
        names: &["citibank", "シティバンク"],
        exact_names: &["citi"],
        domains: &[
            "citi.com",
            "citibank.com",
            "citigroup.com",
            "citibankonline.com",
        ],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "coinbase",
        name: "Coinbase",
        names: &["coinbase"],
        exact_names: &[],
        domains: &["coinbase.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "costco",
        name: "Costco",
        names: &["costco", "コストコ"],
        exact_names: &[],
        domains: &["costco.com", "costco.co.jp", "costco.ca", "costco.co.uk"],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "daiwa-securities",
        name: "大和証券",
        names: &["大和証券", "daiwa securities"],
        exact_names: &[],
        domains: &["daiwa.jp", "daiwa.co.jp", "daiwa-grp.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "dhl",
        name: "DHL",
        names: &["dhl express", "dhl"],
        exact_names: &[],
        domains: &[
            "dhl.com",
            "dhl.co.jp",
            "dhl.de",
            "dhlecommerce.com",
            "dhl.co.uk",
            "deutschepost.de",
            "dpdhl.com",
            "dhl.fr",
        ],
        consumer: false,
        worldwide: true,
    },
    Brand {
        id: "disney-plus",
        name: "Disney+",
        names: &["disney+", "disney plus", "ディズニープラス"],
        exact_names: &["disney"],
        domains: &["disneyplus.com", "disney.com", "disney.co.jp", "go.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "docomo",
        name: "NTTドコモ",
        names: &[
            "ドコモ",
            "nttドコモ",
            "docomo",
            "dカード",
            "dアカウント",
            "d払い",
        ],
        exact_names: &[],
        domains: &[
            "docomo.ne.jp",
            "nttdocomo.com",
            "nttdocomo.co.jp",
            "d-card.jp",
            "dcm-gate.com",
            "dmkt-sp.jp",
            "nttdocomo-ssw.com",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "docusign",
        name: "DocuSign",
        names: &["docusign", "ドキュサイン"],
        exact_names: &[],
        domains: &["docusign.com", "docusign.net", "docusign.co.jp"],
        consumer: false,
        worldwide: false,
    },
    Brand {
        id: "dropbox",
        name: "Dropbox",
        names: &["dropbox", "ドロップボックス"],
        exact_names: &[],
        domains: &[
            "dropbox.com",
            "dropboxmail.com",
            "dropboxusercontent.com",
            "getdropbox.com",
            "db.tt",
            "hellosign.com",
            "dropboxstatic.com",
            "dropboxapi.com",
        ],
        consumer: false,
        worldwide: false,
    },
    Brand {
        id: "e-tax",
        name: "国税庁",
        names: &["国税庁", "e-tax", "国税電子申告"],
        exact_names: &[],
        domains: &["nta.go.jp"],
        consumer: false,
        worldwide: false,
    },
    Brand {
        id: "ebay",
        name: "eBay",
        names: &["ebay"],
        exact_names: &[],
        domains: &[
            "ebay.com",
            "ebay.co.uk",
            "ebay.de",
            "ebay.co.jp",
            "ebayimg.com",
            "ebay.com.au",
            "ebay.fr",
            "ebay.it",
            "ebay.ca",
            "ebaystatic.com",
        ],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "epos",
        name: "エポスカード",
        names: &["エポスカード", "epos card", "eposカード", "エポスnet"],
        exact_names: &[],
        domains: &["eposcard.co.jp", "0101.co.jp", "0101maruigroup.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "etc-meisai",
        name: "ETC利用照会サービス",
        names: &[
            "etc利用照会",
            "etc利用照会サービス",
            "etcサービス",
            "etcマイレージ",
            "etcカード",
        ],
        exact_names: &["etc"],
        domains: &["etc-meisai.jp", "smile-etc.jp", "etc-user.jp", "go-etc.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "fedex",
        name: "FedEx",
        names: &["fedex", "フェデックス"],
        exact_names: &[],
        domains: &["fedex.com", "tnt.com"],
        consumer: false,
        worldwide: true,
    },
    Brand {
        id: "geek-squad",
        name: "Geek Squad",
        names: &["geek squad", "geeksquad"],
        exact_names: &[],
        domains: &["geeksquad.com", "bestbuy.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "github",
        name: "GitHub",
        names: &["github"],
        exact_names: &[],
        domains: &[
            "github.com",
            "github.blog",
            "githubusercontent.com",
            "githubassets.com",
        ],
        consumer: false,
        worldwide: false,
    },
    Brand {
        id: "google",
        name: "Google",
        names: &[
            "google",
            "グーグル",
            "gmailチーム",
            "gmail team",
            "google workspace",
        ],
        exact_names: &[],
        domains: &[
            "google.com",
            "google.co.jp",
            "google.co.uk",
            "google.de",
            "google.fr",
            "youtube.com",
            "youtu.be",
            "googlemail.com",
            "gmail.com",
            "goo.gl",
            "googleusercontent.com",
            "gstatic.com",
            "googleapis.com",
            "android.com",
            "g.co",
            "withgoogle.com",
            "google.dev",
            "googleadservices.com",
            "doubleclick.net",
            "forms.gle",
            "google.ca",
            "google.com.au",
            "google.com.br",
            "googleblog.com",
            "blogger.com",
            "chrome.com",
            "ggpht.com",
            "googlegroups.com",
            "firebase.com",
            "google-analytics.com",
            "googletagmanager.com",
            "googlesyndication.com",
            "page.link",
        ],
        consumer: false,
        worldwide: true,
    },
    Brand {
        id: "hsbc",
        name: "HSBC",
        names: &["hsbc"],
        exact_names: &[],
        domains: &["hsbc.com", "hsbc.co.uk", "hsbc.com.hk", "hsbcnet.com"],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "ipa",
        name: "IPA",
        names: &["情報処理推進機構"],
        exact_names: &["ipa"],
        domains: &["ipa.go.jp"],
        consumer: false,
        worldwide: false,
    },
    Brand {
        id: "jaccs",
        name: "ジャックス",
        names: &["ジャックスカード", "jaccs", "jaccsカード"],
        exact_names: &[],
        domains: &["jaccs.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "jal",
        name: "日本航空",
        names: &[
            "日本航空",
            "jalマイレージバンク",
            "japan airlines",
            "jalカード",
        ],
        exact_names: &["jal"],
        domains: &["jal.co.jp", "jal.com", "jalcard.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "japan-post",
        name: "日本郵便",
        names: &[
            "日本郵便",
            "郵便局からのお知らせ",
            "japan post",
            "ゆうパック",
        ],
        exact_names: &["郵便局"],
        domains: &["japanpost.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "japan-post-bank",
        name: "ゆうちょ銀行",
        names: &["ゆうちょ銀行", "ゆうちょダイレクト", "ゆうちょ通帳アプリ"],
        exact_names: &[],
        domains: &["jp-bank.japanpost.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "jcb",
        name: "JCB",
        names: &[
            "jcbカード",
            "my jcb",
            "myjcb",
            "株式会社ジェーシービー",
            "jcb card",
        ],
        exact_names: &["jcb"],
        domains: &["jcb.co.jp", "jcb.jp", "jcbglobal.com", "global.jcb"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "jibun-bank",
        name: "auじぶん銀行",
        names: &["auじぶん銀行", "じぶん銀行"],
        exact_names: &[],
        domains: &["jibunbank.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "jr-central",
        name: "スマートEX",
        names: &["スマートex", "エクスプレス予約", "jr東海"],
        exact_names: &[],
        domains: &["smart-ex.jp", "expy.jp", "jr-central.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "jr-east",
        name: "JR東日本",
        names: &[
            "えきねっと",
            "jr東日本",
            "モバイルsuica",
            "jre point",
            "jre mall",
        ],
        exact_names: &["jr"],
        domains: &[
            "eki-net.com",
            "jreast.co.jp",
            "jrepoint.jp",
            "jreastmall.com",
            "mobilesuica.com",
            "jre-travel.com",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "jr-west",
        name: "JR西日本",
        names: &["jr西日本", "e5489", "wester会員"],
        exact_names: &[],
        domains: &["westjr.co.jp", "jr-odekake.net", "j-west.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "ledger",
        name: "Ledger",
        names: &["ledger live", "ledger wallet", "ledger nano"],
        exact_names: &["ledger"],
        domains: &["ledger.com", "ledgerwallet.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "life-card",
        name: "ライフカード",
        names: &["ライフカード", "lifecard"],
        exact_names: &["ライフ"],
        domains: &["lifecard.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "line",
        name: "LINE",
        names: &[
            "line pay",
            "line公式",
            "line株式会社",
            "lineセキュリティ",
            "line安全",
        ],
        exact_names: &["line", "ライン"],
        domains: &[
            "line.me",
            "line.naver.jp",
            "linecorp.com",
            "line-apps.com",
            "line-scdn.net",
            "lin.ee",
            "line.biz",
            "line-cdn.net",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "linkedin",
        name: "LinkedIn",
        names: &["linkedin", "リンクトイン"],
        exact_names: &[],
        domains: &["linkedin.com", "lnkd.in", "licdn.com"],
        consumer: false,
        worldwide: false,
    },
    Brand {
        id: "mastercard",
        name: "Mastercard",
        names: &["mastercard", "マスターカード", "master card"],
        exact_names: &[],
        domains: &[
            "mastercard.com",
            "mastercard.co.jp",
            "mastercard.us",
            "mastercard.co.uk",
        ],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "matsui-securities",
        name: "松井証券",
        names: &["松井証券", "matsui securities"],
        exact_names: &[],
        domains: &["matsui.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "mcafee",
        name: "McAfee",
        names: &["mcafee", "マカフィー"],
        exact_names: &[],
        domains: &["mcafee.com", "mcafee.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "mercari",
        name: "メルカリ",
        names: &["メルカリ", "mercari", "メルペイ", "merpay"],
        exact_names: &[],
        domains: &[
            "mercari.com",
            "mercari.jp",
            "merpay.com",
            "mercdn.net",
            "mercari-shops.com",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "meta",
        name: "Facebook",
        names: &[
            "facebook",
            "フェイスブック",
            "instagram",
            "インスタグラム",
            "whatsapp",
            "meta business",
        ],
        exact_names: &["meta"],
        domains: &[
            "facebook.com",
            "facebookmail.com",
            "fb.com",
            "fb.me",
            "instagram.com",
            "meta.com",
            "whatsapp.com",
            "messenger.com",
            "fbcdn.net",
            "metamail.com",
            "cdninstagram.com",
            "wa.me",
            "fb.watch",
            "threads.net",
            "threads.com",
            "whatsapp.net",
        ],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "metamask",
        name: "MetaMask",
        names: &["metamask", "メタマスク"],
        exact_names: &[],
        domains: &["metamask.io", "consensys.io", "consensys.net"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "microsoft",
        name: "Microsoft",
        names: &[
            "microsoft",
            "マイクロソフト",
            "office 365",
            "office365",
            "microsoft 365",
            "microsoft365",
            "sharepoint",
            "onedrive",
            "outlook web app",
            "microsoft teams",
        ],
        exact_names: &["outlook", "office", "teams"],
        domains: &[
            "microsoft.com",
            "microsoftonline.com",
            "office.com",
            "office365.com",
            "office.net",
            "live.com",
            "outlook.com",
            "msn.com",
            "windows.com",
            "sharepoint.com",
            "onedrive.com",
            "1drv.ms",
            "aka.ms",
            "microsoft365.com",
            "azure.com",
            "azure.net",
            "skype.com",
            "xbox.com",
            "bing.com",
            "msftauth.net",
            "msauth.net",
            "microsoftonline-p.com",
            "microsoftstore.com",
            "cloud.microsoft",
            "visualstudio.com",
            "microsoft.co.jp",
            "msft.it",
            "dynamics.com",
            "powerapps.com",
            "powerbi.com",
            "windowsazure.com",
            "onmicrosoft.com",
        ],
        consumer: false,
        worldwide: true,
    },
    Brand {
        id: "mitsui-sumitomo-card",
        name: "三井住友カード",
        names: &["三井住友カード", "smbc card", "vpass", "三井住友visaカード"],
        exact_names: &[],
        domains: &["smbc-card.com", "vpass.ne.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "mizuho",
        name: "みずほ銀行",
        names: &[
            "みずほ銀行",
            "みずほ証券",
            "みずほダイレクト",
            "mizuho bank",
            "みずほフィナンシャル",
        ],
        exact_names: &[],
        domains: &[
            "mizuhobank.co.jp",
            "mizuho-fg.co.jp",
            "mizuho-sc.com",
            "mizuho-tb.co.jp",
            "mizuhobank.com",
            "mizuho-fg.com",
            "mizuho-rt.co.jp",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "monex",
        name: "マネックス証券",
        names: &["マネックス証券", "monex"],
        exact_names: &[],
        domains: &["monex.co.jp", "monexgroup.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "mufg-bank",
        name: "三菱UFJ銀行",
        names: &[
            "三菱ufj銀行",
            "三菱ufjフィナンシャル",
            "三菱ufjダイレクト",
            "mufg bank",
            "mufg",
        ],
        exact_names: &[],
        domains: &["mufg.jp", "mufg.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "mufg-card",
        name: "三菱UFJニコス",
        names: &[
            "三菱ufjニコス",
            "mufgカード",
            "mufg card",
            "dcカード",
            "nicosカード",
            "ニコスカード",
        ],
        exact_names: &[],
        domains: &["cr.mufg.jp", "nicos.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "mufg-securities",
        name: "三菱UFJモルガン・スタンレー証券",
        names: &[
            "三菱ufjモルガン・スタンレー証券",
            "三菱ufjモルガンスタンレー証券",
            "三菱ufj eスマート証券",
            "auカブコム証券",
        ],
        exact_names: &[],
        domains: &["sc.mufg.jp", "kabu.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "myna",
        name: "マイナポータル",
        names: &["マイナポータル", "マイナポイント", "マイナンバーカード総合"],
        exact_names: &[],
        domains: &["myna.go.jp", "kojinbango-card.go.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "nenkin",
        name: "日本年金機構",
        names: &["日本年金機構", "ねんきんネット"],
        exact_names: &[],
        domains: &["nenkin.go.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "netflix",
        name: "Netflix",
        names: &["netflix", "ネットフリックス"],
        exact_names: &[],
        domains: &[
            "netflix.com",
            "nflxext.com",
            "nflxso.net",
            "netflix.net",
            "nflximg.net",
            "nflximg.com",
        ],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "nhk",
        name: "NHK",
        names: &["日本放送協会", "nhkプラス", "nhk受信料"],
        exact_names: &["nhk"],
        domains: &["nhk.or.jp", "nhk.jp", "nhk-ondemand.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "nintendo",
        name: "任天堂",
        names: &["任天堂", "nintendo", "ニンテンドー"],
        exact_names: &[],
        domains: &[
            "nintendo.com",
            "nintendo.co.jp",
            "nintendo.net",
            "nintendo-europe.com",
        ],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "nomura",
        name: "野村證券",
        names: &["野村證券", "野村証券", "nomura securities"],
        exact_names: &["nomura"],
        domains: &["nomura.co.jp", "nomuraholdings.com", "nomura.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "norton",
        name: "Norton",
        names: &[
            "nortonlifelock",
            "norton lifelock",
            "norton antivirus",
            "ノートン",
        ],
        exact_names: &["norton"],
        domains: &[
            "norton.com",
            "nortonlifelock.com",
            "gendigital.com",
            "lifelock.com",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "orico",
        name: "オリコ",
        names: &[
            "オリコカード",
            "オリエントコーポレーション",
            "orico",
            "eオリコ",
        ],
        exact_names: &[],
        domains: &["orico.co.jp", "orico.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "paidy",
        name: "ペイディ",
        names: &["ペイディ", "paidy", "あと払いペイディ"],
        exact_names: &[],
        domains: &["paidy.com", "paidy.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "paypal",
        name: "PayPal",
        names: &["paypal", "ペイパル"],
        exact_names: &[],
        domains: &[
            "paypal.com",
            "paypal.me",
            "paypalobjects.com",
            "paypal.co.uk",
            "paypal-communication.com",
            "paypalcorp.com",
            "paypal.de",
            "paypal.fr",
            "paypal.it",
            "paypal-prepaid.com",
        ],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "paypay",
        name: "PayPay",
        names: &[
            "paypay",
            "ペイペイ",
            "paypayカード",
            "paypay銀行",
            "paypay card",
        ],
        exact_names: &[],
        domains: &[
            "paypay.ne.jp",
            "paypay-corp.co.jp",
            "paypay-card.co.jp",
            "paypay-bank.co.jp",
            "paypay-sec.co.jp",
            "paypay-am.co.jp",
            "paypay-insurance.co.jp",
            "paypayfleamarket.yahoo.co.jp",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "pocket-card",
        name: "ポケットカード",
        names: &["ポケットカード", "pocketcard", "ファミマtカード"],
        exact_names: &[],
        domains: &["pocketcard.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "rakuten",
        name: "楽天",
        names: &[
            "楽天",
            "楽天市場",
            "rakuten",
            "楽天カード",
            "rakuten card",
            "楽天会員",
        ],
        exact_names: &[],
        domains: &[
            "rakuten.co.jp",
            "rakuten.com",
            "rakuten.ne.jp",
            "rakuten-card.co.jp",
            "rakuten.jp",
            "r10s.jp",
            "r10.to",
            "rakuten-static.com",
            "rakuten-life.co.jp",
            "rakuten-sonpo.co.jp",
            "rakuten.tv",
            "rakuteneagles.jp",
            "rakuten-wallet.co.jp",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "rakuten-bank",
        name: "楽天銀行",
        names: &["楽天銀行", "rakuten bank"],
        exact_names: &[],
        domains: &["rakuten-bank.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "rakuten-mobile",
        name: "楽天モバイル",
        names: &["楽天モバイル", "rakuten mobile"],
        exact_names: &[],
        domains: &["mobile.rakuten.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "rakuten-securities",
        name: "楽天証券",
        names: &["楽天証券", "rakuten securities"],
        exact_names: &[],
        domains: &["rakuten-sec.co.jp", "rakuten-sec.net"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "resona",
        name: "りそな銀行",
        names: &[
            "りそな銀行",
            "埼玉りそな銀行",
            "resona bank",
            "りそなグループ",
        ],
        exact_names: &[],
        domains: &[
            "resonabank.co.jp",
            "resona-gr.co.jp",
            "saitamaresona.co.jp",
            "resonacard.co.jp",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "sagawa",
        name: "佐川急便",
        names: &["佐川急便", "sagawa express", "sagawa-exp"],
        exact_names: &["佐川"],
        domains: &["sagawa-exp.co.jp", "sagawa-mov.jp", "sg-hldgs.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "saison",
        name: "セゾンカード",
        names: &[
            "セゾンカード",
            "saison card",
            "クレディセゾン",
            "セゾンnetアンサー",
            "saisoncard",
            "ucカード",
        ],
        exact_names: &["セゾン"],
        domains: &[
            "saisoncard.co.jp",
            "a-q-f.com",
            "uccard.co.jp",
            "saison-corporate.com",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "sbi-bank",
        name: "住信SBIネット銀行",
        names: &["住信sbiネット銀行", "sbiネット銀行", "ドコモsmtbネット銀行"],
        exact_names: &[],
        domains: &["netbk.co.jp", "neobank.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "sbi-securities",
        name: "SBI証券",
        names: &["sbi証券", "sbi securities"],
        exact_names: &[],
        domains: &["sbisec.co.jp", "sbigroup.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "sbi-shinsei",
        name: "SBI新生銀行",
        names: &["sbi新生銀行", "新生銀行", "新生パワーダイレクト"],
        exact_names: &[],
        domains: &["sbishinseibank.co.jp", "shinseibank.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "seven-bank",
        name: "セブン銀行",
        names: &["セブン銀行", "seven bank"],
        exact_names: &[],
        domains: &["sevenbank.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "slack",
        name: "Slack",
        names: &["slack technologies"],
        exact_names: &["slack"],
        domains: &["slack.com", "slack-edge.com", "slackhq.com"],
        consumer: false,
        worldwide: false,
    },
    Brand {
        id: "smbc",
        name: "三井住友銀行",
        names: &[
            "三井住友銀行",
            "smbcダイレクト",
            "smbc direct",
            "sumitomo mitsui",
        ],
        exact_names: &["smbc"],
        domains: &["smbc.co.jp", "smfg.co.jp", "smbctb.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "smbc-nikko",
        name: "SMBC日興証券",
        names: &["smbc日興証券", "日興イージートレード"],
        exact_names: &[],
        domains: &["smbcnikko.co.jp", "nikko-fi.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "softbank",
        name: "ソフトバンク",
        names: &[
            "ソフトバンク",
            "softbank",
            "my softbank",
            "ワイモバイル",
            "y!mobile",
        ],
        exact_names: &[],
        domains: &[
            "softbank.jp",
            "softbank.co.jp",
            "softbank.ne.jp",
            "ymobile.jp",
            "softbankhawks.co.jp",
            "linemo.jp",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "sony-bank",
        name: "ソニー銀行",
        names: &["ソニー銀行", "sony bank"],
        exact_names: &[],
        domains: &["sonybank.net", "sonybank.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "spotify",
        name: "Spotify",
        names: &["spotify", "スポティファイ"],
        exact_names: &[],
        domains: &["spotify.com", "spotifymail.com", "scdn.co", "spoti.fi"],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "tepco",
        name: "東京電力",
        names: &["東京電力", "tepco", "くらしtepco"],
        exact_names: &[],
        domains: &["tepco.co.jp", "tepco-ep.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "tokyo-gas",
        name: "東京ガス",
        names: &["東京ガス", "mytokyogas", "tokyo gas"],
        exact_names: &[],
        domains: &["tokyo-gas.co.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "trust-wallet",
        name: "Trust Wallet",
        names: &["trust wallet", "trustwallet"],
        exact_names: &[],
        domains: &["trustwallet.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "uniqlo",
        name: "ユニクロ",
        names: &["ユニクロ", "uniqlo"],
        exact_names: &[],
        domains: &[
            "uniqlo.com",
            "uniqlo.co.jp",
            "uniqlo.jp",
            "fastretailing.com",
            "fastretailing.co.jp",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "ups",
        name: "UPS",
        names: &["united parcel service", "ups my choice"],
        exact_names: &["ups"],
        domains: &["ups.com", "upsemail.com"],
        consumer: false,
        worldwide: true,
    },
    Brand {
        id: "usps",
        name: "USPS",
        names: &["usps", "united states postal service"],
        exact_names: &[],
        domains: &["usps.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "view-card",
        name: "ビューカード",
        names: &["ビューカード", "viewカード", "view card", "view's net"],
        exact_names: &[],
        domains: &["viewsnet.jp"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "visa",
        name: "Visa",
        names: &["visaカード", "visa card", "ビザカード"],
        exact_names: &["visa"],
        domains: &["visa.com", "visa.co.jp"],
        consumer: true,
        worldwide: true,
    },
    Brand {
        id: "wells-fargo",
        name: "Wells Fargo",
        names: &["wells fargo", "wellsfargo"],
        exact_names: &[],
        domains: &["wellsfargo.com", "wellsfargoemail.com", "wf.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "wetransfer",
        name: "WeTransfer",
        names: &["wetransfer"],
        exact_names: &[],
        domains: &["wetransfer.com", "we.tl", "wetransfer.net"],
        consumer: false,
        worldwide: false,
    },
    Brand {
        id: "x-twitter",
        name: "X (Twitter)",
        names: &["twitter", "ツイッター"],
        exact_names: &["x"],
        domains: &["twitter.com", "x.com", "t.co", "twimg.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "yahoo-japan",
        name: "Yahoo! JAPAN",
        names: &[
            "yahoo! japan",
            "yahoo!japan",
            "yahooジャパン",
            "ヤフー株式会社",
            "yahoo!ショッピング",
            "ヤフオク",
            "lineヤフー",
        ],
        exact_names: &[],
        domains: &[
            "yahoo.co.jp",
            "yimg.jp",
            "lycorp.co.jp",
            "lycorp-jp.com",
            "yj.pn",
            "storage-yahoo.jp",
            "yjtag.jp",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "yamato",
        name: "ヤマト運輸",
        names: &[
            "ヤマト運輸",
            "クロネコヤマト",
            "クロネコメンバーズ",
            "宅急便",
            "kuronekoyamato",
            "yamato transport",
        ],
        exact_names: &["ヤマト"],
        domains: &[
            "kuronekoyamato.co.jp",
            "yamato-hd.co.jp",
            "yamatofinancial.jp",
        ],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "yodobashi",
        name: "ヨドバシカメラ",
        names: &[
            "ヨドバシ",
            "ヨドバシカメラ",
            "ヨドバシ・ドット・コム",
            "yodobashi",
        ],
        exact_names: &[],
        domains: &["yodobashi.com"],
        consumer: true,
        worldwide: false,
    },
    Brand {
        id: "zoom",
        name: "Zoom",
        names: &[
            "zoomミーティング",
            "zoom meeting",
            "zoom video communications",
        ],
        exact_names: &["zoom"],
        domains: &["zoom.us", "zoom.com", "zoomgov.com"],
        consumer: false,
        worldwide: false,
    },
    Brand {
        id: "zozotown",
        name: "ZOZOTOWN",
        names: &["zozotown", "zozo"],
        exact_names: &[],
        domains: &["zozo.jp", "zozo.com", "zozo.co.jp"],
        consumer: true,
        worldwide: false,
    },
];
pub(crate) static BRAND_DOMAINS: &[BrandDomain] = &[
    BrandDomain {
        domain: "0101.co.jp",
        brand: 26,
    },
    BrandDomain {
        domain: "0101maruigroup.co.jp",
        brand: 26,
    },
    BrandDomain {
        domain: "1drv.ms",
        brand: 53,
    },
    BrandDomain {
        domain: "a-q-f.com",
        brand: 78,
    },
    BrandDomain {
        domain: "a.co",
        brand: 3,
    },
    BrandDomain {
        domain: "aboutamazon.com",
        brand: 3,
    },
    BrandDomain {
        domain: "aboutamazon.jp",
        brand: 3,
    },
    BrandDomain {
        domain: "acrobat.com",
        brand: 0,
    },
    BrandDomain {
        domain: "adobe.com",
        brand: 0,
    },
    BrandDomain {
        domain: "adobe.io",
        brand: 0,
    },
    BrandDomain {
        domain: "adobe.ly",
        brand: 0,
    },
    BrandDomain {
        domain: "adobecc.com",
        brand: 0,
    },
    BrandDomain {
        domain: "adobelogin.com",
        brand: 0,
    },
    BrandDomain {
        domain: "adobesign.com",
        brand: 0,
    },
    BrandDomain {
        domain: "aeon.co.jp",
        brand: 1,
    },
    BrandDomain {
        domain: "aeon.com",
        brand: 1,
    },
    BrandDomain {
        domain: "aeon.info",
        brand: 1,
    },
    BrandDomain {
        domain: "aeonbank.co.jp",
        brand: 1,
    },
    BrandDomain {
        domain: "aeoncredit.co.jp",
        brand: 1,
    },
    BrandDomain {
        domain: "aeonfinancial.co.jp",
        brand: 1,
    },
    BrandDomain {
        domain: "aeonmall.com",
        brand: 1,
    },
    BrandDomain {
        domain: "aeonretail.com",
        brand: 1,
    },
    BrandDomain {
        domain: "aeonshop.com",
        brand: 1,
    },
    BrandDomain {
        domain: "aeonsquare.net",
        brand: 1,
    },
    BrandDomain {
        domain: "aexp-static.com",
        brand: 4,
    },
    BrandDomain {
        domain: "aexp.com",
        brand: 4,
    },
    BrandDomain {
        domain: "aka.ms",
        brand: 53,
    },
    BrandDomain {
        domain: "alibaba-inc.com",
        brand: 2,
    },
    BrandDomain {
        domain: "alibaba.com",
        brand: 2,
    },
    BrandDomain {
        domain: "alibabacloud.com",
        brand: 2,
    },
    BrandDomain {
        domain: "alicdn.com",
        brand: 2,
    },
    BrandDomain {
        domain: "aliexpress.com",
        brand: 2,
    },
    BrandDomain {
        domain: "alipay.com",
        brand: 2,
    },
    BrandDomain {
        domain: "aliyun.com",
        brand: 2,
    },
    BrandDomain {
        domain: "amazon.ca",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.co.jp",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.co.uk",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.com",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.com.au",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.com.br",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.com.mx",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.de",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.es",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.fr",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.in",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.it",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.jp",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.nl",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.pl",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.se",
        brand: 3,
    },
    BrandDomain {
        domain: "amazon.sg",
        brand: 3,
    },
    BrandDomain {
        domain: "amazonpay.com",
        brand: 3,
    },
    BrandDomain {
        domain: "amazonses.com",
        brand: 3,
    },
    BrandDomain {
        domain: "americanexpress.com",
        brand: 4,
    },
    BrandDomain {
        domain: "amzn.asia",
        brand: 3,
    },
    BrandDomain {
        domain: "amzn.to",
        brand: 3,
    },
    BrandDomain {
        domain: "ana.co.jp",
        brand: 5,
    },
    BrandDomain {
        domain: "anacargo.jp",
        brand: 5,
    },
    BrandDomain {
        domain: "anahd.co.jp",
        brand: 5,
    },
    BrandDomain {
        domain: "android.com",
        brand: 31,
    },
    BrandDomain {
        domain: "aplus.co.jp",
        brand: 6,
    },
    BrandDomain {
        domain: "apple-cloudkit.com",
        brand: 7,
    },
    BrandDomain {
        domain: "apple.co",
        brand: 7,
    },
    BrandDomain {
        domain: "apple.com",
        brand: 7,
    },
    BrandDomain {
        domain: "au.com",
        brand: 8,
    },
    BrandDomain {
        domain: "audible.co.jp",
        brand: 3,
    },
    BrandDomain {
        domain: "audible.com",
        brand: 3,
    },
    BrandDomain {
        domain: "auone-net.jp",
        brand: 8,
    },
    BrandDomain {
        domain: "auone.jp",
        brand: 8,
    },
    BrandDomain {
        domain: "azure.com",
        brand: 53,
    },
    BrandDomain {
        domain: "azure.net",
        brand: 53,
    },
    BrandDomain {
        domain: "bankofamerica.com",
        brand: 9,
    },
    BrandDomain {
        domain: "behance.net",
        brand: 0,
    },
    BrandDomain {
        domain: "bestbuy.com",
        brand: 29,
    },
    BrandDomain {
        domain: "biccamera.com",
        brand: 10,
    },
    BrandDomain {
        domain: "binance.co.jp",
        brand: 11,
    },
    BrandDomain {
        domain: "binance.com",
        brand: 11,
    },
    BrandDomain {
        domain: "binance.us",
        brand: 11,
    },
    BrandDomain {
        domain: "bing.com",
        brand: 53,
    },
    BrandDomain {
        domain: "blogger.com",
        brand: 31,
    },
    BrandDomain {
        domain: "bofa.com",
        brand: 9,
    },
    BrandDomain {
        domain: "booking.com",
        brand: 12,
    },
    BrandDomain {
        domain: "bstatic.com",
        brand: 12,
    },
    BrandDomain {
        domain: "cdn-apple.com",
        brand: 7,
    },
    BrandDomain {
        domain: "cdninstagram.com",
        brand: 51,
    },
    BrandDomain {
        domain: "cedyna.co.jp",
        brand: 13,
    },
    BrandDomain {
        domain: "chase.com",
        brand: 14,
    },
    BrandDomain {
        domain: "chrome.com",
        brand: 31,
    },
    BrandDomain {
        domain: "citi.com",
        brand: 15,
    },
    BrandDomain {
        domain: "citibank.com",
        brand: 15,
    },
    BrandDomain {
        domain: "citibankonline.com",
        brand: 15,
    },
    BrandDomain {
        domain: "citigroup.com",
        brand: 15,
    },
    BrandDomain {
        domain: "cloud.microsoft",
        brand: 53,
    },
    BrandDomain {
        domain: "coinbase.com",
        brand: 16,
    },
    BrandDomain {
        domain: "consensys.io",
        brand: 52,
    },
    BrandDomain {
        domain: "consensys.net",
        brand: 52,
    },
    BrandDomain {
        domain: "costco.ca",
        brand: 17,
    },
    BrandDomain {
        domain: "costco.co.jp",
        brand: 17,
    },
    BrandDomain {
        domain: "costco.co.uk",
        brand: 17,
    },
    BrandDomain {
        domain: "costco.com",
        brand: 17,
    },
    BrandDomain {
        domain: "cr.mufg.jp",
        brand: 58,
    },
    BrandDomain {
        domain: "d-card.jp",
        brand: 21,
    },
    BrandDomain {
        domain: "daiwa-grp.jp",
        brand: 18,
    },
    BrandDomain {
        domain: "daiwa.co.jp",
        brand: 18,
    },
    BrandDomain {
        domain: "daiwa.jp",
        brand: 18,
    },
    BrandDomain {
        domain: "db.tt",
        brand: 23,
    },
    BrandDomain {
        domain: "dcm-gate.com",
        brand: 21,
    },
    BrandDomain {
        domain: "deutschepost.de",
        brand: 19,
    },
    BrandDomain {
        domain: "dhl.co.jp",
        brand: 19,
    },
    BrandDomain {
        domain: "dhl.co.uk",
        brand: 19,
    },
    BrandDomain {
        domain: "dhl.com",
        brand: 19,
    },
    BrandDomain {
        domain: "dhl.de",
        brand: 19,
    },
    BrandDomain {
        domain: "dhl.fr",
        brand: 19,
    },
    BrandDomain {
        domain: "dhlecommerce.com",
        brand: 19,
    },
    BrandDomain {
        domain: "disney.co.jp",
        brand: 20,
    },
    BrandDomain {
        domain: "disney.com",
        brand: 20,
    },
    BrandDomain {
        domain: "disneyplus.com",
        brand: 20,
    },
    BrandDomain {
        domain: "dmkt-sp.jp",
        brand: 21,
    },
    BrandDomain {
        domain: "docomo.ne.jp",
        brand: 21,
    },
    BrandDomain {
        domain: "docusign.co.jp",
        brand: 22,
    },
    BrandDomain {
        domain: "docusign.com",
        brand: 22,
    },
    BrandDomain {
        domain: "docusign.net",
        brand: 22,
    },
    BrandDomain {
        domain: "doubleclick.net",
        brand: 31,
    },
    BrandDomain {
        domain: "dpdhl.com",
        brand: 19,
    },
    BrandDomain {
        domain: "dropbox.com",
        brand: 23,
    },
    BrandDomain {
        domain: "dropboxapi.com",
        brand: 23,
    },
    BrandDomain {
        domain: "dropboxmail.com",
        brand: 23,
    },
    BrandDomain {
        domain: "dropboxstatic.com",
        brand: 23,
    },
    BrandDomain {
        domain: "dropboxusercontent.com",
        brand: 23,
    },
    BrandDomain {
        domain: "dynamics.com",
        brand: 53,
    },
    BrandDomain {
        domain: "ebay.ca",
        brand: 25,
    },
    BrandDomain {
        domain: "ebay.co.jp",
        brand: 25,
    },
    BrandDomain {
        domain: "ebay.co.uk",
        brand: 25,
    },
    BrandDomain {
        domain: "ebay.com",
        brand: 25,
    },
    BrandDomain {
        domain: "ebay.com.au",
        brand: 25,
    },
    BrandDomain {
        domain: "ebay.de",
        brand: 25,
    },
    BrandDomain {
        domain: "ebay.fr",
        brand: 25,
    },
    BrandDomain {
        domain: "ebay.it",
        brand: 25,
    },
    BrandDomain {
        domain: "ebayimg.com",
        brand: 25,
    },
    BrandDomain {
        domain: "ebaystatic.com",
        brand: 25,
    },
    BrandDomain {
        domain: "echosign.com",
        brand: 0,
    },
    BrandDomain {
        domain: "eki-net.com",
        brand: 41,
    },
    BrandDomain {
        domain: "eposcard.co.jp",
        brand: 26,
    },
    BrandDomain {
        domain: "etc-meisai.jp",
        brand: 27,
    },
    BrandDomain {
        domain: "etc-user.jp",
        brand: 27,
    },
    BrandDomain {
        domain: "expy.jp",
        brand: 40,
    },
    BrandDomain {
        domain: "ezweb.ne.jp",
        brand: 8,
    },
    BrandDomain {
        domain: "facebook.com",
        brand: 51,
    },
    BrandDomain {
        domain: "facebookmail.com",
        brand: 51,
    },
    BrandDomain {
        domain: "fastretailing.co.jp",
        brand: 92,
    },
    BrandDomain {
        domain: "fastretailing.com",
        brand: 92,
    },
    BrandDomain {
        domain: "fb.com",
        brand: 51,
    },
    BrandDomain {
        domain: "fb.me",
        brand: 51,
    },
    BrandDomain {
        domain: "fb.watch",
        brand: 51,
    },
    BrandDomain {
        domain: "fbcdn.net",
        brand: 51,
    },
    BrandDomain {
        domain: "fedex.com",
        brand: 28,
    },
    BrandDomain {
        domain: "firebase.com",
        brand: 31,
    },
    BrandDomain {
        domain: "forms.gle",
        brand: 31,
    },
    BrandDomain {
        domain: "g.co",
        brand: 31,
    },
    BrandDomain {
        domain: "geeksquad.com",
        brand: 29,
    },
    BrandDomain {
        domain: "gendigital.com",
        brand: 66,
    },
    BrandDomain {
        domain: "getdropbox.com",
        brand: 23,
    },
    BrandDomain {
        domain: "ggpht.com",
        brand: 31,
    },
    BrandDomain {
        domain: "github.blog",
        brand: 30,
    },
    BrandDomain {
        domain: "github.com",
        brand: 30,
    },
    BrandDomain {
        domain: "githubassets.com",
        brand: 30,
    },
    BrandDomain {
        domain: "githubusercontent.com",
        brand: 30,
    },
    BrandDomain {
        domain: "global.jcb",
        brand: 38,
    },
    BrandDomain {
        domain: "gmail.com",
        brand: 31,
    },
    BrandDomain {
        domain: "go-etc.jp",
        brand: 27,
    },
    BrandDomain {
        domain: "go.com",
        brand: 20,
    },
    BrandDomain {
        domain: "goo.gl",
        brand: 31,
    },
    BrandDomain {
        domain: "google-analytics.com",
        brand: 31,
    },
    BrandDomain {
        domain: "google.ca",
        brand: 31,
    },
    BrandDomain {
        domain: "google.co.jp",
        brand: 31,
    },
    BrandDomain {
        domain: "google.co.uk",
        brand: 31,
    },
    BrandDomain {
        domain: "google.com",
        brand: 31,
    },
    BrandDomain {
        domain: "google.com.au",
        brand: 31,
    },
    BrandDomain {
        domain: "google.com.br",
        brand: 31,
    },
    BrandDomain {
        domain: "google.de",
        brand: 31,
    },
    BrandDomain {
        domain: "google.dev",
        brand: 31,
    },
    BrandDomain {
        domain: "google.fr",
        brand: 31,
    },
    BrandDomain {
        domain: "googleadservices.com",
        brand: 31,
    },
    BrandDomain {
        domain: "googleapis.com",
        brand: 31,
    },
    BrandDomain {
        domain: "googleblog.com",
        brand: 31,
    },
    BrandDomain {
        domain: "googlegroups.com",
        brand: 31,
    },
    BrandDomain {
        domain: "googlemail.com",
        brand: 31,
    },
    BrandDomain {
        domain: "googlesyndication.com",
        brand: 31,
    },
    BrandDomain {
        domain: "googletagmanager.com",
        brand: 31,
    },
    BrandDomain {
        domain: "googleusercontent.com",
        brand: 31,
    },
    BrandDomain {
        domain: "gstatic.com",
        brand: 31,
    },
    BrandDomain {
        domain: "hellosign.com",
        brand: 23,
    },
    BrandDomain {
        domain: "hsbc.co.uk",
        brand: 32,
    },
    BrandDomain {
        domain: "hsbc.com",
        brand: 32,
    },
    BrandDomain {
        domain: "hsbc.com.hk",
        brand: 32,
    },
    BrandDomain {
        domain: "hsbcnet.com",
        brand: 32,
    },
    BrandDomain {
        domain: "icloud-content.com",
        brand: 7,
    },
    BrandDomain {
        domain: "icloud.com",
        brand: 7,
    },
    BrandDomain {
        domain: "instagram.com",
        brand: 51,
    },
    BrandDomain {
        domain: "ipa.go.jp",
        brand: 33,
    },
    BrandDomain {
        domain: "itunes.com",
        brand: 7,
    },
    BrandDomain {
        domain: "j-west.jp",
        brand: 42,
    },
    BrandDomain {
        domain: "jaccs.co.jp",
        brand: 34,
    },
    BrandDomain {
        domain: "jal.co.jp",
        brand: 35,
    },
    BrandDomain {
        domain: "jal.com",
        brand: 35,
    },
    BrandDomain {
        domain: "jalcard.co.jp",
        brand: 35,
    },
    BrandDomain {
        domain: "japanpost.jp",
        brand: 36,
    },
    BrandDomain {
        domain: "jcb.co.jp",
        brand: 38,
    },
    BrandDomain {
        domain: "jcb.jp",
        brand: 38,
    },
    BrandDomain {
        domain: "jcbglobal.com",
        brand: 38,
    },
    BrandDomain {
        domain: "jibunbank.co.jp",
        brand: 39,
    },
    BrandDomain {
        domain: "jp-bank.japanpost.jp",
        brand: 37,
    },
    BrandDomain {
        domain: "jpmorgan.com",
        brand: 14,
    },
    BrandDomain {
        domain: "jpmorganchase.com",
        brand: 14,
    },
    BrandDomain {
        domain: "jr-central.co.jp",
        brand: 40,
    },
    BrandDomain {
        domain: "jr-odekake.net",
        brand: 42,
    },
    BrandDomain {
        domain: "jre-travel.com",
        brand: 41,
    },
    BrandDomain {
        domain: "jreast.co.jp",
        brand: 41,
    },
    BrandDomain {
        domain: "jreastmall.com",
        brand: 41,
    },
    BrandDomain {
        domain: "jrepoint.jp",
        brand: 41,
    },
    BrandDomain {
        domain: "kabu.com",
        brand: 59,
    },
    BrandDomain {
        domain: "kddi-fs.com",
        brand: 8,
    },
    BrandDomain {
        domain: "kddi.com",
        brand: 8,
    },
    BrandDomain {
        domain: "kddi.ne.jp",
        brand: 8,
    },
    BrandDomain {
        domain: "kojinbango-card.go.jp",
        brand: 60,
    },
    BrandDomain {
        domain: "kuronekoyamato.co.jp",
        brand: 101,
    },
    BrandDomain {
        domain: "ledger.com",
        brand: 43,
    },
    BrandDomain {
        domain: "ledgerwallet.com",
        brand: 43,
    },
    BrandDomain {
        domain: "licdn.com",
        brand: 46,
    },
    BrandDomain {
        domain: "lifecard.co.jp",
        brand: 44,
    },
    BrandDomain {
        domain: "lifelock.com",
        brand: 66,
    },
    BrandDomain {
        domain: "lin.ee",
        brand: 45,
    },
    BrandDomain {
        domain: "line-apps.com",
        brand: 45,
    },
    BrandDomain {
        domain: "line-cdn.net",
        brand: 45,
    },
    BrandDomain {
        domain: "line-scdn.net",
        brand: 45,
    },
    BrandDomain {
        domain: "line.biz",
        brand: 45,
    },
    BrandDomain {
        domain: "line.me",
        brand: 45,
    },
    BrandDomain {
        domain: "line.naver.jp",
        brand: 45,
    },
    BrandDomain {
        domain: "linecorp.com",
        brand: 45,
    },
    BrandDomain {
        domain: "linemo.jp",
        brand: 86,
    },
    BrandDomain {
        domain: "linkedin.com",
        brand: 46,
    },
    BrandDomain {
        domain: "live.com",
        brand: 53,
    },
    BrandDomain {
        domain: "lnkd.in",
        brand: 46,
    },
    BrandDomain {
        domain: "lycorp-jp.com",
        brand: 100,
    },
    BrandDomain {
        domain: "lycorp.co.jp",
        brand: 100,
    },
    BrandDomain {
        domain: "mac.com",
        brand: 7,
    },
    BrandDomain {
        domain: "mastercard.co.jp",
        brand: 47,
    },
    BrandDomain {
        domain: "mastercard.co.uk",
        brand: 47,
    },
    BrandDomain {
        domain: "mastercard.com",
        brand: 47,
    },
    BrandDomain {
        domain: "mastercard.us",
        brand: 47,
    },
    BrandDomain {
        domain: "matsui.co.jp",
        brand: 48,
    },
    BrandDomain {
        domain: "mcafee.com",
        brand: 49,
    },
    BrandDomain {
        domain: "mcafee.jp",
        brand: 49,
    },
    BrandDomain {
        domain: "me.com",
        brand: 7,
    },
    BrandDomain {
        domain: "media-amazon.com",
        brand: 3,
    },
    BrandDomain {
        domain: "mercari-shops.com",
        brand: 50,
    },
    BrandDomain {
        domain: "mercari.com",
        brand: 50,
    },
    BrandDomain {
        domain: "mercari.jp",
        brand: 50,
    },
    BrandDomain {
        domain: "mercdn.net",
        brand: 50,
    },
    BrandDomain {
        domain: "merpay.com",
        brand: 50,
    },
    BrandDomain {
        domain: "messenger.com",
        brand: 51,
    },
    BrandDomain {
        domain: "meta.com",
        brand: 51,
    },
    BrandDomain {
        domain: "metamail.com",
        brand: 51,
    },
    BrandDomain {
        domain: "metamask.io",
        brand: 52,
    },
    BrandDomain {
        domain: "microsoft.co.jp",
        brand: 53,
    },
    BrandDomain {
        domain: "microsoft.com",
        brand: 53,
    },
    BrandDomain {
        domain: "microsoft365.com",
        brand: 53,
    },
    BrandDomain {
        domain: "microsoftonline-p.com",
        brand: 53,
    },
    BrandDomain {
        domain: "microsoftonline.com",
        brand: 53,
    },
    BrandDomain {
        domain: "microsoftstore.com",
        brand: 53,
    },
    BrandDomain {
        domain: "mizuho-fg.co.jp",
        brand: 55,
    },
    BrandDomain {
        domain: "mizuho-fg.com",
        brand: 55,
    },
    BrandDomain {
        domain: "mizuho-rt.co.jp",
        brand: 55,
    },
    BrandDomain {
        domain: "mizuho-sc.com",
        brand: 55,
    },
    BrandDomain {
        domain: "mizuho-tb.co.jp",
        brand: 55,
    },
    BrandDomain {
        domain: "mizuhobank.co.jp",
        brand: 55,
    },
    BrandDomain {
        domain: "mizuhobank.com",
        brand: 55,
    },
    BrandDomain {
        domain: "ml.com",
        brand: 9,
    },
    BrandDomain {
        domain: "mobile.rakuten.co.jp",
        brand: 74,
    },
    BrandDomain {
        domain: "mobilesuica.com",
        brand: 41,
    },
    BrandDomain {
        domain: "monex.co.jp",
        brand: 56,
    },
    BrandDomain {
        domain: "monexgroup.jp",
        brand: 56,
    },
    BrandDomain {
        domain: "msauth.net",
        brand: 53,
    },
    BrandDomain {
        domain: "msft.it",
        brand: 53,
    },
    BrandDomain {
        domain: "msftauth.net",
        brand: 53,
    },
    BrandDomain {
        domain: "msn.com",
        brand: 53,
    },
    BrandDomain {
        domain: "mufg.com",
        brand: 57,
    },
    BrandDomain {
        domain: "mufg.jp",
        brand: 57,
    },
    BrandDomain {
        domain: "myna.go.jp",
        brand: 60,
    },
    BrandDomain {
        domain: "mzstatic.com",
        brand: 7,
    },
    BrandDomain {
        domain: "nenkin.go.jp",
        brand: 61,
    },
    BrandDomain {
        domain: "neobank.co.jp",
        brand: 79,
    },
    BrandDomain {
        domain: "netbk.co.jp",
        brand: 79,
    },
    BrandDomain {
        domain: "netflix.com",
        brand: 62,
    },
    BrandDomain {
        domain: "netflix.net",
        brand: 62,
    },
    BrandDomain {
        domain: "nflxext.com",
        brand: 62,
    },
    BrandDomain {
        domain: "nflximg.com",
        brand: 62,
    },
    BrandDomain {
        domain: "nflximg.net",
        brand: 62,
    },
    BrandDomain {
        domain: "nflxso.net",
        brand: 62,
    },
    BrandDomain {
        domain: "nhk-ondemand.jp",
        brand: 63,
    },
    BrandDomain {
        domain: "nhk.jp",
        brand: 63,
    },
    BrandDomain {
        domain: "nhk.or.jp",
        brand: 63,
    },
    BrandDomain {
        domain: "nicos.co.jp",
        brand: 58,
    },
    BrandDomain {
        domain: "nikko-fi.com",
        brand: 85,
    },
    BrandDomain {
        domain: "nintendo-europe.com",
        brand: 64,
    },
    BrandDomain {
        domain: "nintendo.co.jp",
        brand: 64,
    },
    BrandDomain {
        domain: "nintendo.com",
        brand: 64,
    },
    BrandDomain {
        domain: "nintendo.net",
        brand: 64,
    },
    BrandDomain {
        domain: "nomura.co.jp",
        brand: 65,
    },
    BrandDomain {
        domain: "nomura.com",
        brand: 65,
    },
    BrandDomain {
        domain: "nomuraholdings.com",
        brand: 65,
    },
    BrandDomain {
        domain: "norton.com",
        brand: 66,
    },
    BrandDomain {
        domain: "nortonlifelock.com",
        brand: 66,
    },
    BrandDomain {
        domain: "nta.go.jp",
        brand: 24,
    },
    BrandDomain {
        domain: "nttdocomo-ssw.com",
        brand: 21,
    },
    BrandDomain {
        domain: "nttdocomo.co.jp",
        brand: 21,
    },
    BrandDomain {
        domain: "nttdocomo.com",
        brand: 21,
    },
    BrandDomain {
        domain: "office.com",
        brand: 53,
    },
    BrandDomain {
        domain: "office.net",
        brand: 53,
    },
    BrandDomain {
        domain: "office365.com",
        brand: 53,
    },
    BrandDomain {
        domain: "onedrive.com",
        brand: 53,
    },
    BrandDomain {
        domain: "onmicrosoft.com",
        brand: 53,
    },
    BrandDomain {
        domain: "orico.co.jp",
        brand: 67,
    },
    BrandDomain {
        domain: "orico.jp",
        brand: 67,
    },
    BrandDomain {
        domain: "outlook.com",
        brand: 53,
    },
    BrandDomain {
        domain: "page.link",
        brand: 31,
    },
    BrandDomain {
        domain: "paidy.com",
        brand: 68,
    },
    BrandDomain {
        domain: "paidy.jp",
        brand: 68,
    },
    BrandDomain {
        domain: "paypal-communication.com",
        brand: 69,
    },
    BrandDomain {
        domain: "paypal-prepaid.com",
        brand: 69,
    },
    BrandDomain {
        domain: "paypal.co.uk",
        brand: 69,
    },
    BrandDomain {
        domain: "paypal.com",
        brand: 69,
    },
    BrandDomain {
        domain: "paypal.de",
        brand: 69,
    },
    BrandDomain {
        domain: "paypal.fr",
        brand: 69,
    },
    BrandDomain {
        domain: "paypal.it",
        brand: 69,
    },
    BrandDomain {
        domain: "paypal.me",
        brand: 69,
    },
    BrandDomain {
        domain: "paypalcorp.com",
        brand: 69,
    },
    BrandDomain {
        domain: "paypalobjects.com",
        brand: 69,
    },
    BrandDomain {
        domain: "paypay-am.co.jp",
        brand: 70,
    },
    BrandDomain {
        domain: "paypay-bank.co.jp",
        brand: 70,
    },
    BrandDomain {
        domain: "paypay-card.co.jp",
        brand: 70,
    },
    BrandDomain {
        domain: "paypay-corp.co.jp",
        brand: 70,
    },
    BrandDomain {
        domain: "paypay-insurance.co.jp",
        brand: 70,
    },
    BrandDomain {
        domain: "paypay-sec.co.jp",
        brand: 70,
    },
    BrandDomain {
        domain: "paypay.ne.jp",
        brand: 70,
    },
    BrandDomain {
        domain: "paypayfleamarket.yahoo.co.jp",
        brand: 70,
    },
    BrandDomain {
        domain: "pocketcard.co.jp",
        brand: 71,
    },
    BrandDomain {
        domain: "povo.jp",
        brand: 8,
    },
    BrandDomain {
        domain: "powerapps.com",
        brand: 53,
    },
    BrandDomain {
        domain: "powerbi.com",
        brand: 53,
    },
    BrandDomain {
        domain: "primevideo.com",
        brand: 3,
    },
    BrandDomain {
        domain: "r10.to",
        brand: 72,
    },
    BrandDomain {
        domain: "r10s.jp",
        brand: 72,
    },
    BrandDomain {
        domain: "rakuten-bank.co.jp",
        brand: 73,
    },
    BrandDomain {
        domain: "rakuten-card.co.jp",
        brand: 72,
    },
    BrandDomain {
        domain: "rakuten-life.co.jp",
        brand: 72,
    },
    BrandDomain {
        domain: "rakuten-sec.co.jp",
        brand: 75,
    },
    BrandDomain {
        domain: "rakuten-sec.net",
        brand: 75,
    },
    BrandDomain {
        domain: "rakuten-sonpo.co.jp",
        brand: 72,
    },
    BrandDomain {
        domain: "rakuten-static.com",
        brand: 72,
    },
    BrandDomain {
        domain: "rakuten-wallet.co.jp",
        brand: 72,
    },
    BrandDomain {
        domain: "rakuten.co.jp",
        brand: 72,
    },
    BrandDomain {
        domain: "rakuten.com",
        brand: 72,
    },
    BrandDomain {
        domain: "rakuten.jp",
        brand: 72,
    },
    BrandDomain {
        domain: "rakuten.ne.jp",
        brand: 72,
    },
    BrandDomain {
        domain: "rakuten.tv",
        brand: 72,
    },
    BrandDomain {
        domain: "rakuteneagles.jp",
        brand: 72,
    },
    BrandDomain {
        domain: "resona-gr.co.jp",
        brand: 76,
    },
    BrandDomain {
        domain: "resonabank.co.jp",
        brand: 76,
    },
    BrandDomain {
        domain: "resonacard.co.jp",
        brand: 76,
    },
    BrandDomain {
        domain: "sagawa-exp.co.jp",
        brand: 77,
    },
    BrandDomain {
        domain: "sagawa-mov.jp",
        brand: 77,
    },
    BrandDomain {
        domain: "saison-corporate.com",
        brand: 78,
    },
    BrandDomain {
        domain: "saisoncard.co.jp",
        brand: 78,
    },
    BrandDomain {
        domain: "saitamaresona.co.jp",
        brand: 76,
    },
    BrandDomain {
        domain: "sbigroup.co.jp",
        brand: 80,
    },
    BrandDomain {
        domain: "sbisec.co.jp",
        brand: 80,
    },
    BrandDomain {
        domain: "sbishinseibank.co.jp",
        brand: 81,
    },
    BrandDomain {
        domain: "sc.mufg.jp",
        brand: 59,
    },
    BrandDomain {
        domain: "scdn.co",
        brand: 88,
    },
    BrandDomain {
        domain: "sevenbank.co.jp",
        brand: 82,
    },
    BrandDomain {
        domain: "sg-hldgs.co.jp",
        brand: 77,
    },
    BrandDomain {
        domain: "sharepoint.com",
        brand: 53,
    },
    BrandDomain {
        domain: "shinseibank.com",
        brand: 81,
    },
    BrandDomain {
        domain: "skype.com",
        brand: 53,
    },
    BrandDomain {
        domain: "slack-edge.com",
        brand: 83,
    },
    BrandDomain {
        domain: "slack.com",
        brand: 83,
    },
    BrandDomain {
        domain: "slackhq.com",
        brand: 83,
    },
    BrandDomain {
        domain: "smart-ex.jp",
        brand: 40,
    },
    BrandDomain {
        domain: "smbc-card.com",
        brand: 54,
    },
    BrandDomain {
        domain: "smbc-cf.com",
        brand: 13,
    },
    BrandDomain {
        domain: "smbc.co.jp",
        brand: 84,
    },
    BrandDomain {
        domain: "smbcnikko.co.jp",
        brand: 85,
    },
    BrandDomain {
        domain: "smbctb.co.jp",
        brand: 84,
    },
    BrandDomain {
        domain: "smfg.co.jp",
        brand: 84,
    },
    BrandDomain {
        domain: "smile-etc.jp",
        brand: 27,
    },
    BrandDomain {
        domain: "softbank.co.jp",
        brand: 86,
    },
    BrandDomain {
        domain: "softbank.jp",
        brand: 86,
    },
    BrandDomain {
        domain: "softbank.ne.jp",
        brand: 86,
    },
    BrandDomain {
        domain: "softbankhawks.co.jp",
        brand: 86,
    },
    BrandDomain {
        domain: "sonybank.jp",
        brand: 87,
    },
    BrandDomain {
        domain: "sonybank.net",
        brand: 87,
    },
    BrandDomain {
        domain: "spoti.fi",
        brand: 88,
    },
    BrandDomain {
        domain: "spotify.com",
        brand: 88,
    },
    BrandDomain {
        domain: "spotifymail.com",
        brand: 88,
    },
    BrandDomain {
        domain: "ssl-images-amazon.com",
        brand: 3,
    },
    BrandDomain {
        domain: "storage-yahoo.jp",
        brand: 100,
    },
    BrandDomain {
        domain: "t.co",
        brand: 99,
    },
    BrandDomain {
        domain: "tepco-ep.co.jp",
        brand: 89,
    },
    BrandDomain {
        domain: "tepco.co.jp",
        brand: 89,
    },
    BrandDomain {
        domain: "threads.com",
        brand: 51,
    },
    BrandDomain {
        domain: "threads.net",
        brand: 51,
    },
    BrandDomain {
        domain: "tnt.com",
        brand: 28,
    },
    BrandDomain {
        domain: "tokyo-gas.co.jp",
        brand: 90,
    },
    BrandDomain {
        domain: "trustwallet.com",
        brand: 91,
    },
    BrandDomain {
        domain: "twimg.com",
        brand: 99,
    },
    BrandDomain {
        domain: "twitter.com",
        brand: 99,
    },
    BrandDomain {
        domain: "typekit.net",
        brand: 0,
    },
    BrandDomain {
        domain: "uccard.co.jp",
        brand: 78,
    },
    BrandDomain {
        domain: "uniqlo.co.jp",
        brand: 92,
    },
    BrandDomain {
        domain: "uniqlo.com",
        brand: 92,
    },
    BrandDomain {
        domain: "uniqlo.jp",
        brand: 92,
    },
    BrandDomain {
        domain: "ups.com",
        brand: 93,
    },
    BrandDomain {
        domain: "upsemail.com",
        brand: 93,
    },
    BrandDomain {
        domain: "uqmobile.jp",
        brand: 8,
    },
    BrandDomain {
        domain: "usps.com",
        brand: 94,
    },
    BrandDomain {
        domain: "viewsnet.jp",
        brand: 95,
    },
    BrandDomain {
        domain: "visa.co.jp",
        brand: 96,
    },
    BrandDomain {
        domain: "visa.com",
        brand: 96,
    },
    BrandDomain {
        domain: "visualstudio.com",
        brand: 53,
    },
    BrandDomain {
        domain: "vpass.ne.jp",
        brand: 54,
    },
    BrandDomain {
        domain: "wa.me",
        brand: 51,
    },
    BrandDomain {
        domain: "we.tl",
        brand: 98,
    },
    BrandDomain {
        domain: "wellsfargo.com",
        brand: 97,
    },
    BrandDomain {
        domain: "wellsfargoemail.com",
        brand: 97,
    },
    BrandDomain {
        domain: "westjr.co.jp",
        brand: 42,
    },
    BrandDomain {
        domain: "wetransfer.com",
        brand: 98,
    },
    BrandDomain {
        domain: "wetransfer.net",
        brand: 98,
    },
    BrandDomain {
        domain: "wf.com",
        brand: 97,
    },
    BrandDomain {
        domain: "whatsapp.com",
        brand: 51,
    },
    BrandDomain {
        domain: "whatsapp.net",
        brand: 51,
    },
    BrandDomain {
        domain: "windows.com",
        brand: 53,
    },
    BrandDomain {
        domain: "windowsazure.com",
        brand: 53,
    },
    BrandDomain {
        domain: "withgoogle.com",
        brand: 31,
    },
    BrandDomain {
        domain: "x.com",
        brand: 99,
    },
    BrandDomain {
        domain: "xbox.com",
        brand: 53,
    },
    BrandDomain {
        domain: "yahoo.co.jp",
        brand: 100,
    },
    BrandDomain {
        domain: "yamato-hd.co.jp",
        brand: 101,
    },
    BrandDomain {
        domain: "yamatofinancial.jp",
        brand: 101,
    },
    BrandDomain {
        domain: "yimg.jp",
        brand: 100,
    },
    BrandDomain {
        domain: "yj.pn",
        brand: 100,
    },
    BrandDomain {
        domain: "yjtag.jp",
        brand: 100,
    },
    BrandDomain {
        domain: "ymobile.jp",
        brand: 86,
    },
    BrandDomain {
        domain: "yodobashi.com",
        brand: 102,
    },
    BrandDomain {
        domain: "youtu.be",
        brand: 31,
    },
    BrandDomain {
        domain: "youtube.com",
        brand: 31,
    },
    BrandDomain {
        domain: "zoom.com",
        brand: 103,
    },
    BrandDomain {
        domain: "zoom.us",
        brand: 103,
    },
    BrandDomain {
        domain: "zoomgov.com",
        brand: 103,
    },
    BrandDomain {
        domain: "zozo.co.jp",
        brand: 104,
    },
    BrandDomain {
        domain: "zozo.com",
        brand: 104,
    },
    BrandDomain {
        domain: "zozo.jp",
        brand: 104,
    },
];
pub(crate) static BRAND_TOKENS: &[BrandToken] = &[
    BrandToken {
        token: "adobe",
        brand: 0,
    },
    BrandToken {
        token: "adobecloud",
        brand: 0,
    },
    BrandToken {
        token: "adobesign",
        brand: 0,
    },
    BrandToken {
        token: "aeonbank",
        brand: 1,
    },
    BrandToken {
        token: "aeoncard",
        brand: 1,
    },
    BrandToken {
        token: "alibaba",
        brand: 2,
    },
    BrandToken {
        token: "aliexpress",
        brand: 2,
    },
    BrandToken {
        token: "alipay",
        brand: 2,
    },
    BrandToken {
        token: "amazon",
        brand: 3,
    },
    BrandToken {
        token: "american-express",
        brand: 4,
    },
    BrandToken {
        token: "americanexpress",
        brand: 4,
    },
    BrandToken {
        token: "amex",
        brand: 4,
    },
    BrandToken {
        token: "ana-mileage",
        brand: 5,
    },
    BrandToken {
        token: "anamileage",
        brand: 5,
    },
    BrandToken {
        token: "apluscard",
        brand: 6,
    },
    BrandToken {
        token: "apple-id",
        brand: 7,
    },
    BrandToken {
        token: "apple-support",
        brand: 7,
    },
    BrandToken {
        token: "appleaccount",
        brand: 7,
    },
    BrandToken {
        token: "appleid",
        brand: 7,
    },
    BrandToken {
        token: "applesupport",
        brand: 7,
    },
    BrandToken {
        token: "au-pay",
        brand: 8,
    },
    BrandToken {
        token: "auone",
        brand: 8,
    },
    BrandToken {
        token: "aupay",
        brand: 8,
    },
    BrandToken {
        token: "bankofamerica",
        brand: 9,
    },
    BrandToken {
        token: "biccamera",
        brand: 10,
    },
    BrandToken {
        token: "binance",
        brand: 11,
    },
    BrandToken {
        token: "bk-mufg",
        brand: 57,
    },
    BrandToken {
        token: "booking-com",
        brand: 12,
    },
    BrandToken {
        token: "bookingcom",
        brand: 12,
    },
    BrandToken {
        token: "cedyna",
        brand: 13,
    },
    BrandToken {
        token: "chasebank",
        brand: 14,
    },
    BrandToken {
        token: "citibank",
        brand: 15,
    },
    BrandToken {
        token: "coinbase",
        brand: 16,
    },
    BrandToken {
        token: "costco",
        brand: 17,
    },
    BrandToken {
        token: "daiwa-sec",
        brand: 18,
    },
    BrandToken {
        token: "daiwasec",
        brand: 18,
    },
    BrandToken {
        token: "dhl-express",
        brand: 19,
    },
    BrandToken {
        token: "dhl-parcel",
        brand: 19,
    },
    BrandToken {
        token: "dhlexpress",
        brand: 19,
    },
    BrandToken {
        token: "dhlparcel",
        brand: 19,
    },
    BrandToken {
        token: "disney-plus",
        brand: 20,
    },
    BrandToken {
        token: "disneyplus",
        brand: 20,
    },
    BrandToken {
        token: "docomo",
        brand: 21,
    },
    BrandToken {
        token: "docusign",
        brand: 22,
    },
    BrandToken {
        token: "dropbox",
        brand: 23,
    },
    BrandToken {
        token: "e-tax",
        brand: 24,
    },
    BrandToken {
        token: "ebay",
        brand: 25,
    },
    BrandToken {
        token: "eki-net",
        brand: 41,
    },
    BrandToken {
        token: "ekinet",
        brand: 41,
    },
    BrandToken {
        token: "eorico",
        brand: 67,
    },
    BrandToken {
        token: "eposcard",
        brand: 26,
    },
    BrandToken {
        token: "eposnet",
        brand: 26,
    },
    BrandToken {
        token: "etax",
        brand: 24,
    },
    BrandToken {
        token: "etc-meisai",
        brand: 27,
    },
    BrandToken {
        token: "etcmeisai",
        brand: 27,
    },
    BrandToken {
        token: "facebook",
        brand: 51,
    },
    BrandToken {
        token: "fedex",
        brand: 28,
    },
    BrandToken {
        token: "geek-squad",
        brand: 29,
    },
    BrandToken {
        token: "geeksquad",
        brand: 29,
    },
    BrandToken {
        token: "github",
        brand: 30,
    },
    BrandToken {
        token: "gmail",
        brand: 31,
    },
    BrandToken {
        token: "google",
        brand: 31,
    },
    BrandToken {
        token: "googledrive",
        brand: 31,
    },
    BrandToken {
        token: "hsbc",
        brand: 32,
    },
    BrandToken {
        token: "icloud",
        brand: 7,
    },
    BrandToken {
        token: "instagram",
        brand: 51,
    },
    BrandToken {
        token: "ipa-go",
        brand: 33,
    },
    BrandToken {
        token: "itunes",
        brand: 7,
    },
    BrandToken {
        token: "jaccs",
        brand: 34,
    },
    BrandToken {
        token: "jaccscard",
        brand: 34,
    },
    BrandToken {
        token: "jalcard",
        brand: 35,
    },
    BrandToken {
        token: "jalmileage",
        brand: 35,
    },
    BrandToken {
        token: "japan-post",
        brand: 36,
    },
    BrandToken {
        token: "japanpost",
        brand: 36,
    },
    BrandToken {
        token: "jcbcard",
        brand: 38,
    },
    BrandToken {
        token: "jibunbank",
        brand: 39,
    },
    BrandToken {
        token: "jp-bank",
        brand: 37,
    },
    BrandToken {
        token: "jpbank",
        brand: 37,
    },
    BrandToken {
        token: "jpmorgan",
        brand: 14,
    },
    BrandToken {
        token: "jr-odekake",
        brand: 42,
    },
    BrandToken {
        token: "jreast",
        brand: 41,
    },
    BrandToken {
        token: "jrodekake",
        brand: 42,
    },
    BrandToken {
        token: "kabucom",
        brand: 59,
    },
    BrandToken {
        token: "kddi",
        brand: 8,
    },
    BrandToken {
        token: "kuroneko",
        brand: 101,
    },
    BrandToken {
        token: "kuronekoyamato",
        brand: 101,
    },
    BrandToken {
        token: "ledgerlive",
        brand: 43,
    },
    BrandToken {
        token: "ledgerwallet",
        brand: 43,
    },
    BrandToken {
        token: "lifecard",
        brand: 44,
    },
    BrandToken {
        token: "line-corp",
        brand: 45,
    },
    BrandToken {
        token: "linepay",
        brand: 45,
    },
    BrandToken {
        token: "linkedin",
        brand: 46,
    },
    BrandToken {
        token: "mastercard",
        brand: 47,
    },
    BrandToken {
        token: "matsui-sec",
        brand: 48,
    },
    BrandToken {
        token: "mcafee",
        brand: 49,
    },
    BrandToken {
        token: "mercari",
        brand: 50,
    },
    BrandToken {
        token: "merpay",
        brand: 50,
    },
    BrandToken {
        token: "metamask",
        brand: 52,
    },
    BrandToken {
        token: "microsoft",
        brand: 53,
    },
    BrandToken {
        token: "microsoft365",
        brand: 53,
    },
    BrandToken {
        token: "microsoftonline",
        brand: 53,
    },
    BrandToken {
        token: "mizuho",
        brand: 55,
    },
    BrandToken {
        token: "mizuhobank",
        brand: 55,
    },
    BrandToken {
        token: "mobilesuica",
        brand: 41,
    },
    BrandToken {
        token: "monex",
        brand: 56,
    },
    BrandToken {
        token: "mufg",
        brand: 57,
    },
    BrandToken {
        token: "mufgbank",
        brand: 57,
    },
    BrandToken {
        token: "mufgcard",
        brand: 58,
    },
    BrandToken {
        token: "my-jcb",
        brand: 38,
    },
    BrandToken {
        token: "myjcb",
        brand: 38,
    },
    BrandToken {
        token: "mynapoint",
        brand: 60,
    },
    BrandToken {
        token: "mynaportal",
        brand: 60,
    },
    BrandToken {
        token: "mynumber",
        brand: 60,
    },
    BrandToken {
        token: "mysoftbank",
        brand: 86,
    },
    BrandToken {
        token: "mytokyogas",
        brand: 90,
    },
    BrandToken {
        token: "nenkin",
        brand: 61,
    },
    BrandToken {
        token: "netbk",
        brand: 79,
    },
    BrandToken {
        token: "netflix",
        brand: 62,
    },
    BrandToken {
        token: "nhk-plus",
        brand: 63,
    },
    BrandToken {
        token: "nhkplus",
        brand: 63,
    },
    BrandToken {
        token: "nicoscard",
        brand: 58,
    },
    BrandToken {
        token: "nintendo",
        brand: 64,
    },
    BrandToken {
        token: "nomura-sec",
        brand: 65,
    },
    BrandToken {
        token: "nomurasec",
        brand: 65,
    },
    BrandToken {
        token: "norton-support",
        brand: 66,
    },
    BrandToken {
        token: "nortonlifelock",
        brand: 66,
    },
    BrandToken {
        token: "nta-go",
        brand: 24,
    },
    BrandToken {
        token: "nttdocomo",
        brand: 21,
    },
    BrandToken {
        token: "office365",
        brand: 53,
    },
    BrandToken {
        token: "onedrive",
        brand: 53,
    },
    BrandToken {
        token: "oricocard",
        brand: 67,
    },
    BrandToken {
        token: "paidy",
        brand: 68,
    },
    BrandToken {
        token: "paypal",
        brand: 69,
    },
    BrandToken {
        token: "paypay",
        brand: 70,
    },
    BrandToken {
        token: "paypaybank",
        brand: 70,
    },
    BrandToken {
        token: "paypaycard",
        brand: 70,
    },
    BrandToken {
        token: "pocketcard",
        brand: 71,
    },
    BrandToken {
        token: "rakuten",
        brand: 72,
    },
    BrandToken {
        token: "rakutenbank",
        brand: 73,
    },
    BrandToken {
        token: "rakutencard",
        brand: 72,
    },
    BrandToken {
        token: "rakutenmobile",
        brand: 74,
    },
    BrandToken {
        token: "rakutensec",
        brand: 75,
    },
    BrandToken {
        token: "resona",
        brand: 76,
    },
    BrandToken {
        token: "resonabank",
        brand: 76,
    },
    BrandToken {
        token: "sagawa",
        brand: 77,
    },
    BrandToken {
        token: "sagawa-exp",
        brand: 77,
    },
    BrandToken {
        token: "sagawaexp",
        brand: 77,
    },
    BrandToken {
        token: "saisoncard",
        brand: 78,
    },
    BrandToken {
        token: "sbi-sec",
        brand: 80,
    },
    BrandToken {
        token: "sbinetbank",
        brand: 79,
    },
    BrandToken {
        token: "sbisec",
        brand: 80,
    },
    BrandToken {
        token: "sbishinsei",
        brand: 81,
    },
    BrandToken {
        token: "sevenbank",
        brand: 82,
    },
    BrandToken {
        token: "sharepoint",
        brand: 53,
    },
    BrandToken {
        token: "shinseibank",
        brand: 81,
    },
    BrandToken {
        token: "slackteam",
        brand: 83,
    },
    BrandToken {
        token: "smart-ex",
        brand: 40,
    },
    BrandToken {
        token: "smartex",
        brand: 40,
    },
    BrandToken {
        token: "smbc",
        brand: 54,
    },
    BrandToken {
        token: "smbc-nikko",
        brand: 85,
    },
    BrandToken {
        token: "smbcbank",
        brand: 84,
    },
    BrandToken {
        token: "smbccard",
        brand: 54,
    },
    BrandToken {
        token: "smbcdirect",
        brand: 84,
    },
    BrandToken {
        token: "smbcnikko",
        brand: 85,
    },
    BrandToken {
        token: "softbank",
        brand: 86,
    },
    BrandToken {
        token: "sonybank",
        brand: 87,
    },
    BrandToken {
        token: "spotify",
        brand: 88,
    },
    BrandToken {
        token: "tepco",
        brand: 89,
    },
    BrandToken {
        token: "tokyo-gas",
        brand: 90,
    },
    BrandToken {
        token: "tokyogas",
        brand: 90,
    },
    BrandToken {
        token: "trustwallet",
        brand: 91,
    },
    BrandToken {
        token: "twitter",
        brand: 99,
    },
    BrandToken {
        token: "uniqlo",
        brand: 92,
    },
    BrandToken {
        token: "ups-express",
        brand: 93,
    },
    BrandToken {
        token: "upsexpress",
        brand: 93,
    },
    BrandToken {
        token: "usps",
        brand: 94,
    },
    BrandToken {
        token: "viewcard",
        brand: 95,
    },
    BrandToken {
        token: "viewsnet",
        brand: 95,
    },
    BrandToken {
        token: "visacard",
        brand: 96,
    },
    BrandToken {
        token: "vpass",
        brand: 54,
    },
    BrandToken {
        token: "wellsfargo",
        brand: 97,
    },
    BrandToken {
        token: "westjr",
        brand: 42,
    },
    BrandToken {
        token: "wetransfer",
        brand: 98,
    },
    BrandToken {
        token: "whatsapp",
        brand: 51,
    },
    BrandToken {
        token: "yahoojapan",
        brand: 100,
    },
    BrandToken {
        token: "yahoojp",
        brand: 100,
    },
    BrandToken {
        token: "yamato-transport",
        brand: 101,
    },
    BrandToken {
        token: "yamatotransport",
        brand: 101,
    },
    BrandToken {
        token: "ymobile",
        brand: 86,
    },
    BrandToken {
        token: "yodobashi",
        brand: 102,
    },
    BrandToken {
        token: "yu-pack",
        brand: 36,
    },
    BrandToken {
        token: "yucho",
        brand: 37,
    },
    BrandToken {
        token: "yuupack",
        brand: 36,
    },
    BrandToken {
        token: "zoom-meeting",
        brand: 103,
    },
    BrandToken {
        token: "zoommeeting",
        brand: 103,
    },
    BrandToken {
        token: "zozotown",
        brand: 104,
    },
];
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
