//! Which column of a table means what: guessed from its title, shown, and corrected by whoever knows better.

use super::head::{head_text, inflated_head, is_gzip};
use super::rows::{Delimiter, split_line};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a column means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// Mail address.
    Address,
    /// Whole name.
    Name,
    /// Given name.
    FirstName,
    /// Family name.
    LastName,
    /// Token of the link.
    Token,
    /// Something that people are told apart by: `department`, `position`, `size`, `industry`, or the title as written.
    Attribute(String),
    /// When the mail was sent.
    Sent,
    /// Whether or when the link was followed.
    Clicked,
    /// Whether or when the attached file was opened.
    AttachmentOpened,
    /// Whether or when it was reported.
    Reported,
    /// Not read.
    Ignored,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its title as written; empty when there is no header line.
    pub title: String,
    /// What it means.
    pub field: Field,
}

/// What the columns of a table mean.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// Whether the first row holds titles.
    pub header: bool,
    /// The columns in order.
    pub columns: Vec<Column>,
}

/// Fewest rows by which a column of an unknown title is looked at.
const ENOUGH_ROWS: usize = 10;

/// Titles, plain, and what they mean.
const TITLES: &[(&str, &[&str])] = &[
    (
        "address",
        &[
            "email",
            "emailaddress",
            "mail",
            "mailaddress",
            "address",
            "usermail",
            "userprincipalname",
            "upn",
            "reporter",
            "from",
            "メールアドレス",
            "メール",
            "eメール",
            "アドレス",
            "社員メール",
            "報告者",
            "差出人",
        ],
    ),
    (
        "name",
        &[
            "name",
            "fullname",
            "displayname",
            "username",
            "氏名",
            "名前",
            "姓名",
            "表示名",
        ],
    ),
    ("first", &["firstname", "givenname", "名"]),
    (
        "last",
        &["lastname", "surname", "familyname", "姓", "苗字", "名字"],
    ),
    ("token", &["token", "rid", "トークン"]),
    (
        "department",
        &[
            "department",
            "dept",
            "division",
            "section",
            "部署",
            "部門",
            "所属",
            "組織",
            "課",
            "部",
        ],
    ),
    (
        "position",
        &[
            "position", "title", "jobtitle", "role", "役職", "肩書", "職位", "職名",
        ],
    ),
    (
        "size",
        &[
            "size",
            "companysize",
            "employees",
            "従業員数",
            "企業規模",
            "規模",
            "社員数",
        ],
    ),
    ("industry", &["industry", "sector", "業種", "業界"]),
    (
        "company",
        &[
            "company",
            "organisation",
            "organization",
            "会社",
            "会社名",
            "企業名",
            "社名",
        ],
    ),
    (
        "sent",
        &[
            "sent",
            "sentat",
            "senddate",
            "送信",
            "送信日時",
            "配信日時",
            "送信日",
        ],
    ),
    (
        "clicked",
        &[
            "clicked",
            "clickedat",
            "clickedlink",
            "emaillinkclickedtimestamp",
            "クリック",
            "クリック日時",
            "開封",
            "開封日時",
        ],
    ),
    (
        "attachment",
        &[
            "attachmentopened",
            "attachmentopenedtimestamp",
            "添付開封",
            "添付開封日時",
        ],
    ),
    (
        "reported",
        &[
            "reported",
            "reportedat",
            "reportedon",
            "phishingreportedon",
            "報告",
            "報告日時",
            "通報",
            "通報日時",
        ],
    ),
    (
        "ignored",
        &[
            "no",
            "id",
            "番号",
            "連番",
            "備考",
            "備考欄",
            "note",
            "notes",
            "phone",
            "電話",
            "電話番号",
            "内線",
        ],
    ),
];

/// Titles of times, plain, in tables of reports.
const TIMES: &[&str] = &[
    "at",
    "date",
    "datetime",
    "time",
    "timestamp",
    "received",
    "receivedat",
    "日時",
    "時刻",
    "日付",
    "受信日時",
];

/// A title without what only looks different: case, spaces, points, underscores, full-width letters.
pub(crate) fn plain(title: &str) -> String {
    title
        .chars()
        .map(|c| match c {
            '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            other => other,
        })
        .filter(|c| c.is_alphanumeric() || *c == '#')
        .flat_map(char::to_lowercase)
        .collect()
}

fn field(title: &str) -> Option<Field> {
    let plain = plain(title);
    let (name, _) = TITLES
        .iter()
        .find(|(_, titles)| titles.contains(&plain.as_str()))?;
    Some(match *name {
        "address" => Field::Address,
        "name" => Field::Name,
        "first" => Field::FirstName,
        "last" => Field::LastName,
        "token" => Field::Token,
        "sent" => Field::Sent,
        "clicked" => Field::Clicked,
        "attachment" => Field::AttachmentOpened,
        "reported" => Field::Reported,
        "ignored" => Field::Ignored,
        attribute => Field::Attribute(attribute.to_owned()),
    })
}

