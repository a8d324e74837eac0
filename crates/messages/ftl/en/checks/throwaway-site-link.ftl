check-throwaway-site-link = A link to a place much used by fraud
check-throwaway-site-link-abused-suffix = The name { $host } in a link ends in “.{ $detail }”, which false sites use much.
check-throwaway-site-link-site-internals = The link leads into { $detail } of { $host }, where no page for readers stands.
check-throwaway-site-link-login-without-tls = A link for signing in leads to { $host } over http, without encryption.
check-throwaway-site-link-why = False sites often stand under names bought for next to nothing, or deep inside sites that were broken into.
check-throwaway-site-link-do = Do not open the link. Find the official site by a search or a bookmark.
