check-account-notice = An account notice that leads elsewhere
check-account-notice-posed = It is a notice about your account, but the sender ({ $address }) uses a domain that only resembles your organisation's.
check-account-notice-borrowed-name = It is a notice about your account, but the link ({ $link }) leads to another site that borrows the organisation's name.
check-account-notice-desk-elsewhere = It calls itself an IT or mail desk, but the sender ({ $address }) is not of your organisation.
check-account-notice-link-elsewhere = It is a notice about your account, but the link ({ $link }) does not lead to the sender's organisation.
check-account-notice-words = It is a notice about storage, a password or an account; without the sender's address it cannot be checked further.
check-account-notice-why = False notices of full mailboxes and expiring passwords are a standard way to steal passwords.
check-account-notice-do = Do not use the link. Open the page you always use, or ask your IT desk.
