//! Cells of tables that a spreadsheet opens.

use miwake_checks::visible;

/// `text` as a cell of a spreadsheet that is never run as a formula ([`miwake_basics::spreadsheet`]). Control
/// characters are made visible.
#[must_use]
pub fn cell(text: &str) -> String {
    miwake_basics::spreadsheet::guarded(&visible(text)).into_owned()
}

/// A line of CSV (RFC 4180, but ended by `\n`), each text a [`cell`].
pub(crate) fn row<const N: usize>(cells: [&str; N]) -> String {
    let cells = cells.map(|text| quoted(&cell(text)));
    format!("{}\n", cells.join(","))
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r', '\'']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{cell, row};

    #[test]
    fn formulas_are_defused() {
        assert_eq!(cell("=1+1"), "'=1+1");
        assert_eq!(cell(" @x"), "' @x");
        assert_eq!(cell("\t=1"), "' =1");
        assert_eq!(cell("＝1"), "'＝1");
        assert_eq!(cell("a=1"), "a=1");
    }

    #[test]
    fn cells_stay_cells() {
        assert_eq!(row(["a", "b,c", "d\"e"]), "a,\"b,c\",\"d\"\"e\"\n");
        assert_eq!(
            row(["=HYPERLINK(\"x\")", "a\nb"]),
            "\"'=HYPERLINK(\"\"x\"\")\",a b\n"
        );
    }
}
