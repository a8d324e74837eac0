// Made by `cargo xtask gen` from the phrases.toml of each check; do not edit.

use super::set::PhraseSet;

pub(super) static TEXT: &str = include_str!("phrases.txt");

pub(crate) mod account_notice {
    use super::PhraseSet;

    pub(crate) const DESKS: PhraseSet = PhraseSet::new(0, 41);
    pub(crate) const ENTER: PhraseSet = PhraseSet::new(41, 89);
    pub(crate) const HELD: PhraseSet = PhraseSet::new(89, 104);
    pub(crate) const SERVICE_ACCOUNTS: PhraseSet = PhraseSet::new(104, 128);
    pub(crate) const TOPICS: &[(PhraseSet, PhraseSet)] = &[
        (PhraseSet::new(128, 144), PhraseSet::new(144, 168)),
        (PhraseSet::new(168, 186), PhraseSet::new(186, 201)),
        (PhraseSet::new(201, 203), PhraseSet::new(203, 217)),
        (PhraseSet::new(217, 227), PhraseSet::new(227, 244)),
        (PhraseSet::new(244, 254), PhraseSet::new(254, 263)),
        (PhraseSet::new(263, 271), PhraseSet::new(271, 285)),
    ];
    pub(crate) const WORK_SYSTEMS: PhraseSet = PhraseSet::new(285, 376);
}

pub(crate) mod asks_for_credentials {
    use super::PhraseSet;

    pub(crate) const ACCOUNT: PhraseSet = PhraseSet::new(376, 442);
    pub(crate) const BANK_KEY: PhraseSet = PhraseSet::new(442, 446);
    pub(crate) const BANK_KEY_ASKED: PhraseSet = PhraseSet::new(446, 448);
    pub(crate) const ENTER: PhraseSet = PhraseSet::new(448, 464);
    pub(crate) const LINK_WORDS: PhraseSet = PhraseSet::new(464, 480);
    pub(crate) const SECRETS: &[PhraseSet] = &[
        PhraseSet::new(480, 497),
        PhraseSet::new(497, 500),
        PhraseSet::new(500, 510),
        PhraseSet::new(510, 520),
        PhraseSet::new(520, 528),
    ];
    pub(crate) const WORK_ACCOUNT: &[(PhraseSet, PhraseSet)] = &[
        (PhraseSet::new(528, 536), PhraseSet::new(536, 542)),
        (PhraseSet::new(542, 545), PhraseSet::new(545, 551)),
        (PhraseSet::new(551, 553), PhraseSet::new(553, 556)),
        (PhraseSet::new(556, 566), PhraseSet::new(566, 580)),
    ];
}

pub(crate) mod asks_to_enable_macros {
    use super::PhraseSet;

    pub(crate) const ENABLE: PhraseSet = PhraseSet::new(580, 595);
}

pub(crate) mod asks_to_run_program {
    use super::PhraseSet;

    pub(crate) const RUN: &[(PhraseSet, PhraseSet)] = &[
        (PhraseSet::new(595, 625), PhraseSet::new(625, 643)),
        (PhraseSet::new(643, 647), PhraseSet::new(647, 652)),
        (PhraseSet::new(652, 659), PhraseSet::new(659, 688)),
    ];
}

pub(crate) mod boss_request {
    use super::PhraseSet;

    pub(crate) const CHANNEL: &[(PhraseSet, PhraseSet)] = &[
        (PhraseSet::new(688, 694), PhraseSet::new(694, 699)),
        (PhraseSet::new(699, 701), PhraseSet::new(701, 707)),
        (PhraseSet::new(707, 711), PhraseSet::new(711, 718)),
        (PhraseSet::new(718, 725), PhraseSet::new(725, 732)),
        (PhraseSet::new(732, 735), PhraseSet::new(735, 740)),
    ];
    pub(crate) const DESK: PhraseSet = PhraseSet::new(740, 772);
    pub(crate) const GIFT: &[(PhraseSet, PhraseSet)] = &[
        (PhraseSet::new(772, 782), PhraseSet::new(782, 795)),
        (PhraseSet::new(795, 818), PhraseSet::new(818, 826)),
    ];
    pub(crate) const STAFF: &[(PhraseSet, PhraseSet)] = &[
        (PhraseSet::new(826, 866), PhraseSet::new(866, 882)),
        (PhraseSet::new(882, 889), PhraseSet::new(889, 894)),
        (PhraseSet::new(894, 904), PhraseSet::new(904, 915)),
        (PhraseSet::new(915, 939), PhraseSet::new(939, 977)),
    ];
    pub(crate) const SUPERIORS: PhraseSet = PhraseSet::new(977, 1001);
}

