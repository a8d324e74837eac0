//! Paths (`a::b::c`) in Rust source, from `use` and from code.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::UseTree;

/// A path as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    /// Its segments; without the last `self` of a group and without the star.
    pub(crate) segments: Vec<String>,
    /// The name that a `use` gives it; `None` for a star.
    pub(crate) name: Option<String>,
}

/// The paths of a `use`.
pub(crate) fn of_use(tree: &UseTree) -> Vec<Written> {
    let mut found = vec![];
    collect_use(tree, &mut vec![], &mut found);
    found
}

fn collect_use(tree: &UseTree, before: &mut Vec<String>, found: &mut Vec<Written>) {
    match tree {
        UseTree::Path(path) => {
            before.push(plain(&path.ident.to_string()));
            collect_use(&path.tree, before, found);
            before.pop();
        }
        UseTree::Name(name) => found.push(named(before, &name.ident.to_string(), None)),
        UseTree::Rename(rename) => found.push(named(
            before,
            &rename.ident.to_string(),
            Some(plain(&rename.rename.to_string())),
        )),
        UseTree::Glob(_) => found.push(Written {
            segments: before.clone(),
            name: None,
        }),
        UseTree::Group(group) => {
            for tree in &group.items {
                collect_use(tree, before, found);
            }
        }
    }
}

fn named(before: &[String], last: &str, name: Option<String>) -> Written {
    let mut segments = before.to_vec();
    if last != "self" || before.is_empty() {
        segments.push(plain(last));
    }
    let name = name.or_else(|| segments.last().cloned());
    Written { segments, name }
}

fn plain(ident: &str) -> String {
    ident.trim_start_matches("r#").to_owned()
}

/// The paths of two or more segments in code, inside macros and attributes too, and those of a `use` in a function.
pub(crate) fn of_code(tokens: TokenStream) -> Vec<Written> {
    let mut found = vec![];
    collect_code(tokens, &mut found);
    found
}

fn collect_code(tokens: TokenStream, found: &mut Vec<Written>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Ident(_) if !follows_colons(&tokens, at) => {
                at = path_at(&tokens, at, &mut vec![], found);
            }
            TokenTree::Group(group) => {
                collect_code(group.stream(), found);
                at += 1;
            }
            _ => at += 1,
        }
    }
}

/// Reads the path that starts at `at`; gives the index behind it.
fn path_at(
    tokens: &[TokenTree],
    mut at: usize,
    before: &mut Vec<String>,
    found: &mut Vec<Written>,
) -> usize {
    let depth = before.len();
    while let Some(TokenTree::Ident(ident)) = tokens.get(at) {
        before.push(plain(&ident.to_string()));
        at += 1;
        if !colons_at(tokens, at) {
            break;
        }
        match tokens.get(at + 2) {
            Some(TokenTree::Ident(_)) => at += 2,
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                group_at(group.stream(), before, found);
                before.truncate(depth);
                return at + 3;
            }
            Some(TokenTree::Punct(star)) if star.as_char() == '*' => {
                found.push(Written {
                    segments: before.clone(),
                    name: None,
                });
                before.truncate(depth);
                return at + 3;
            }
            _ => break,
        }
    }
    if before.len() > 1 {
        found.push(named(before, "self", None));
    }
    before.truncate(depth);
    at
}

/// The group of a `use` in a function.
fn group_at(tokens: TokenStream, before: &mut Vec<String>, found: &mut Vec<Written>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let starts = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ',');
    for tokens in tokens.split(starts) {
        path_at(tokens, 0, before, found);
    }
}

fn colons_at(tokens: &[TokenTree], at: usize) -> bool {
    [at, at + 1].iter().all(
        |at| matches!(tokens.get(*at), Some(TokenTree::Punct(punct)) if punct.as_char() == ':'),
    )
}

fn follows_colons(tokens: &[TokenTree], at: usize) -> bool {
    at >= 2 && colons_at(tokens, at - 2)
}
