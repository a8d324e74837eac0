//! Diagrams as SVG, with their words in both languages. They stand in the page itself, so that its style sheet gives
//! them the colours of the theme.

use crate::page::escaped;
use miwake_messages::Lang;
use std::fmt::Write as _;

/// A box of a diagram: what it is called, and the lines in it.
pub(crate) struct Item {
    pub(crate) title: &'static str,
    pub(crate) lines: &'static [&'static str],
}

/// The words of a diagram.
pub(crate) struct Drawing {
    /// What it shows, in a few words.
    pub(crate) title: &'static str,
    /// What it shows, whole, for those who do not see it.
    pub(crate) description: &'static str,
    pub(crate) items: &'static [Item],
    /// What stands under it.
    pub(crate) note: &'static str,
}

/// Width of the drawing area; it scales with the page.
pub(crate) const WIDTH: usize = 720;
/// Height of a box.
pub(crate) const HEIGHT: usize = 104;
/// Space between boxes.
pub(crate) const GAP: usize = 34;

/// The diagram `name`, as an element.
pub(crate) fn svg(name: &str, lang: Lang) -> Option<String> {
    let ja = lang == Lang::Ja;
    Some(match name {
        "attack-stages" => steps(name, if ja { &STAGES_JA } else { &STAGES_EN }),
        "mail-path" => steps(name, if ja { &PATH_JA } else { &PATH_EN }),
        "defence-layers" => layers(name, if ja { &LAYERS_JA } else { &LAYERS_EN }),
        _ => return None,
    })
}

/// Boxes one below the other, with arrows.
pub(crate) fn steps(name: &str, drawing: &Drawing) -> String {
    let mut body = String::new();
    for (index, item) in drawing.items.iter().enumerate() {
        let top = index * (HEIGHT + GAP) + 1;
        if index > 0 {
            let _ = write!(
                body,
                "<path class=\"arrow\" d=\"M360 {} v{} m-7 -8 l7 8 l7 -8\"/>",
                top - GAP + 3,
                GAP - 8
            );
        }
        let _ = write!(
            body,
            "<rect class=\"box\" x=\"1\" y=\"{top}\" width=\"{}\" height=\"{HEIGHT}\" rx=\"10\"/>\
             <circle class=\"dot\" cx=\"40\" cy=\"{}\" r=\"20\"/><text class=\"dot-number\" x=\"40\" y=\"{}\">{}</text>",
            WIDTH - 2,
            top + HEIGHT / 2,
            top + HEIGHT / 2 + 7,
            index + 1
        );
        body.push_str(&words(item, 80, top + 32));
    }
    let height = drawing.items.len() * (HEIGHT + GAP) - GAP + 2;
    framed(name, drawing, height, &body)
}

/// Layers from the outside in, each wider than the next.
fn layers(name: &str, drawing: &Drawing) -> String {
    let mut body = String::new();
    for (index, item) in drawing.items.iter().enumerate() {
        let (top, inset) = (index * (HEIGHT + 10) + 1, index * 26);
        let _ = write!(
            body,
            "<rect class=\"box layer-{index}\" x=\"{}\" y=\"{top}\" width=\"{}\" height=\"{HEIGHT}\" rx=\"10\"/>",
            inset + 1,
            WIDTH - 2 - 2 * inset
        );
        body.push_str(&words(item, inset + 24, top + 32));
    }
    let height = drawing.items.len() * (HEIGHT + 10) - 8;
    framed(name, drawing, height, &body)
}

/// The words of a box, from its upper left corner on.
pub(crate) fn words(item: &Item, x: usize, y: usize) -> String {
    let mut text = format!(
        "<text class=\"name\" x=\"{x}\" y=\"{y}\">{}</text>",
        escaped(item.title)
    );
    for (line, at) in item.lines.iter().zip((y + 28..).step_by(25)) {
        let _ = write!(text, "<text x=\"{x}\" y=\"{at}\">{}</text>", escaped(line));
    }
    text
}

/// The drawing with its title, its description and what stands under it.
pub(crate) fn framed(name: &str, drawing: &Drawing, height: usize, body: &str) -> String {
    format!(
        "<span class=\"scroll\" tabindex=\"0\"><svg class=\"diagram\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"{name}-title {name}-text\">\
         <title id=\"{name}-title\">{}</title><desc id=\"{name}-text\">{}</desc>{body}</svg></span><span class=\"hint diagram-note\">{}</span>",
        escaped(drawing.title),
        escaped(drawing.description),
        escaped(drawing.note)
    )
}

const STAGES_JA: Drawing = Drawing {
    title: "標的型攻撃の四つの段階",
    description: "上から順に四つの箱。1 初期潜入、2 攻撃基盤の構築、3 システムの調査、4 目的の遂行。どの段階にも止める機会があり、早いほど被害が小さい。",
    items: &[
        Item {
            title: "初期潜入",
            lines: &[
                "仕事の用件に見えるメールで、ファイルやリンクを開かせる。",
                "止め方: 開かない。開いたら、すぐ社内の窓口に知らせる。",
            ],
        },
        Item {
            title: "攻撃基盤の構築",
            lines: &[
                "裏口を作り、外から操る。画面には何も出ない。",
                "止め方: その一台をネットワークから切り離す。",
            ],
        },
        Item {
            title: "システムの調査",
            lines: &[
                "ほかのパソコンやサーバーに広がる。",
                "止め方: 権限を小さく、パスワードを別々に、多要素認証。",
            ],
        },
        Item {
            title: "目的の遂行",
            lines: &[
                "情報を取る、壊す、身代金を求める。",
                "止め方: 外との通信を切る。バックアップから戻す。",
            ],
        },
    ],
    note: "上で止めるほど、被害は小さくなります。",
};

