//! Access to the browser. A feature that the browser lacks is an absent answer, never an error.

use js_sys::{Array, Object, Promise, Reflect};
use miwake_checks::Policy;
use miwake_messages::Lang;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, Clipboard, DataTransfer, Element, EventTarget, File, HtmlElement, HtmlInputElement,
    IntersectionObserver, IntersectionObserverEntry, Response, ScrollIntoViewOptions,
    ScrollLogicalPosition, Url, UrlSearchParams,
};

#[wasm_bindgen]
extern "C" {
    /// The files in folders that are dropped, and those beside them; nothing when there is no folder. `www/boot.js`.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = filesInside)]
    fn find_files(data: &DataTransfer) -> Option<Promise>;

    /// What holds the elements of the page: a document, or the shadow root of an element in another page.
    type Root;

    #[wasm_bindgen(method, js_name = getElementById)]
    fn get_element_by_id(this: &Root, id: &str) -> Option<Element>;

    #[wasm_bindgen(method, js_name = querySelector)]
    fn query_selector(this: &Root, selector: &str) -> Option<Element>;

    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = root, thread_local_v2)]
    static ROOT: Root;

    /// The element that bears the language and says that the page is ready: of a document, its root.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = stage, thread_local_v2)]
    static STAGE: Element;

    /// Where files are dropped and printing is told: the window, or the element in another page.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = events, thread_local_v2)]
    static EVENTS: EventTarget;

    /// What stands behind the question mark of the page's address; empty within another page.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = search, thread_local_v2)]
    static SEARCH: JsValue;

    /// What stands before the addresses of the text pages; `null` where there are none.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = pages, thread_local_v2)]
    static PAGES: JsValue;

    /// The text of `policy.json`.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = policy)]
    fn policy_json() -> Promise;

    /// Tells whoever holds the page of a report.
    #[wasm_bindgen(js_namespace = miwakeEngine, js_name = reported)]
    pub fn reported(json: &str);
}

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

/// The element of the page with this id.
#[must_use]
pub fn element(id: &str) -> Option<Element> {
    ROOT.with(|root| root.get_element_by_id(id))
}

/// The first element of the page that fits.
#[must_use]
pub fn first(selector: &str) -> Option<Element> {
    ROOT.with(|root| root.query_selector(selector))
}

/// Where files are dropped and printing is told.
#[must_use]
pub fn events() -> EventTarget {
    EVENTS.with(Clone::clone)
}

/// The address of a text page in a language; `None` where there are none.
#[must_use]
pub fn text_page(lang: Lang, path: &str) -> Option<String> {
    let folder = match lang {
        Lang::Ja => "",
        Lang::En => "en/",
    };
    let before = PAGES.with(JsValue::as_string)?;
    Some(format!("{before}{folder}{path}"))
}

/// Whether this page has a document of its own.
fn is_alone() -> bool {
    let root = document().document_element();
    STAGE.with(|stage| root.as_ref() == Some(stage))
}

/// The value of an option in the page's address.
pub fn option(name: &str) -> Option<String> {
    let search = SEARCH.with(JsValue::as_string)?;
    UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// The language that `lang.js` chose: from the address, from storage, or the browser's own.
pub fn language() -> Lang {
    let tag = STAGE.with(|stage| stage.get_attribute("lang"));
    Lang::from_tag(&tag.unwrap_or_default())
}

/// Sets the language, and the title of an own document.
pub fn show_language(lang: Lang, title: &str) {
    // Setting an attribute of an element that exists cannot fail.
    let _ = STAGE.with(|stage| stage.set_attribute("lang", lang.tag()));
    if is_alone() {
        document().set_title(title);
    }
}

/// Stores the language, which is all that the page stores.
pub fn remember_language(lang: Lang) {
    if !is_alone() {
        return;
    }
    if let Ok(Some(storage)) = window().local_storage() {
        // When storage is full or forbidden, the language is chosen anew next time.
        let _ = storage.set_item(LANGUAGE, lang.tag());
    }
}

/// Marks the document, for tests and tools: everything is loaded.
pub fn mark_ready() {
    let _ = STAGE.with(|stage| stage.set_attribute("data-ready", "true"));
}

/// Seconds since 1970-01-01 00:00 UTC.
#[allow(clippy::cast_possible_truncation, reason = "seconds fit")]
pub fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// A time in the format of a language, in the reader's time zone.
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

/// A moment as a field of the kind `datetime-local` has it, in the reader's time zone; `None` of what is no moment.
#[must_use]
pub fn local_moment(value: &str) -> Option<i64> {
    let milliseconds = js_sys::Date::parse(value);
    #[allow(clippy::cast_possible_truncation, reason = "moments are far from it")]
    let seconds = (milliseconds / 1000.0) as i64;
    milliseconds.is_finite().then_some(seconds)
}

/// The same the other way: `2026-11-20T10:00:00`.
#[must_use]
pub fn local_input(seconds: i64) -> String {
    #[allow(
        clippy::cast_precision_loss,
        reason = "Date holds milliseconds as a double"
    )]
    let date = js_sys::Date::new(&JsValue::from_f64(seconds as f64 * 1000.0));
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
        date.get_full_year(),
        date.get_month() + 1,
        date.get_date(),
        date.get_hours(),
        date.get_minutes(),
        date.get_seconds()
    )
}

/// `policy.json` beside the page; the reason when it cannot be used.
pub async fn policy() -> Result<Policy, String> {
    let text = JsFuture::from(policy_json())
        .await
        .map_err(|error| reason(&error))?;
    serde_json::from_str(&text.as_string().unwrap_or_default()).map_err(|error| error.to_string())
}

