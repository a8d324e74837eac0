//! Which module of a crate uses which, and the circles in that.
//!
//! A module here is a file; an inline module counts as the file it stands in. What is compiled for tests only is left
//! out. An arrow goes to the file that *defines* what is used: `use crate::Check` leads to the module that defines
//! `Check` and not to the crate root that re-exports it, and `use crate::header;` by itself leads nowhere, but
//! `header::read()` below it does. A module that re-exports what its own child modules define is a facade and has no
//! arrow to them for that; a private `use` of a child's item is an arrow like any other. Calls of methods are not seen:
//! a child module that adds methods to a type of its parent is taken as part of that type.

use crate::paths::{self, Written};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Attribute, Item, Visibility};

/// From each file to the files that it uses, with what it uses of them.
pub type Arrows = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// The arrows of a crate. `sources` are its files by path from the crate, `roots` those that Cargo starts from, and
/// `library` the name by which the programs of the package use its library.
///
/// # Panics
///
/// When a file cannot be parsed or is missing, and when one belongs to no module.
#[must_use]
pub fn arrows(sources: &BTreeMap<String, String>, roots: &[String], library: &str) -> Arrows {
    let mut tree = Tree {
        sources,
        library,
        modules: vec![],
        reached: BTreeSet::new(),
        for_tests: false,
    };
    for root in roots {
        let (folder, _) = root.rsplit_once('/').unwrap_or_default();
        tree.load(root, folder, None);
    }
    for path in sources.keys() {
        assert!(tree.reached.contains(path), "{path} belongs to no module");
    }
    let mut found = Arrows::new();
    for module in 0..tree.modules.len() {
        tree.arrows_of(module, &mut found);
    }
    found
}

/// The groups of files that reach each other.
#[must_use]
pub fn circles(arrows: &Arrows) -> Vec<BTreeSet<String>> {
    let reached: BTreeMap<&String, BTreeSet<&String>> = arrows
        .keys()
        .map(|from| (from, reached_from(arrows, from)))
        .collect();
    let mut found: Vec<BTreeSet<String>> = vec![];
    for (from, targets) in &reached {
        if !targets.contains(*from) || found.iter().any(|circle| circle.contains(*from)) {
            continue;
        }
        let back = |to: &&&String| reached.get(**to).is_some_and(|t| t.contains(*from));
        found.push(
            targets
                .iter()
                .filter(back)
                .map(|to| (*to).clone())
                .collect(),
        );
    }
    found
}

fn reached_from<'a>(arrows: &'a Arrows, from: &'a String) -> BTreeSet<&'a String> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![from];
    while let Some(at) = waiting.pop() {
        for to in arrows.get(at).into_iter().flat_map(BTreeMap::keys) {
            if reached.insert(to) {
                waiting.push(to);
            }
        }
    }
    reached
}

/// A module.
struct Module {
    /// The file that it stands in.
    file: String,
    parent: Option<usize>,
    children: BTreeMap<String, usize>,
    /// Names that it defines itself.
    items: BTreeSet<String>,
    uses: Vec<Use>,
    code: TokenStream,
}

/// One name brought in by `use`.
struct Use {
    path: Written,
    /// Whether others see it.
    public: bool,
}

/// What a path leads to.
enum Target {
    Module(usize),
    /// Something that this module defines.
    Item(usize),
}

struct Tree<'a> {
    sources: &'a BTreeMap<String, String>,
    library: &'a str,
    modules: Vec<Module>,
    /// Files that belong to a module, those for tests among them.
    reached: BTreeSet<String>,
    /// Whether what is read now is compiled for tests only.
    for_tests: bool,
}

