check-asks-to-enable-macros = Asks to switch on macros or editing
check-asks-to-enable-macros-with-file = It tells you to enable macros or editing, and the file { $file } came with it.
check-asks-to-enable-macros-words = It tells you to enable macros or editing.
check-asks-to-enable-macros-why = "Enable content" can start a program hidden in the file. Emotet and other malware spread this way.
check-asks-to-enable-macros-do = Do not press "Enable content" or "Enable editing". Leave the file closed and tell your security contact.
