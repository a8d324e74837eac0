check-file-or-icon-unfamiliar = The attachment’s type or icon is unfamiliar
question-file-or-icon-unfamiliar = Are the attachment’s type (extension) and icon both familiar to you?
check-file-or-icon-unfamiliar-suspicious = You answered that the type or icon is unfamiliar.
check-file-or-icon-unfamiliar-reassuring = You answered that the type and icon are familiar.
check-file-or-icon-unfamiliar-why = Icons and names can be made to look like a document. An unfamiliar kind of file may run a program when opened.
check-file-or-icon-unfamiliar-do = Do not open it. Look at the end of its name (the extension) and ask someone who knows. For work email, that is your IT desk.