impl Tree<'_> {
    /// Reads the module in the file `path`, whose child modules are in `folder`.
    fn load(&mut self, path: &str, folder: &str, parent: Option<usize>) -> usize {
        let text = self.sources.get(path);
        let text = text.unwrap_or_else(|| panic!("there is no {path}"));
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        self.reached.insert(path.to_owned());
        self.read(path, folder, parent, &file.items)
    }

    fn read(&mut self, file: &str, folder: &str, parent: Option<usize>, items: &[Item]) -> usize {
        let id = self.modules.len();
        self.modules.push(Module {
            file: file.to_owned(),
            parent,
            children: BTreeMap::new(),
            items: BTreeSet::new(),
            uses: vec![],
            code: TokenStream::new(),
        });
        for item in items {
            match item {
                Item::Mod(module) => self.child(id, folder, module),
                _ if is_for_tests(attributes(item)) => {}
                Item::Use(item) => {
                    let public = !matches!(item.vis, Visibility::Inherited);
                    let paths = paths::of_use(&item.tree).into_iter();
                    let uses = paths.map(|path| Use { path, public });
                    self.module(id).uses.extend(uses);
                }
                _ => {
                    let module = self.module(id);
                    module.items.extend(name(item));
                    item.to_tokens(&mut module.code);
                }
            }
        }
        id
    }

    fn module(&mut self, id: usize) -> &mut Module {
        self.modules.get_mut(id).expect("a module")
    }

    /// Reads a child module of `parent`, or only takes note of its files when it is for tests.
    fn child(&mut self, parent: usize, folder: &str, item: &syn::ItemMod) {
        let name = item.ident.to_string();
        let file = self.module(parent).file.clone();
        let outside = self.for_tests;
        self.for_tests |= is_for_tests(&item.attrs);
        let at = self.modules.len();
        if let Some((_, items)) = &item.content {
            self.read(&file, &format!("{folder}/{name}"), Some(parent), items);
        } else {
            let (path, folder) = self.place_of(&file, folder, item);
            if self.sources.contains_key(&path) || path.starts_with("src/") && !self.for_tests {
                self.load(&path, &folder, Some(parent));
            } else {
                // A file shared with another crate or with tests: what it uses is judged where it is at home.
                self.read(&path, &folder, Some(parent), &[]);
            }
        }
        if self.for_tests {
            self.modules.truncate(at);
        } else {
            self.module(parent).children.insert(name, at);
        }
        self.for_tests = outside;
    }

    /// The file of a child module, and the folder of that module's own children.
    fn place_of(&self, file: &str, folder: &str, item: &syn::ItemMod) -> (String, String) {
        let name = item.ident.to_string();
        if let Some(stated) = stated_path(&item.attrs) {
            let (here, _) = file.rsplit_once('/').unwrap_or_default();
            let path = joined(here, &stated);
            let (folder, _) = path.rsplit_once('/').unwrap_or_default();
            return (path.clone(), folder.to_owned());
        }
        let plain = format!("{folder}/{name}.rs");
        let inner = format!("{folder}/{name}");
        if self.sources.contains_key(&plain) {
            (plain, inner)
        } else {
            (format!("{inner}/mod.rs"), inner)
        }
    }

    fn arrows_of(&self, id: usize, found: &mut Arrows) {
        let Some(module) = self.modules.get(id) else {
            return;
        };
        for used in &module.uses {
            self.add(id, &used.path, used.public, found);
        }
        for path in paths::of_code(module.code.clone()) {
            self.add(id, &path, false, found);
        }
    }

    fn add(&self, from: usize, path: &Written, public: bool, found: &mut Arrows) {
        for target in self.resolve(from, &path.segments, &mut BTreeSet::new()) {
            let to = match target {
                Target::Item(to) => to,
                Target::Module(to) if path.name.is_none() => to,
                Target::Module(_) => continue,
            };
            let (Some(a), Some(b)) = (self.modules.get(from), self.modules.get(to)) else {
                continue;
            };
            if a.file != b.file && !(public && self.is_inside(to, from)) {
                let name = path.name.clone().unwrap_or_else(|| "*".to_owned());
                let arrows = found.entry(a.file.clone()).or_default();
                arrows.entry(b.file.clone()).or_default().insert(name);
            }
        }
    }

    /// Whether `module` is a child of `outer`, or a child's child.
    fn is_inside(&self, module: usize, outer: usize) -> bool {
        let mut at = Some(module);
        while let Some(id) = at {
            if id == outer {
                return true;
            }
            at = self.parent(id);
        }
        false
    }

    fn parent(&self, id: usize) -> Option<usize> {
        self.modules.get(id).and_then(|module| module.parent)
    }

    fn crate_root(&self, id: usize) -> usize {
        let mut at = id;
        while let Some(parent) = self.parent(at) {
            at = parent;
        }
        at
    }

    /// What the path leads to; nothing when it leads out of the crate. `seen` stops names that are defined by
    /// themselves.
    fn resolve(
        &self,
        from: usize,
        path: &[String],
        seen: &mut BTreeSet<(usize, Vec<String>)>,
    ) -> Vec<Target> {
        if !seen.insert((from, path.to_vec())) {
            return vec![];
        }
        let Some((first, rest)) = path.split_first() else {
            return vec![];
        };
        let start = match first.as_str() {
            "crate" => Some(self.crate_root(from)),
            "self" => Some(from),
            "super" => self.parent(from),
            name if name == self.library => self
                .modules
                .iter()
                .position(|module| module.file == "src/lib.rs"),
            _ => return self.look_up(from, path, seen),
        };
        let Some(start) = start else {
            return vec![];
        };
        if rest.is_empty() {
            return vec![Target::Module(start)];
        }
        if rest.first().is_some_and(|name| name == "super") {
            return self.resolve(start, rest, seen);
        }
        let found = self.look_up(start, rest, seen);
        if found.is_empty() {
            // A macro made it.
            return vec![Target::Item(start)];
        }
        found
    }

    /// What a path leads to that starts with a name of `module`.
    fn look_up(
        &self,
        module: usize,
        path: &[String],
        seen: &mut BTreeSet<(usize, Vec<String>)>,
    ) -> Vec<Target> {
        let (Some(here), Some((name, rest))) = (self.modules.get(module), path.split_first())
        else {
            return vec![];
        };
        let mut found = vec![];
        if let Some(child) = here.children.get(name) {
            if rest.is_empty() {
                found.push(Target::Module(*child));
            } else {
                found.extend(self.look_up(*child, rest, seen));
                if found.is_empty() {
                    found.push(Target::Item(*child));
                }
            }
        }
        if here.items.contains(name) && (rest.is_empty() || found.is_empty()) {
            found.push(Target::Item(module));
        }
        let named = |used: &&Use| used.path.name.as_ref() == Some(name);
        for used in here.uses.iter().filter(named) {
            let leads_to = self.resolve(module, &used.path.segments, seen);
            found.extend(self.go_on(leads_to, rest, seen));
        }
        if found.is_empty() {
            let stars = here.uses.iter().filter(|used| used.path.name.is_none());
            for used in stars {
                for target in self.resolve(module, &used.path.segments, seen) {
                    if let Target::Module(to) = target
                        && to != module
                    {
                        found.extend(self.look_up(to, path, seen));
                    }
                }
            }
        }
        found
    }

    /// The rest of a path whose first part leads to `targets`.
    fn go_on(
        &self,
        targets: Vec<Target>,
        rest: &[String],
        seen: &mut BTreeSet<(usize, Vec<String>)>,
    ) -> Vec<Target> {
        if rest.is_empty() {
            return targets;
        }
        let go = |target| match target {
            Target::Module(to) => self.look_up(to, rest, seen),
            item @ Target::Item(_) => vec![item],
        };
        targets.into_iter().flat_map(go).collect()
    }
}

