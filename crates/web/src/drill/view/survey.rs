//! Two questions, and what becomes of the answers.

use super::shared::{next, question};
use crate::first_screen;
use crate::practice::{Asked, Msg, Practice, Sent};
use miwake_web::{HELP, WHY, mailto};
use yew::prelude::*;

pub(crate) fn view(practice: &Practice, send: &Callback<Msg>) -> Html {
    let words = &practice.words;
    let address = first_screen::survey_address(&practice.policy);
    let mail = letter(practice);
    html! {
        <>
            <p>{ words.text("drill-survey-lead") }</p>
            { question(words, send, Asked::Why, "why", &WHY, practice.survey.why) }
            { question(words, send, Asked::Help, "help", &HELP, practice.survey.help) }
            if address.is_none() && mail.is_none() {
                <p class="hint" data-testid="stays">{ words.text("drill-survey-stays") }</p>
            } else {
                <p class="hint">{ words.text("drill-survey-may-be-sent") }</p>
            }
            if let Some(address) = address.filter(|_| !practice.survey.is_empty()) { { by_post(practice, send, &address) } }
            if let Some((text, mailto)) = mail.filter(|_| !practice.survey.is_empty()) { { by_mail(practice, &text, mailto) } }
            { next(words, send, "drill-finish") }
        </>
    }
}

/// What would be sent to the server, and the button that does.
fn by_post(practice: &Practice, send: &Callback<Msg>, address: &str) -> Html {
    let words = &practice.words;
    let said = match practice.sent {
        Sent::NotYet => "",
        Sent::UnderWay => "drill-survey-sending",
        Sent::Yes => "drill-survey-sent",
        Sent::No => "drill-survey-failed",
    };
    html! {
        <div class="letter-out">
            <p>{ words.with("drill-survey-what", "address", address) }</p>
            <pre data-testid="what">{ practice.survey.json() }</pre>
            <div class="buttons">
                if practice.sent != Sent::Yes {
                    <button type="button" class="button button-outline" data-testid="send"
                        onclick={send.reform(|_| Msg::Send)}>{ words.text("drill-survey-send") }</button>
                }
                <span role="status" data-testid="sent">
                    if !said.is_empty() { { words.text(said) } }
                </span>
            </div>
        </div>
    }
}

fn by_mail(practice: &Practice, text: &str, address: String) -> Html {
    let words = &practice.words;
    html! {
        <div class="letter-out">
            <p>{ words.with("drill-survey-mail", "address", practice.policy.drill.survey_mail.as_str()) }</p>
            <pre data-testid="what-mail">{ text }</pre>
            <p><a class="button button-outline" data-testid="mailto" href={address}>{ words.text("drill-survey-mail-open") }</a></p>
        </div>
    }
}

/// The text of the mail with the answers, and the address that opens it.
fn letter(practice: &Practice) -> Option<(String, String)> {
    let words = &practice.words;
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
        practice.survey.campaign.as_str(),
    );
    let text = line("why", practice.survey.why) + &line("help", practice.survey.help);
    let address = mailto(&practice.policy.drill.survey_mail, &subject, &text)?;
    Some((format!("{subject}\n\n{text}"), address))
}
