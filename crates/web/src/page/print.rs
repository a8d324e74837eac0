//! Printing: changes the page for paper before the browser draws it, and takes the changes back afterwards, whether
//! the reader used the button or the browser's own menu.

use miwake_messages::{Lang, Messages};
use miwake_web::browser;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Node};

/// What is opened for printing: on paper nothing can be opened.
const OPENED: &str = ".checklist details, .after details, .path details, .more-questions";

/// What is not printed.
const LEFT_OUT: &str = ".outputs";

/// What was changed for printing.
#[derive(Default)]
struct Changes {
    opened: Vec<Element>,
    /// Text nodes, their text, and their text on paper.
    texts: Vec<(Node, String, String)>,
}

/// The listeners for the browser's printing events; they work as long as they are kept.
pub(crate) struct Listeners([Closure<dyn FnMut()>; 2]);

impl Listeners {
    pub(crate) fn add() -> Self {
        let changes = Rc::new(RefCell::new(Changes::default()));
        let before = {
            let changes = changes.clone();
            Closure::new(move || changes.borrow_mut().make())
        };
        let after = Closure::new(move || changes.borrow_mut().take_back());
        for (event, listener) in [("beforeprint", &before), ("afterprint", &after)] {
            let listener: &Closure<dyn FnMut()> = listener;
            // Adding a listener cannot fail.
            let _ = browser::events()
                .add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        }
        Self([before, after])
    }

    /// Opens the browser's printing dialog.
    pub(crate) fn print() {
        // A browser without one does nothing.
        let _ = browser::window().print();
    }
}

impl Changes {
    /// Opens what is closed and defangs links and addresses, which a PDF would make clickable.
    fn make(&mut self) {
        self.take_back();
        let Some(result) = browser::first(".result") else {
            return;
        };
        if let Ok(closed) = result.query_selector_all(OPENED) {
            let closed = (0..closed.length()).filter_map(|index| closed.get(index));
            for details in closed.filter_map(|node| node.dyn_into::<Element>().ok()) {
                if !details.has_attribute("open") && details.set_attribute("open", "").is_ok() {
                    self.opened.push(details);
                }
            }
        }
        self.defang(result.into(), &own_words());
    }

    fn defang(&mut self, root: Node, own: &[String]) {
        let mut waiting = vec![root];
        while let Some(node) = waiting.pop() {
            if node.node_type() == Node::TEXT_NODE {
                let text = node.node_value().unwrap_or_default();
                let printed = miwake_report::defang(&text);
                // Words of the page itself lead nowhere, wherever they stand.
                if printed != text && !own.contains(&text) {
                    node.set_node_value(Some(&printed));
                    self.texts.push((node, text, printed));
                }
                continue;
            }
            let element = node.dyn_ref::<Element>();
            if element.is_some_and(|element| element.matches(LEFT_OUT).unwrap_or(false)) {
                continue;
            }
            let mut child = node.first_child();
            while let Some(node) = child {
                child = node.next_sibling();
                waiting.push(node);
            }
        }
    }

    fn take_back(&mut self) {
        for details in self.opened.drain(..) {
            let _ = details.remove_attribute("open");
        }
        for (node, text, printed) in self.texts.drain(..) {
            // Unless the page has changed it in the meantime.
            if node.node_value().as_deref() == Some(&printed) {
                node.set_node_value(Some(&text));
            }
        }
    }
}

/// Every sentence of the page that holds nothing of a mail.
fn own_words() -> Vec<String> {
    let both = Lang::ALL.map(Messages::new);
    let texts = both
        .iter()
        .flat_map(|messages| messages.ids().map(|id| messages.text(id)));
    texts.collect()
}

impl Drop for Listeners {
    fn drop(&mut self) {
        for (event, listener) in ["beforeprint", "afterprint"].into_iter().zip(&self.0) {
            let _ = browser::events()
                .remove_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
        }
    }
}
