// Made by `cargo xtask gen` from the files in ftl; do not edit.

/// Fluent files of `ja`.
pub(crate) const JA: &[&str] = &[
    include_str!("../ftl/ja/cli.ftl"),
    include_str!("../ftl/ja/report.ftl"),
    include_str!("../ftl/ja/terms.ftl"),
    include_str!("../ftl/ja/ui.ftl"),
    include_str!("../ftl/ja/checks/asks-for-credentials.ftl"),
    include_str!("../ftl/ja/checks/asks-to-enable-macros.ftl"),
    include_str!("../ftl/ja/checks/consumer-mail-at-work.ftl"),
    include_str!("../ftl/ja/checks/file-or-icon-unfamiliar.ftl"),
    include_str!("../ftl/ja/checks/freemail-sender.ftl"),
    include_str!("../ftl/ja/checks/lecture-or-interview-lure.ftl"),
    include_str!("../ftl/ja/checks/not-my-work.ftl"),
    include_str!("../ftl/ja/checks/payment-change.ftl"),
    include_str!("../ftl/ja/checks/sent-to-work-address.ftl"),
    include_str!("../ftl/ja/checks/signature-mismatch.ftl"),
    include_str!("../ftl/ja/checks/unexpected-mail.ftl"),
    include_str!("../ftl/ja/checks/unfamiliar-sender.ftl"),
    include_str!("../ftl/ja/checks/unnatural-japanese.ftl"),
    include_str!("../ftl/ja/checks/unnatural-wording-seen.ftl"),
    include_str!("../ftl/ja/checks/urgent-wording.ftl"),
];

/// Fluent files of `en`.
pub(crate) const EN: &[&str] = &[
    include_str!("../ftl/en/cli.ftl"),
    include_str!("../ftl/en/report.ftl"),
    include_str!("../ftl/en/terms.ftl"),
    include_str!("../ftl/en/ui.ftl"),
    include_str!("../ftl/en/checks/asks-for-credentials.ftl"),
    include_str!("../ftl/en/checks/asks-to-enable-macros.ftl"),
    include_str!("../ftl/en/checks/consumer-mail-at-work.ftl"),
    include_str!("../ftl/en/checks/file-or-icon-unfamiliar.ftl"),
    include_str!("../ftl/en/checks/freemail-sender.ftl"),
    include_str!("../ftl/en/checks/lecture-or-interview-lure.ftl"),
    include_str!("../ftl/en/checks/not-my-work.ftl"),
    include_str!("../ftl/en/checks/payment-change.ftl"),
    include_str!("../ftl/en/checks/sent-to-work-address.ftl"),
    include_str!("../ftl/en/checks/signature-mismatch.ftl"),
    include_str!("../ftl/en/checks/unexpected-mail.ftl"),
    include_str!("../ftl/en/checks/unfamiliar-sender.ftl"),
    include_str!("../ftl/en/checks/unnatural-japanese.ftl"),
    include_str!("../ftl/en/checks/unnatural-wording-seen.ftl"),
    include_str!("../ftl/en/checks/urgent-wording.ftl"),
];
