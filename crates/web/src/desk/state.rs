//! What the desk knows: files, what they told, settings and results. No browser in here: what has to be done there is an
//! [`Effect`].

use miwake_drill::import::{ImportError, Imported, Kind, Mapping, Notes};
use miwake_drill::results::{Measure, Results, measure};
use miwake_drill::{Project, Settings};
use miwake_messages::Lang;
use miwake_web::words::Words;

/// A file of the list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Listed {
    /// Differs for each.
    pub(crate) id: u32,
    pub(crate) name: String,
    /// Its size in bytes.
    pub(crate) size: u64,
    /// What it is read as, where that was said; else it is recognised.
    pub(crate) kind: Option<Kind>,
    /// What its columns mean, where that was corrected.
    pub(crate) mapping: Option<Mapping>,
    pub(crate) state: FileState,
}

/// How far a file is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum FileState {
    Waiting,
    /// Bytes that were read.
    Reading(u64),
    Read(Box<Told>),
    Failed(Failed),
}

impl FileState {
    /// Its name for tests and style sheets.
    pub(crate) fn id(&self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Reading(_) => "reading",
            Self::Read(_) => "read",
            Self::Failed(_) => "failed",
        }
    }
}

/// What a file told.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Told {
    pub(crate) kind: Kind,
    pub(crate) rows: u64,
    /// People who are new.
    pub(crate) people: u64,
    pub(crate) events: u64,
    pub(crate) answers: u64,
    pub(crate) notes: Notes,
    pub(crate) mapping: Option<Mapping>,
}

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Failed {
    /// It is not what it was taken for.
    Import(ImportError),
    /// The browser could not read it; its words.
    Browser(String),
}

/// What is set by hand.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Setting {
    Name(String),
    Organisation(String),
    SentAt(Option<i64>),
    EndsAt(Option<i64>),
    WarnedAt(Option<i64>),
    CutOffAt(Option<i64>),
    Difficulty(Option<miwake_drill::Difficulty>),
    OpenedMeans(miwake_drill::OpenedMeans),
    /// Minutes that times without a zone are ahead of UTC.
    Offset(i32),
    /// Subject of the drill's mail: reports about others are left out.
    Subject(String),
}

/// What happens.
pub(crate) enum Msg {
    /// Another language.
    Language(Lang),
    /// Files were dropped or chosen: id, name, size.
    Files(Vec<(u32, String, u64)>),
    /// So many bytes of a file were read.
    Progress(u32, u32, u64),
    /// A file was read to its end, or not.
    Done(u32, u32, Box<Result<Imported, Failed>>),
    /// No more is to be read.
    Cancel,
    /// A file is something else.
    Kind(u32, Option<Kind>),
    /// The columns of a file mean something else.
    Mapping(u32, Mapping),
    /// A file is taken off the list.
    Remove(u32),
    Set(Setting),
    /// Whether small groups are hidden.
    Shared(bool),
    /// The published drill of that year.
    Example(u16),
    /// All is taken off the list.
    Clear,
    /// The key of the pseudonyms.
    Key(String),
    Save(Save),
    Print,
}

/// What is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Save {
    Project,
    Results,
    /// The tables of that name.
    Table(&'static str),
    /// Everybody under pseudonyms.
    People,
}

/// What the browser has to do.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Effect {
    /// Read a file of the list, of the run of that number.
    Read {
        run: u32,
        id: u32,
        kind: Option<Kind>,
        mapping: Option<Mapping>,
    },
    /// Offer a text as a file.
    Save(String, String),
    Print,
}

/// The desk.
pub(crate) struct Desk {
    pub(crate) words: Words,
    pub(crate) files: Vec<Listed>,
    pub(crate) settings: Settings,
    pub(crate) offset_minutes: i32,
    pub(crate) subject: String,
    pub(crate) shared: bool,
    pub(crate) key: String,
    pub(crate) results: Option<Results>,
    /// Year of the example that is shown.
    pub(crate) example: Option<u16>,
    /// What screen readers are told.
    pub(crate) status: String,
    project: Project,
    earlier: Option<Results>,
    /// The run of reading: what an earlier one still brings is dropped.
    run: u32,
    effects: Vec<Effect>,
}

