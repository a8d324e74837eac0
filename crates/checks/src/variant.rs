//! What a check's findings may say, as an enum of its own.

/// A variant of a check's findings. Implemented by `variants!` only.
pub trait VariantName {
    /// Its name: the key of its weight and of its message. Kebab case.
    fn name(self) -> &'static str;
}

/// Declares the variants of a check's findings with their names in kebab case:
///
/// ```ignore
/// variants! {
///     enum Variant {
///         LookAlike = "look-alike",
///     }
/// }
/// ```
///
/// `cargo xtask gen` reads the names from the source to compare them with `data/weights.toml`.
macro_rules! variants {
    ($visibility:vis enum $Variant:ident { $($variant:ident = $name:literal),+ $(,)? }) => {
        /// What the check's findings say.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        $visibility enum $Variant {
            $($variant),+
        }

        impl $Variant {
            /// The names of all variants.
            $visibility const NAMES: &'static [&'static str] = &[$($name),+];
        }

        impl $crate::variant::VariantName for $Variant {
            fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name),+
                }
            }
        }
    };
}

pub(crate) use variants;

variants! {
    pub(crate) enum Answered {
        Suspicious = "suspicious",
        Reassuring = "reassuring",
    }
}
