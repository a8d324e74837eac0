check-qr-code = A QR code leads elsewhere
check-qr-code-elsewhere = The QR code in the picture “{ $name }” leads to a site that shows no connection with the sender ({ $host }).
check-qr-code-no-sender = The QR code in the picture “{ $name }” leads to { $host }.
check-qr-code-known-service = The QR code in “{ $name }” leads to a well-known service ({ $host }).
check-qr-code-in-document = The QR code in “{ $name }” leads to { $host }.
check-qr-code-text = The QR code in “{ $name }” holds these words: { $detail }
check-qr-code-why = Nobody can read a QR code by eye, and it is opened on a telephone, outside the company’s protection. So it is used to hide where it leads.
check-qr-code-do = Do not scan it. If you have, enter no password, and close the page.