impl Desk {
    /// An empty desk; `offset_minutes` is how far the reader's clock is ahead of UTC.
    pub(crate) fn new(lang: Lang, offset_minutes: i32) -> Self {
        Self {
            words: Words::with_desk(lang),
            files: vec![],
            settings: Settings::default(),
            offset_minutes,
            subject: String::new(),
            shared: true,
            key: String::new(),
            results: None,
            example: None,
            status: String::new(),
            project: Project::default(),
            earlier: None,
            run: 0,
            effects: vec![],
        }
    }

    /// Takes what has happened; whether something that is shown has changed.
    pub(crate) fn update(&mut self, msg: Msg) -> bool {
        match msg {
            Msg::Language(lang) => {
                self.words = Words::with_desk(lang);
                self.status.clear();
            }
            Msg::Files(files) => self.add(files),
            Msg::Progress(run, id, bytes) => return self.progress(run, id, bytes),
            Msg::Done(run, id, result) => self.done(run, id, *result),
            Msg::Cancel => self.cancel(),
            Msg::Kind(id, kind) => self.change(id, |file| {
                file.kind = kind;
                file.mapping = None;
            }),
            Msg::Mapping(id, mapping) => self.change(id, |file| file.mapping = Some(mapping)),
            Msg::Remove(id) => {
                self.files.retain(|file| file.id != id);
                self.read_again();
            }
            Msg::Set(setting) => self.set(setting),
            Msg::Shared(shared) => {
                self.shared = shared;
                self.measure();
            }
            Msg::Example(year) => self.show_example(year),
            Msg::Clear => *self = Self::new(self.words.lang(), self.offset_minutes),
            Msg::Key(key) => self.key = key,
            Msg::Save(what) => self.save(&what),
            Msg::Print => self.effects.push(Effect::Print),
        }
        true
    }

    /// What the browser has to do now; handed out once.
    pub(crate) fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// The file that is being read, and how much of it.
    pub(crate) fn reading(&self) -> Option<(&Listed, u64)> {
        self.files.iter().find_map(|file| match file.state {
            FileState::Reading(bytes) => Some((file, bytes)),
            _ => None,
        })
    }

    /// Whether there is anything to save.
    pub(crate) fn is_empty(&self) -> bool {
        self.project.people.is_empty() && self.project.events.is_empty()
    }

    /// The earlier drill that is compared with.
    #[cfg(test)]
    pub(crate) fn earlier(&self) -> Option<&Results> {
        self.earlier.as_ref()
    }

    fn add(&mut self, files: Vec<(u32, String, u64)>) {
        if self.example.take().is_some() {
            self.project = Project::default();
            self.settings = Settings::default();
            self.earlier = None;
            self.results = None;
        }
        self.files
            .extend(files.into_iter().map(|(id, name, size)| Listed {
                id,
                name,
                size,
                kind: None,
                mapping: None,
                state: FileState::Waiting,
            }));
        self.next();
    }

    /// Begins with the next file, unless one is being read; with none left it counts.
    fn next(&mut self) {
        if self.reading().is_some() {
            return;
        }
        let waiting = self.files.iter_mut();
        let next = waiting
            .into_iter()
            .find(|file| file.state == FileState::Waiting);
        match next {
            Some(file) => {
                file.state = FileState::Reading(0);
                self.effects.push(Effect::Read {
                    run: self.run,
                    id: file.id,
                    kind: file.kind,
                    mapping: file.mapping.clone(),
                });
            }
            None => self.measure(),
        }
    }

    fn progress(&mut self, run: u32, id: u32, bytes: u64) -> bool {
        if run != self.run {
            return false;
        }
        if let Some(file) = self.files.iter_mut().find(|file| file.id == id) {
            file.state = FileState::Reading(bytes);
        }
        true
    }