impl Mapping {
    /// The mapping of a table by its first row, and by the rows below it where a title is unknown: a column in which
    /// nearly every row has another value tells no groups apart.
    #[must_use]
    pub fn guess(first: &[String], below: &[Vec<String>]) -> Self {
        if first.iter().any(|cell| address(cell).is_some()) {
            return Self::without_header(first);
        }
        let mut taken: Vec<Field> = vec![];
        let columns = first.iter().enumerate().map(|(index, title)| {
            let guessed = field(title).unwrap_or_else(|| unknown(title, index, below));
            // Of two columns with the same meaning the first counts.
            let field = if taken.contains(&guessed) {
                Field::Ignored
            } else {
                guessed
            };
            taken.push(field.clone());
            Column {
                title: title.clone(),
                field,
            }
        });
        Self {
            header: true,
            columns: columns.collect(),
        }
    }

    /// King Phisher's table has no titles: given name, family name, address, department. Another is read by its
    /// address alone.
    fn without_header(first: &[String]) -> Self {
        let king_phisher =
            matches!(first, [_, _, third, _] | [_, _, third] if address(third).is_some());
        let mut found = false;
        let columns = first.iter().enumerate().map(|(index, cell)| {
            let field = match index {
                0 if king_phisher => Field::FirstName,
                1 if king_phisher => Field::LastName,
                3 if king_phisher => Field::Attribute("department".to_owned()),
                _ if address(cell).is_some() && !found => {
                    found = true;
                    Field::Address
                }
                _ => Field::Ignored,
            };
            Column {
                title: String::new(),
                field,
            }
        });
        Self {
            columns: columns.collect(),
            header: false,
        }
    }

    /// The guess for a table by its first bytes, as the caller shows it.
    #[must_use]
    pub fn of_head(head: &[u8]) -> Self {
        let inflated;
        let head = if is_gzip(head) {
            inflated = inflated_head(head);
            &inflated
        } else {
            head
        };
        Self::of_text(&head_text(head))
    }

    pub(crate) fn of_text(text: &str) -> Self {
        let delimiter = Delimiter::of(text.as_bytes());
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let mut rows: Vec<Vec<String>> = lines
            .take(200)
            .map(|line| split_line(line, delimiter))
            .collect();
        if rows.is_empty() {
            return Self::default();
        }
        let first = rows.remove(0);
        Self::guess(&first, &rows)
    }

    /// In a table of reports, a column that only says "date" or "time" is that of the report.
    pub(crate) fn take_times_as_reports(&mut self) {
        if self.find(&Field::Reported).is_some() {
            return;
        }
        let times = |column: &&mut Column| {
            column.field == Field::Sent || TIMES.contains(&plain(&column.title).as_str())
        };
        if let Some(column) = self.columns.iter_mut().find(times) {
            column.field = Field::Reported;
        }
    }

    /// What the columns mean, in order.
    #[must_use]
    pub fn fields(&self) -> Vec<Field> {
        self.columns
            .iter()
            .map(|column| column.field.clone())
            .collect()
    }

    /// Index of the column with this meaning.
    pub(crate) fn find(&self, field: &Field) -> Option<usize> {
        self.columns
            .iter()
            .position(|column| column.field == *field)
    }

    /// Whether a table of people can be read by it: at least one column with a known title.
    pub(crate) fn is_useful(&self) -> bool {
        let known = |column: &Column| match field(&column.title) {
            Some(known) => known != Field::Ignored,
            None => column.field == Field::Address,
        };
        self.columns.iter().any(known)
    }
}

/// A column whose title is unknown: an attribute when its values repeat.
fn unknown(title: &str, index: usize, below: &[Vec<String>]) -> Field {
    let values: Vec<&String> = below.iter().filter_map(|row| row.get(index)).collect();
    let different: BTreeSet<&String> = values.iter().copied().collect();
    let repeats = values.len() < ENOUGH_ROWS || different.len() * 2 <= values.len();
    if title.is_empty() || !repeats || different.len() < 2 && !values.is_empty() {
        Field::Ignored
    } else {
        Field::Attribute(title.to_owned())
    }
}

/// A mail address out of a cell, lower case; `None` when it is none.
pub(crate) fn address(cell: &str) -> Option<String> {
    let cell = cell.trim().trim_start_matches('\'');
    let inner = cell
        .rsplit_once('<')
        .and_then(|(_, rest)| rest.strip_suffix('>'))
        .unwrap_or(cell);
    let inner = inner.strip_prefix("mailto:").unwrap_or(inner);
    let (local, domain) = inner.split_once('@')?;
    let fits = !local.is_empty()
        && domain.contains(|c: char| c.is_alphanumeric())
        && inner.len() <= 254
        && !inner.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;\"".contains(c))
        && !domain.contains('@');
    fits.then(|| inner.to_lowercase())
}
