//! One program for all targets; `cargo xtask fuzz` starts it, once a target.
//!
//! `MIWAKE_TARGET` names the target (without it all are listed: name, most bytes, dictionary), `MIWAKE_SEEDS` a folder that the seeds are written to before anything is read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use miwake_memory::Counting;
use miwake_targets::{TARGETS, Target, target, write_seeds};
use std::env;
use std::path::Path;
use std::sync::OnceLock;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn chosen() -> &'static Target {
    static CHOSEN: OnceLock<&'static Target> = OnceLock::new();
    CHOSEN.get_or_init(|| {
        let name = env::var("MIWAKE_TARGET").unwrap_or_default();
        target(&name).unwrap_or_else(|| panic!("MIWAKE_TARGET={name}: no target"))
    })
}

fn begin() {
    if env::var_os("MIWAKE_TARGET").is_none() {
        for Target { name, most_bytes, dictionary, .. } in TARGETS {
            println!("{name}\t{most_bytes}\t{dictionary}");
        }
        std::process::exit(0);
    }
    if let Some(folder) = env::var_os("MIWAKE_SEEDS") {
        let folder = Path::new(&folder);
        write_seeds(chosen(), folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    }
}

fuzz_target!(init: begin(), |data: &[u8]| chosen().run(data));