    fn done(&mut self, run: u32, id: u32, result: Result<Imported, Failed>) {
        if run != self.run {
            return;
        }
        let state = match result {
            Err(failed) => FileState::Failed(failed),
            Ok(imported) => FileState::Read(Box::new(self.take(imported))),
        };
        if let Some(file) = self.files.iter_mut().find(|file| file.id == id) {
            self.status = self
                .words
                .with("desk-status-read", "file", file.name.as_str());
            file.state = state;
        }
        self.next();
    }

    fn take(&mut self, imported: Imported) -> Told {
        let (kind, rows, mapping) = (imported.kind, imported.rows, imported.mapping.clone());
        let added = self.project.add(imported);
        if kind == Kind::Project {
            self.settings = self.project.settings.clone();
        }
        if let Some(earlier) = added.earlier {
            self.earlier = Some(*earlier);
        }
        Told {
            kind,
            rows,
            people: added.people,
            events: added.events,
            answers: added.answers,
            notes: added.notes,
            mapping,
        }
    }

    /// Stops reading: what was not read to its end is taken off the list.
    fn cancel(&mut self) {
        self.run += 1;
        self.files
            .retain(|file| !matches!(file.state, FileState::Waiting | FileState::Reading(_)));
        self.status = self.words.text("desk-status-stopped");
        self.measure();
    }

    fn change(&mut self, id: u32, change: impl FnOnce(&mut Listed)) {
        if let Some(file) = self.files.iter_mut().find(|file| file.id == id) {
            change(file);
        }
        self.read_again();
    }

    /// Reads all files anew: what one of them told cannot be taken out of the rest.
    fn read_again(&mut self) {
        if self.example.is_some() {
            return self.measure();
        }
        self.run += 1;
        self.project = Project::default();
        self.earlier = None;
        for file in &mut self.files {
            file.state = FileState::Waiting;
        }
        self.next();
    }

    fn set(&mut self, setting: Setting) {
        let settings = &mut self.settings;
        match setting {
            Setting::Name(name) => settings.name = name,
            Setting::Organisation(name) => settings.organisation = name,
            Setting::SentAt(at) => settings.sent_at = at,
            Setting::EndsAt(at) => settings.ends_at = at,
            Setting::WarnedAt(at) => settings.warned_at = at,
            Setting::CutOffAt(at) => settings.cut_off_at = at,
            Setting::Difficulty(difficulty) => settings.difficulty = difficulty,
            Setting::OpenedMeans(means) => settings.opened_means = means,
            Setting::Offset(minutes) => {
                self.offset_minutes = minutes;
                return self.read_again();
            }
            Setting::Subject(subject) => {
                self.subject = subject;
                return self.read_again();
            }
        }
        self.measure();
    }

    fn show_example(&mut self, year: u16) {
        let Some(project) = miwake_drill::tokyo_project(year) else {
            return;
        };
        self.run += 1;
        self.files.clear();
        self.settings = project.settings.clone();
        self.project = project;
        let before = miwake_drill::tokyo_project(year - 1);
        self.earlier = before.map(|project| measure(&project, Measure::default()));
        self.example = Some(year);
        // Of a published report nothing is left to hide.
        self.shared = false;
        self.measure();
    }

    fn measure(&mut self) {
        self.project.settings = self.settings.clone();
        let earlier = self.earlier.as_ref();
        let how = Measure {
            shared: self.shared,
            earlier,
        };
        self.results = (!self.project.people.is_empty()).then(|| measure(&self.project, how));
    }

