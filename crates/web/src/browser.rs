//! What the page asks of the browser. Absent features are absent answers, never errors.

use js_sys::{Object, Reflect};
use miwake_checks::Policy;
use miwake_messages::Lang;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, Clipboard, Element, HtmlElement, HtmlInputElement, Response, ScrollIntoViewOptions,
    ScrollLogicalPosition, Url, UrlSearchParams,
};

const LANGUAGE: &str = "miwake-lang";

/// The page's window.
#[must_use]
pub fn window() -> web_sys::Window {
    web_sys::window().unwrap_or_else(|| unreachable!("a page has a window"))
}

/// The page's document.
#[must_use]
pub fn document() -> web_sys::Document {
    window()
        .document()
        .unwrap_or_else(|| unreachable!("a page has a document"))
}

/// The value of an option in the page's address.
pub fn option(name: &str) -> Option<String> {
    let search = window().location().search().ok()?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// The language that `lang.js` chose: the address, what was remembered, the browser's own.
pub fn language() -> Lang {
    let tag = document()
        .document_element()
        .and_then(|root| root.get_attribute("lang"));
    Lang::from_tag(&tag.unwrap_or_default())
}

/// Tells the document which language it is in.
pub fn show_language(lang: Lang, title: &str) {
    if let Some(root) = document().document_element() {
        // Setting an attribute of an element that exists cannot fail.
        let _ = root.set_attribute("lang", lang.tag());
    }
    document().set_title(title);
}

/// Remembers the language: the only thing the page keeps.
pub fn remember_language(lang: Lang) {
    if let Ok(Some(storage)) = window().local_storage() {
        // A full or forbidden storage costs the memory, nothing else.
        let _ = storage.set_item(LANGUAGE, lang.tag());
    }
}

/// Tells tests and tools that everything is loaded.
pub fn mark_ready() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-ready", "true");
    }
}

/// Seconds since 1970-01-01 00:00 UTC.
#[allow(clippy::cast_possible_truncation, reason = "seconds fit")]
pub fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// A time as the reader writes it, with the reader's own time zone.
#[allow(
    clippy::cast_precision_loss,
    reason = "Date holds milliseconds as a double"
)]
pub fn local_time(seconds: i64, lang: Lang) -> String {
    let options = Object::new();
    for (name, value) in [("dateStyle", "medium"), ("timeStyle", "long")] {
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let date = js_sys::Date::new(&JsValue::from_f64(seconds as f64 * 1000.0));
    date.to_locale_string(lang.tag(), &options).into()
}

/// `policy.json` beside the page; the reason when it cannot be used.
pub async fn policy() -> Result<Policy, String> {
    let text = fetch_text("policy.json").await?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

async fn fetch_text(address: &str) -> Result<String, String> {
    let response: Response = JsFuture::from(window().fetch_with_str(address))
        .await
        .map_err(|error| reason(&error))?
        .unchecked_into();
    if !response.ok() {
        return Err(format!("HTTP {}", response.status()));
    }
    let text = response.text().map_err(|error| reason(&error))?;
    let text = JsFuture::from(text).await.map_err(|error| reason(&error))?;
    Ok(text.as_string().unwrap_or_default())
}

/// Copies text; whether that went well.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // Pages that do not come over https have none.
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).unwrap_or_default();
    if clipboard.is_undefined() {
        return false;
    }
    let clipboard: Clipboard = clipboard.unchecked_into();
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Hands the reader a file of text to keep. Made here, and fetched from nowhere.
pub fn save(name: &str, text: &str) {
    // Only a browser without memory refuses any of this; then there is no file.
    let _ = try_save(name, text);
}

fn try_save(name: &str, text: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&js_sys::Array::of1(&text.into()))?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlElement = document().create_element("a")?.unchecked_into();
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.click();
    Url::revoke_object_url(&address)
}

/// What an exception says.
pub fn reason(error: &JsValue) -> String {
    Reflect::get(error, &"message".into())
        .ok()
        .and_then(|message| message.as_string())
        .unwrap_or_default()
}

/// Shows what the mail hides, when that is where `element` is.
fn show_unseen(element: &Element) {
    let is_unseen = element.matches(".unseen").unwrap_or(false)
        || matches!(element.query_selector(".faint"), Ok(Some(_)));
    let body = element
        .closest(".body")
        .ok()
        .flatten()
        .filter(|_| is_unseen);
    let switch = body.and_then(|body| body.query_selector(".unseen-switch").ok().flatten());
    if let Some(switch) = switch.and_then(|switch| switch.dyn_into::<HtmlInputElement>().ok()) {
        switch.set_checked(true);
    }
}

/// Goes to an element: opens what hides it, scrolls there, moves the focus. A finding that the checklist does not show
/// now stands for the checklist.
pub fn go_to(id: &str) {
    let document = document();
    let found = document.get_element_by_id(id);
    let list = || document.get_element_by_id("checklist");
    let Some(element) = found.or_else(|| list().filter(|_| id.starts_with("finding-"))) else {
        return;
    };
    show_unseen(&element);
    let mut inside: Option<Element> = element.parent_element();
    while let Some(hidden) = inside.and_then(|e| e.closest("details").ok().flatten()) {
        let _ = hidden.set_attribute("open", "");
        inside = hidden.parent_element();
    }
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let _ = element.focus();
    }
}
