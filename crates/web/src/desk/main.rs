//! The desk: a drill prepared, and what came of one, read from the organisation's own files. Nothing of them leaves the
//! device, and nothing is kept in the browser: a project is a file that is saved and opened.
//!
//! What tests may rely on (`data-testid`, and the attributes named here):
//!
//! | where | what |
//! |---|---|
//! | `<html data-ready="true">` | the desk is drawn |
//! | `desk-files` | the field that files are chosen with |
//! | `example-2021`, `example-2020` | buttons: the published drill as an example |
//! | `busy`, `cancel` | a file is being read, `data-done` in per cent; its button |
//! | `file` | a file that was read: `data-name`, `data-kind`, `data-state` (`waiting`, `reading`, `read`, `failed`) |
//! | `kind`, `remove`, `skipped`, `mapping` | of a file: what it is read as; button; rows with a reason; its columns |
//! | `set-name` … | fields of the settings |
//! | `measure` | a figure, `data-measure`; its value is `value` in it |
//! | `table` | the groups of an attribute, `data-attribute`; rows are `group` |
//! | `curve`, `machines`, `survey`, `comparison`, `unknown`, `sentences` | parts of the results |
//! | `save-results`, `save-project`, `save-table`, `save-people`, `print`, `key`, `shared` | what is handed on |
//! | `status` | polite status region |
//! | `part-prepare`, `part-results` | buttons: the parts; `?part=prepare` in the address opens that one |
//! | `step` | a step of preparing: `data-step` (`goal`, `people`, `mail`, `difficulty`, `dates`, `kit`), `data-open`; its button is `step-goal` … |
//! | `prepare-next`, `prepare-back` | buttons to the steps around the one that is open |
//! | `prepare-example`, `prepare-open`, `prepare-save` | buttons: the example; a saved project opened and saved |
//! | `prepare-name` … | fields, by the names of what is entered |
//! | `refused` | why there is no kit yet: `data-refusal` |
//! | `prepare-preview`, `prepare-report` | the mail as it is seen; what the checks say, `data-state` |
//! | `prepare-make`, `prepare-stop`, `making`, `made` | the kit: buttons, how far it is, what it came to |
//! | `prepare-status` | polite status region of that part |

mod app;
mod format;
mod prepare;
mod reading;
mod refused;
mod state;
mod view;

use miwake_web::browser;

fn main() {
    if let Some(root) = browser::document().get_element_by_id("app") {
        yew::Renderer::<app::App>::with_root(root).render();
    }
}
