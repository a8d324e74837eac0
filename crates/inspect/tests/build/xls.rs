//! Writes the `Workbook` stream of Excel 97 to 2003 ([MS-XLS]), records only, for tests.

/// A record.
pub fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    let mut out = kind.to_le_bytes().to_vec();
    out.extend((body.len() as u16).to_le_bytes());
    out.extend(body);
    out
}

/// The beginning of a part: 5 for the workbook, 0x10 for a sheet, 0x40 for a macro sheet.
pub fn bof(kind: u16) -> Vec<u8> {
    let mut body = vec![0, 6];
    body.extend(kind.to_le_bytes());
    body.resize(16, 0);
    record(0x809, &body)
}

/// A sheet's entry: state 0 shown, 1 hidden, 2 very hidden; kind 0 sheet, 1 macro sheet.
pub fn sheet(name: &str, state: u8, kind: u8) -> Vec<u8> {
    let mut body = vec![0, 0, 0, 0, state, kind, name.len() as u8, 0];
    body.extend(name.as_bytes());
    record(0x85, &body)
}

/// A defined name by its built-in number.
pub fn built_in_name(number: u8) -> Vec<u8> {
    let mut body = vec![0x20, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    body.push(number);
    record(0x18, &body)
}

/// A link to a program: `program|topic`.
pub fn dde(program: &str, topic: &str) -> Vec<u8> {
    let path = format!("{program}\u{3}{topic}");
    let mut body = vec![0, 0];
    body.extend((path.len() as u16).to_le_bytes());
    body.push(0);
    body.extend(path.as_bytes());
    record(0x1ae, &body)
}

/// A cell that calls function `number` with texts.
pub fn call(number: u16, texts: &[&str]) -> Vec<u8> {
    let mut tokens = vec![];
    for text in texts {
        tokens.extend([0x17, text.len() as u8, 0]);
        tokens.extend(text.as_bytes());
    }
    tokens.extend([0x42, texts.len() as u8]);
    tokens.extend(number.to_le_bytes());
    let mut body = vec![0; 20];
    body.extend((tokens.len() as u16).to_le_bytes());
    body.extend(tokens);
    record(6, &body)
}
