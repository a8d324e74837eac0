//! The check page.
//!
//! What tests may rely on (`data-testid`, and the attributes named here):
//!
//! | where | what |
//! |---|---|
//! | `<html data-ready="true">` | page, policy and worker are loaded; from here on nothing is requested but, once, what looks into attachments, and what is kept for use without a network |
//! | `<html data-offline="true">` | the site is kept on the device (`www/sw.js`); from here on nothing is requested at all, but `policy.json` when the page is opened |
//! | `newer`, `newer-use`, `newer-later` | a newer version is on the device; buttons to take it into use, and to put it off |
//! | `drop-zone` | where files are dropped (the whole window takes them); `data-dragging="true"` while one hovers |
//! | `file-input` | the `<input type=file>` |
//! | `mail-text` | the text area |
//! | `rich-copy` | says that a copy with hidden link targets was taken |
//! | `check`, `clear`, `undo`, `cancel` | buttons; `cancel` is there when an analysis takes more than 300 ms |
//! | `example-0` … | buttons of the example mails |
//! | `busy` | there while an analysis runs |
//! | `progress` | what it is at, in `busy` |
//! | `mails` | a list of mails to choose from, one for each level; `data-by-itself="true"` when a plain forward was entered by itself |
//! | `mail-item` | button of each mail, `aria-pressed="true"` on the one that is judged |
//! | `judge-outer` | button: judge the mail around the list |
//! | `files` | several mails, `data-running`; `file` the button of each row, `data-state`: a level, `waiting`, `checking`, `failed` |
//! | `files-words`, `files-level`, `files-none` | the filters of the list, and that no row fits |
//! | `sort-verdict` … | the head of each column; `aria-sort` on its cell |
//! | `files-csv`, `files-json`, `files-cancel` | buttons |
//! | `marked` | what is numbered in the mail beside the reasons |
//! | `error` | the error message, `data-error` says which: `time-out`, `trapped`, `lost`, `cancelled`, `too-large`, `unreadable`, `not-loaded`, `empty` |
//! | `notice` | a remark, such as that only the first of several files is checked |
//! | `policy-error` | `policy.json` cannot be used |
//! | `result` | the whole result; `data-request` is the number of the analysis, one higher each time |
//! | `verdict` | `data-level` (as in the JSON) and `data-score` |
//! | `undecided` | why there is no judgement, and what to do |
//! | `input-kind` | what the input was read as, `data-kind` |
//! | `reasons`, `reason` | the list and each reason, `data-check` |
//! | `show` | button in a reason that leads to the marked place |
//! | `question` | each question, `data-question`; in it radio buttons with values `yes`, `no`, `unsure` |
//! | `missing` | what this kind of input does not hold |
//! | `unseen` | says that the attachments were not inspected, `data-unseen`: `not-loaded`, `trapped` |
//! | `notes` | what could not be read; `data-note` on each |
//! | `mail`, `mail-body`, `link`, `attachment` | the mail, inert |
//! | `inside`, `inside-file` | what is inside an attachment, and each file of it |
//! | `not-inspected` | says that an attachment was not inspected |
//! | `checklist`, `check-row` | the checklist; rows with `data-check`, `data-outcome` |
//! | `filter` | which rows are shown; in it radio buttons with values `all`, `found`, `could-not-check` |
//! | `path`, `route`, `hop` | the delivery path, its drawing, each step of it; `odd-delay` where it took too long, `said` at the step where the mail came in |
//! | `after-link`, `after`, `after-act` | button in the verdict, and first steps by what was done, `data-act`; `tell` in each when there is a contact |
//! | `tell-of-it`, `summary`, `mailto`, `copy-summary` | the mail to the contact before it is made; without a contact the text to copy |
//! | `reply`, `reply-text`, `copy-reply` | the reply to whoever reported the mail; radio buttons `reply-language` |
//! | `indicators`, `indicator-list`, `copy-indicators`, `save-indicators` | addresses, domains, URLs, hashes |
//! | `copy`, `save`, `print` | buttons; `copy-said` and `copy-summary-said` say how copying went |
//! | `print-whole` | check box: checklist and mail on paper, too |
//! | `printed-indicators` | the list on paper |
//! | `another` | button: show the form again, which is folded to a line while there is a result |
//! | `first-reason` | the first reason, in the verdict |
//! | `unread-files`, `show-unread` | what could not be read, in a verdict that could not be made for that |
//! | `private-help` | whom private people can ask |
//! | `score` | the score and how it sums |
//! | `status` | polite status region |
//! | `language-ja`, `language-en` | language switch, `aria-pressed` |
//!
//! Options in the address: `?lang=ja|en`; `?timeout=ms` (1 to 120,000, default 20,000).
//!
//! A killed or hung worker needs no hook: a test that wraps `Worker` before any script runs
//! (`Page.addScriptToEvaluateOnNewDocument`) can keep the instances and call `terminate()`, or hold back messages.

mod app;
mod draft;
mod drops;
mod input;
mod message;
mod outcome;
mod policy;
mod print;
mod source;
mod state;
mod view;

use miwake_web::browser;

fn main() {
    if let Some(root) = browser::element("app") {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
