//! A sender's domain that looks like a known company's and is not.

use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Sender, Status, variants,
};
use miwake_address::{Resemblance, look_alike};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "lookalike-sender",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Sender],
    attacks: &[Attack::Phishing, Attack::BusinessEmail, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["フィッシング対策協議会, フィッシングレポート"],
};

variants! {
    enum Variant {
        WholeDomain = "whole-domain",
        LookAlike = "look-alike",
        BrandWord = "brand-word",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    domain: &'a str,
    brand: &'a str,
    like: &'a str,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    // Services that a brand sends through have names like the brand's, too.
    let own = ctx.brand_of_sender(&sender.host.ascii).is_some();
    let known = || ctx.looks_like_known(&sender.host);
    let tabled = || {
        let found = look_alike(&sender.host).filter(|_| !own)?;
        // The very name under another suffix is more often a namesake or the brand in another country.
        let known = found.how != Resemblance::OtherSuffix;
        known.then_some((found.brand.name.as_ref(), found.like, found.how))
    };
    let Some((brand, like, how)) = known().or_else(tabled) else {
        return Outcome::NothingFound(None);
    };
    let variant = match how {
        Resemblance::DomainInName => Variant::WholeDomain,
        Resemblance::Homograph | Resemblance::OneEdit => Variant::LookAlike,
        Resemblance::NameInDomain | Resemblance::NameInSubdomain | Resemblance::OtherSuffix => {
            Variant::BrandWord
        }
    };
    let facts = Facts {
        domain: &sender.host.unicode,
        brand,
        like,
    };
    let address = &sender.mailbox.address;
    let evidence = Evidence::header(Role::Sender, ctx.mail, sender.header, address);
    let finding = Finding::new(variant, &facts, vec![evidence]);
    let imitated = ctx.imitated(&sender.host).unwrap_or(like);
    Outcome::Found(vec![finding.comparing(&sender.host.unicode, imitated)])
}