    fn save(&mut self, what: &Save) {
        let stem = file_stem(&self.settings.name);
        let saved = match what {
            Save::Project => Some((format!("{stem}.project.json"), self.project.save())),
            Save::Results => {
                let results = self.results.as_ref();
                results.map(|results| (format!("{stem}.results.json"), results.save()))
            }
            Save::Table(name) => {
                let results = self.results.as_ref();
                let tables = results.map(miwake_drill::results::tables_csv);
                let mut tables = tables.unwrap_or_default().into_iter();
                let table = tables.find(|table| table.name == *name);
                table.map(|table| (format!("{stem}.{}", table.name), table.text))
            }
            Save::People => {
                let people = miwake_drill::results::people_csv(&self.project, self.key.as_bytes());
                people.map(|table| (format!("{stem}.{}", table.name), table.text))
            }
        };
        if let Some((name, text)) = saved {
            self.status = self.words.with("desk-status-saved", "file", name.as_str());
            self.effects.push(Effect::Save(name, text));
        }
    }
}

/// Longest beginning of a file's name that is made of a drill's name, in characters.
const STEM: usize = 60;

/// What the names of saved files begin with: letters and digits of the drill's name, whatever stands in it.
pub(crate) fn file_stem(name: &str) -> String {
    let kept = name
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' });
    let kept: String = kept.take(STEM).collect();
    match kept.trim_matches('-') {
        "" => "drill".to_owned(),
        stem => stem.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_drill::import::{Import, Options, recognise};

    const ROSTER: &str = "氏名,メールアドレス,部署\n佐藤,sato@kusunoki.example,総務\n鈴木,suzuki@kusunoki.example,営業\n";

    fn desk() -> Desk {
        Desk::new(Lang::Ja, 540)
    }

    fn imported(name: &str, text: &str, kind: Option<Kind>) -> Result<Imported, Failed> {
        let kind = kind.unwrap_or_else(|| recognise(name, text.as_bytes()));
        let mut import = Import::new(name, kind, Options::default());
        import.push(text.as_bytes());
        import.finish().map_err(Failed::Import)
    }

    /// Reads what the desk asks for from `contents`, as the browser does.
    fn serve(desk: &mut Desk, contents: &[(u32, &str)]) {
        loop {
            let effects = desk.take_effects();
            let [Effect::Read { run, id, kind, .. }] = effects.as_slice() else {
                assert!(effects.is_empty(), "{effects:?}");
                return;
            };
            let text = contents
                .iter()
                .find(|(known, _)| known == id)
                .map_or("", |(_, text)| text);
            desk.update(Msg::Done(
                *run,
                *id,
                Box::new(imported("a.csv", text, *kind)),
            ));
        }
    }

    #[test]
    fn files_are_read_one_after_the_other_and_counted() {
        let mut desk = desk();
        let reports = "メールアドレス,報告日時\nsato@kusunoki.example,2026-11-20T10:00:00+09:00\n";
        desk.update(Msg::Files(vec![
            (1, "reports.csv".to_owned(), 10),
            (2, "roster.csv".to_owned(), 10),
        ]));
        assert_eq!(desk.reading().map(|(file, _)| file.id), Some(1));
        serve(&mut desk, &[(1, reports), (2, ROSTER)]);
        let all = desk
            .results
            .as_ref()
            .map(|results| &results.all)
            .expect("results");
        assert_eq!(all.people, Some(2));
        assert_eq!(all.reported.map(|rate| rate.share.count), Some(1));
    }

    #[test]
    fn a_file_that_is_taken_away_leaves_nothing_behind() {
        let mut desk = desk();
        desk.update(Msg::Files(vec![
            (1, "a.csv".to_owned(), 1),
            (2, "b.csv".to_owned(), 1),
        ]));
        let other = "氏名,メールアドレス\n高橋,takahashi@kusunoki.example\n";
        serve(&mut desk, &[(1, ROSTER), (2, other)]);
        let people = |desk: &Desk| desk.results.as_ref().and_then(|results| results.all.people);
        assert_eq!(people(&desk), Some(3));
        desk.update(Msg::Remove(2));
        serve(&mut desk, &[(1, ROSTER)]);
        assert_eq!(people(&desk), Some(2));
    }

    #[test]
    fn what_comes_after_a_stop_is_dropped() {
        let mut desk = desk();
        desk.update(Msg::Files(vec![(1, "a.csv".to_owned(), 1)]));
        let effects = desk.take_effects();
        let [Effect::Read { run, id, .. }] = effects.as_slice() else {
            panic!("{effects:?}");
        };
        desk.update(Msg::Cancel);
        desk.update(Msg::Done(
            *run,
            *id,
            Box::new(imported("a.csv", ROSTER, None)),
        ));
        assert!(desk.files.is_empty() && desk.results.is_none());
    }

    #[test]
    fn what_cannot_be_read_is_told_and_the_rest_is_read() {
        let mut desk = desk();
        desk.update(Msg::Files(vec![
            (1, "a.bin".to_owned(), 1),
            (2, "b.csv".to_owned(), 1),
        ]));
        serve(&mut desk, &[(1, "\u{1}\u{2}\u{3}"), (2, ROSTER)]);
        let states: Vec<&str> = desk.files.iter().map(|file| file.state.id()).collect();
        assert_eq!(states, ["failed", "read"]);
        assert_eq!(
            desk.results.as_ref().and_then(|results| results.all.people),
            Some(2)
        );
    }

    #[test]
    fn the_example_makes_way_for_files() {
        let mut desk = desk();
        desk.update(Msg::Example(2021));
        let all = desk
            .results
            .as_ref()
            .map(|results| &results.all)
            .expect("results");
        assert_eq!(all.people, Some(692));
        assert!(desk.earlier().is_some());
        desk.update(Msg::Files(vec![(1, "a.csv".to_owned(), 1)]));
        serve(&mut desk, &[(1, ROSTER)]);
        assert_eq!(
            desk.results.as_ref().and_then(|results| results.all.people),
            Some(2)
        );
        assert!(desk.earlier().is_none());
    }

    #[test]
    fn a_project_is_saved_and_opened_with_its_settings() {
        let mut desk = desk();
        desk.update(Msg::Files(vec![(1, "a.csv".to_owned(), 1)]));
        serve(&mut desk, &[(1, ROSTER)]);
        desk.update(Msg::Set(Setting::Name("秋の訓練 2026/11".to_owned())));
        desk.update(Msg::Save(Save::Project));
        let effects = desk.take_effects();
        let [Effect::Save(name, text)] = effects.as_slice() else {
            panic!("{effects:?}");
        };
        assert_eq!(name, "秋の訓練-2026-11.project.json");
        let mut other = Desk::new(Lang::En, 0);
        other.update(Msg::Files(vec![(7, name.clone(), 1)]));
        serve(&mut other, &[(7, text)]);
        assert_eq!(other.settings.name, "秋の訓練 2026/11");
        assert_eq!(
            other
                .results
                .as_ref()
                .and_then(|results| results.all.people),
            Some(2)
        );
    }

    #[test]
    fn nobody_is_exported_without_a_key() {
        let mut desk = desk();
        desk.update(Msg::Files(vec![(1, "a.csv".to_owned(), 1)]));
        serve(&mut desk, &[(1, ROSTER)]);
        desk.update(Msg::Save(Save::People));
        assert_eq!(desk.take_effects(), []);
        desk.update(Msg::Key("k".to_owned()));
        desk.update(Msg::Save(Save::People));
        let effects = desk.take_effects();
        let [Effect::Save(_, text)] = effects.as_slice() else {
            panic!("{effects:?}");
        };
        assert!(!text.contains("sato") && !text.contains("佐藤"));
    }

    #[test]
    fn names_of_files_are_harmless_whatever_the_drill_is_called() {
        for (name, stem) in [
            ("", "drill"),
            ("../../etc", "etc"),
            ("   ", "drill"),
            ("🎣🎣", "drill"),
            ("A/B:C", "A-B-C"),
        ] {
            assert_eq!(file_stem(name), stem);
        }
        assert_eq!(file_stem(&"あ".repeat(10_000)).chars().count(), STEM);
    }
}
