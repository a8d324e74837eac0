//! Files on their way into a project.

use super::args::ResultsArgs;
use crate::files::{Source, sources};
use crate::status::complain;
use miwake_drill::Project;
use miwake_drill::import::{
    Import, ImportError, Imported, Kind, Mapping, Notes, Options, RowNote, recognise,
};
use miwake_drill::results::Results;
use miwake_messages::Messages;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Bytes of a file that are looked at to tell what it is.
const HEAD: usize = 64 * 1024;

/// Bytes that are read at once.
const PIECE: usize = 1024 * 1024;

/// How an Outlook item (`.msg`) starts.
const OUTLOOK: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];

/// Most rows of a file that are named on standard error; `--csv` names more.
const NAMED: usize = 20;

/// What was read so far.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) project: Project,
    pub(super) earlier: Option<Box<Results>>,
    /// Rows with a reason, and their files.
    pub(super) rows: Vec<(String, RowNote)>,
    /// How many rows were skipped.
    pub(super) skipped: u64,
    /// How many files could not be read.
    pub(super) unread: u64,
}

impl Reading {
    pub(super) fn of(project: Project) -> Self {
        Self {
            project,
            ..Self::default()
        }
    }

    /// Reads all files that are named. A saved project comes first, as it takes the place of what was there.
    pub(super) fn files(&mut self, args: &ResultsArgs, messages: &Messages) {
        let (sources, unread) = sources(&args.files);
        for (folder, error) in unread {
            let name = folder.to_string_lossy();
            self.trouble(&cannot_read(&name, &error, messages));
        }
        let mut read = vec![];
        for source in sources {
            match one(&source, args, messages) {
                Ok(Some(imported)) => read.push(imported),
                Ok(None) => {}
                Err(sentence) => self.trouble(&sentence),
            }
        }
        read.sort_by_key(|imported| imported.kind != Kind::Project);
        for imported in read {
            self.take(imported, messages);
        }
    }

    pub(super) fn trouble(&mut self, sentence: &str) {
        self.unread += 1;
        complain(sentence);
    }

    fn take(&mut self, imported: Imported, messages: &Messages) {
        let name = imported.name.clone();
        let file = || ("file", name.as_str().into());
        let kind = messages.text(&format!("desk-kind-{}", imported.kind.id()));
        complain(&messages.with(
            "desk-read",
            [
                file(),
                ("kind", kind.into()),
                ("rows", imported.rows.into()),
            ],
        ));
        let added = self.project.add(imported);
        complain(&messages.with(
            "desk-read-more",
            [
                file(),
                ("people", added.people.into()),
                ("events", added.events.into()),
                ("answers", added.answers.into()),
            ],
        ));
        self.tell(&name, &added.notes, messages);
        if added.earlier.is_some() {
            self.earlier = added.earlier;
        }
    }

    /// Tells the rows that have a reason.
    fn tell(&mut self, name: &str, notes: &Notes, messages: &Messages) {
        let file = || ("file", name.into());
        for row in notes.rows.iter().take(NAMED) {
            let reason = messages.text(&format!("desk-skip-{}", row.reason.id()));
            let arguments = [file(), ("line", row.line.into()), ("reason", reason.into())];
            complain(&messages.with("desk-row", arguments));
        }
        let all: u64 = notes.counts.values().sum();
        let more = all.saturating_sub(NAMED as u64);
        if more > 0 {
            complain(&messages.with("desk-rows-more", [file(), ("count", more.into())]));
        }
        let skipped = notes.skipped();
        if skipped > 0 {
            complain(&messages.with("desk-rows-skipped", [file(), ("count", skipped.into())]));
        }
        self.skipped += skipped;
        let rows = notes.rows.iter().map(|row| (name.to_owned(), *row));
        self.rows.extend(rows);
    }
}

/// Reads one file; `None` for one that was found in a folder and is of no kind.
fn one(
    source: &Source,
    args: &ResultsArgs,
    messages: &Messages,
) -> Result<Option<Imported>, String> {
    match read(&source.path, None, args) {
        Ok(imported) => Ok(Some(imported)),
        Err(Trouble::Import(ImportError::UnknownKind)) if source.found => Ok(None),
        Err(trouble) => Err(trouble.sentence(&source.path, messages)),
    }
}

/// Reads one file as `kind`, or as what it looks like.
pub(super) fn imported(
    path: &Path,
    kind: Option<Kind>,
    args: &ResultsArgs,
    messages: &Messages,
) -> Result<Imported, String> {
    read(path, kind, args).map_err(|trouble| trouble.sentence(path, messages))
}

/// Why a file was not read.
enum Trouble {
    Read(io::Error),
    Import(ImportError),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Read(error)
    }
}

impl Trouble {
    fn sentence(&self, path: &Path, messages: &Messages) -> String {
        let name = path.to_string_lossy();
        match self {
            Self::Read(error) => cannot_read(&name, error, messages),
            Self::Import(error) => {
                let (schema, reason) = match error {
                    ImportError::Newer { schema } => (*schema, String::new()),
                    ImportError::Form(reason) => (0, reason.clone()),
                    _ => (0, String::new()),
                };
                let arguments = [
                    ("file", name.as_ref().into()),
                    ("schema", schema.into()),
                    ("reason", reason.into()),
                ];
                messages.with(&format!("desk-import-{}", error.id()), arguments)
            }
        }
    }
}

fn cannot_read(name: &str, error: &io::Error, messages: &Messages) -> String {
    let arguments = [("file", name.into()), ("reason", error.to_string().into())];
    messages.with("cli-cannot-read", arguments)
}

fn read(path: &Path, kind: Option<Kind>, args: &ResultsArgs) -> Result<Imported, Trouble> {
    let name = path.to_string_lossy().into_owned();
    let mut file: Box<dyn Read> = if name == "-" {
        Box::new(io::stdin())
    } else {
        Box::new(File::open(path)?)
    };
    let mut piece = vec![0; PIECE];
    let mut head = Vec::new();
    file.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
    let kind = kind
        .or_else(|| said(path, args))
        .unwrap_or_else(|| recognise(&name, &head));
    if kind == Kind::Mail && head.starts_with(OUTLOOK) {
        file.read_to_end(&mut head)?;
        let opened = miwake_inspect::open(&head, &miwake_inspect::Limits::DEFAULT);
        head = opened.map_or_else(Vec::new, |opened| opened.mail);
    }
    let mut import = Import::new(&name, kind, options(args, &head));
    import.push(&head);
    loop {
        let read = file.read(&mut piece)?;
        let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else {
            break;
        };
        import.push(bytes);
    }
    import.finish().map_err(Trouble::Import)
}

/// The kind that the command line says, by the path as it was given or by the file's own name.
fn said(path: &Path, args: &ResultsArgs) -> Option<Kind> {
    let same = |name: &str| path == Path::new(name) || path.file_name() == Some(name.as_ref());
    let found = args.kinds.iter().find(|(name, _)| same(name));
    found.map(|(_, kind)| *kind)
}

fn options(args: &ResultsArgs, head: &[u8]) -> Options {
    let given = &args.settings;
    let mapping = (!args.columns.is_empty()).then(|| {
        let mut mapping = Mapping::of_head(head);
        for column in &mut mapping.columns {
            let said = args
                .columns
                .iter()
                .find(|(title, _)| *title == column.title);
            if let Some((_, field)) = said {
                column.field = field.clone();
            }
        }
        mapping
    });
    Options {
        offset_minutes: given.utc_offset,
        token_parameter: given.token_parameter.clone(),
        mapping,
        subject: given.subject.clone(),
        campaign: given.campaign.clone(),
    }
}
