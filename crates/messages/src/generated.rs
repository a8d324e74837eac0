// Made by `cargo xtask gen` from the files in ftl; do not edit.

/// Fluent files of `ja`.
pub(crate) const JA: &[&str] = &[
    include_str!("../ftl/ja/cli.ftl"),
    include_str!("../ftl/ja/report.ftl"),
    include_str!("../ftl/ja/terms.ftl"),
    include_str!("../ftl/ja/ui.ftl"),
    include_str!("../ftl/ja/checks/freemail-sender.ftl"),
];

/// Fluent files of `en`.
pub(crate) const EN: &[&str] = &[
    include_str!("../ftl/en/cli.ftl"),
    include_str!("../ftl/en/report.ftl"),
    include_str!("../ftl/en/terms.ftl"),
    include_str!("../ftl/en/ui.ftl"),
    include_str!("../ftl/en/checks/freemail-sender.ftl"),
];
