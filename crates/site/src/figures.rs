//! Figures of how attacks by email go: their aims, the way of a leak, and what gets past technical defences. Their
//! divisions follow a brochure by Acmos Inc. (covers cases up to 2019); the words are this site's own.

use crate::diagram::{Drawing, GAP, HEIGHT, Item, WIDTH, framed, steps, words};
use miwake_messages::Lang;
use std::fmt::Write as _;

/// Width of a box of which two stand side by side.
const HALF: usize = (WIDTH - GAP) / 2;

/// The figure `name`, as an element.
pub(crate) fn svg(name: &str, lang: Lang) -> Option<String> {
    let ja = lang == Lang::Ja;
    Some(match name {
        "attack-methods" => pairs(name, if ja { &METHODS_JA } else { &METHODS_EN }, 0),
        "leak-path" => steps(name, if ja { &LEAK_JA } else { &LEAK_EN }),
        "slip-through" => pairs(name, if ja { &SLIP_JA } else { &SLIP_EN }, 2),
        _ => return None,
    })
}

/// Boxes from top to bottom: the first `wide` over the whole width, with arrows between the rows, the others in pairs.
/// Without wide ones the pairs are a list, and have no arrows.
fn pairs(name: &str, drawing: &Drawing, wide: usize) -> String {
    let mut body = String::new();
    let mut rows = 0;
    for (index, item) in drawing.items.iter().enumerate() {
        let right = index >= wide && (index - wide) % 2 == 1;
        if !right {
            rows += 1;
        }
        let row = rows - 1;
        let top = row * (HEIGHT + GAP) + 1;
        let (left, width) = match (index < wide, right) {
            (true, _) => (1, WIDTH - 2),
            (false, false) => (1, HALF - 1),
            (false, true) => (HALF + GAP, HALF - 1),
        };
        if wide > 0 && row > 0 {
            let _ = write!(
                body,
                "<path class=\"arrow\" d=\"M{} {} v{} m-7 -8 l7 8 l7 -8\"/>",
                left + width / 2,
                top - GAP + 3,
                GAP - 8
            );
        }
        let _ = write!(
            body,
            "<rect class=\"box\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{HEIGHT}\" rx=\"10\"/>"
        );
        body.push_str(&words(item, left + 18, top + 32));
    }
    let height = rows * (HEIGHT + GAP) - GAP + 2;
    framed(name, drawing, height, &body)
}

const METHODS_JA: Drawing = Drawing {
    title: "攻撃メールの四つのねらい",
    description: "四つの箱。偽サイトで情報を取る、裏口を作って社内に入る、ファイルを人質に取る、関係者になりすましてお金を動かす。",
    items: &[
        Item {
            title: "偽サイトで情報を取る",
            lines: &[
                "リンクから偽の画面に導く。",
                "入れたパスワードが相手に渡る。",
            ],
        },
        Item {
            title: "裏口を作って社内に入る",
            lines: &["バックドア（裏口）を仕掛け、", "ネットワークに入りこむ。"],
        },
        Item {
            title: "ファイルを人質に取る",
            lines: &["ランサムウェアで使えなくし、", "戻す代わりにお金を求める。"],
        },
        Item {
            title: "関係者になりすます",
            lines: &["上司や取引先の名前で、", "別の口座に払わせる。"],
        },
    ],
    note: "一通が、二つ以上のねらいを持つこともあります。",
};

const METHODS_EN: Drawing = Drawing {
    title: "Four aims of attack email",
    description: "Four boxes. Some take information with a fake site, or make a back door into the company. Others hold files to ransom, or pose as somebody known to move money.",
    items: &[
        Item {
            title: "Take information",
            lines: &[
                "A link leads to a fake page.",
                "What is typed there is taken.",
            ],
        },
        Item {
            title: "Get into the network",
            lines: &["Malware makes a back door", "into the company’s network."],
        },
        Item {
            title: "Hold files to ransom",
            lines: &["Ransomware locks the files", "and demands money for them."],
        },
        Item {
            title: "Pose as somebody known",
            lines: &[
                "In a manager’s or supplier’s name,",
                "money goes to another account.",
            ],
        },
    ],
    note: "One email can have two aims or more.",
};

