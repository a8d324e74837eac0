//! Asks the reader to install or run something that comes with the mail or from a link.

use crate::phrases::PhraseSet;
use crate::signals::relation::{archive, foreign_links};
use crate::signals::web::web_links;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "asks-to-run-program",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K3.2",
    needs: &[Requirement::Text],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 3-1",
        "IPA, 標的型攻撃メールの例と見分け方",
    ],
};

variants! {
    enum Variant {
        ProgramLink = "program-link",
        Archive = "archive",
        LinkElsewhere = "link-elsewhere",
        ArchiveLink = "archive-link",
        Words = "words",
    }
}

/// What is to be run or installed, and the words for doing so.
const RUN: &[(PhraseSet, PhraseSet)] = &[
    (
        &[
            "プログラム",
            "ソフト",
            "ソフトウェア",
            "ツール",
            "アプリ",
            "ビューア",
            "ビューアー",
            "ドライバ",
            "更新ファイル",
            "閲覧用",
            "署名モジュール",
            "プラグイン",
            "エージェント",
            "ファイル",
            "パッチ",
            "ファームウェア",
            "スクリプト",
            "readme",
            "セットアップ",
            "setup",
            "コマンド",
            "サンプルコード",
            "課題コード",
            "リポジトリ",
            "インストーラ",
            "モジュール",
            "拡張機能",
            "アドイン",
            "コネクタ",
            "クライアント",
        ],
        &[
            "インストール",
            "を実行",
            "実行して",
            "実行していただ",
            "導入",
            "を入手",
            "起動して",
            "ダウンロードし",
            "の形にまとめ",
            "適用して",
            "実行)",
            "で動きます",
            "で動作し",
            "立ち上げて",
            "動かして",
            "ダブルクリック",
            "組み込",
            "セットアップし",
        ],
    ),
    (
        &["インストール", "ダウンロードして", "解凍して", "展開して"],
        &["実行", "してください", "して下さい", "します", "いただく"],
    ),
    (
        &[
            "install", "run", "execute", "launch", "download", "open", "apply",
        ],
        &[
            "the viewer",
            "the program",
            "the tool",
            "the installer",
            "the software",
            "the update",
            "the client",
            "the plugin",
            "the attached tool",
            "the setup",
            "firmware",
            "it on the",
            "the script",
            "setup script",
            "the sample project",
            "the repository",
            "the repo",
            "viewer",
            "the reader",
            "the add-in",
            "the extension",
            "the module",
            "the connector",
            "the package",
            "the build",
            "setup.sh",
            "install.sh",
            "npm install",
            "exe",
        ],
    ),
];

/// Endings of paths by which a browser would fetch a program, and of those by which it would fetch an archive.
const PROGRAMS: &[&str] = &[
    ".exe", ".msi", ".scr", ".js", ".vbs", ".hta", ".lnk", ".bat", ".cmd", ".jar", ".apk", ".dmg",
    ".pkg", ".appx", ".msix", ".iso", ".img", ".vhd",
];
const ARCHIVES: &[&str] = &[".zip", ".7z", ".rar", ".lzh", ".tgz", ".cab", ".gz"];

#[derive(Serialize)]
struct Facts {
    link: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let words = RUN
        .iter()
        .find_map(|(what, act)| ctx.find_pair(what, act, 30));
    let links = web_links(ctx);
    let ends = |endings: &[&str]| {
        links.iter().find(|link| {
            let path = link
                .target
                .rest
                .split(['?', '#'])
                .next()
                .unwrap_or("")
                .to_lowercase();
            endings.iter().any(|end| path.ends_with(end))
        })
    };
    let program = ends(PROGRAMS);
    let packed = ends(ARCHIVES);
    let foreign = foreign_links(ctx);
    let attached = archive(ctx);
    let (variant, link, proof): (_, String, Vec<Evidence>) = if let Some(link) = program {
        (
            Variant::ProgramLink,
            link.host.ascii.clone(),
            vec![link.evidence(Role::Link)],
        )
    } else if let (Some(_), Some(file)) = (&words, attached) {
        (Variant::Archive, String::new(), vec![file])
    } else if let (Some(_), Some(link)) = (&words, foreign.first()) {
        (
            Variant::LinkElsewhere,
            link.host.ascii.clone(),
            vec![link.evidence(Role::Link)],
        )
    } else if let Some(link) = packed {
        (
            Variant::ArchiveLink,
            link.host.ascii.clone(),
            vec![link.evidence(Role::Link)],
        )
    } else if words.is_some() && !links.is_empty() {
        (Variant::Words, String::new(), vec![])
    } else {
        return Outcome::of(vec![]);
    };
    let evidence = words.into_iter().chain(proof).collect();
    Outcome::of(vec![Finding::new(variant, &Facts { link }, evidence)])
}