pub(crate) mod fake_thread {
    use super::PhraseSet;

    pub(crate) const RISKS: PhraseSet = PhraseSet::new(1001, 1012);
}

pub(crate) mod file_or_icon_unfamiliar {
    use super::PhraseSet;

    pub(crate) const ATTACHED: PhraseSet = PhraseSet::new(1012, 1015);
}

pub(crate) mod lecture_or_interview_lure {
    use super::PhraseSet;

    pub(crate) const OCCASIONS: &[(PhraseSet, PhraseSet)] = &[
        (PhraseSet::new(1015, 1037), PhraseSet::new(1037, 1056)),
        (PhraseSet::new(1056, 1068), PhraseSet::new(1068, 1080)),
        (PhraseSet::new(1080, 1096), PhraseSet::new(1096, 1110)),
        (PhraseSet::new(1110, 1115), PhraseSet::new(1115, 1125)),
        (PhraseSet::new(1125, 1130), PhraseSet::new(1130, 1140)),
    ];
    pub(crate) const ORGANISATION: PhraseSet = PhraseSet::new(1140, 1164);
    pub(crate) const PAPERS: &[(PhraseSet, PhraseSet)] = &[
        (PhraseSet::new(1164, 1178), PhraseSet::new(1178, 1189)),
        (PhraseSet::new(1189, 1201), PhraseSet::new(1201, 1211)),
    ];
    pub(crate) const REQUEST: PhraseSet = PhraseSet::new(1211, 1252);
}

pub(crate) mod lure_wording {
    use super::PhraseSet;

    pub(crate) const ADVANCE_FEE: &[PhraseSet] = &[
        PhraseSet::new(1252, 1273),
        PhraseSet::new(1273, 1292),
        PhraseSet::new(1292, 1311),
        PhraseSet::new(1311, 1332),
        PhraseSet::new(1332, 1349),
        PhraseSet::new(1349, 1370),
    ];
    pub(crate) const CALL: PhraseSet = PhraseSet::new(1370, 1390);
    pub(crate) const CRYPTO: &[PhraseSet] = &[
        PhraseSet::new(1390, 1406),
        PhraseSet::new(1406, 1431),
        PhraseSet::new(1431, 1449),
        PhraseSet::new(1449, 1462),
    ];
    pub(crate) const DELIVERY: &[PhraseSet] = &[
        PhraseSet::new(1462, 1479),
        PhraseSet::new(1479, 1507),
        PhraseSet::new(1507, 1530),
        PhraseSet::new(1530, 1542),
    ];
    pub(crate) const GAMBLING: &[PhraseSet] =
        &[PhraseSet::new(1542, 1568), PhraseSet::new(1568, 1589)];
    pub(crate) const JOB: &[PhraseSet] = &[
        PhraseSet::new(1589, 1604),
        PhraseSet::new(1604, 1620),
        PhraseSet::new(1620, 1632),
        PhraseSet::new(1632, 1644),
    ];
    pub(crate) const OFFER: &[PhraseSet] = &[
        PhraseSet::new(1644, 1657),
        PhraseSet::new(1657, 1667),
        PhraseSet::new(1667, 1678),
        PhraseSet::new(1678, 1691),
    ];
    pub(crate) const ORDER: &[PhraseSet] = &[
        PhraseSet::new(1691, 1704),
        PhraseSet::new(1704, 1718),
        PhraseSet::new(1718, 1732),
        PhraseSet::new(1732, 1749),
        PhraseSet::new(1749, 1760),
    ];
    pub(crate) const PRIZE: &[PhraseSet] = &[
        PhraseSet::new(1760, 1783),
        PhraseSet::new(1783, 1812),
        PhraseSet::new(1812, 1834),
        PhraseSet::new(1834, 1849),
    ];
    pub(crate) const REFUND: &[PhraseSet] = &[
        PhraseSet::new(1849, 1870),
        PhraseSet::new(1870, 1889),
        PhraseSet::new(1889, 1906),
        PhraseSet::new(1906, 1916),
    ];
    pub(crate) const ROMANCE: &[PhraseSet] = &[
        PhraseSet::new(1916, 1933),
        PhraseSet::new(1933, 1942),
        PhraseSet::new(1942, 1952),
        PhraseSet::new(1952, 1968),
    ];
}

