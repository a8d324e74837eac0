// Made by `cargo xtask gen` from src/ask/words.toml and src/ask/patterns.toml; do not edit.

use super::AskKind;
use super::pattern::{Needs, Pattern};
use crate::phrases::{PhraseSet, ask as words};

/// All sets of words.
pub(super) static SETS: [PhraseSet; 63] = [
    words::ACCOUNT_GIVEN,
    words::ACCOUNT_WORD,
    words::APP_STORE,
    words::APPROACH,
    words::BILL,
    words::BUYING,
    words::BYPASS,
    words::CALL,
    words::CHANGED,
    words::CHANGED_LOOSELY,
    words::CHANNEL,
    words::COMMAND_LINE,
    words::COMPANY_DATA,
    words::CONDITION,
    words::DANGEROUS_PROGRAM,
    words::DENIED_AFTER,
    words::DENIED_BEFORE,
    words::DISPUTE,
    words::ENTERING,
    words::GIVEN_AWAY,
    words::GIVING,
    words::HANDING,
    words::HURRY,
    words::INSTALLING,
    words::LAPSE,
    words::LOCKED_FILE,
    words::LOWERING,
    words::NEW_ID,
    words::NO_CALL,
    words::OFFICE_ACCOUNT,
    words::OFFICIAL_CHANNEL,
    words::OPENING,
    words::OTHERS,
    words::OWN_CHANNEL,
    words::PASSWORDS,
    words::PASTING,
    words::PAYEE,
    words::PAYING,
    words::PAYROLL,
    words::PENALTY,
    words::PERSONAL_DATA,
    words::PHONE_WORD,
    words::POSSIBLE,
    words::PROTECTION,
    words::READERS_ACCOUNT,
    words::REDIRECTED,
    words::REQUEST,
    words::RUNNING,
    words::SECRECY,
    words::SECRETS,
    words::SERVICE_ACCOUNT,
    words::SIGN_IN,
    words::SOFTWARE,
    words::STARTED,
    words::TRANSFER_TALK,
    words::TROUBLE,
    words::UNCHANGED,
    words::UNREACHABLE,
    words::UNTOLD,
    words::UNTRACEABLE,
    words::WARNED,
    words::WARNING,
    words::WINDFALL,
];

/// Index of each set.
pub(super) mod set {
    pub(crate) const ACCOUNT_GIVEN: usize = 0;
    pub(crate) const ACCOUNT_WORD: usize = 1;
    pub(crate) const APP_STORE: usize = 2;
    pub(crate) const APPROACH: usize = 3;
    pub(crate) const BILL: usize = 4;
    pub(crate) const BUYING: usize = 5;
    pub(crate) const BYPASS: usize = 6;
    pub(crate) const CALL: usize = 7;
    pub(crate) const CHANGED: usize = 8;
    pub(crate) const CHANGED_LOOSELY: usize = 9;
    pub(crate) const CHANNEL: usize = 10;
    pub(crate) const COMMAND_LINE: usize = 11;
    pub(crate) const COMPANY_DATA: usize = 12;
    pub(crate) const CONDITION: usize = 13;
    pub(crate) const DANGEROUS_PROGRAM: usize = 14;
    pub(crate) const DENIED_AFTER: usize = 15;
    pub(crate) const DENIED_BEFORE: usize = 16;
    pub(crate) const DISPUTE: usize = 17;
    pub(crate) const ENTERING: usize = 18;
    pub(crate) const GIVEN_AWAY: usize = 19;
    pub(crate) const GIVING: usize = 20;
    pub(crate) const HANDING: usize = 21;
    pub(crate) const HURRY: usize = 22;
    pub(crate) const INSTALLING: usize = 23;
    pub(crate) const LAPSE: usize = 24;
    pub(crate) const LOCKED_FILE: usize = 25;
    pub(crate) const LOWERING: usize = 26;
    pub(crate) const NEW_ID: usize = 27;
    pub(crate) const NO_CALL: usize = 28;
    pub(crate) const OFFICE_ACCOUNT: usize = 29;
    pub(crate) const OFFICIAL_CHANNEL: usize = 30;
    pub(crate) const OPENING: usize = 31;
    pub(crate) const OTHERS: usize = 32;
    pub(crate) const OWN_CHANNEL: usize = 33;
    pub(crate) const PASSWORDS: usize = 34;
    pub(crate) const PASTING: usize = 35;
    pub(crate) const PAYEE: usize = 36;
    pub(crate) const PAYING: usize = 37;
    pub(crate) const PAYROLL: usize = 38;
    pub(crate) const PENALTY: usize = 39;
    pub(crate) const PERSONAL_DATA: usize = 40;
    pub(crate) const PHONE_WORD: usize = 41;
    pub(crate) const POSSIBLE: usize = 42;
    pub(crate) const PROTECTION: usize = 43;
    pub(crate) const READERS_ACCOUNT: usize = 44;
    pub(crate) const REDIRECTED: usize = 45;
    pub(crate) const REQUEST: usize = 46;
    pub(crate) const RUNNING: usize = 47;
    pub(crate) const SECRECY: usize = 48;
    pub(crate) const SECRETS: usize = 49;
    pub(crate) const SERVICE_ACCOUNT: usize = 50;
    pub(crate) const SIGN_IN: usize = 51;
    pub(crate) const SOFTWARE: usize = 52;
    pub(crate) const STARTED: usize = 53;
    pub(crate) const TRANSFER_TALK: usize = 54;
    pub(crate) const TROUBLE: usize = 55;
    pub(crate) const UNCHANGED: usize = 56;
    pub(crate) const UNREACHABLE: usize = 57;
    pub(crate) const UNTOLD: usize = 58;
    pub(crate) const UNTRACEABLE: usize = 59;
    pub(crate) const WARNED: usize = 60;
    pub(crate) const WARNING: usize = 61;
    pub(crate) const WINDFALL: usize = 62;
}

