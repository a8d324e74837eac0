//! What the script of the first screen hands over, and what goes back to the server when the reader says so.

use js_sys::{Promise, Uint8Array};
use miwake_checks::{Contact, Policy};
use miwake_drill::{Campaign, MAX_MAIL_BYTES, is_id, read};
use miwake_web::browser;
use std::rc::Rc;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestInit, Response, Url};

#[wasm_bindgen]
extern "C" {
    /// Made by `www/drill.js`: the campaign's id.
    #[wasm_bindgen(js_namespace = miwakeDrill, js_name = id)]
    fn campaign_id() -> String;

    /// The campaign, JSON.
    #[wasm_bindgen(js_namespace = miwakeDrill, js_name = campaign)]
    fn campaign_json() -> String;

    /// The policy, JSON; empty when it cannot be had.
    #[wasm_bindgen(js_namespace = miwakeDrill, js_name = policy)]
    fn policy_json() -> Promise;

    /// The bytes of the training mail.
    #[wasm_bindgen(js_namespace = miwakeDrill, js_name = mail)]
    fn mail_bytes() -> Promise;

    /// Fulfilled when the reader presses the first screen's button.
    #[wasm_bindgen(js_namespace = miwakeDrill, js_name = begun)]
    fn pressed() -> Promise;

    /// Tells the first screen that the campaign cannot be used after all.
    #[wasm_bindgen(js_namespace = miwakeDrill, js_name = withdraw)]
    fn withdraw();
}

/// The campaign of the page's address.
#[derive(Clone, PartialEq)]
pub(crate) struct NamedCampaign {
    pub(crate) id: Rc<str>,
    pub(crate) campaign: Rc<Campaign>,
}

impl NamedCampaign {
    /// The campaign that the first screen shows. `None` when it breaks a rule; the first screen then takes it back.
    pub(crate) fn read() -> Option<Self> {
        let id = campaign_id();
        let campaign = read(&campaign_json()).ok().filter(|_| is_id(&id));
        if campaign.is_none() {
            withdraw();
        }
        campaign.map(|campaign| Self {
            id: id.into(),
            campaign: Rc::new(campaign),
        })
    }

    /// The contact: the one of the campaign, or else that of the policy.
    pub(crate) fn contact(&self, policy: &Policy) -> Contact {
        let own = self.campaign.contact.as_ref();
        match own.filter(|contact| **contact != miwake_drill::Contact::default()) {
            None => policy.contact.clone(),
            Some(contact) => Contact {
                name: contact.name.clone(),
                email: contact.email.clone(),
                phone: contact.phone.clone(),
            },
        }
    }
}

/// Waits for the button of the first screen.
pub(crate) async fn begun() {
    // A promise that is never rejected.
    let _ = JsFuture::from(pressed()).await;
}

/// The policy; the defaults when it cannot be used.
pub(crate) async fn policy() -> Policy {
    let json = JsFuture::from(policy_json()).await.unwrap_or_default();
    let json = json.as_string().unwrap_or_default();
    serde_json::from_str(&json).unwrap_or_default()
}

/// The training mail; `None` when it is not there, or too large.
pub(crate) async fn mail() -> Option<Uint8Array> {
    let buffer = JsFuture::from(mail_bytes()).await.ok()?;
    let bytes = Uint8Array::new(&buffer);
    let length = usize::try_from(bytes.length()).ok()?;
    (1..=MAX_MAIL_BYTES).contains(&length).then_some(bytes)
}

/// The address that answers are sent to; `None` when the policy names none on this site's own server.
pub(crate) fn survey_address(policy: &Policy) -> Option<String> {
    let wanted = policy.drill.survey_address.as_str();
    if wanted.is_empty() {
        return None;
    }
    let here = Url::new(&browser::document().base_uri().ok()??).ok()?;
    // Beside the site, as everything in the policy.
    let root = Url::new_with_base("../", &here.href()).ok()?;
    let address = Url::new_with_base(wanted, &root.href()).ok()?;
    (address.origin() == here.origin()).then(|| address.href())
}

/// Sends answers; whether the server took them.
pub(crate) async fn send(address: String, json: String) -> bool {
    try_send(&address, &json)
        .await
        .is_ok_and(|response| response.ok())
}

async fn try_send(address: &str, json: &str) -> Result<Response, JsValue> {
    let headers = Headers::new()?;
    headers.set("Content-Type", "application/json")?;
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_headers(&headers);
    init.set_body(&json.into());
    let response =
        JsFuture::from(browser::window().fetch_with_str_and_init(address, &init)).await?;
    response.dyn_into()
}

/// Whether the element that had the focus is gone.
pub(crate) fn focus_is_lost() -> bool {
    let focused = browser::document().active_element();
    focused.is_none_or(|element| element.tag_name() == "BODY")
}

/// Calls `changed` when the first screen's script has changed the language. The closure must be kept.
pub(crate) fn on_language(changed: impl Fn() + 'static) -> Closure<dyn Fn()> {
    let changed = Closure::<dyn Fn()>::new(changed);
    let document = browser::document();
    // Adding a listener to a document cannot fail.
    let _ = document
        .add_event_listener_with_callback("miwake-language", changed.as_ref().unchecked_ref());
    changed
}
