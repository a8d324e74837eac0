check-asks-to-enable-macros = Asks you to enable macros (commands inside a document) or editing
check-asks-to-enable-macros-with-file = It tells you to enable macros or editing, and the file { $file } is attached.
check-asks-to-enable-macros-words = It tells you to enable macros or editing.
check-asks-to-enable-macros-why = “Enable content” can start commands hidden in the file. Emotet and other viruses spread this way.
check-asks-to-enable-macros-do = Do not press “Enable content” or “Enable editing”. Do not open the file. For work email, tell your IT desk.
