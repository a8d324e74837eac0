//! One connection to the organisation's own mail relay: encrypted and signed in, or none at all.

use super::log::Outcome;
use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{
    Certificate, SmtpConnection, TlsParameters, TlsParametersBuilder,
};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::ClientId;
use std::error::Error as _;
use std::fmt::Write as _;
use std::time::Duration;

/// Seconds to wait for an answer. RFC 5321, 4.5.3.2, wants up to ten minutes after the last dot; a relay of one's own
/// answers sooner, and whoever waits can see it.
const PATIENCE: Duration = Duration::from_secs(120);

/// Where the relay is, and how to sign in.
#[derive(Clone, Debug)]
pub(super) struct Relay {
    pub(super) host: String,
    pub(super) port: u16,
    /// Encrypted from the first byte (port 465); else by STARTTLS. Never without.
    pub(super) implicit: bool,
    pub(super) user: String,
    pub(super) password: String,
    /// PEM of a certificate authority of the organisation's own.
    pub(super) authority: Option<Vec<u8>>,
    /// Domain by which this computer greets the relay.
    pub(super) hello: String,
}

/// Why no mail can be sent at all now.
#[derive(Debug)]
pub(super) enum Trouble {
    /// The certificate is not to be trusted, or there is no encryption.
    Tls(String),
    /// The relay cannot be reached, or hangs up.
    Network(String),
    /// It does not take this name and password, or knows no way to sign in that this program has.
    SignIn(String),
    /// It will not take mail from this sender.
    Sender(String),
}

impl Trouble {
    /// The message that says so.
    pub(super) fn id(&self) -> &'static str {
        match self {
            Self::Tls(_) => "send-trouble-tls",
            Self::Network(_) => "send-trouble-network",
            Self::SignIn(_) => "send-trouble-sign-in",
            Self::Sender(_) => "send-trouble-sender",
        }
    }

    /// What the relay said, or what broke.
    pub(super) fn reason(&self) -> &str {
        match self {
            Self::Tls(reason)
            | Self::Network(reason)
            | Self::SignIn(reason)
            | Self::Sender(reason) => reason,
        }
    }

    /// Whether it may pass by itself.
    pub(super) fn passes(&self) -> bool {
        matches!(self, Self::Network(_))
    }
}

/// What became of one mail, with what the relay said.
pub(super) struct Handed {
    pub(super) outcome: Outcome,
    pub(super) reply: String,
    /// The connection is no longer of use.
    pub(super) broken: bool,
}

/// An open connection.
pub(super) struct Connection(SmtpConnection);

impl Relay {
    /// Connects, encrypts and signs in.
    pub(super) fn connect(&self) -> Result<Connection, Trouble> {
        let tls = self.tls().map_err(|error| Trouble::Tls(told(&error)))?;
        let hello = ClientId::Domain(self.hello.clone());
        let address = (self.host.as_str(), self.port);
        let first = self.implicit.then_some(&tls);
        let mut connection = SmtpConnection::connect(address, Some(PATIENCE), &hello, first, None)
            .map_err(|error| trouble(&error))?;
        if !self.implicit {
            if !connection.can_starttls() {
                connection.abort();
                return Err(Trouble::Tls("STARTTLS".to_owned()));
            }
            connection
                .starttls(&tls, &hello)
                .map_err(|error| trouble(&error))?;
        }
        let who = Credentials::new(self.user.clone(), self.password.clone());
        match connection.auth(&[Mechanism::Plain, Mechanism::Login], &who) {
            Ok(_) => Ok(Connection(connection)),
            Err(error) => {
                let lost = error.status().is_none() && !error.is_client();
                connection.abort();
                Err(if lost || error.is_transient() {
                    Trouble::Network(told(&error))
                } else {
                    Trouble::SignIn(told(&error))
                })
            }
        }
    }

    fn tls(&self) -> Result<TlsParameters, Error> {
        let mut tls = TlsParametersBuilder::new(self.host.clone());
        if let Some(pem) = &self.authority {
            tls = tls.add_root_certificate(Certificate::from_pem(pem)?);
        }
        tls.build()
    }
}

fn trouble(error: &Error) -> Trouble {
    if error.is_tls() || is_of_tls(error) {
        Trouble::Tls(told(error))
    } else {
        Trouble::Network(told(error))
    }
}

/// Whether the other side's certificate or its TLS was at fault: the library gives that as data that is not valid.
fn is_of_tls(error: &Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        let io = error.downcast_ref::<std::io::Error>();
        if io.is_some_and(|io| io.kind() == std::io::ErrorKind::InvalidData) {
            return true;
        }
        cause = error.source();
    }
    false
}

/// An error with all that it says about its causes.
fn told(error: &Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            let _ = write!(text, ": {more}");
        }
        cause = error.source();
    }
    text
}

impl Connection {
    /// Hands one mail over to one person. Only what breaks after the mail's last byte went out leaves open whether it
    /// was taken.
    pub(super) fn send(
        &mut self,
        from: &Address,
        to: &Address,
        mail: &[u8],
    ) -> Result<Handed, Trouble> {
        if let Err(error) = self.0.command(Mail::new(Some(from.clone()), vec![])) {
            return match error.is_permanent() {
                true => Err(Trouble::Sender(told(&error))),
                false => Ok(self.not_taken(&error)),
            };
        }
        if let Err(error) = self.0.command(Rcpt::new(to.clone(), vec![])) {
            return Ok(self.not_taken(&error));
        }
        if let Err(error) = self.0.command(Data) {
            return Ok(self.not_taken(&error));
        }
        // The library ends the last line by itself.
        let mail = mail.strip_suffix(b"\r\n").unwrap_or(mail);
        Ok(match self.0.message(mail) {
            Ok(response) => Handed {
                outcome: Outcome::Sent,
                reply: response.first_line().unwrap_or_default().to_owned(),
                broken: false,
            },
            Err(error) if error.status().is_some() => self.not_taken(&error),
            Err(error) => Handed {
                outcome: Outcome::Unsure,
                reply: told(&error),
                broken: true,
            },
        })
    }

    /// The relay said no, or hung up before it had the mail.
    fn not_taken(&mut self, error: &Error) -> Handed {
        let answered = error.status().is_some();
        // After a no the next mail begins anew; where even that fails, so does the connection.
        let broken = !answered || self.0.command(Rset).is_err();
        Handed {
            outcome: match error.is_permanent() {
                true => Outcome::Refused,
                false => Outcome::NotYet,
            },
            reply: told(error),
            broken,
        }
    }

    /// Says good-bye.
    pub(super) fn close(mut self) {
        let _ = self.0.quit();
    }
}
