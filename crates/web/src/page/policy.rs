//! The organisation's policy, and what is wrong with it.

use miwake_checks::{Policy, PolicyFault};

/// The policy; the default one until it has been fetched, and when it cannot be used.
#[derive(Default)]
pub(crate) struct PolicyState {
    pub(crate) policy: Policy,
    /// Why it cannot be used.
    pub(crate) error: Option<String>,
    /// Entries that were left out, from the worker.
    pub(crate) faults: Vec<PolicyFault>,
    fetched: bool,
}

impl PolicyState {
    /// Takes what was fetched. Returns the policy for the worker to look for faults.
    pub(crate) fn take(&mut self, fetched: Result<Policy, String>) -> Option<Policy> {
        self.fetched = true;
        match fetched {
            Ok(policy) => {
                self.policy = policy;
                Some(self.policy.clone())
            }
            Err(error) => {
                self.error = Some(error);
                None
            }
        }
    }

    /// Whether fetching has come to an end, well or badly.
    pub(crate) fn is_fetched(&self) -> bool {
        self.fetched
    }
}
