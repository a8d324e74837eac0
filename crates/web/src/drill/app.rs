//! The component: passes messages to the state and carries out its effects.

use crate::first_screen::{self, NamedCampaign};
use crate::practice::{Effect, Msg, Practice};
use crate::view::layout;
use js_sys::Uint8Array;
use miwake_checks::Environment;
use miwake_engine::Pick;
use miwake_web::protocol::Question;
use miwake_web::worker_handle::Worker;
use miwake_web::{DEFAULT_TIMEOUT_MS, browser};
use std::time::Duration;
use wasm_bindgen::prelude::Closure;
use yew::platform::time::sleep;
use yew::prelude::*;

#[derive(PartialEq, yew::Properties)]
pub(crate) struct Properties {
    pub(crate) drill: NamedCampaign,
}

pub(crate) struct App {
    practice: Practice,
    worker: Option<Worker>,
    _on_language: Closure<dyn Fn()>,
}

impl Component for App {
    type Message = Msg;
    type Properties = Properties;

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link().clone();
        let on_language = first_screen::on_language(move || link.send_message(Msg::Language));
        ctx.link()
            .send_future(async { Msg::Policy(Box::new(first_screen::policy().await)) });
        ctx.link().send_future(async {
            first_screen::begun().await;
            Msg::Begun
        });
        Self {
            practice: Practice::new(ctx.props().drill.clone(), browser::language()),
            worker: None,
            _on_language: on_language,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let changed = self.practice.update(msg);
        for effect in self.practice.take_effects() {
            self.carry_out(ctx, effect);
        }
        changed
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        layout::draw(&self.practice, &ctx.link().callback(|msg: Msg| msg))
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if self.practice.is_ready() {
            browser::mark_ready();
        }
        if let Some(place) = self.practice.take_focus() {
            browser::go_to(place);
        }
        if self.practice.take_refocus() && first_screen::focus_is_lost() {
            browser::go_to("left");
        }
    }
}

impl App {
    fn carry_out(&mut self, ctx: &Context<Self>, effect: Effect) {
        match effect {
            Effect::FetchMail => ctx
                .link()
                .send_future(async { Msg::Bytes(first_screen::mail().await) }),
            Effect::Judge(bytes, environment) => self.judge(ctx, &bytes, *environment),
            Effect::EndWorker => self.worker = None,
            Effect::Tick => ctx.link().send_future(async {
                sleep(Duration::from_secs(1)).await;
                Msg::Tick
            }),
            Effect::Send(address, json) => ctx
                .link()
                .send_future(async move { Msg::Sent(first_screen::send(address, json).await) }),
        }
    }

    fn judge(&mut self, ctx: &Context<Self>, bytes: &Uint8Array, environment: Environment) {
        let worker = Worker::start(&ctx.link().callback(Msg::Worker));
        let question = Question {
            pick: Pick::default(),
            environment,
            serial: 1,
            blind: false,
        };
        worker.check(1, bytes, question);
        self.worker = Some(worker);
        ctx.link().send_future(async {
            sleep(Duration::from_millis(u64::from(DEFAULT_TIMEOUT_MS) * 3)).await;
            Msg::TimeOut
        });
    }
}
