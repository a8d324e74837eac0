//! The kinds of mail that have rules of their own for what goes together.

/// What kind of mail it is, told by its structure; see [`crate::signals::genre`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Genre {
    /// A mail server says that it could not deliver the recipient's own mail (RFC 3464).
    Bounce,
    /// A program answers the recipient's own mail or form (RFC 3834).
    AutomaticAnswer,
    /// What somebody wrote to a mailing list, as the list sends it on (RFC 2369, RFC 2919).
    ListCopy,
    /// A mail to many that a mailing service sent (RFC 8058).
    Newsletter,
    /// An invitation, an answer to one, or a change (RFC 6047).
    CalendarNotice,
    /// A mail that brings earlier ones with their senders and dates.
    ForwardedThread,
    /// What a visitor typed into a form of the recipient's own site.
    ContactForm,
}
