// Made by `cargo xtask gen` from src/ask/words.toml; do not edit.

use crate::phrases::{PhraseSet, ask as words};

/// All sets of words.
pub(super) static SETS: [PhraseSet; 87] = [
    words::ACCOUNT_GIVEN,
    words::ACCOUNT_NUMBER,
    words::ACCOUNT_WORD,
    words::APP_STORE,
    words::APPROACH,
    words::BILL,
    words::BLACKMAIL,
    words::BUYING,
    words::BYPASS,
    words::CALL,
    words::CARD_BRAND,
    words::CHANGED,
    words::CHANGED_LOOSELY,
    words::CHANNEL,
    words::CODE_OUT,
    words::COMMAND_LINE,
    words::COMPANY_DATA,
    words::COMPUTER_AT_HAND,
    words::CONDITION,
    words::CONSENT,
    words::CRYPTO,
    words::DANGEROUS_PROGRAM,
    words::DENIED_AFTER,
    words::DENIED_BEFORE,
    words::DEVICE_CODE,
    words::DISPUTE,
    words::DUBIOUS_BILL,
    words::ENTERING,
    words::GIVEN_AWAY,
    words::GIVING,
    words::HANDING,
    words::HELP_OFFERED,
    words::HURRY,
    words::IN_FILE,
    words::IN_PERSON,
    words::INSTALLING,
    words::INVESTING,
    words::LAPSE,
    words::LOCKED_FILE,
    words::LOWERING,
    words::NEEDED,
    words::NEW_ID,
    words::NO_CALL,
    words::OFFICE_ACCOUNT,
    words::OFFICIAL_CHANNEL,
    words::OPENING,
    words::OTHER_ACCOUNT,
    words::OTHERS,
    words::OWN_CHANNEL,
    words::OWN_TOOL,
    words::PASSWORD_BLANK,
    words::PASSWORDS,
    words::PASTING,
    words::PAYEE,
    words::PAYING,
    words::PAYROLL,
    words::PENALTY,
    words::PERSONAL_DATA,
    words::PHONE_WORD,
    words::POINTER,
    words::POSSIBLE,
    words::PROTECTION,
    words::READERS_ACCOUNT,
    words::REDIRECTED,
    words::REPLYING,
    words::REQUEST,
    words::RUNNING,
    words::SECRECY,
    words::SECRETS,
    words::SENT_CODE,
    words::SERVICE_ACCOUNT,
    words::SIGN_IN,
    words::SOFTWARE,
    words::STARTED,
    words::TECHNICAL,
    words::TOLD_OF,
    words::TRANSFER_TALK,
    words::TROUBLE,
    words::UNCHANGED,
    words::UNREACHABLE,
    words::UNTOLD,
    words::UNTRACEABLE,
    words::VIEWING,
    words::WARNED,
    words::WARNING,
    words::WINDFALL,
    words::WORK_PASSWORD,
];