/// A policy of this site, at an address relative to the page; the reason when it cannot be used.
pub async fn policy_at(address: &str) -> Result<Policy, String> {
    let text = fetch_text(address).await?;
    serde_json::from_str(&text).map_err(|error| error.to_string())
}

/// The policy in a file; the reason when it cannot be used.
pub async fn read_policy(file: &File) -> Result<Policy, String> {
    let text = JsFuture::from(file.text())
        .await
        .map_err(|error| reason(&error))?;
    let text = text.as_string().unwrap_or_default();
    // Editors on Windows put a byte order mark in front, which JSON does not allow.
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).map_err(|error| error.to_string())
}

/// The address of a page of this site that lies beside the folder of this one, without parameters.
#[must_use]
pub fn beside(folder: &str) -> String {
    let base = window().location().href().unwrap_or_default();
    Url::new_with_base(&format!("../{folder}"), &base)
        .map_or_else(|_| String::new(), |url| url.href())
}

/// Fills `bytes` with random ones from the browser's secure source; whether that succeeded.
#[must_use]
pub fn fill_random(bytes: &mut [u8]) -> bool {
    // The browser gives at most that many at once.
    let mut parts = bytes.chunks_mut(65_536);
    window()
        .crypto()
        .is_ok_and(|crypto| parts.all(|part| crypto.get_random_values_with_u8_array(part).is_ok()))
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

/// The files in the folders among what is dropped, and those beside them; `None` when there is no folder.
pub fn files_inside(data: &DataTransfer) -> Option<impl Future<Output = Vec<File>> + use<>> {
    let found = JsFuture::from(find_files(data)?);
    Some(async move {
        let files: Array = found.await.unwrap_or_default().unchecked_into();
        files
            .iter()
            .filter_map(|file| file.dyn_into().ok())
            .collect()
    })
}

/// Copies text. Returns whether that succeeded.
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

/// Offers a text file for saving. It is made here, without a request.
pub fn save(name: &str, text: &str) {
    // Only a browser that is out of memory refuses any of this; then there is no file.
    let _ = try_save(name, text);
}

/// Offers a file of bytes for saving. It is made here, without a request.
pub fn save_bytes(name: &str, bytes: &[u8]) {
    let bytes = js_sys::Uint8Array::from(bytes);
    let blob = Blob::new_with_u8_array_sequence(&js_sys::Array::of1(&bytes));
    // Only a browser that is out of memory refuses any of this; then there is no file.
    let _ = blob.and_then(|blob| offer(name, &blob));
}

fn try_save(name: &str, text: &str) -> Result<(), JsValue> {
    let blob = Blob::new_with_str_sequence(&js_sys::Array::of1(&text.into()))?;
    offer(name, &blob)
}

fn offer(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let link: HtmlElement = document().create_element("a")?.unchecked_into();
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.click();
    Url::revoke_object_url(&address)
}

/// The message of an exception.
pub fn reason(error: &JsValue) -> String {
    Reflect::get(error, &"message".into())
        .ok()
        .and_then(|message| message.as_string())
        .unwrap_or_default()
}

/// Switches hidden text on when `element` is part of it.
fn show_hidden_text(element: &Element) {
    let is_hidden = element.matches(".unseen").unwrap_or(false)
        || matches!(element.query_selector(".faint"), Ok(Some(_)));
    let body = element
        .closest(".body")
        .ok()
        .flatten()
        .filter(|_| is_hidden);
    let switch = body.and_then(|body| body.query_selector(".unseen-switch").ok().flatten());
    if let Some(switch) = switch.and_then(|switch| switch.dyn_into::<HtmlInputElement>().ok()) {
        switch.set_checked(true);
    }
}

/// Goes to an element: opens what hides it, scrolls there, moves the focus. When the filter of the checklist leaves a
/// finding out, goes to the checklist.
pub fn go_to(id: &str) {
    let found = element(id);
    let list = || element("checklist");
    let Some(element) = found.or_else(|| list().filter(|_| id.starts_with("finding-"))) else {
        return;
    };
    show_hidden_text(&element);
    let mut inside: Option<Element> = element.parent_element();
    while let Some(hidden) = inside.and_then(|e| e.closest("details").ok().flatten()) {
        let _ = hidden.set_attribute("open", "");
        inside = hidden.parent_element();
    }
    let options = ScrollIntoViewOptions::new();
    // Of what is hardly smaller than the window, the beginning counts.
    let tall = window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64());
    let tall = tall.is_some_and(|height| f64::from(element.client_height()) > height * 0.6);
    options.set_block(if tall || id == "verdict" {
        ScrollLogicalPosition::Start
    } else {
        ScrollLogicalPosition::Center
    });
    element.scroll_into_view_with_scroll_into_view_options(&options);
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Tells when an element is above the window, and when it is so no more; until it is dropped.
pub struct Watch {
    observer: IntersectionObserver,
    _told: Closure<dyn FnMut(Array)>,
}

impl Watch {
    /// Watches the element with this id, if it is there.
    pub fn start(id: &str, mut told: impl FnMut(bool) + 'static) -> Option<Self> {
        let element = element(id)?;
        let told: Closure<dyn FnMut(Array)> = Closure::new(move |entries: Array| {
            let last = entries.iter().last();
            if let Some(entry) = last.and_then(|e| e.dyn_into::<IntersectionObserverEntry>().ok()) {
                let above = entry.bounding_client_rect().top() < 0.0;
                told(above && !entry.is_intersecting());
            }
        });
        let observer = IntersectionObserver::new(told.as_ref().unchecked_ref()).ok()?;
        observer.observe(&element);
        Some(Self {
            observer,
            _told: told,
        })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