const LEAK_JA: Drawing = Drawing {
    title: "情報が漏れるまで",
    description: "上から順に五つの箱。1 攻撃メールが届く、2 開いて感染する、3 感染が広がる、4 外のサーバーと通信する、5 機密情報が漏れる。",
    items: &[
        Item {
            title: "攻撃メールが届く",
            lines: &["攻撃者が、会社の人にメールを送る。"],
        },
        Item {
            title: "開いて感染する",
            lines: &["メールを開いた人のパソコンが、マルウェアに感染する。"],
        },
        Item {
            title: "感染が広がる",
            lines: &["業務のサーバーなど、ほかの機器に移る。"],
        },
        Item {
            title: "外のサーバーと通信する",
            lines: &["マルウェアが、命令を送る C2 サーバーとつながる。"],
        },
        Item {
            title: "機密情報が漏れる",
            lines: &["集めた情報が、外に送られる。"],
        },
    ],
    note: "2で報告があれば、3より先を防げることがあります。",
};

const LEAK_EN: Drawing = Drawing {
    title: "How a leak happens",
    description: "Five boxes from top to bottom. 1: attack email arrives. 2: it is opened and infects a computer. 3: the infection spreads. 4: it talks to a server outside. 5: confidential information leaks.",
    items: &[
        Item {
            title: "Attack email arrives",
            lines: &["The attacker writes to people at the company."],
        },
        Item {
            title: "It is opened and infects a computer",
            lines: &["Malware gets onto the computer of whoever opened it."],
        },
        Item {
            title: "The infection spreads",
            lines: &["It moves to business servers and other machines."],
        },
        Item {
            title: "It talks to a server outside",
            lines: &["The malware connects to the C2 server that gives orders."],
        },
        Item {
            title: "Confidential information leaks",
            lines: &["What was gathered is sent to the outside."],
        },
    ],
    note: "A report at 2 may prevent all from 3 on.",
};

const SLIP_JA: Drawing = Drawing {
    title: "すり抜けたメールの二つの道",
    description: "攻撃メールが技術の守りをすり抜けた後、道が二つに分かれる。気づかずに開くと、感染して被害が出る。気づいて知らせると、被害を防げることがある。",
    items: &[
        Item {
            title: "攻撃メール",
            lines: &["毎日のメールに交じって届く。"],
        },
        Item {
            title: "技術の守り",
            lines: &[
                "入口、エンドポイント、周辺・出口の三つの層。",
                "多くを止めるが、すり抜けるものがある。",
            ],
        },
        Item {
            title: "気づかずに開く",
            lines: &["リンクを押す、ファイルを動かす。", "パソコンが感染する。"],
        },
        Item {
            title: "気づいて知らせる",
            lines: &["開かずに、社内の窓口へ。", "ほかの人にも注意が届く。"],
        },
        Item {
            title: "被害が出る",
            lines: &["お金、時間、信用を失う。"],
        },
        Item {
            title: "被害を防げる",
            lines: &["防げないときも、", "小さくできることがある。"],
        },
    ],
    note: "訓練は、右の道を選ぶ人を増やすために行います。",
};

const SLIP_EN: Drawing = Drawing {
    title: "Two paths for email that slips through",
    description: "Attack email slips through the technical defences. Then there are two paths. If nobody notices and it is opened, it infects a computer and does damage. If it is noticed and reported, the damage may be prevented.",
    items: &[
        Item {
            title: "Attack email",
            lines: &["It arrives among everyday email."],
        },
        Item {
            title: "Technical defences",
            lines: &[
                "Three layers: entry, endpoint, periphery and exit.",
                "They stop much, but some slips through.",
            ],
        },
        Item {
            title: "Opened without noticing",
            lines: &[
                "A link is followed, a file is run.",
                "The computer is infected.",
            ],
        },
        Item {
            title: "Noticed and reported",
            lines: &[
                "Left closed; the IT desk is told.",
                "Others are warned as well.",
            ],
        },
        Item {
            title: "Damage",
            lines: &["Money, time and trust are lost."],
        },
        Item {
            title: "Damage prevented",
            lines: &["Or at least kept smaller."],
        },
    ],
    note: "Drills are there so that more people take the path on the right.",
};
