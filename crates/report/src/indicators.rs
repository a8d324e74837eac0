//! What of a mail can be looked for elsewhere, in logs and in other mailboxes: addresses, domains, URLs, hashes
//! ("indicators of compromise"). A list of what stands in the mail, and no judgement: genuine ones are among them.

use crate::csv::row;
use crate::defang::inert;
use crate::{AttachmentRecord, LinkRecord, Report};
use miwake_checks::kinds::AddressRole;
use miwake_messages::Messages;
use serde_json::{Map, Value};

/// What an indicator is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndicatorForm {
    /// A mail address.
    Address,
    /// A host name, ASCII form.
    Domain,
    /// A URL as it stands in the mail.
    Url,
    /// A SHA-256 hash, hexadecimal.
    Sha256,
}

impl IndicatorForm {
    /// All, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Address, Self::Domain, Self::Url, Self::Sha256];

    /// Its word in tables.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Domain => "domain",
            Self::Url => "url",
            Self::Sha256 => "sha256",
        }
    }
}

/// Where an indicator stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndicatorPlace {
    /// The field `From`.
    From,
    /// The field `Sender`.
    Sender,
    /// The field `Reply-To`.
    ReplyTo,
    /// The field `Return-Path`.
    ReturnPath,
    /// A link of the mail.
    Link,
    /// What a link leads to in the end, as far as its text tells.
    LinkEnd,
    /// A link in an attached file.
    File,
    /// An attachment.
    Attachment,
    /// The mail itself.
    Mail,
}

impl IndicatorPlace {
    /// Its word in tables.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::From => "from",
            Self::Sender => "sender",
            Self::ReplyTo => "reply-to",
            Self::ReturnPath => "return-path",
            Self::Link => "link",
            Self::LinkEnd => "link-end",
            Self::File => "file",
            Self::Attachment => "attachment",
            Self::Mail => "mail",
        }
    }
}

/// Something of a mail that can be looked for elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// What it is.
    pub form: IndicatorForm,
    /// The value, harmless: defanged, and nothing invisible in it.
    pub value: String,
    /// Where it stands first.
    pub place: IndicatorPlace,
    /// The name that goes with it, harmless: of the sender, of the file. May be empty.
    pub name: String,
}

/// The indicators of the mail that `report` is on, by form and in the order of the mail; each value once. Recipients are
/// none.
#[must_use]
pub fn indicators(report: &Report) -> Vec<Indicator> {
    let mut found = Found::default();
    for record in &report.mail.addresses {
        if let Some(place) = role(record.role) {
            found.address(&record.address, place, &record.name);
        }
    }
    for link in &report.mail.links {
        found.link(link);
    }
    for attachment in &report.mail.attachments {
        found.attachment(attachment);
    }
    let (form, place) = (IndicatorForm::Sha256, IndicatorPlace::Mail);
    found.add(form, &report.input.sha256, place, "");
    found.by_form.into_iter().flatten().collect()
}

/// The place that a field is; `None` for those that name recipients.
fn role(role: AddressRole) -> Option<IndicatorPlace> {
    match role {
        AddressRole::From => Some(IndicatorPlace::From),
        AddressRole::Sender => Some(IndicatorPlace::Sender),
        AddressRole::ReplyTo => Some(IndicatorPlace::ReplyTo),
        AddressRole::ReturnPath => Some(IndicatorPlace::ReturnPath),
        _ => None,
    }
}

#[derive(Default)]
struct Found {
    /// In the order of [`IndicatorForm::ALL`].
    by_form: [Vec<Indicator>; 4],
    /// Form and value of each. A map that the page has anyway: a set of its own would be loaded with it.
    known: Map<String, Value>,
}

impl Found {
    fn add(&mut self, form: IndicatorForm, value: &str, place: IndicatorPlace, name: &str) {
        let value = inert(value.trim());
        let key = format!("{} {value}", form.id());
        if value.is_empty() || self.known.insert(key, Value::Null).is_some() {
            return;
        }
        let forms = IndicatorForm::ALL.into_iter().zip(&mut self.by_form);
        for (_, of_form) in forms.filter(|(each, _)| *each == form) {
            of_form.push(Indicator {
                form,
                value: value.clone(),
                place,
                name: inert(name.trim()),
            });
        }
    }

    fn address(&mut self, address: &str, place: IndicatorPlace, name: &str) {
        let Some((_, domain)) = address.rsplit_once('@') else {
            return;
        };
        self.add(IndicatorForm::Address, address, place, name);
        self.domain(&domain.to_ascii_lowercase(), place);
    }

    fn domain(&mut self, host: &str, place: IndicatorPlace) {
        // An IP address is no domain; it stands in its URL.
        if host.contains(|c: char| c.is_alphabetic()) && !host.contains([':', '[', ' ']) {
            self.add(IndicatorForm::Domain, host, place, "");
        }
    }

    fn link(&mut self, link: &LinkRecord) {
        self.target(&link.href, &link.host, IndicatorPlace::Link);
        if let Some(end) = &link.unwrapped {
            self.target(&end.href, &end.host, IndicatorPlace::LinkEnd);
        }
    }

    fn target(&mut self, href: &str, host: &str, place: IndicatorPlace) {
        let scheme = href.get(..7).unwrap_or_default();
        if scheme.eq_ignore_ascii_case("mailto:") {
            let address = href.get(7..).unwrap_or_default();
            let end = address.find('?').unwrap_or(address.len());
            self.address(address.get(..end).unwrap_or_default(), place, "");
        } else if !host.is_empty() {
            self.add(IndicatorForm::Url, href, place, "");
            self.domain(host, place);
        }
    }

    fn attachment(&mut self, attachment: &AttachmentRecord) {
        let (form, place) = (IndicatorForm::Sha256, IndicatorPlace::Attachment);
        self.add(form, &attachment.sha256, place, &attachment.name);
        let files = attachment.inside.iter().flatten();
        for link in files.flat_map(|file| &file.links) {
            self.target(&link.href, &link.host, IndicatorPlace::File);
        }
    }
}

/// The indicators as a text to copy: a heading for each form, one value a line; lines ended by `\n`.
#[must_use]
pub fn indicator_list(report: &Report, messages: &Messages) -> String {
    let all = indicators(report);
    let mut text = String::new();
    for form in IndicatorForm::ALL {
        let mut of_form = all.iter().filter(|indicator| indicator.form == form);
        let Some(first) = of_form.next() else {
            continue;
        };
        if !text.is_empty() {
            text.push('\n');
        }
        let heading = messages.text(&format!("indicator-{}", form.id()));
        text.push_str(&format!("{heading}\n{}\n", line(first)));
        of_form.for_each(|indicator| text.push_str(&format!("{}\n", line(indicator))));
    }
    text
}

/// A hash tells nothing without its file.
fn line(indicator: &Indicator) -> String {
    let named = indicator.form == IndicatorForm::Sha256 && !indicator.name.is_empty();
    match named {
        true => format!("{}  {}", indicator.value, indicator.name),
        false => indicator.value.clone(),
    }
}

/// The indicators as CSV, a header line first: kind, value, place, name. Values are defanged, and no cell is run as a
/// formula.
#[must_use]
pub fn indicator_csv(report: &Report) -> String {
    let mut text = row(["kind", "value", "place", "name"]);
    for indicator in indicators(report) {
        let (form, place) = (indicator.form.id(), indicator.place.id());
        text.push_str(&row([form, &indicator.value, place, &indicator.name]));
    }
    text
}
