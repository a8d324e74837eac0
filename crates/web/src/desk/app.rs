//! The component: passes messages to the states of both parts and carries out their effects.

use crate::prepare::{self, For, PolicyFrom, Prepare, Unmade};
use crate::reading;
use crate::state::{Desk, Effect, Failed, Msg};
use crate::view::{self, Chosen, Part, View};
use js_sys::Uint8Array;
use miwake_drill::import::{Kind, Options};
use miwake_drill::prepare::{Kit, Random};
use miwake_engine::Pick;
use miwake_web::protocol::Question;
use miwake_web::worker_handle::Worker;
use miwake_web::{DEFAULT_TIMEOUT_MS, browser};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{DragEvent, File, FileList};
use yew::platform::time::sleep;
use yew::prelude::*;

/// What happens to the component.
pub(crate) enum Happening {
    /// Files were dropped on the window.
    Dropped(Option<FileList>),
    /// Files were chosen for the results.
    Chosen(Option<FileList>),
    /// A file was chosen while preparing.
    ChosenFor(Chosen),
    /// The other part is wanted.
    Turn(Part),
    /// Anything else of the results.
    Desk(Msg),
    /// Anything else of preparing.
    Prepare(prepare::Msg),
}

pub(crate) struct App {
    part: Part,
    desk: Desk,
    prepare: Prepare,
    files: BTreeMap<u32, File>,
    next: u32,
    /// The run of reading that is wanted; a reader of an earlier one stops.
    run: Rc<Cell<u32>>,
    /// The run of making a kit that is wanted.
    making: Rc<Cell<u32>>,
    /// Started for the first mail that is checked.
    worker: Option<Worker>,
    /// Id of the element to go to once it is drawn.
    go_to: Option<String>,
    _drops: [Closure<dyn FnMut(DragEvent)>; 2],
}

/// Mails that are written between two looks at the page.
const AT_ONCE: usize = 200;

impl Component for App {
    type Message = Happening;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let offset = minutes(-js_sys::Date::new_0().get_timezone_offset());
        let desk = Desk::new(browser::language(), offset);
        let part = match browser::option("part").as_deref() {
            Some("prepare") => Part::Prepare,
            _ => Part::Results,
        };
        let prepare = Prepare::new(desk.words.clone(), offset, &browser::beside("drill/"));
        let mut app = Self {
            part,
            desk,
            prepare,
            files: BTreeMap::new(),
            next: 1,
            run: Rc::default(),
            making: Rc::default(),
            worker: None,
            go_to: None,
            _drops: listen(&ctx.link().callback(Happening::Dropped)),
        };
        app.turn(ctx, part);
        app
    }

    fn update(&mut self, ctx: &Context<Self>, happening: Happening) -> bool {
        match happening {
            Happening::Turn(part) => self.turn(ctx, part),
            Happening::Dropped(files) if self.part == Part::Prepare => {
                let files = files.as_ref();
                let count = files.map_or(0, FileList::length);
                for file in (0..count).filter_map(|index| files?.get(index)) {
                    let name = file.name().to_lowercase();
                    let what = if name.ends_with(".project.json") || name == "project.json" {
                        For::Project
                    } else if name.ends_with(".json") {
                        For::Policy
                    } else {
                        For::Roster
                    };
                    read_for(ctx, what, file);
                }
                false
            }
            Happening::ChosenFor((what, files)) => {
                if let Some(file) = files.and_then(|files| files.get(0)) {
                    read_for(ctx, what, file);
                }
                false
            }
            Happening::Dropped(files) | Happening::Chosen(files) => {
                let msg = self.chosen(files.as_ref());
                self.update_desk(ctx, msg)
            }
            Happening::Desk(msg) => {
                let lang = match msg {
                    Msg::Language(lang) => Some(lang),
                    _ => None,
                };
                let changed = self.update_desk(ctx, msg);
                if let Some(lang) = lang {
                    self.update_prepare(ctx, prepare::Msg::Language(lang));
                }
                changed
            }
            Happening::Prepare(msg) => self.update_prepare(ctx, msg),
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let send = ctx.link().callback(Happening::Desk);
        let turn = ctx.link().callback(Happening::Turn);
        let part = match self.part {
            Part::Results => {
                view::results_part(&self.desk, &send, &ctx.link().callback(Happening::Chosen))
            }
            Part::Prepare => view::prepare_part(&View {
                prepare: &self.prepare,
                send: &ctx.link().callback(Happening::Prepare),
                choose: &ctx.link().callback(Happening::ChosenFor),
            }),
        };
        html! { <>{ view::top(self.part, &self.desk.words, &turn, &send) }{ part }</> }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, first: bool) {
        if first {
            browser::mark_ready();
        }
        if let Some(id) = self.go_to.take() {
            browser::go_to(&id);
        }
    }
}

