//! A form to fill in within the mail itself.

use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use miwake_address::Target;
use miwake_mail::{Form, Html, Place, View};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "form-in-mail",
    group: Group::Links,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Html, Requirement::Page],
    attacks: &[Attack::Phishing],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["WHATWG HTML, 4.10 Forms"],
};

variants! {
    enum Variant {
        Password = "password",
        Form = "form",
    }
}

#[derive(Serialize)]
struct Facts {
    host: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let findings = ctx
        .pages()
        .flat_map(|(part, html)| html.forms.iter().map(move |form| (part, html, form)))
        .max_by_key(|(_, _, form)| form.password)
        .map(|(part, html, form)| finding(part, html, form));
    Outcome::of(findings.into_iter().collect())
}

fn finding(part: usize, html: &Html, form: &Form) -> Finding {
    let host = Target::parse(&form.action).and_then(|target| target.host);
    let facts = Facts {
        host: host.map_or_else(String::new, |host| host.unicode),
    };
    let place = Place {
        part,
        view: View::Html,
        range: form.source.clone(),
    };
    let quote = html.source.get(form.source.clone()).unwrap_or("");
    let variant = if form.password {
        Variant::Password
    } else {
        Variant::Form
    };
    Finding::new(
        variant,
        &facts,
        vec![Evidence::body(Role::Link, &place, quote)],
    )
}
