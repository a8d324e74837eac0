//! The mail: template, editor, how people will see it, what the checks say about it.

use super::fields::{area, errors, input};
use super::goal::lang;
use super::shared::View;
use crate::prepare::{Checked, Entry, Msg};
use miwake_checks::visible_quote;
use miwake_drill::prepare::phish_scale::CUE_KINDS;
use miwake_drill::prepare::{TEMPLATES, Template, Variable, said, template};
use miwake_drill::{Cue, CueKind, MailLang, Place};
use miwake_report::sentences::sentences;
use miwake_report::{FindingRecord, Report, headline};
use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

pub(super) fn step(view: &View<'_>) -> Html {
    let plan = &view.prepare.plan;
    let text = NodeRef::default();
    html! {
        <>
            { templates(view) }
            <div class="desk-fields">
                { input(view, "from-name", "text", plan.mail.from_name.clone(), Entry::FromName) }
                { input(view, "sender", "email", plan.sender.clone(), Entry::Sender) }
            </div>
            { input(view, "subject", "text", plan.mail.subject.clone(), Entry::Subject) }
            { area(view, "text", plan.mail.text.clone(), Entry::Text, &text) }
            { variables(view, &text) }
            { cues(view) }
            { preview(view) }
            { report(view) }
        </>
    }
}

fn templates(view: &View<'_>) -> Html {
    let chosen = view.prepare.plan.mail.template.as_str();
    let lang = lang(view);
    let onchange = view.tell(|event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        Msg::Template(select.value())
    });
    let option = |template: &&Template| {
        html! { <option value={template.id} selected={template.id == chosen}>{ said(template.title, lang) }</option> }
    };
    let group = |of: MailLang, label: &str| {
        let own = TEMPLATES.iter().filter(|template| template.lang == of);
        let options: Vec<&Template> = own.collect();
        html! { <optgroup label={view.text(label)}>{ for options.iter().map(option) }</optgroup> }
    };
    let about = template(chosen).map(|template| said(template.about, lang));
    html! {
        <label class="desk-field"><span>{ view.text("prepare-template") }</span>
            <select data-testid="prepare-template" {onchange}>
                <option value="" selected={chosen.is_empty()}>{ view.text("prepare-template-none") }</option>
                { group(MailLang::Ja, "prepare-template-ja") }
                { group(MailLang::En, "prepare-template-en") }
            </select>
            <span class="hint">{ about.unwrap_or_default() }</span>
        </label>
    }
}

/// What can be filled in: a press puts it where the cursor of the text is.
fn variables(view: &View<'_>, text: &NodeRef) -> Html {
    let row = |variable: Variable| {
        let id = variable.id();
        let code = format!("{{{{{id}}}}}");
        let onclick = {
            let (text, code) = (text.clone(), code.clone());
            let send = view.send.clone();
            Callback::from(move |_: MouseEvent| {
                if let Some(area) = text.cast::<HtmlTextAreaElement>() {
                    put(&area, &code);
                    send.emit(Msg::Enter(Entry::Text, area.value()));
                }
            })
        };
        html! {
            <li><button type="button" class="button button-text button-small" data-testid={format!("variable-{id}")} {onclick}><code>{ code }</code></button>
                { " " }{ view.text(&format!("prepare-variable-{id}")) }</li>
        }
    };
    html! {
        <div class="hint" id="prepare-variables"><p>{ view.text("prepare-variables") }</p>
            <ul class="facts">{ for Variable::ALL.into_iter().map(row) }</ul></div>
    }
}

/// Puts words where the cursor is, in place of what is selected, and goes on behind them.
fn put(area: &HtmlTextAreaElement, words: &str) {
    let at = |place: Result<Option<u32>, _>| place.ok().flatten().unwrap_or_default();
    let (start, end) = (at(area.selection_start()), at(area.selection_end()));
    let _ = area
        .set_range_text_with_start_and_end_and_mode(words, start, end, "end")
        .and_then(|()| area.focus());
}

fn cues(view: &View<'_>) -> Html {
    let words = &view.prepare.words;
    let lang = lang(view);
    let row = |(index, cue): (usize, &Cue)| {
        let quote = visible_quote(&cue.quote);
        let said = cue.says.read_in(lang).0.to_owned();
        let arguments = [("quote", quote.as_str().into()), ("says", said.into())];
        html! {
            <li data-testid="cue">{ words.format("prepare-cue", arguments) }
                <span class="buttons">
                    if index > 0 {
                        <button type="button" class="button button-text button-small" onclick={view.tell(move |_| Msg::CueFirst(index))}>{ words.text("prepare-cue-first") }</button>
                    }
                    <button type="button" class="button button-text button-small" onclick={view.tell(move |_| Msg::CueRemove(index))}>{ words.with("prepare-cue-remove", "quote", quote.clone()) }</button>
                </span>
            </li>
        }
    };
    let all = view.prepare.plan.mail.cues.iter().enumerate();
    html! {
        <section aria-labelledby="prepare-cues-heading">
            <h3 id="prepare-cues-heading">{ words.text("prepare-cues") }</h3>
            <ol class="prepare-cues">{ for all.map(row) }</ol>
            { errors(view, "cues") }
            { new_cue(view) }
        </section>
    }
}

