check-share-notice = A share, signature or fax notice that leads elsewhere
check-share-notice-borrowed-name = It is a notice of a share or message, but the link ({ $link }) leads to another site that borrows an organisation's name.
check-share-notice-named-service = It names a service, but the link ({ $link }) does not lead there.
check-share-notice-html-file = A notice of a share or message brings an HTML file that opens a page of its own.
check-share-notice-sign-in = It wants you to sign in with your own account, but the link ({ $link }) leads elsewhere.
check-share-notice-link-elsewhere = It is a notice of a share or message, but the link ({ $link }) does not lead to the sender's organisation.
check-share-notice-why = Forged notices of shared files lead to false sign-in pages that take passwords.
check-share-notice-do = Do not open the link. Ask the sender in the way you always do.
