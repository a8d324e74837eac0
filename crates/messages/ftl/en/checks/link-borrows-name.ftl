check-link-borrows-name = The link borrows a name
check-link-borrows-name-whole-domain = The link ({ $link }) puts the sender's or recipient's domain before another one.
check-link-borrows-name-name = The link ({ $link }) joins the sender's or recipient's name into another site.
check-link-borrows-name-why = A known name in a link proves nothing: the domain at the right end is the owner.
check-link-borrows-name-do = Do not use the link. Open the page in your usual way.