/// How words make an ask.
pub(super) static PATTERNS: &[Pattern] = &[
    Pattern {
        ask: AskKind::BankChange,
        all: &[set::PAYEE, set::CHANGED],
        window: 110,
        asked: false,
        unless: &[set::READERS_ACCOUNT, set::UNCHANGED],
        elsewhere: &[set::BILL],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: true,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::BankChange,
        all: &[set::PAYEE, set::CHANGED_LOOSELY],
        window: 27,
        asked: false,
        unless: &[set::READERS_ACCOUNT, set::UNCHANGED],
        elsewhere: &[set::BILL],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: true,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::BankChange,
        all: &[set::ACCOUNT_WORD, set::REDIRECTED],
        window: 75,
        asked: false,
        unless: &[set::READERS_ACCOUNT, set::UNCHANGED],
        elsewhere: &[set::TRANSFER_TALK],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: true,
        },
        together: true,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::BankChange,
        all: &[set::PAYROLL, set::CHANGED],
        window: 90,
        asked: true,
        unless: &[set::UNCHANGED],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: true,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::BankChange,
        all: &[set::ACCOUNT_GIVEN, set::PAYING, set::CHANGED],
        window: 150,
        asked: false,
        unless: &[set::READERS_ACCOUNT, set::UNCHANGED],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: true,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::GiftCard,
        all: &[set::UNTRACEABLE, set::BUYING],
        window: 240,
        asked: true,
        unless: &[set::GIVEN_AWAY],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::PasswordSend,
        all: &[set::PASSWORDS, set::GIVING],
        window: 150,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: true,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::SignIn,
        all: &[set::SECRETS, set::ENTERING],
        window: 90,
        asked: true,
        unless: &[set::LOCKED_FILE],
        elsewhere: &[],
        needs: Needs {
            link: true,
            file: true,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::SignIn,
        all: &[set::SECRETS, set::SIGN_IN],
        window: 75,
        asked: true,
        unless: &[set::LOCKED_FILE],
        elsewhere: &[],
        needs: Needs {
            link: true,
            file: true,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::SignIn,
        all: &[set::TROUBLE, set::SERVICE_ACCOUNT, set::ENTERING],
        window: 200,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: true,
            file: true,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::SignIn,
        all: &[set::LAPSE, set::OFFICE_ACCOUNT, set::ENTERING],
        window: 150,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: true,
            file: true,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::SignIn,
        all: &[set::NEW_ID, set::ENTERING],
        window: 150,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: true,
            file: true,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::SignIn,
        all: &[set::NEW_ID, set::SIGN_IN],
        window: 150,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: true,
            file: true,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::SignIn,
        all: &[set::SIGN_IN, set::TROUBLE],
        window: 200,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: true,
            file: true,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::SignIn,
        all: &[set::STARTED, set::ENTERING],
        window: 60,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: true,
            file: false,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: true,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::SignIn,
        all: &[set::SIGN_IN],
        window: 60,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: true,
            file: false,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: true,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::RunOrEnable,
        all: &[set::PROTECTION, set::LOWERING],
        window: 90,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::RunOrEnable,
        all: &[set::DANGEROUS_PROGRAM, set::RUNNING],
        window: 120,
        asked: true,
        unless: &[set::APP_STORE],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::RunOrEnable,
        all: &[set::SOFTWARE, set::INSTALLING],
        window: 36,
        asked: true,
        unless: &[set::APP_STORE],
        elsewhere: &[],
        needs: Needs {
            link: true,
            file: true,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::RunOrEnable,
        all: &[set::COMMAND_LINE, set::PASTING],
        window: 120,
        asked: false,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::CompanyData,
        all: &[set::COMPANY_DATA, set::HANDING],
        window: 240,
        asked: true,
        unless: &[set::GIVEN_AWAY],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::PersonalData,
        all: &[set::PERSONAL_DATA, set::HANDING],
        window: 240,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::MoveChannel,
        all: &[set::CHANNEL, set::OWN_CHANNEL],
        window: 120,
        asked: true,
        unless: &[set::OFFICIAL_CHANNEL],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::MoveChannel,
        all: &[set::DISPUTE, set::CALL],
        window: 200,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: true,
            account: false,
        },
        together: true,
        without_link: true,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::Open,
        all: &[set::APPROACH, set::OPENING],
        window: 400,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: true,
            file: true,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: true,
    },
    Pattern {
        ask: AskKind::Pay,
        all: &[set::BILL, set::PAYING],
        window: 60,
        asked: true,
        unless: &[],
        elsewhere: &[],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: true,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::Pay,
        all: &[set::BILL, set::PAYING],
        window: 120,
        asked: false,
        unless: &[],
        elsewhere: &[set::PENALTY],
        needs: Needs {
            link: true,
            file: false,
            number: false,
            account: true,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
    Pattern {
        ask: AskKind::Pay,
        all: &[set::BILL, set::PAYING],
        window: 120,
        asked: false,
        unless: &[],
        elsewhere: &[set::WINDFALL],
        needs: Needs {
            link: false,
            file: false,
            number: false,
            account: false,
        },
        together: false,
        without_link: false,
        weak: false,
        started: false,
        first_contact: false,
    },
];

/// How words make pressure: two sets, and most bytes between.
pub(super) static PRESSURES: &[([usize; 2], usize)] = &[
    ([set::OTHERS, set::UNTOLD], 45),
    ([set::PHONE_WORD, set::UNREACHABLE], 36),
];
