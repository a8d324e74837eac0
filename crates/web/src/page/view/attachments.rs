//! The attachments of the mail, and what is inside them.

use super::shared::{ResultProps, backs};
use miwake_checks::visible_quote;
use miwake_report::{AttachmentRecord, FileRecord};
use miwake_web::words::Words;
use yew::prelude::*;

/// Files inside an attachment shown at most.
const FILES: usize = 200;

/// Deepest level of indentation in the list of files inside.
const STEPS: usize = 8;

pub(super) fn section(shown: &ResultProps) -> Html {
    let attachments = &shown.report.0.mail.attachments;
    html! {
        if !attachments.is_empty() {
            <div class="attachments">
                <h3>{ shown.words.with("ui-attachments", "count", attachments.len()) }</h3>
                <ul>{ for attachments.iter().enumerate().map(|(index, file)| attachment(shown, index, file)) }</ul>
            </div>
        }
    }
}

fn attachment(shown: &ResultProps, index: usize, file: &AttachmentRecord) -> Html {
    let id = format!("attachment-{index}");
    let words = &shown.words;
    let named = if file.name.is_empty() {
        words.text("ui-no-name")
    } else {
        visible_quote(&file.name)
    };
    html! {
        <li id={id.clone()} tabindex="-1" data-testid="attachment">
            <bdi class="file-name">{ named }</bdi>{ " " }{ backs(shown, shown.places.badges(&id)) }
            <ul class="facts">
                <li>{ words.with("ui-file-kind", "kind", words.of("file", &file.detected)) }</li>
                <li>{ words.with("ui-file-declared", "kind", visible_quote(&file.declared_type)) }</li>
                <li>{ size(shown, file.size) }</li>
                if file.inline { <li>{ words.text("ui-file-inline") }</li> }
            </ul>
            { inside(shown, file) }
            <p class="hash"><span>{ "SHA-256 " }</span><code>{ &file.sha256 }</code></p>
        </li>
    }
}

/// What is inside, each file below its container; or that the attachment was not inspected.
fn inside(shown: &ResultProps, file: &AttachmentRecord) -> Html {
    let words = &shown.words;
    let Some(files) = &file.inside else {
        return html! {
            if file.can_hold_more { <p class="unread" data-testid="not-inspected">{ words.text("ui-inside-unseen") }</p> }
        };
    };
    let order = in_tree_order(files);
    let count = order.len();
    html! {
        <>
            { for files.first().map(|whole| unread(words, whole)) }
            if count > 0 {
                <div class="inside" data-testid="inside">
                    <h4>{ words.with("ui-inside", "count", count) }</h4>
                    <ul>{ for order.iter().take(FILES).map(|(step, file)| inner_file(shown, *step, file)) }</ul>
                    if count > FILES { <p class="hint">{ words.with("ui-more", "count", count - FILES) }</p> }
                </div>
            }
        </>
    }
}

/// The files with their depth, each directly followed by its content; without the attachment itself.
/// In a report containers come before their content.
fn in_tree_order(files: &[FileRecord]) -> Vec<(usize, &FileRecord)> {
    let mut held: Vec<Vec<usize>> = vec![Vec::new(); files.len()];
    for (index, file) in files.iter().enumerate().skip(1) {
        let container = file.parent.filter(|parent| *parent < index);
        if let Some(held) = held.get_mut(container.unwrap_or(0)) {
            held.push(index);
        }
    }
    let mut order = Vec::new();
    let mut waiting = vec![(0, 0)];
    while let Some((index, step)) = waiting.pop() {
        if let Some(file) = files.get(index).filter(|_| index > 0) {
            order.push((step, file));
        }
        let below = held.get(index).into_iter().flatten().rev();
        waiting.extend(below.map(|inner| (*inner, if index > 0 { step + 1 } else { 0 })));
    }
    order
}

fn inner_file(shown: &ResultProps, step: usize, file: &FileRecord) -> Html {
    let words = &shown.words;
    let named = if file.name.is_empty() {
        words.text("ui-no-name")
    } else {
        visible_quote(&file.name)
    };
    let bytes = usize::try_from(file.size).unwrap_or(usize::MAX);
    html! {
        <li class={format!("step-{}", step.min(STEPS))} data-testid="inside-file">
            if step > 0 { <span class="visually-hidden">{ words.with("ui-inside-step", "count", step) }{ " " }</span> }
            <bdi class="file-name">{ named }</bdi>
            <ul class="facts">
                <li>{ words.with("ui-file-kind", "kind", words.of("file", &file.detected)) }</li>
                <li>{ size(shown, bytes) }</li>
                if file.encrypted { <li>{ words.text("ui-inside-locked") }</li> }
            </ul>
            { unread(words, file) }
        </li>
    }
}

/// Why a file could not be read, or not completely.
fn unread(words: &Words, file: &FileRecord) -> Html {
    let why = file.unread.iter();
    why.map(|why| html! { <p class="unread">{ words.of("unread", why) }</p> })
        .collect()
}

/// A size in words.
fn size(shown: &ResultProps, bytes: usize) -> String {
    if bytes < 1024 {
        shown.words.with("ui-size-bytes", "count", bytes)
    } else {
        shown
            .words
            .with("ui-size-kilobytes", "count", bytes.div_ceil(1024))
    }
}