const STAGES_EN: Drawing = Drawing {
    title: "The four stages of a targeted attack",
    description: "Four boxes from top to bottom: 1 getting in, 2 building a base, 3 looking around, 4 reaching the goal. Each can be stopped; the earlier, the smaller the damage.",
    items: &[
        Item {
            title: "Getting in",
            lines: &[
                "An email that looks like work makes somebody open a file or a link.",
                "To stop it: do not open it; if you did, tell your IT desk at once.",
            ],
        },
        Item {
            title: "Building a base",
            lines: &[
                "A back door, steered from outside. Nothing shows on the screen.",
                "To stop it: take that computer off the network.",
            ],
        },
        Item {
            title: "Looking around",
            lines: &[
                "It spreads to other computers and servers.",
                "To stop it: few permissions, separate passwords, multi-factor sign-in.",
            ],
        },
        Item {
            title: "Reaching the goal",
            lines: &[
                "Information is taken or destroyed, a ransom demanded.",
                "To stop it: cut the connection; restore from backups.",
            ],
        },
    ],
    note: "The further up it is stopped, the smaller the damage.",
};

const PATH_JA: Drawing = Drawing {
    title: "メールが届くまで",
    description: "上から順に四つの箱。1 書く人のメールソフト、2 送る側のサーバー、3 受け取る側のサーバー、4 読む人の画面。差出人の名前は1で自由に書け、3だけが確かめた結果を書き加える。",
    items: &[
        Item {
            title: "書く人のソフト",
            lines: &[
                "差出人の名前もアドレスも、自由に書ける。",
                "本物かどうかは、ここでは確かめられない。",
            ],
        },
        Item {
            title: "送る側のサーバー",
            lines: &[
                "自分の印を付けて送る（SPF、DKIM）。",
                "攻撃者も、自分のドメインなら正しい印を付けられる。",
            ],
        },
        Item {
            title: "受け取る側のサーバー",
            lines: &[
                "印を確かめ、結果をメールの上に書き加える。",
                "ほかの所が書いた結果は、偽物かもしれない。",
            ],
        },
        Item {
            title: "読む人の画面",
            lines: &[
                "多くのソフトは、名前だけを大きく見せる。",
                "だから、アドレスと記録を見る。",
            ],
        },
    ],
    note: "名前は飾り、アドレスは手がかり。記録が示すのは、どのドメインから来たかまでで、善意の人かは示しません。",
};

const PATH_EN: Drawing = Drawing {
    title: "How an email arrives",
    description: "Four boxes from top to bottom. They are 1 the writer’s program, 2 the sending server, 3 the receiving server and 4 the reader’s screen. In 1 any sender can be written; only 3 adds what it could confirm.",
    items: &[
        Item {
            title: "The writer’s program",
            lines: &[
                "Any name and any address can be written as the sender.",
                "Nothing here checks whether it is true.",
            ],
        },
        Item {
            title: "The sending server",
            lines: &[
                "It adds its own marks (SPF, DKIM).",
                "For a domain of their own, attackers have proper marks too.",
            ],
        },
        Item {
            title: "The receiving server",
            lines: &[
                "It checks the marks and writes the result on top of the email.",
                "Results written anywhere else may be forged.",
            ],
        },
        Item {
            title: "The reader’s screen",
            lines: &[
                "Most programs show the name, large.",
                "So look at the address, and at that result.",
            ],
        },
    ],
    note: "The name is decoration, the address a clue. The result says which domain it came from, not that somebody honest wrote it.",
};

const LAYERS_JA: Drawing = Drawing {
    title: "三つの守りと人",
    description: "外から内へ四つの層。入口、エンドポイント、周辺・出口、そして人。どの層も一つでは足りない。",
    items: &[
        Item {
            title: "入口",
            lines: &[
                "送信ドメイン認証、迷惑メールフィルター。",
                "多くを止めるが、すべては止まらない。",
            ],
        },
        Item {
            title: "エンドポイント（パソコンなど）",
            lines: &["更新、ウイルス対策、危ないサイトの遮断。"],
        },
        Item {
            title: "周辺・出口",
            lines: &["バックアップ、小さな権限、多要素認証、記録の見張り。"],
        },
        Item {
            title: "人",
            lines: &["気づく。知らせる。すり抜けた一通を止める。"],
        },
    ],
    note: "一つの層をすり抜けても、次の層で止まることがあります。",
};

const LAYERS_EN: Drawing = Drawing {
    title: "Three layers of defence, and people",
    description: "Four layers from the outside in: entry, endpoint, periphery and exit, and people. None of them is enough alone.",
    items: &[
        Item {
            title: "Entry",
            lines: &[
                "Sender domain authentication, spam filters.",
                "Stops much, never all.",
            ],
        },
        Item {
            title: "Endpoint: the computer",
            lines: &["Updates, anti-virus, blocking of bad sites."],
        },
        Item {
            title: "Periphery and exit",
            lines: &["Backups, few permissions, multi-factor sign-in, watched records."],
        },
        Item {
            title: "People",
            lines: &["Notice it, report it: stop the one that slipped through."],
        },
    ],
    note: "What slips through one layer may be stopped by the next.",
};
