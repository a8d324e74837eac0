check-html-attachment = A web page is attached
check-html-attachment-password = The attachment “{ $name }” is a web page that asks for a password.
check-html-attachment-form = The attachment “{ $name }” is a web page with fields to fill in.
check-html-attachment-script = The attachment “{ $name }” is a web page or picture whose commands run when it is opened.
check-html-attachment-page = The attachment “{ $name }” is a web page.
check-html-attachment-why = An attached page opens on your own computer: no site’s name is seen, and no link check applies. False sign-in pages are often sent this way.
check-html-attachment-do = Do not open it. If you have, enter no password or anything else.
