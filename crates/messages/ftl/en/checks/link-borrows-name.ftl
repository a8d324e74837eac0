check-link-borrows-name = The link borrows a name you know for a different site
check-link-borrows-name-whole-domain = The link ({ $link }) puts the sender’s or recipient’s domain (the part after @) in front, but leads to a different site.
check-link-borrows-name-name = The link ({ $link }) uses the sender’s or recipient’s name, but leads to a different site.
check-link-borrows-name-why = A name you know in a link proves nothing. The owner is shown by the name just before the first slash after https:// (the domain).
check-link-borrows-name-do = Do not use the link. Open the site from your own bookmark or app.
