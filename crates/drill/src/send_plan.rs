//! Which mail of a drill goes to whom, and when: `send-plan.json` of a kit.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;

/// What the file says that it is, so that it is told from other JSON.
pub const SEND_PLAN_KIND: &str = "miwake-send-plan";

/// The version of the form that is written, and the newest that is read.
pub const SEND_PLAN_SCHEMA: u32 = 1;

/// Name of the plan's file in a kit.
pub const SEND_PLAN_FILE: &str = "send-plan.json";

/// Name of the field that every mail of a drill carries; it names who owns the drill.
pub const OWNER_FIELD: &str = "X-Miwake-Drill";

/// Which mail goes to whom, and when. The mails themselves are files beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendPlan {
    /// `miwake-send-plan`.
    pub kind: String,
    /// Version of this form: 1.
    pub schema: u32,
    /// Id of the campaign.
    pub campaign: String,
    /// Who answers for the drill.
    pub owner: Owner,
    /// Address of the sender.
    pub sender: String,
    /// Domains of the organisation; nobody outside of them is sent anything.
    pub own_domains: Vec<String>,
    /// Further domains that the organisation's policy names for drills; a sender may be of these.
    #[serde(default)]
    pub drill_domains: Vec<String>,
    /// Days and hours of sending.
    pub waves: Vec<Wave>,
    /// The mails.
    pub mails: Vec<PlannedMail>,
}

/// Who answers for a drill.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// The organisation.
    pub organisation: String,
    /// The person or desk.
    pub contact: String,
    /// Their mail address.
    pub email: String,
}

/// One time of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wave {
    /// Not before this time, in seconds since 1970-01-01 00:00 UTC.
    pub at: i64,
}

/// One mail to one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedMail {
    /// Path of the file in the kit, with `/`: `mail/00001.eml`.
    pub file: String,
    /// Address that it goes to.
    pub to: String,
    /// Index into [`SendPlan::waves`].
    pub wave: usize,
}

/// Why a plan is not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanError {
    /// It is no plan: what is wrong with the JSON.
    Json(String),
    /// It is another kind of file: what it says that it is.
    Kind(String),
    /// It is of a newer version than can be read.
    Newer(u32),
    /// The plan breaks a rule.
    Rule(PlanFault),
}

/// A rule of sending that a plan breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanFault {
    /// It does not say who answers for the drill (organisation, contact, mail address).
    NoOwner,
    /// It names no domain of the organisation.
    NoOwnDomain,
    /// The sender's address is of none of the organisation's domains, nor of one for drills.
    Sender(String),
    /// A mail goes to somebody outside of the organisation's domains.
    Recipient(String),
    /// Somebody is sent two mails.
    Twice(String),
    /// A mail is in a wave that is not there.
    NoWave(String),
    /// A file is named that lies outside of the kit, or is called like no file.
    File(String),
    /// There is nothing to send.
    Empty,
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(why) => write!(f, "not a send plan: {why}"),
            Self::Kind(kind) => write!(
                f,
                "not a send plan: it says that it is {kind:?}, not {SEND_PLAN_KIND:?}"
            ),
            Self::Newer(schema) => write!(
                f,
                "a send plan of version {schema}; this program reads up to {SEND_PLAN_SCHEMA}"
            ),
            Self::Rule(fault) => fault.fmt(f),
        }
    }
}

impl fmt::Display for PlanFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOwner => {
                f.write_str("the plan must name who owns the drill: organisation, contact, email")
            }
            Self::NoOwnDomain => f.write_str("the plan names no domain of the organisation"),
            Self::Sender(address) => write!(
                f,
                "sender {address}: not in the organisation's own domains, nor in those it names for drills"
            ),
            Self::Recipient(address) => write!(
                f,
                "recipient {address}: not in the organisation's own domains"
            ),
            Self::Twice(address) => write!(f, "recipient {address}: twice in the plan"),
            Self::NoWave(file) => write!(f, "{file}: in a wave that the plan does not have"),
            Self::File(file) => write!(f, "{file:?}: no path of a file inside the kit"),
            Self::Empty => f.write_str("the plan has no mail"),
        }
    }
}

