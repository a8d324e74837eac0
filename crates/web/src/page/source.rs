//! Where a mail comes from: a file, pasted text, an example.

use js_sys::{Object, Uint8Array};
use miwake_messages::Lang;
use miwake_web::browser::reason;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// Something to check. Its bytes stay in a JavaScript buffer and are never copied into the memory of this module.
#[derive(Clone)]
pub(crate) struct Source {
    /// File name, or `None` for what was pasted.
    pub(crate) name: Option<String>,
    /// The bytes.
    pub(crate) bytes: Uint8Array,
}

/// Where the bytes of a mail in a list come from.
#[derive(Clone)]
pub(crate) enum Handle {
    /// A file, whose bytes stay on the disk until its turn comes.
    File(File),
    /// What was pasted.
    Given(Source),
}

impl PartialEq for Handle {
    /// Mails of one file share its handle.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::File(a), Self::File(b)) => a == b,
            (Self::Given(a), Self::Given(b)) => Object::is(a.bytes.as_ref(), b.bytes.as_ref()),
            _ => false,
        }
    }
}

/// Largest file that is read, in bytes: what the engine reads at most.
pub(crate) const MAX_BYTES: usize = miwake_mail::Limits::DEFAULT.input_bytes;

impl Source {
    /// Pasted text, UTF-8.
    pub(crate) fn text(text: &str) -> Self {
        Self {
            name: None,
            bytes: Uint8Array::from(text.as_bytes()),
        }
    }

    /// An example mail.
    pub(crate) fn example(example: &Example) -> Self {
        Self {
            name: Some(example.file.to_owned()),
            bytes: Uint8Array::from(example.mail),
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// The message of the browser: the file is gone, or it is a folder.
    pub(crate) async fn file(file: File) -> Result<Self, String> {
        let buffer: JsValue = JsFuture::from(file.array_buffer())
            .await
            .map_err(|error| reason(&error))?;
        Ok(Self {
            name: Some(file.name()),
            bytes: Uint8Array::new(&buffer),
        })
    }
}

/// A mail to try the page with. Part of the program, so that no request is needed.
pub(crate) struct Example {
    /// Message id of its name.
    pub(crate) title: &'static str,
    /// File name shown.
    pub(crate) file: &'static str,
    /// The mail.
    pub(crate) mail: &'static [u8],
}

/// The examples of a language.
pub(crate) fn examples(lang: Lang) -> &'static [Example; 3] {
    match lang {
        Lang::Ja => &JA,
        Lang::En => &EN,
    }
}

/// The example in the file `name` with `.eml`, in either language. Learning pages link to examples by name.
pub(crate) fn example_named(name: &str) -> Option<&'static Example> {
    let mut all = JA.iter().chain(&EN);
    all.find(|example| example.file.strip_suffix(".eml") == Some(name))
}

static JA: [Example; 3] = [
    Example {
        title: "ui-example-phishing",
        file: "card-ja.eml",
        mail: include_bytes!("../../../../www/examples/card-ja.eml"),
    },
    Example {
        title: "ui-example-targeted",
        file: "lecture-ja.eml",
        mail: include_bytes!("../../../../www/examples/lecture-ja.eml"),
    },
    Example {
        title: "ui-example-harmless",
        file: "minutes-ja.eml",
        mail: include_bytes!("../../../../www/examples/minutes-ja.eml"),
    },
];

static EN: [Example; 3] = [
    Example {
        title: "ui-example-phishing",
        file: "parcel-en.eml",
        mail: include_bytes!("../../../../www/examples/parcel-en.eml"),
    },
    Example {
        title: "ui-example-targeted",
        file: "invoice-en.eml",
        mail: include_bytes!("../../../../www/examples/invoice-en.eml"),
    },
    Example {
        title: "ui-example-harmless",
        file: "minutes-en.eml",
        mail: include_bytes!("../../../../www/examples/minutes-en.eml"),
    },
];
