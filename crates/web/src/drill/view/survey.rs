//! Two questions, and what becomes of the answers.

use super::{next, question};
use crate::app::{App, Asked, Msg, Sent};
use crate::given;
use miwake_web::{HELP, WHY, mailto};
use yew::html::Scope;
use yew::prelude::*;

pub(crate) fn view(app: &App, link: &Scope<App>) -> Html {
    let words = &app.words;
    let address = given::survey_address(&app.policy);
    let mail = letter(app);
    html! {
        <>
            <p>{ words.text("drill-survey-lead") }</p>
            { question(words, link, Asked::Why, "why", &WHY, app.survey.why) }
            { question(words, link, Asked::Help, "help", &HELP, app.survey.help) }
            if address.is_none() && mail.is_none() {
                <p class="hint" data-testid="stays">{ words.text("drill-survey-stays") }</p>
            } else {
                <p class="hint">{ words.text("drill-survey-may-be-sent") }</p>
            }
            if let Some(address) = address.filter(|_| !app.survey.is_empty()) { { by_post(app, link, &address) } }
            if let Some((text, mailto)) = mail.filter(|_| !app.survey.is_empty()) { { by_mail(app, &text, mailto) } }
            { next(words, link, "drill-finish") }
        </>
    }
}

/// What would be sent to the server, and the button that does.
fn by_post(app: &App, link: &Scope<App>, address: &str) -> Html {
    let words = &app.words;
    let said = match app.sent {
        Sent::NotYet => "",
        Sent::UnderWay => "drill-survey-sending",
        Sent::Yes => "drill-survey-sent",
        Sent::No => "drill-survey-failed",
    };
    html! {
        <div class="letter-out">
            <p>{ words.with("drill-survey-what", "address", address) }</p>
            <pre data-testid="what">{ app.survey.json() }</pre>
            <div class="buttons">
                if app.sent != Sent::Yes {
                    <button type="button" class="button button-outline" data-testid="send"
                        onclick={link.callback(|_| Msg::Send)}>{ words.text("drill-survey-send") }</button>
                }
                <span role="status" data-testid="sent">
                    if !said.is_empty() { { words.text(said) } }
                </span>
            </div>
        </div>
    }
}

fn by_mail(app: &App, text: &str, address: String) -> Html {
    let words = &app.words;
    html! {
        <div class="letter-out">
            <p>{ words.with("drill-survey-mail", "address", app.policy.drill.survey_mail.as_str()) }</p>
            <pre data-testid="what-mail">{ text }</pre>
            <p><a class="button button-outline" data-testid="mailto" href={address}>{ words.text("drill-survey-mail-open") }</a></p>
        </div>
    }
}

/// The text of the mail with the answers, and the address that opens it.
fn letter(app: &App) -> Option<(String, String)> {
    let words = &app.words;
    let line = |name: &str, answer: Option<&str>| {
        let answer = answer.map_or_else(
            || "–".to_owned(),
            |answer| words.text(&format!("drill-{name}-{answer}")),
        );
        format!("{}\n  {answer}\n", words.text(&format!("drill-{name}")))
    };
    let subject = words.with(
        "drill-survey-subject",
        "campaign",
        app.survey.campaign.as_str(),
    );
    let text = line("why", app.survey.why) + &line("help", app.survey.help);
    let address = mailto(&app.policy.drill.survey_mail, &subject, &text)?;
    Some((format!("{subject}\n\n{text}"), address))
}
