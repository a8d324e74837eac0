//! Files into a project, in any order.

use crate::import::{Content, Gathered, Imported, Map, Names, Notes, Reason};
use crate::results::Results;
use crate::{By, Event, FileNote, Person, Project};

/// What became of a file that was added.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Added {
    /// What was not read, and why: the file's own notes, and people who were known before.
    pub notes: Notes,
    /// How many people are new.
    pub people: u64,
    /// How many people were known from another file, and got what was missing of them.
    pub completed: u64,
    /// How many events it told.
    pub events: u64,
    /// How many answers it had.
    pub answers: u64,
    /// The earlier results that it holds.
    pub earlier: Option<Box<Results>>,
}

impl Project {
    /// Takes what a file told. Files may come in any order: a token in a log waits for the roster that says whose it
    /// is. A person who stands in two files is one; what the first leaves out the second fills in. A whole project
    /// takes the place of this one.
    pub fn add(&mut self, imported: Imported) -> Added {
        let mut added = Added {
            notes: imported.notes,
            ..Added::default()
        };
        let read_as = imported.kind.id().to_owned();
        match imported.content {
            Content::Earlier(results) => added.earlier = Some(results),
            Content::Project(project) => {
                *self = *project;
                added.people = self.people.len() as u64;
                added.events = self.events.len() as u64;
                added.answers = self.survey.len() as u64;
                return added;
            }
            Content::Records(records) => self.join(*records.0, &mut added),
        }
        self.files.push(FileNote {
            name: imported.name,
            read_as,
            rows: imported.rows,
            skipped: added.notes.skipped(),
        });
        added
    }

    fn join(&mut self, gathered: Gathered, added: &mut Added) {
        added.events = gathered.events.len() as u64;
        added.answers = gathered.survey.len() as u64;
        self.join_events(
            gathered.events,
            gathered.tokens,
            gathered.addresses,
            gathered.sources,
        );
        self.survey.extend(gathered.survey);
        let columns: Vec<usize> = gathered
            .attributes
            .iter()
            .map(|name| self.attribute(name))
            .collect();
        if gathered.people.is_empty() && gathered.links.is_empty() {
            return;
        }
        let mut known = Known::of(&self.people);
        self.people.reserve(gathered.people.len());
        for (line, person) in gathered.people {
            self.join_person(line, person, &columns, &mut known, added);
        }
        for (address, token) in gathered.links {
            if let Some(person) = known
                .addresses
                .get(&address)
                .and_then(|index| self.people.get_mut(*index))
                .filter(|person| person.token.is_empty())
            {
                person.token = token;
            } else if !known.addresses.contains_key(&address) {
                self.links.push((address, token));
            }
        }
    }

    /// Numbers of tokens, addresses and computers are the file's own; here they become those of the project.
    fn join_events(&mut self, events: Vec<Event>, tokens: Names, addresses: Names, sources: u32) {
        let renumber = |own: &mut Vec<String>, new: Names| -> Vec<u32> {
            if own.is_empty() || new.list.is_empty() {
                // Their numbers stay as they are.
                own.extend(new.list);
                return vec![];
            }
            let mut names = Names::of(std::mem::take(own));
            let numbers = new.list.iter().map(|name| names.number(name)).collect();
            *own = names.list;
            numbers
        };
        let tokens = renumber(&mut self.tokens, tokens);
        let addresses = renumber(&mut self.addresses, addresses);
        let number = |map: &[u32], old: u32| map.get(old as usize).copied().unwrap_or(old);
        let first = self.sources;
        if self.events.is_empty() && tokens.is_empty() && addresses.is_empty() && first == 0 {
            (self.events, self.sources) = (events, sources);
            return;
        }
        self.sources += sources;
        self.events.extend(events.into_iter().map(|event| Event {
            by: match event.by {
                By::Token(old) => By::Token(number(&tokens, old)),
                By::Address(old) => By::Address(number(&addresses, old)),
            },
            source: event.source.map(|source| first + source),
            ..event
        }));
    }

    fn join_person(
        &mut self,
        line: u64,
        person: Person,
        columns: &[usize],
        known: &mut Known,
        added: &mut Added,
    ) {
        let index = known.find(&person);
        let Some(old) = index.and_then(|index| self.people.get_mut(index)) else {
            let mut person = person;
            let values = std::mem::take(&mut person.values);
            place(&mut person.values, values, columns);
            known.add(&person, self.people.len());
            self.people.push(person);
            added.people += 1;
            return;
        };
        let mut news = fill(&mut old.address, person.address);
        news |= fill(&mut old.name, person.name);
        news |= fill(&mut old.token, person.token);
        news |= place(&mut old.values, person.values, columns);
        if news {
            let old = old.clone();
            known.add(&old, index.unwrap_or_default());
            added.completed += 1;
        } else {
            added.notes.add(line, Reason::Duplicate);
        }
    }
}

/// Puts a text where there is none; whether it did.
fn fill(old: &mut String, new: String) -> bool {
    let news = old.is_empty() && !new.is_empty();
    if news {
        *old = new;
    }
    news
}

/// Puts values into the columns of the project; whether one was missing there.
fn place(own: &mut Vec<String>, values: Vec<String>, columns: &[usize]) -> bool {
    let mut news = false;
    for (value, &column) in values.into_iter().zip(columns) {
        if own.len() <= column {
            own.resize(column + 1, String::new());
        }
        if let Some(old) = own.get_mut(column) {
            news |= fill(old, value);
        }
    }
    news
}

/// Who is known by which address and token.
struct Known {
    addresses: Map<String, usize>,
    tokens: Map<String, usize>,
}

impl Known {
    fn of(people: &[Person]) -> Self {
        let mut known = Self {
            addresses: Map::default(),
            tokens: Map::default(),
        };
        for (index, person) in people.iter().enumerate() {
            known.add(person, index);
        }
        known
    }

    fn add(&mut self, person: &Person, index: usize) {
        if !person.address.is_empty() {
            self.addresses.insert(person.address.clone(), index);
        }
        if !person.token.is_empty() {
            self.tokens.insert(person.token.clone(), index);
        }
    }

    fn find(&self, person: &Person) -> Option<usize> {
        let by_address = self.addresses.get(&person.address);
        let by_token = || {
            // A token alone names somebody only when no two addresses claim it.
            self.tokens
                .get(&person.token)
                .filter(|_| person.address.is_empty())
        };
        by_address.or_else(by_token).copied()
    }
}
