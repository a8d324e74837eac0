//! The component: passes messages to the state and carries out its effects.

use crate::reading;
use crate::state::{Desk, Effect, Msg};
use crate::view;
use miwake_drill::import::Options;
use miwake_web::browser;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{DragEvent, File, FileList};
use yew::prelude::*;

/// What happens to the component.
pub(crate) enum Happening {
    /// Files were dropped or chosen.
    Chosen(Option<FileList>),
    /// Anything else.
    Desk(Msg),
}

pub(crate) struct App {
    desk: Desk,
    files: BTreeMap<u32, File>,
    next: u32,
    /// The run of reading that is wanted; a reader of an earlier one stops.
    run: Rc<Cell<u32>>,
    _drops: [Closure<dyn FnMut(DragEvent)>; 2],
}

impl Component for App {
    type Message = Happening;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let offset = -js_sys::Date::new_0().get_timezone_offset();
        let lang = browser::language();
        let desk = Desk::new(lang, minutes(offset));
        browser::show_language(lang, &desk.words.text("desk-page-title"));
        Self {
            desk,
            files: BTreeMap::new(),
            next: 1,
            run: Rc::default(),
            _drops: listen(&ctx.link().callback(Happening::Chosen)),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, happening: Happening) -> bool {
        let msg = match happening {
            Happening::Chosen(files) => self.chosen(files.as_ref()),
            Happening::Desk(msg) => msg,
        };
        if let Msg::Language(lang) = msg {
            browser::remember_language(lang);
        }
        let changed = self.desk.update(msg);
        if let Some(lang) = changed.then(|| self.desk.words.lang()) {
            browser::show_language(lang, &self.desk.words.text("desk-page-title"));
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

    fn view(&self, ctx: &Context<Self>) -> Html {
        let send = ctx.link().callback(Happening::Desk);
        view::desk(&self.desk, &send, &ctx.link().callback(Happening::Chosen))
    }

    fn rendered(&mut self, _ctx: &Context<Self>, first: bool) {
        if first {
            browser::mark_ready();
        }
    }
}

impl App {
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
