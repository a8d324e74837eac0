//! What can be asked.

use serde::{Deserialize, Serialize};

/// What can be asked. Ordered by gravity: the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AskKind {
    /// To pay into another account from now on, or wages into another.
    BankChange,
    /// To buy gift cards or send crypto money.
    GiftCard,
    /// To run, install or enable something.
    RunOrEnable,
    /// To send a password.
    PasswordSend,
    /// To enter or confirm a password, a card, a code, or to confirm an account by signing in.
    SignIn,
    /// To hand over data of the organisation.
    CompanyData,
    /// To hand over papers of a person.
    PersonalData,
    /// To go on elsewhere: a private address, a messenger, a number to call.
    MoveChannel,
    /// To pay.
    Pay,
    /// To open material.
    Open,
    /// To answer.
    Reply,
}

impl AskKind {
    /// All, the gravest first.
    pub const ALL: [Self; 11] = [
        Self::BankChange,
        Self::GiftCard,
        Self::RunOrEnable,
        Self::PasswordSend,
        Self::SignIn,
        Self::CompanyData,
        Self::PersonalData,
        Self::MoveChannel,
        Self::Pay,
        Self::Open,
        Self::Reply,
    ];

    /// Name in JSON, messages and labels.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::BankChange => "bank-change",
            Self::GiftCard => "gift-card",
            Self::RunOrEnable => "run-or-enable",
            Self::PasswordSend => "password-send",
            Self::SignIn => "sign-in",
            Self::CompanyData => "company-data",
            Self::PersonalData => "personal-data",
            Self::MoveChannel => "move-channel",
            Self::Pay => "pay",
            Self::Open => "open",
            Self::Reply => "reply",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}