impl std::error::Error for PlanError {}

impl SendPlan {
    /// Reads `send-plan.json`.
    ///
    /// # Errors
    ///
    /// If it is no plan, one of a newer version, or one that breaks a rule ([`SendPlan::check`]).
    pub fn read(json: &[u8]) -> Result<Self, PlanError> {
        let head: Head =
            serde_json::from_slice(json).map_err(|error| PlanError::Json(error.to_string()))?;
        if head.kind != SEND_PLAN_KIND {
            return Err(PlanError::Kind(head.kind));
        }
        if head.schema > SEND_PLAN_SCHEMA {
            return Err(PlanError::Newer(head.schema));
        }
        let plan: Self =
            serde_json::from_slice(json).map_err(|error| PlanError::Json(error.to_string()))?;
        match plan.check().into_iter().next() {
            Some(fault) => Err(PlanError::Rule(fault)),
            None => Ok(plan),
        }
    }

    /// The rules that it breaks: it goes to the organisation's own people only, comes from a domain of theirs, and says
    /// who answers for it.
    #[must_use]
    pub fn check(&self) -> Vec<PlanFault> {
        let mut faults = Vec::new();
        if [
            &self.owner.organisation,
            &self.owner.contact,
            &self.owner.email,
        ]
        .iter()
        .any(|part| part.trim().is_empty())
        {
            faults.push(PlanFault::NoOwner);
        }
        if self.own_domains.is_empty() {
            faults.push(PlanFault::NoOwnDomain);
        }
        let mut from = self.own_domains.iter().chain(&self.drill_domains);
        if !from.any(|domain| is_at(&self.sender, domain)) {
            faults.push(PlanFault::Sender(self.sender.clone()));
        }
        if self.mails.is_empty() {
            faults.push(PlanFault::Empty);
        }
        let mut seen = BTreeSet::new();
        for mail in &self.mails {
            if !self.own_domains.iter().any(|own| is_at(&mail.to, own)) {
                faults.push(PlanFault::Recipient(mail.to.clone()));
            }
            if !seen.insert(mail.to.to_lowercase()) {
                faults.push(PlanFault::Twice(mail.to.clone()));
            }
            if mail.wave >= self.waves.len() {
                faults.push(PlanFault::NoWave(mail.file.clone()));
            }
            if !is_inside(&mail.file) {
                faults.push(PlanFault::File(mail.file.clone()));
            }
        }
        faults
    }
}

/// The part that is read before the rest, so that another kind or version is told as such.
#[derive(Deserialize)]
struct Head {
    kind: String,
    schema: u32,
}

/// Whether a mail address is of a domain or of one below it. Letters of either case are the same; a domain may be
/// written with `@` before it, as a policy may have it.
#[must_use]
pub fn is_at(address: &str, domain: &str) -> bool {
    let Some((local, host)) = address.rsplit_once('@') else {
        return false;
    };
    let domain = domain.trim().trim_start_matches('@').to_lowercase();
    let host = host.to_lowercase();
    let plain = address
        .chars()
        .all(|c| !c.is_control() && !c.is_whitespace() && !"<>,;:\"\\".contains(c));
    plain
        && !local.is_empty()
        && !local.contains('@')
        && !domain.is_empty()
        && (host == domain
            || host
                .strip_suffix(&domain)
                .is_some_and(|rest| rest.len() > 1 && rest.ends_with('.')))
}