/// Places of a mail that words of a cue can stand in.
const PLACES: [Place; 4] = [Place::Text, Place::Subject, Place::From, Place::Link];

/// Fields of a cue that is to be added. Its place and kind are read when it is.
fn new_cue(view: &View<'_>) -> Html {
    let words = &view.prepare.words;
    let (quote, says) = &view.prepare.new_cue;
    let (place, kind) = (NodeRef::default(), NodeRef::default());
    let chosen = |select: &NodeRef| {
        let index = select
            .cast::<HtmlSelectElement>()
            .map(|it| it.selected_index());
        index
            .and_then(|index| usize::try_from(index).ok())
            .unwrap_or_default()
    };
    let onclick = {
        let (place, kind) = (place.clone(), kind.clone());
        view.tell(move |_| {
            Msg::CueAdd(
                PLACES.get(chosen(&place)).copied().unwrap_or(Place::Text),
                CUE_KINDS
                    .get(chosen(&kind))
                    .copied()
                    .unwrap_or(CueKind::Urgency),
            )
        })
    };
    let places = PLACES.map(
        |place| html! { <option>{ words.text(&format!("prepare-place-{}", place.id())) }</option> },
    );
    let kinds =
        CUE_KINDS.map(|kind| html! { <option>{ words.of("prepare-kind", &kind) }</option> });
    html! {
        <details data-testid="new-cue">
            <summary>{ words.text("prepare-cue-new") }</summary>
            <div class="desk-fields">
                { input(view, "cue-quote", "text", quote.clone(), Entry::CueQuote) }
                { input(view, "cue-says", "text", says.clone(), Entry::CueSays) }
                <label class="desk-field"><span>{ words.text("prepare-cue-place") }</span><select ref={place}>{ for places }</select></label>
                <label class="desk-field"><span>{ words.text("prepare-cue-kind") }</span><select ref={kind}>{ for kinds }</select></label>
            </div>
            <button type="button" class="button button-outline button-small" data-testid="prepare-cue-add"
                disabled={quote.trim().is_empty() || says.trim().is_empty()} {onclick}>{ words.text("prepare-cue-add") }</button>
        </details>
    }
}

/// The mail as the check page shows one: text, and where the link leads.
fn preview(view: &View<'_>) -> Html {
    let (prepare, words) = (view.prepare, &view.prepare.words);
    let body = match &prepare.preview {
        None => html! { <p>{ words.text("prepare-preview-none") }</p> },
        Some(mail) => {
            let plan = &prepare.plan;
            let from = mailbox(&plan.mail.from_name, &plan.sender);
            let to = mailbox(&mail.to.name, &mail.to.address);
            let row = |id: &str, text: &str| html! { <><dt>{ words.text(id) }</dt><dd>{ visible_quote(text) }</dd></> };
            html! {
                <div class="prepare-mail" lang={plan.mail.lang.tag()}>
                    <dl>
                        { row("prepare-preview-from", &from) }
                        { row("prepare-preview-to", &to) }
                        { row("prepare-subject", &mail.subject) }
                    </dl>
                    <div class="prepare-body" dir="auto">{ &mail.text }</div>
                    <dl>{ row("prepare-preview-link", &mail.link) }</dl>
                </div>
            }
        }
    };
    html! {
        <section aria-labelledby="prepare-preview-heading" data-testid="prepare-preview">
            <h3 id="prepare-preview-heading">{ words.text("prepare-preview") }</h3>
            { body }
        </section>
    }
}

fn mailbox(name: &str, address: &str) -> String {
    if name.trim().is_empty() {
        address.to_owned()
    } else {
        format!("{name} <{address}>")
    }
}

fn report(view: &View<'_>) -> Html {
    let words = &view.prepare.words;
    let (state, body) = match &view.prepare.checked {
        Checked::No => return Html::default(),
        Checked::Busy => (
            "busy",
            html! { <p>{ words.text("prepare-report-busy") }</p> },
        ),
        Checked::Failed => (
            "failed",
            html! { <p>{ words.text("prepare-report-failed") }</p> },
        ),
        Checked::Report(report) => ("done", reported(view, report)),
    };
    html! {
        <section aria-labelledby="prepare-report-heading" data-testid="prepare-report" data-state={state}>
            <h3 id="prepare-report-heading">{ words.text("prepare-report") }</h3>
            { body }
        </section>
    }
}

fn reported(view: &View<'_>, report: &Report) -> Html {
    let messages = view.prepare.words.messages();
    let row = |finding: &FindingRecord| {
        let said = sentences(finding, messages);
        html! { <li data-testid="finding" data-check={finding.id.clone()}><strong>{ said.title }</strong><br />{ said.found }</li> }
    };
    let found: Vec<&FindingRecord> = report
        .findings
        .iter()
        .filter(|finding| finding.weight > 0.0)
        .collect();
    html! {
        <>
            <p><strong>{ headline(report, messages).level }</strong></p>
            if found.is_empty() { <p>{ view.text("prepare-report-nothing") }</p> }
            <ul>{ for found.into_iter().map(row) }</ul>
        </>
    }
}
