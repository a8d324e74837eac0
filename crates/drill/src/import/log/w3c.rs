//! W3C extended logs: IIS (spaces between) and CloudFront (tabs between). Their times are in UTC.

use super::super::time::moment;
use super::request::Request;
use std::borrow::Cow;

/// Which column holds what.
#[derive(Clone, Debug, Default)]
pub(super) struct Columns {
    count: usize,
    date: usize,
    time: usize,
    method: Option<usize>,
    stem: usize,
    query: Option<usize>,
    address: Option<usize>,
    agent: Option<usize>,
}

impl Columns {
    /// Reads what stands behind `#Fields:`; `None` when a column that is needed is missing.
    pub(super) fn read(fields: &[u8]) -> Option<Self> {
        let fields = String::from_utf8_lossy(fields).to_ascii_lowercase();
        let names: Vec<&str> = fields.split_ascii_whitespace().collect();
        let find = |name: &str| names.iter().position(|known| *known == name);
        Some(Self {
            count: names.len(),
            date: find("date")?,
            time: find("time")?,
            method: find("cs-method"),
            stem: find("cs-uri-stem")?,
            query: find("cs-uri-query"),
            address: find("c-ip"),
            agent: find("cs(user-agent)"),
        })
    }

    pub(super) fn request<'a>(&self, line: &'a [u8]) -> Option<Request<'a>> {
        let tabs = line.contains(&b'\t');
        let between = if tabs { b'\t' } else { b' ' };
        let cells: Vec<&[u8]> = line.split(|byte| *byte == between).collect();
        if cells.len() < self.count {
            return None;
        }
        let cell = |index: usize| cells.get(index).copied();
        let known = |index: Option<usize>| index.and_then(cell).filter(|cell| *cell != b"-");
        let (date, time) = (cell(self.date)?, cell(self.time)?);
        let text = format!(
            "{}T{}Z",
            std::str::from_utf8(date).ok()?,
            std::str::from_utf8(time).ok()?
        );
        Some(Request {
            at: moment(&text, 0)?,
            method: known(self.method).unwrap_or(b"GET"),
            path: Cow::Borrowed(cell(self.stem)?),
            query: self.query.map(|_| known(self.query).unwrap_or_default()),
            address: known(self.address).map(Cow::Borrowed),
            agent: self
                .agent
                .map(|_| Cow::Borrowed(known(self.agent).unwrap_or_default())),
        })
    }
}
