//! The component: passes messages to the state and carries out its effects.

use crate::message::{Effect, Msg};
use crate::source::Source;
use crate::state::Page;
use crate::view::layout;
use crate::{drops, print};
use miwake_web::browser;
use miwake_web::protocol::PageMessage;
use miwake_web::worker_handle::Worker;
use std::time::Duration;
use yew::platform::time::sleep;
use yew::prelude::*;

pub(crate) struct App {
    page: Page,
    worker: Option<Worker>,
    _drops: drops::Listeners,
    _printing: print::Listeners,
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        ctx.link()
            .send_future(async { Msg::Policy(Box::new(browser::policy().await)) });
        let timeout = miwake_web::timeout_ms(browser::option("timeout").as_deref());
        let send = ctx.link().callback(|msg: Msg| msg);
        let mut app = Self {
            page: Page::new(browser::language(), timeout),
            worker: None,
            _drops: drops::Listeners::add(&send),
            _printing: print::Listeners::add(),
        };
        app.carry_out_effects(ctx);
        if let Some(name) = browser::option("example") {
            ctx.link().send_message(Msg::NamedExample(name));
        }
        app
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let changed = self.page.update(msg);
        self.carry_out_effects(ctx);
        changed
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        layout::draw(&self.page, &ctx.link().callback(|msg: Msg| msg))
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if self.page.is_ready() {
            browser::mark_ready();
        }
        if let Some(place) = self.page.take_focus() {
            browser::go_to(place);
        }
    }
}

impl App {
    fn carry_out_effects(&mut self, ctx: &Context<Self>) {
        for effect in self.page.take_effects() {
            self.carry_out(ctx, effect);
        }
    }

    fn carry_out(&mut self, ctx: &Context<Self>, effect: Effect) {
        match effect {
            Effect::StartWorker(generation) => {
                let events = ctx
                    .link()
                    .callback(move |event| Msg::Worker(generation, event));
                // The old worker ends before the new one starts.
                self.worker = None;
                self.worker = Some(Worker::start(&events));
            }
            Effect::CheckPolicy(policy) => {
                if let Some(worker) = &self.worker {
                    worker.tell(&PageMessage::Policy { policy: *policy });
                }
            }
            Effect::Ask { id, blind } => {
                let question = self.page.question(blind);
                if let (Some(worker), Some((bytes, question))) = (&self.worker, question) {
                    worker.check(id, bytes, question);
                }
            }
            Effect::Wake(ms, timer) => ctx.link().send_future(async move {
                sleep(Duration::from_millis(ms)).await;
                Msg::Timer(timer)
            }),
            Effect::Report => browser::reported(&self.page.outcome.json),
            Effect::Read(number, file) => ctx
                .link()
                .send_future(async move { Msg::Read(number, Source::file(file).await) }),
        }
    }
}