/// Index of each set.
pub(super) mod set {
    pub(crate) const ACCOUNT_GIVEN: usize = 0;
    pub(crate) const ACCOUNT_NUMBER: usize = 1;
    pub(crate) const ACCOUNT_WORD: usize = 2;
    pub(crate) const APP_STORE: usize = 3;
    pub(crate) const APPROACH: usize = 4;
    pub(crate) const BILL: usize = 5;
    pub(crate) const BLACKMAIL: usize = 6;
    pub(crate) const BUYING: usize = 7;
    pub(crate) const BYPASS: usize = 8;
    pub(crate) const CALL: usize = 9;
    pub(crate) const CARD_BRAND: usize = 10;
    pub(crate) const CHANGED: usize = 11;
    pub(crate) const CHANGED_LOOSELY: usize = 12;
    pub(crate) const CHANNEL: usize = 13;
    pub(crate) const CODE_OUT: usize = 14;
    pub(crate) const COMMAND_LINE: usize = 15;
    pub(crate) const COMPANY_DATA: usize = 16;
    pub(crate) const COMPUTER_AT_HAND: usize = 17;
    pub(crate) const CONDITION: usize = 18;
    pub(crate) const CONSENT: usize = 19;
    pub(crate) const CRYPTO: usize = 20;
    pub(crate) const DANGEROUS_PROGRAM: usize = 21;
    pub(crate) const DENIED_AFTER: usize = 22;
    pub(crate) const DENIED_BEFORE: usize = 23;
    pub(crate) const DEVICE_CODE: usize = 24;
    pub(crate) const DISPUTE: usize = 25;
    pub(crate) const DUBIOUS_BILL: usize = 26;
    pub(crate) const ENTERING: usize = 27;
    pub(crate) const GIVEN_AWAY: usize = 28;
    pub(crate) const GIVING: usize = 29;
    pub(crate) const HANDING: usize = 30;
    pub(crate) const HELP_OFFERED: usize = 31;
    pub(crate) const HURRY: usize = 32;
    pub(crate) const IN_FILE: usize = 33;
    pub(crate) const IN_PERSON: usize = 34;
    pub(crate) const INSTALLING: usize = 35;
    pub(crate) const INVESTING: usize = 36;
    pub(crate) const LAPSE: usize = 37;
    pub(crate) const LOCKED_FILE: usize = 38;
    pub(crate) const LOWERING: usize = 39;
    pub(crate) const NEEDED: usize = 40;
    pub(crate) const NEW_ID: usize = 41;
    pub(crate) const NO_CALL: usize = 42;
    pub(crate) const OFFICE_ACCOUNT: usize = 43;
    pub(crate) const OFFICIAL_CHANNEL: usize = 44;
    pub(crate) const OPENING: usize = 45;
    pub(crate) const OTHER_ACCOUNT: usize = 46;
    pub(crate) const OTHERS: usize = 47;
    pub(crate) const OWN_CHANNEL: usize = 48;
    pub(crate) const OWN_TOOL: usize = 49;
    pub(crate) const PASSWORD_BLANK: usize = 50;
    pub(crate) const PASSWORDS: usize = 51;
    pub(crate) const PASTING: usize = 52;
    pub(crate) const PAYEE: usize = 53;
    pub(crate) const PAYING: usize = 54;
    pub(crate) const PAYROLL: usize = 55;
    pub(crate) const PENALTY: usize = 56;
    pub(crate) const PERSONAL_DATA: usize = 57;
    pub(crate) const PHONE_WORD: usize = 58;
    pub(crate) const POINTER: usize = 59;
    pub(crate) const POSSIBLE: usize = 60;
    pub(crate) const PROTECTION: usize = 61;
    pub(crate) const READERS_ACCOUNT: usize = 62;
    pub(crate) const REDIRECTED: usize = 63;
    pub(crate) const REPLYING: usize = 64;
    pub(crate) const REQUEST: usize = 65;
    pub(crate) const RUNNING: usize = 66;
    pub(crate) const SECRECY: usize = 67;
    pub(crate) const SECRETS: usize = 68;
    pub(crate) const SENT_CODE: usize = 69;
    pub(crate) const SERVICE_ACCOUNT: usize = 70;
    pub(crate) const SIGN_IN: usize = 71;
    pub(crate) const SOFTWARE: usize = 72;
    pub(crate) const STARTED: usize = 73;
    pub(crate) const TECHNICAL: usize = 74;
    pub(crate) const TOLD_OF: usize = 75;
    pub(crate) const TRANSFER_TALK: usize = 76;
    pub(crate) const TROUBLE: usize = 77;
    pub(crate) const UNCHANGED: usize = 78;
    pub(crate) const UNREACHABLE: usize = 79;
    pub(crate) const UNTOLD: usize = 80;
    pub(crate) const UNTRACEABLE: usize = 81;
    pub(crate) const VIEWING: usize = 82;
    pub(crate) const WARNED: usize = 83;
    pub(crate) const WARNING: usize = 84;
    pub(crate) const WINDFALL: usize = 85;
    pub(crate) const WORK_PASSWORD: usize = 86;
}