pub(crate) mod password_with_archive {
    use super::PhraseSet;

    pub(crate) const FETCH: PhraseSet = PhraseSet::new(1968, 1979);
    pub(crate) const HINTS: PhraseSet = PhraseSet::new(1979, 1995);
    pub(crate) const WORDS: PhraseSet = PhraseSet::new(1995, 2006);
}

pub(crate) mod payment_change {
    use super::PhraseSet;

    pub(crate) const CHANGED: PhraseSet = PhraseSet::new(2006, 2033);
    pub(crate) const DETAILS: PhraseSet = PhraseSet::new(2033, 2063);
    pub(crate) const DETAILS_CHANGED: PhraseSet = PhraseSet::new(2063, 2089);
    pub(crate) const GIVEN: PhraseSet = PhraseSet::new(2089, 2110);
    pub(crate) const INTO: PhraseSet = PhraseSet::new(2110, 2118);
    pub(crate) const MONEY: PhraseSet = PhraseSet::new(2118, 2151);
    pub(crate) const NAMED_NEW: PhraseSet = PhraseSet::new(2151, 2154);
    pub(crate) const NEW_ACCOUNT: PhraseSet = PhraseSet::new(2154, 2194);
    pub(crate) const NEW_DETAILS: PhraseSet = PhraseSet::new(2194, 2220);
    pub(crate) const PAID_INTO: PhraseSet = PhraseSet::new(2220, 2227);
    pub(crate) const PAYEE: PhraseSet = PhraseSet::new(2227, 2252);
    pub(crate) const PRESSED: &[PhraseSet] =
        &[PhraseSet::new(2252, 2278), PhraseSet::new(2278, 2320)];
    pub(crate) const REASONS: PhraseSet = PhraseSet::new(2320, 2364);
    pub(crate) const SECRET: PhraseSet = PhraseSet::new(2364, 2415);
}

pub(crate) mod sent_to_work_address {
    use super::PhraseSet;

    pub(crate) const CONSUMER: PhraseSet = PhraseSet::new(2415, 2434);
}

pub(crate) mod sextortion {
    use super::PhraseSet;

    pub(crate) const CLAIMS: &[PhraseSet] = &[
        PhraseSet::new(2434, 2461),
        PhraseSet::new(2461, 2492),
        PhraseSet::new(2492, 2514),
        PhraseSet::new(2514, 2533),
        PhraseSet::new(2533, 2549),
        PhraseSet::new(2549, 2555),
    ];
}

pub(crate) mod share_notice {
    use super::PhraseSet;

    pub(crate) const NOTICES: &[(PhraseSet, PhraseSet)] = &[
        (PhraseSet::new(2555, 2565), PhraseSet::new(2565, 2574)),
        (PhraseSet::new(2574, 2578), PhraseSet::new(2578, 2583)),
        (PhraseSet::new(2583, 2588), PhraseSet::new(2588, 2610)),
        (PhraseSet::new(2610, 2616), PhraseSet::new(2616, 2621)),
        (PhraseSet::new(2621, 2628), PhraseSet::new(2628, 2639)),
        (PhraseSet::new(2639, 2648), PhraseSet::new(2648, 2654)),
        (PhraseSet::new(2654, 2660), PhraseSet::new(2660, 2665)),
        (PhraseSet::new(2665, 2668), PhraseSet::new(2668, 2676)),
        (PhraseSet::new(2676, 2683), PhraseSet::new(2683, 2688)),
        (PhraseSet::new(2688, 2699), PhraseSet::new(2699, 2713)),
        (PhraseSet::new(2713, 2717), PhraseSet::new(2717, 2727)),
        (PhraseSet::new(2727, 2732), PhraseSet::new(2732, 2747)),
        (PhraseSet::new(2747, 2752), PhraseSet::new(2752, 2757)),
    ];
    pub(crate) const SERVICES: PhraseSet = PhraseSet::new(2757, 2777);
    pub(crate) const SIGN_IN: &[(PhraseSet, PhraseSet)] = &[
        (PhraseSet::new(2777, 2814), PhraseSet::new(2814, 2843)),
        (PhraseSet::new(2843, 2848), PhraseSet::new(2848, 2855)),
    ];
}

pub(crate) mod urgent_wording {
    use super::PhraseSet;

    pub(crate) const FAMILIES: &[PhraseSet] = &[
        PhraseSet::new(2855, 2879),
        PhraseSet::new(2879, 2911),
        PhraseSet::new(2911, 2973),
        PhraseSet::new(2973, 3008),
    ];
}

