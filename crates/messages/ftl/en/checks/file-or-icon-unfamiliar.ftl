check-file-or-icon-unfamiliar = The file or its icon is unfamiliar
question-file-or-icon-unfamiliar = Is the attached file of a kind, or does it show an icon, that you do not know?
check-file-or-icon-unfamiliar-suspicious = You answered that the file or its icon is unfamiliar.
check-file-or-icon-unfamiliar-reassuring = You answered that file and icon are familiar.
check-file-or-icon-unfamiliar-why = Icon and name can imitate a document. A file of an unknown kind may run a program when opened.
check-file-or-icon-unfamiliar-do = Do not open it. Look at the end of its name (the extension) and ask your security contact.
