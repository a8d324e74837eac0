//! Invented mails.

/// A mail that many checks have something to say about.
pub(crate) const FRAUD: &str = "\
From: Mikan Bank <support@mikan-bank-check.example>\r
To: reader@example.jp\r
Reply-To: mikan.bank.help@gmail.com\r
Subject: [Urgent] Your account will be suspended\r
Date: Mon, 16 Nov 2026 09:00:00 +0900\r
Message-ID: <1@mikan-bank-check.example>\r
MIME-Version: 1.0\r
Content-Type: text/html; charset=utf-8\r
\r
<p>Dear customer, we found an unusual sign-in. Confirm your password and card number within 24 \
hours, or your account will be suspended.</p>\r
<p><a href=\"http://192.0.2.7/login\">https://www.mikan-bank.example/</a></p>\r
";

/// Headers alone.
pub(crate) const HEADERS: &str = "\
Received: from mail.example.test (unknown [192.0.2.9]) by mx.example.jp; \
 Mon, 16 Nov 2026 09:00:01 +0900\r
From: Mikan Bank Support Center <mikan.bank.support@gmail.com>\r
To: reader@example.jp\r
Subject: Invoice\r
Date: Mon, 16 Nov 2026 09:00:00 +0900\r
Message-ID: <2@example.test>\r
";

/// The text of a mail alone.
pub(crate) const TEXT: &str = "\
お客様\n\
お使いの口座で不審なサインインがありました。24時間以内に下のページでパスワードとカード番号を確認してください。\
確認がない場合、口座を停止します。\n\
http://192.0.2.7/login\n";