pub(crate) mod ask {
    use super::PhraseSet;

    pub(crate) const ACCOUNT_GIVEN: PhraseSet = PhraseSet::new(3008, 3042);
    pub(crate) const ACCOUNT_NUMBER: PhraseSet = PhraseSet::new(3042, 3060);
    pub(crate) const ACCOUNT_WORD: PhraseSet = PhraseSet::new(3060, 3145);
    pub(crate) const APP_STORE: PhraseSet = PhraseSet::new(3145, 3166);
    pub(crate) const APPROACH: PhraseSet = PhraseSet::new(3166, 3265);
    pub(crate) const BILL: PhraseSet = PhraseSet::new(3265, 3346);
    pub(crate) const BLACKMAIL: PhraseSet = PhraseSet::new(3346, 3378);
    pub(crate) const BUYING: PhraseSet = PhraseSet::new(3378, 3531);
    pub(crate) const BYPASS: PhraseSet = PhraseSet::new(3531, 3636);
    pub(crate) const CALL: PhraseSet = PhraseSet::new(3636, 3699);
    pub(crate) const CARD_BRAND: PhraseSet = PhraseSet::new(3699, 3794);
    pub(crate) const CHANGED: PhraseSet = PhraseSet::new(3794, 3984);
    pub(crate) const CHANGED_LOOSELY: PhraseSet = PhraseSet::new(3984, 3999);
    pub(crate) const CHANNEL: PhraseSet = PhraseSet::new(3999, 4173);
    pub(crate) const CODE_OUT: PhraseSet = PhraseSet::new(4173, 4236);
    pub(crate) const COMMAND_LINE: PhraseSet = PhraseSet::new(4236, 4319);
    pub(crate) const COMPANY_DATA: PhraseSet = PhraseSet::new(4319, 4709);
    pub(crate) const COMPUTER_AT_HAND: PhraseSet = PhraseSet::new(4709, 4724);
    pub(crate) const CONDITION: PhraseSet = PhraseSet::new(4724, 4735);
    pub(crate) const CONSENT: PhraseSet = PhraseSet::new(4735, 4746);
    pub(crate) const CRYPTO: PhraseSet = PhraseSet::new(4746, 4757);
    pub(crate) const DANGEROUS_PROGRAM: PhraseSet = PhraseSet::new(4757, 4936);
    pub(crate) const DENIED_AFTER: PhraseSet = PhraseSet::new(4936, 4986);
    pub(crate) const DENIED_BEFORE: PhraseSet = PhraseSet::new(4986, 5019);
    pub(crate) const DEVICE_CODE: PhraseSet = PhraseSet::new(5019, 5026);
    pub(crate) const DISPUTE: PhraseSet = PhraseSet::new(5026, 5089);
    pub(crate) const DUBIOUS_BILL: PhraseSet = PhraseSet::new(5089, 5143);
    pub(crate) const ENTERING: PhraseSet = PhraseSet::new(5143, 5224);
    pub(crate) const GIVEN_AWAY: PhraseSet = PhraseSet::new(5224, 5253);
    pub(crate) const GIVING: PhraseSet = PhraseSet::new(5253, 5392);
    pub(crate) const HANDING: PhraseSet = PhraseSet::new(5392, 5755);
    pub(crate) const HELP_OFFERED: PhraseSet = PhraseSet::new(5755, 5792);
    pub(crate) const HURRY: PhraseSet = PhraseSet::new(5792, 5842);
    pub(crate) const IN_FILE: PhraseSet = PhraseSet::new(5842, 5884);
    pub(crate) const IN_PERSON: PhraseSet = PhraseSet::new(5884, 5900);
    pub(crate) const INSTALLING: PhraseSet = PhraseSet::new(5900, 5915);
    pub(crate) const INVESTING: PhraseSet = PhraseSet::new(5915, 5936);
    pub(crate) const LAPSE: PhraseSet = PhraseSet::new(5936, 5965);
    pub(crate) const LOCKED_FILE: PhraseSet = PhraseSet::new(5965, 5984);
    pub(crate) const LOWERING: PhraseSet = PhraseSet::new(5984, 6134);
    pub(crate) const NEEDED: PhraseSet = PhraseSet::new(6134, 6149);
    pub(crate) const NEW_ID: PhraseSet = PhraseSet::new(6149, 6203);
    pub(crate) const NO_CALL: PhraseSet = PhraseSet::new(6203, 6335);
    pub(crate) const OFFICE_ACCOUNT: PhraseSet = PhraseSet::new(6335, 6357);
    pub(crate) const OFFICIAL_CHANNEL: PhraseSet = PhraseSet::new(6357, 6373);
    pub(crate) const OPENING: PhraseSet = PhraseSet::new(6373, 6421);
    pub(crate) const OTHER_ACCOUNT: PhraseSet = PhraseSet::new(6421, 6529);
    pub(crate) const OTHERS: PhraseSet = PhraseSet::new(6529, 6582);
    pub(crate) const OWN_CHANNEL: PhraseSet = PhraseSet::new(6582, 6777);
    pub(crate) const OWN_TOOL: PhraseSet = PhraseSet::new(6777, 6798);
    pub(crate) const PASSWORD_BLANK: PhraseSet = PhraseSet::new(6798, 6810);
    pub(crate) const PASSWORDS: PhraseSet = PhraseSet::new(6810, 6925);
    pub(crate) const PASTING: PhraseSet = PhraseSet::new(6925, 6997);
    pub(crate) const PAYEE: PhraseSet = PhraseSet::new(6997, 7157);
    pub(crate) const PAYING: PhraseSet = PhraseSet::new(7157, 7193);
    pub(crate) const PAYROLL: PhraseSet = PhraseSet::new(7193, 7284);
    pub(crate) const PENALTY: PhraseSet = PhraseSet::new(7284, 7335);
    pub(crate) const PERSONAL_DATA: PhraseSet = PhraseSet::new(7335, 7491);
    pub(crate) const PHONE_WORD: PhraseSet = PhraseSet::new(7491, 7510);
    pub(crate) const POINTER: PhraseSet = PhraseSet::new(7510, 7549);
    pub(crate) const POSSIBLE: PhraseSet = PhraseSet::new(7549, 7621);
    pub(crate) const PROTECTION: PhraseSet = PhraseSet::new(7621, 7730);
    pub(crate) const READERS_ACCOUNT: PhraseSet = PhraseSet::new(7730, 7761);
    pub(crate) const REDIRECTED: PhraseSet = PhraseSet::new(7761, 7959);
    pub(crate) const REPLYING: PhraseSet = PhraseSet::new(7959, 8009);
    pub(crate) const REQUEST: PhraseSet = PhraseSet::new(8009, 8278);
    pub(crate) const RUNNING: PhraseSet = PhraseSet::new(8278, 8324);
    pub(crate) const SECRECY: PhraseSet = PhraseSet::new(8324, 8472);
    pub(crate) const SECRETS: PhraseSet = PhraseSet::new(8472, 8636);
    pub(crate) const SENT_CODE: PhraseSet = PhraseSet::new(8636, 8670);
    pub(crate) const SERVICE_ACCOUNT: PhraseSet = PhraseSet::new(8670, 8737);
    pub(crate) const SIGN_IN: PhraseSet = PhraseSet::new(8737, 8757);
    pub(crate) const SOFTWARE: PhraseSet = PhraseSet::new(8757, 8775);
    pub(crate) const STARTED: PhraseSet = PhraseSet::new(8775, 8811);
    pub(crate) const TECHNICAL: PhraseSet = PhraseSet::new(8811, 8845);
    pub(crate) const TOLD_OF: PhraseSet = PhraseSet::new(8845, 8873);
    pub(crate) const TRANSFER_TALK: PhraseSet = PhraseSet::new(8873, 8994);
    pub(crate) const TROUBLE: PhraseSet = PhraseSet::new(8994, 9066);
    pub(crate) const UNCHANGED: PhraseSet = PhraseSet::new(9066, 9101);
    pub(crate) const UNREACHABLE: PhraseSet = PhraseSet::new(9101, 9144);
    pub(crate) const UNTOLD: PhraseSet = PhraseSet::new(9144, 9198);
    pub(crate) const UNTRACEABLE: PhraseSet = PhraseSet::new(9198, 9292);
    pub(crate) const VIEWING: PhraseSet = PhraseSet::new(9292, 9330);
    pub(crate) const WARNED: PhraseSet = PhraseSet::new(9330, 9392);
    pub(crate) const WARNING: PhraseSet = PhraseSet::new(9392, 9453);
    pub(crate) const WINDFALL: PhraseSet = PhraseSet::new(9453, 9483);
    pub(crate) const WORK_PASSWORD: PhraseSet = PhraseSet::new(9483, 9505);
}
