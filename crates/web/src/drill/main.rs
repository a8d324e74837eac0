//! The practice on the landing page of drills: finding the cues in the training mail, reporting, two questions.
//!
//! The first screen is HTML and `www/drill.js`; this program is fetched once it is shown. What tests may rely on
//! (`data-testid`, and the attributes named here):
//!
//! | where | what |
//! |---|---|
//! | `<html data-ready="true">` | practice and training mail are loaded |
//! | `start` | the button of the first screen |
//! | `step` | the step that is shown, `data-step`: `find`, `report`, `survey`, `end` |
//! | `loading`, `no-mail` | instead of the mail: it is being fetched, or cannot be shown |
//! | `item` | what can be chosen in the mail: a button, `data-place` (as in a campaign), `aria-pressed` |
//! | `said` | the explanation of an item |
//! | `left` | how many cues are left |
//! | `clock`, `hold`, `no-time` | the time that is left; buttons that stop it and switch it off |
//! | `rest`, `elsewhere` | button: show the rest; cues that are at no one place |
//! | `next` | button to the next step |
//! | `do-report` … , `hand-attach` … | choices of the practice in reporting; `feedback` below them |
//! | `why-hurry` … , `help-whom` … | choices of the two questions |
//! | `stays`, `send`, `what`, `mailto`, `sent` | what becomes of the answers |
//! | `status` | polite status region |

mod app;
mod explained;
mod first_screen;
mod practice;
mod view;

use miwake_web::browser;

fn main() {
    let root = browser::document().get_element_by_id("app");
    // A campaign that breaks a rule counts as none: the page then ends with its first screen.
    let drill = first_screen::NamedCampaign::read();
    if let (Some(root), Some(drill)) = (root, drill) {
        yew::Renderer::<app::App>::with_root_and_props(root, app::Properties { drill }).render();
    }
}