fn name(item: &Item) -> Option<String> {
    Some(match item {
        Item::Const(item) => item.ident.to_string(),
        Item::Enum(item) => item.ident.to_string(),
        Item::Fn(item) => item.sig.ident.to_string(),
        Item::Macro(item) => item.ident.as_ref()?.to_string(),
        Item::Static(item) => item.ident.to_string(),
        Item::Struct(item) => item.ident.to_string(),
        Item::Trait(item) => item.ident.to_string(),
        Item::Type(item) => item.ident.to_string(),
        Item::Union(item) => item.ident.to_string(),
        _ => return None,
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Whether it is compiled for tests only.
fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<TokenStream>()
                .is_ok_and(|condition| condition.to_string() == "test")
    })
}

/// What `#[path = "…"]` states.
fn stated_path(attributes: &[Attribute]) -> Option<String> {
    let attribute = attributes.iter().find(|a| a.path().is_ident("path"))?;
    let text = attribute.meta.to_token_stream().to_string();
    Some(text.split('"').nth(1)?.to_owned())
}

/// `path` seen from `folder`, with `..` only at the start, where it leads out of the crate.
fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in path.split('/') {
        let inside = parts.last().is_some_and(|last| *last != "..");
        if part == ".." && inside {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circles_of(files: &[(&str, &str)]) -> Vec<Vec<String>> {
        let sources: BTreeMap<String, String> = files
            .iter()
            .map(|(path, text)| (format!("src/{path}"), (*text).to_owned()))
            .collect();
        circles(&arrows(&sources, &["src/lib.rs".to_owned()], "x"))
            .into_iter()
            .map(|circle| circle.into_iter().collect())
            .collect()
    }

    #[test]
    fn a_facade_is_no_circle() {
        let found = circles_of(&[
            ("lib.rs", "mod a; mod b; pub use a::A; pub use b::*;"),
            ("a.rs", "pub struct A; fn f(_: crate::B) {}"),
            ("b.rs", "pub struct B;"),
        ]);
        assert_eq!(found, Vec::<Vec<String>>::new());
    }

    #[test]
    fn items_are_followed_to_where_they_are_defined() {
        let found = circles_of(&[
            ("lib.rs", "mod a; mod b; pub use a::A; pub use b::*;"),
            ("a.rs", "pub struct A; fn f(_: crate::B) {}"),
            ("b.rs", "use crate::A; pub struct B(A);"),
        ]);
        assert_eq!(found, [["src/a.rs", "src/b.rs"]]);
    }

    #[test]
    fn paths_in_code_macros_and_functions_count() {
        for code in [
            "fn f() { super::g(); }",
            "fn f() { println!(\"{}\", crate::g()); }",
            "fn f() { use crate::{g as h}; h(); }",
            "#[doc = crate::g] fn f() {}",
            "use crate as all; fn f() { all::g(); }",
        ] {
            let found = circles_of(&[("lib.rs", "mod a; fn g() { a::f(); }"), ("a.rs", code)]);
            assert_eq!(found, [["src/a.rs", "src/lib.rs"]], "{code}");
        }
    }

    #[test]
    fn a_private_use_of_a_child_is_an_arrow() {
        let child = ("a/b.rs", "use super::T; pub struct U(T);");
        let tests = ("lib.rs", "mod a; #[cfg(test)] mod c { use crate::a::T; }");
        let found = circles_of(&[tests, ("a.rs", "mod b; use b::U; pub struct T(U);"), child]);
        assert_eq!(found, [["src/a.rs", "src/a/b.rs"]]);
        let found = circles_of(&[tests, ("a.rs", "mod b; pub use b::U; pub struct T;"), child]);
        assert_eq!(found, Vec::<Vec<String>>::new());
    }

    #[test]
    fn the_folders_of_modules_are_those_of_the_compiler() {
        let found = circles_of(&[
            (
                "lib.rs",
                "mod a; #[path = \"d/e.rs\"] mod f; #[path = \"../../y/z.rs\"] mod z; fn h() { z::g(); }",
            ),
            ("a/mod.rs", "mod b; fn g() { b::c::h(); }"),
            ("a/b.rs", "pub mod c;"),
            ("a/b/c.rs", "use super::super::g; pub fn h() { g(); }"),
            ("d/e.rs", "mod i;"),
            ("d/i.rs", ""),
        ]);
        assert_eq!(found, [["src/a/b/c.rs", "src/a/mod.rs"]]);
    }
}