impl App {
    /// Shows a part.
    fn turn(&mut self, ctx: &Context<Self>, part: Part) -> bool {
        self.part = part;
        self.show_language();
        if part == Part::Prepare {
            self.update_prepare(ctx, prepare::Msg::Opened);
        }
        true
    }

    fn show_language(&self) {
        let title = match self.part {
            Part::Prepare => "prepare-page-title",
            Part::Results => "desk-page-title",
        };
        let words = &self.desk.words;
        browser::show_language(words.lang(), &words.text(title));
    }

    fn update_desk(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        if let Msg::Language(lang) = msg {
            browser::remember_language(lang);
        }
        let changed = self.desk.update(msg);
        if changed {
            self.show_language();
        }
        for effect in self.desk.take_effects() {
            self.carry_out(ctx, effect);
        }
        if self.desk.reading().is_none() {
            // A reader that was told to stop sees it.
            self.run.set(u32::MAX);
        }
        let listed: Vec<u32> = self.desk.files.iter().map(|file| file.id).collect();
        self.files.retain(|id, _| listed.contains(id));
        changed
    }

    fn update_prepare(&mut self, ctx: &Context<Self>, msg: prepare::Msg) -> bool {
        let changed = self.prepare.update(msg, browser::now());
        self.making.set(self.prepare.run);
        for effect in self.prepare.take_effects() {
            self.carry_out_prepare(ctx, effect);
        }
        changed
    }

    fn chosen(&mut self, files: Option<&FileList>) -> Msg {
        let count = files.map_or(0, FileList::length);
        let files = (0..count).filter_map(|index| files?.get(index));
        let listed = files.map(|file| {
            let id = self.next;
            self.next += 1;
            let listed = (id, file.name(), bytes(file.size()));
            self.files.insert(id, file);
            listed
        });
        Msg::Files(listed.collect())
    }

    fn carry_out(&mut self, ctx: &Context<Self>, effect: Effect) {
        match effect {
            Effect::Read {
                run,
                id,
                kind,
                mapping,
            } => {
                let Some(file) = self.files.get(&id).cloned() else {
                    return;
                };
                let subject = self.desk.subject.trim();
                let options = Options {
                    offset_minutes: self.desk.offset_minutes,
                    mapping,
                    subject: (!subject.is_empty()).then(|| subject.to_owned()),
                    ..Options::default()
                };
                self.run.set(run);
                let wanted = self.run.clone();
                let link = ctx.link().clone();
                ctx.link().send_future_batch(async move {
                    let go_on = |read| {
                        link.send_message(Happening::Desk(Msg::Progress(run, id, read)));
                        wanted.get() == run
                    };
                    let read = reading::read(&file, kind, options, go_on).await;
                    let done = |result| Happening::Desk(Msg::Done(run, id, Box::new(result)));
                    read.map(done).into_iter().collect::<Vec<_>>()
                });
            }
            Effect::Save(name, text) => browser::save(&name, &text),
            Effect::Print => {
                // A browser without printing does nothing.
                let _ = browser::window().print();
            }
        }
    }

    fn carry_out_prepare(&mut self, ctx: &Context<Self>, effect: prepare::Effect) {
        use prepare::{Effect, Msg};
        match effect {
            Effect::FetchPolicy => ctx.link().send_future(async {
                let policy = browser::policy_at("../policy.json").await;
                Happening::Prepare(Msg::Policy(PolicyFrom::Site, Box::new(policy)))
            }),
            Effect::Check(id, mail, environment) => {
                let said = ctx
                    .link()
                    .callback(|event| Happening::Prepare(Msg::Worker(event)));
                let worker = self.worker.get_or_insert_with(|| Worker::start(&said));
                let question = Question {
                    pick: Pick::default(),
                    environment: *environment,
                    serial: id,
                    blind: false,
                };
                worker.check(id, &Uint8Array::from(mail.as_bytes()), question);
                ctx.link().send_future(async move {
                    sleep(Duration::from_millis(u64::from(DEFAULT_TIMEOUT_MS) * 3)).await;
                    Happening::Prepare(Msg::TimeOut(id))
                });
            }
            Effect::EndWorker => self.worker = None,
            Effect::Make(run) => self.make(ctx, run),
            Effect::Save(name, text) => browser::save(&name, &text),
            Effect::SaveBytes(name, bytes) => browser::save_bytes(&name, &bytes),
            Effect::GoTo(id) => self.go_to = Some(id),
        }
    }

