check-lecture-or-interview-lure = A request for a lecture, an interview or an article
check-lecture-or-interview-lure-material-elsewhere = A request for a lecture, interview or article. Its documents are on a site ({ $address }) that is not the sender’s.
check-lecture-or-interview-lure-sign-in = A request for a lecture, interview or article. To see its documents, you must sign in with your own account (link to { $address }).
check-lecture-or-interview-lure-free-mail = A request for a lecture, interview or article from { $address }, an address anyone can open.
check-lecture-or-interview-lure-short-domain = It names an organisation, but the sender is { $address }. Addresses made of a Japanese organisation’s initials and .com or .org have been used by impostors.
check-lecture-or-interview-lure-request = It is a request for a lecture, an interview or an article.
check-lecture-or-interview-lure-why = Some attackers pose as staff of real organisations. They exchange a few emails, and then send a file or link with a virus. Japanese authorities warned of this in 2022.
check-lecture-or-interview-lure-do = Before you reply, call the organisation on the number on its official site. Ask whether that person sent the request.
