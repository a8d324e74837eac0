check-throwaway-site-link = The link’s place or form is often used by fake sites
check-throwaway-site-link-abused-suffix = The site name { $host } in a link ends in “.{ $detail }”, an ending often used by fake sites.
check-throwaway-site-link-site-internals = The link leads into { $detail } on { $host }, where there are normally no pages for readers.
check-throwaway-site-link-login-without-tls = A sign-in link leads to { $host } without encryption (http).
check-throwaway-site-link-why = Fake sites are often put on cheap throwaway names, or deep inside hijacked sites.
check-throwaway-site-link-do = Do not open the link. Open the official site from your own bookmark or app.
