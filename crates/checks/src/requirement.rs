//! What is said of a check whose requirements were not met.

use crate::signals::auth::Statement;
use crate::signals::files::no_attachments;
use crate::signals::web::{has_web_links, has_web_links_anywhere, no_links};
use crate::{CheckContext, Meta, NotApplicable, Outcome, Requirement, Unchecked};
use miwake_mail::InputKind::{
    Empty, ForwardedText, Headers, Html, Message, NotMail, Text, TooLarge,
};
use miwake_mail::LinkKind;

/// What is said instead of looking, by the first requirement that `ctx` does not meet; `None` when all are met.
pub(crate) fn unmet(meta: &Meta, ctx: &CheckContext<'_>) -> Option<Outcome> {
    meta.needs.iter().find_map(|need| unmet_by(*need, ctx))
}

/// What is said when a check came to `outcome`: that nothing was found in the text counts only when there was one.
pub(crate) fn settled(meta: &Meta, ctx: &CheckContext<'_>, outcome: Outcome) -> Outcome {
    let found = matches!(outcome, Outcome::Found(_));
    if !found && meta.needs.contains(&Requirement::Text) && !ctx.has_body() {
        Outcome::CouldNotCheck(Unchecked::NoBody)
    } else {
        outcome
    }
}

fn unmet_by(need: Requirement, ctx: &CheckContext<'_>) -> Option<Outcome> {
    use Unchecked::{NoAuthenticationResults, NoBody, NoHeaders, NoSender, NotInPolicy, TextOnly};
    let policy = &ctx.environment.policy;
    let without = |met: bool, why: Unchecked| (!met).then_some(Outcome::CouldNotCheck(why));
    let input = ctx.mail.input;
    match need {
        Requirement::Headers => without(ctx.has_headers(), NoHeaders),
        Requirement::HeaderSection => without(ctx.has_header_section(), NoHeaders),
        Requirement::Sender => without(ctx.sender.is_some(), NoSender),
        Requirement::Authentication => {
            without(Statement::of(ctx).is_some(), NoAuthenticationResults)
        }
        Requirement::OwnDomains => without(!policy.own_domains.is_empty(), NotInPolicy),
        Requirement::WatchedWords => without(!policy.words.is_empty(), NotInPolicy),
        Requirement::Body => without(ctx.has_body(), NoBody),
        Requirement::Html => match input {
            Message | Html => None,
            Text | ForwardedText => Some(Outcome::CouldNotCheck(TextOnly)),
            Headers | Empty | NotMail | TooLarge => Some(Outcome::CouldNotCheck(NoBody)),
        },
        Requirement::Page if ctx.pages().next().is_some() => None,
        Requirement::Page => Some(match input {
            Message | Html => Outcome::NotApplicable(NotApplicable::NothingOfThisKind),
            Text | ForwardedText => Outcome::CouldNotCheck(TextOnly),
            Headers | Empty | NotMail | TooLarge => Outcome::CouldNotCheck(NoBody),
        }),
        Requirement::Pictures => without(ctx.has_structure(), TextOnly),
        Requirement::Message => match input {
            Message => None,
            Text | ForwardedText | Html => Some(Outcome::CouldNotCheck(TextOnly)),
            Headers | Empty | NotMail | TooLarge => Some(Outcome::CouldNotCheck(NoBody)),
        },
        Requirement::LinkTargets => without(!matches!(input, Text | ForwardedText), TextOnly),
        Requirement::Links => (!has_web_links(ctx)).then(|| no_links(ctx)),
        Requirement::LinksAnywhere => (!has_web_links_anywhere(ctx)).then(|| no_links(ctx)),
        Requirement::LinksOfAnyKind => {
            let none = ctx.links.is_empty() && ctx.subject_links.is_empty();
            (none && ctx.inside_links.is_empty()).then(|| no_links(ctx))
        }
        Requirement::Attachments => no_attachments(ctx),
        Requirement::QrCodes => {
            let drawn = ctx.links.iter().any(|l| l.link.kind == LinkKind::Drawn);
            no_attachments(ctx).filter(|_| !drawn)
        }
        // Without a body, what was found in the subject line counts: see `settled`. An answer is asked for.
        Requirement::Text | Requirement::Answer => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Environment;
    use miwake_mail::{Limits, read};

    fn said(mail: &str, need: Requirement) -> Option<Outcome> {
        let mail = read(mail.as_bytes(), &Limits::DEFAULT);
        let environment = Environment::default();
        unmet_by(need, &CheckContext::new(&mail, &[], &environment))
    }

    #[test]
    fn what_was_not_given_is_said() {
        let message = "From: a@example.com\nSubject: x\nMessage-ID: <1@example.com>\n\nText.\n";
        let page = "From: a@example.com\nSubject: x\nMessage-ID: <1@example.com>\nContent-Type: text/html\n\n";
        let text = "お世話になっております。\nhttps://www.example.com/ をご覧ください。\n";
        let could_not = |why| Some(Outcome::CouldNotCheck(why));
        for (mail, need, expected) in [
            (message, Requirement::Headers, None),
            (message, Requirement::HeaderSection, None),
            (message, Requirement::Sender, None),
            (message, Requirement::Body, None),
            (message, Requirement::Html, None),
            (
                message,
                Requirement::Authentication,
                could_not(Unchecked::NoAuthenticationResults),
            ),
            (
                message,
                Requirement::OwnDomains,
                could_not(Unchecked::NotInPolicy),
            ),
            (
                message,
                Requirement::Links,
                Some(Outcome::NotApplicable(NotApplicable::NoLinks)),
            ),
            (
                message,
                Requirement::Attachments,
                Some(Outcome::NotApplicable(NotApplicable::NoAttachments)),
            ),
            (
                message,
                Requirement::Page,
                Some(Outcome::NotApplicable(NotApplicable::NothingOfThisKind)),
            ),
            // The header section of a page, alone.
            (page, Requirement::Page, None),
            (page, Requirement::Html, could_not(Unchecked::NoBody)),
            (text, Requirement::Page, could_not(Unchecked::TextOnly)),
            (text, Requirement::Headers, could_not(Unchecked::NoHeaders)),
            (text, Requirement::Sender, could_not(Unchecked::NoSender)),
            (text, Requirement::Html, could_not(Unchecked::TextOnly)),
            (
                text,
                Requirement::LinkTargets,
                could_not(Unchecked::TextOnly),
            ),
            (text, Requirement::Links, None),
            (
                text,
                Requirement::Attachments,
                could_not(Unchecked::TextOnly),
            ),
            ("", Requirement::Body, could_not(Unchecked::NoBody)),
            ("", Requirement::Message, could_not(Unchecked::NoBody)),
            ("", Requirement::Text, None),
        ] {
            assert_eq!(said(mail, need), expected, "{need:?}: {mail}");
        }
    }
}
