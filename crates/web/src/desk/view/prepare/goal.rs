//! What the drill is for, and who answers for it.

use super::fields::{errors, input};
use super::shared::View;
use crate::prepare::{Entry, Msg};
use miwake_drill::MailLang;
use miwake_drill::prepare::{GoalStep, said, steps, steps_source};
use miwake_messages::Lang;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The language of the page as templates and steps have it.
pub(super) fn lang(view: &View<'_>) -> MailLang {
    match view.prepare.words.lang() {
        Lang::Ja => MailLang::Ja,
        Lang::En => MailLang::En,
    }
}

pub(super) fn step(view: &View<'_>) -> Html {
    let prepare = view.prepare;
    let (settings, contact) = (&prepare.project.settings, &prepare.plan.contact);
    let lang = lang(view);
    let goal = |goal: &'static GoalStep| {
        let onchange = view.tell(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            Msg::Goal(goal.id, input.checked())
        });
        let checked = prepare.plan.goals.iter().any(|known| known == goal.id);
        html! {
            <label class="desk-check"><input type="checkbox" data-testid="goal" data-goal={goal.id} {checked} {onchange} />
                <span><strong>{ said(goal.title, lang) }</strong><br />{ said(goal.about, lang) }<br />
                    <span class="hint">{ said(goal.measures, lang) }</span></span></label>
        }
    };
    html! {
        <>
            <fieldset class="prepare-goals"><legend>{ view.text("prepare-goals") }</legend>{ for steps().iter().map(goal) }</fieldset>
            <p class="hint">{ said(steps_source(), lang) }</p>
            <div class="desk-fields">
                { input(view, "name", "text", settings.name.clone(), Entry::Name) }
                { input(view, "organisation", "text", settings.organisation.clone(), Entry::Organisation) }
            </div>
            <fieldset><legend>{ view.text("prepare-contact") }</legend>
                <div class="desk-fields">
                    { input(view, "contact-name", "text", contact.name.clone(), Entry::ContactName) }
                    { input(view, "contact-email", "email", contact.email.clone(), Entry::ContactEmail) }
                    { input(view, "contact-phone", "tel", contact.phone.clone(), Entry::ContactPhone) }
                </div>
                { errors(view, "contact") }
            </fieldset>
        </>
    }
}
