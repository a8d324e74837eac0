check-lecture-or-interview-lure = A request for a lecture, an interview or a manuscript
check-lecture-or-interview-lure-material-elsewhere = A request for a lecture, interview or manuscript, whose papers lie at a site that is not the sender's ({ $address }).
check-lecture-or-interview-lure-sign-in = A request for a lecture, interview or manuscript, whose papers are shown only after you sign in with your own account (link to { $address }).
check-lecture-or-interview-lure-free-mail = A request for a lecture, interview or manuscript from { $address }, an address that anybody can open.
check-lecture-or-interview-lure-short-domain = It names an organisation, but the sender is { $address }. An abbreviation with .com or .org was used to pose as Japanese bodies.
check-lecture-or-interview-lure-request = It asks for a lecture, an interview or a manuscript.
check-lecture-or-interview-lure-why = In 2022 Japanese authorities warned of attackers who pose as staff of real organisations, exchange a few mails, and then send a file or link with malware.
check-lecture-or-interview-lure-do = Before you answer, ask the organisation by the number on its own site whether that person sent the request.
