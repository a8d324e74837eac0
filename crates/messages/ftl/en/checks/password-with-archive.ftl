check-password-with-archive = A file’s password is in the same email
check-password-with-archive-same-mail = A compressed file (zip or similar) and its password are in the same email.
check-password-with-archive-same-mail-hint = A compressed file (zip or similar) and a hint for its password are in the same email.
check-password-with-archive-download = A link to a file and its password are in the same email.
check-password-with-archive-why = Virus scanners cannot look into locked files. Emotet and other viruses were sent like this.
check-password-with-archive-do = Do not open it. Ask the company or person it claims to be from, on a phone number you already knew.