    /// Makes the kit some mails at a time, with the page alive in between.
    fn make(&mut self, ctx: &Context<Self>, run: u32) {
        use prepare::Msg;
        let link = ctx.link().clone();
        let told =
            move |made| link.send_message(Happening::Prepare(Msg::Made(run, Box::new(made))));
        let mut fill = browser::fill_random;
        let mut random = Random::new(&mut fill);
        let state = &self.prepare;
        let kit = Kit::begin(
            &state.project,
            &state.plan,
            &state.allowance,
            browser::now(),
            &mut random,
        );
        let mut kit = match kit {
            Ok(kit) => kit,
            Err(refusals) => return told(Err(Unmade::Refused(refusals))),
        };
        if random.failed() {
            return told(Err(Unmade::Trouble("crypto.getRandomValues".to_owned())));
        }
        let wanted = self.making.clone();
        let link = ctx.link().clone();
        ctx.link().send_future_batch(async move {
            let trouble = |error: std::io::Error| {
                let made = Err(Unmade::Trouble(error.to_string()));
                vec![Happening::Prepare(Msg::Made(run, Box::new(made)))]
            };
            loop {
                match kit.write(AT_ONCE) {
                    Err(error) => return trouble(error),
                    Ok(false) => break,
                    Ok(true) => {}
                }
                let written = Msg::Written(run, kit.written(), kit.mails());
                link.send_message(Happening::Prepare(written));
                sleep(Duration::ZERO).await;
                if wanted.get() != run {
                    return vec![];
                }
            }
            match kit.finish() {
                Err(error) => trouble(error),
                Ok(finished) => {
                    let made = Msg::Made(run, Box::new(Ok(finished)));
                    vec![Happening::Prepare(made)]
                }
            }
        });
    }
}

/// Reads a file that was chosen while preparing.
fn read_for(ctx: &Context<App>, what: For, file: File) {
    use prepare::Msg;
    let kind = match what {
        For::Policy => {
            ctx.link().send_future(async move {
                let policy = browser::read_policy(&file).await;
                let from = PolicyFrom::File(file.name());
                Happening::Prepare(Msg::Policy(from, Box::new(policy)))
            });
            return;
        }
        // The page reads no Excel, and says so.
        For::Roster if file.name().to_lowercase().ends_with(".xlsx") => Kind::Workbook,
        For::Roster => Kind::Roster,
        For::Project => Kind::Project,
    };
    ctx.link().send_future_batch(async move {
        let read = reading::read(&file, Some(kind), Options::default(), |_| true).await;
        let name = file.name();
        let done = |read: Result<_, Failed>| Happening::Prepare(Msg::Read(name, Box::new(read)));
        read.map(done).into_iter().collect::<Vec<_>>()
    });
}

/// Files that are dropped anywhere on the window.
fn listen(send: &Callback<Option<FileList>>) -> [Closure<dyn FnMut(DragEvent)>; 2] {
    let over = Closure::<dyn FnMut(DragEvent)>::new(|event: DragEvent| {
        // Without this the browser opens the file instead.
        event.prevent_default();
    });
    let send = send.clone();
    let dropped = Closure::<dyn FnMut(DragEvent)>::new(move |event: DragEvent| {
        event.prevent_default();
        send.emit(event.data_transfer().and_then(|data| data.files()));
    });
    for (event, listener) in [("dragover", &over), ("drop", &dropped)] {
        // Adding a listener to a window cannot fail.
        let _ = browser::window()
            .add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    }
    [over, dropped]
}

#[expect(clippy::cast_possible_truncation, reason = "at most 14 hours")]
fn minutes(offset: f64) -> i32 {
    offset as i32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes of files are whole and not negative"
)]
fn bytes(size: f64) -> u64 {
    size as u64
}