/// Whether a path stays inside the folder that it is joined to, on every system.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains(['\\', ':', '\0'])
        && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan() -> SendPlan {
        SendPlan {
            kind: SEND_PLAN_KIND.to_owned(),
            schema: 1,
            campaign: "autumn".to_owned(),
            owner: Owner {
                organisation: "見本商事".to_owned(),
                contact: "情報システム課".to_owned(),
                email: "help@example.co.jp".to_owned(),
            },
            sender: "soumu@example.co.jp".to_owned(),
            own_domains: vec!["example.co.jp".to_owned()],
            drill_domains: vec!["drill.example".to_owned()],
            waves: vec![Wave { at: 1_800_000_000 }],
            mails: vec![mail("mail/00001.eml", "taro@example.co.jp")],
        }
    }

    fn mail(file: &str, to: &str) -> PlannedMail {
        PlannedMail {
            file: file.to_owned(),
            to: to.to_owned(),
            wave: 0,
        }
    }

    #[test]
    fn a_plan_within_the_rules_is_read_as_it_was_written() {
        let json = serde_json::to_vec(&plan()).expect("JSON");
        assert_eq!(SendPlan::read(&json), Ok(plan()));
    }

    #[test]
    fn every_rule_is_named_that_is_broken() {
        let mut none = plan();
        none.owner.email = " ".to_owned();
        assert_eq!(none.check(), [PlanFault::NoOwner]);

        let mut none = plan();
        none.own_domains.clear();
        assert!(none.check().contains(&PlanFault::NoOwnDomain));

        let mut stranger = plan();
        stranger.sender = "soumu@example.com".to_owned();
        assert_eq!(
            stranger.check(),
            [PlanFault::Sender("soumu@example.com".to_owned())]
        );
        stranger.sender = "soumu@drill.example".to_owned();
        assert_eq!(stranger.check(), []);

        let mut others = plan();
        others.mails = vec![
            mail("mail/00001.eml", "taro@sub.example.co.jp"),
            mail("mail/00002.eml", "taro@notexample.co.jp"),
            mail("mail/00003.eml", "taro@drill.example"),
            mail("../00004.eml", "Taro@Sub.example.co.jp"),
        ];
        assert_eq!(
            others.check(),
            [
                PlanFault::Recipient("taro@notexample.co.jp".to_owned()),
                PlanFault::Recipient("taro@drill.example".to_owned()),
                PlanFault::Twice("Taro@Sub.example.co.jp".to_owned()),
                PlanFault::File("../00004.eml".to_owned()),
            ]
        );

        let mut late = plan();
        late.waves.clear();
        assert_eq!(
            late.check(),
            [PlanFault::NoWave("mail/00001.eml".to_owned())]
        );
        late.mails.clear();
        assert_eq!(late.check(), [PlanFault::Empty]);
    }

    #[test]
    fn an_address_that_hides_another_is_of_no_domain() {
        for address in [
            "taro@example.co.jp@elsewhere.example",
            "taro@elsewhere.example@example.co.jp",
            "taro@elsewhere.example, x@example.co.jp",
            "<x@elsewhere.example>taro@example.co.jp",
            "taro\r\nBcc: x@elsewhere.example\r\n@example.co.jp",
            "@example.co.jp",
            "taro@.example.co.jp",
            "example.co.jp",
            "",
        ] {
            assert!(!is_at(address, "example.co.jp"), "{address:?}");
        }
        assert!(is_at("Taro@Example.CO.JP", "@example.co.jp"));
        assert!(!is_at("taro@example.co.jp", ""));
    }

    #[test]
    fn what_is_no_plan_is_told() {
        let told = |json: &str| SendPlan::read(json.as_bytes()).expect_err("no plan");
        assert!(matches!(told("{"), PlanError::Json(_)));
        assert!(matches!(told("<html>"), PlanError::Json(_)));
        assert_eq!(
            told(r#"{"kind":"miwake-drill-project","schema":1}"#),
            PlanError::Kind("miwake-drill-project".to_owned())
        );
        assert_eq!(
            told(r#"{"kind":"miwake-send-plan","schema":2,"more":true}"#),
            PlanError::Newer(2)
        );
    }
}
