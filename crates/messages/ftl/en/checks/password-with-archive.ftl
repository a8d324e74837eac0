check-password-with-archive = The file's password is in the same mail
check-password-with-archive-same-mail = The archive and its password come in the same mail.
check-password-with-archive-same-mail-hint = The archive and a hint to its password come in the same mail.
check-password-with-archive-download = A link to a file and its password come in the same mail.
check-password-with-archive-why = Virus scanners cannot look into locked files. Emotet and others were sent like this.
check-password-with-archive-do = Do not open it. Ask the sender by the number you have always used.
