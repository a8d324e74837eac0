check-executable-attachment = An attached file runs when it is opened
check-executable-attachment-program = The attachment “{ $name }” is a program.
check-executable-attachment-script = The attachment “{ $name }” is a script (.{ $extension }) whose commands run when it is opened.
check-executable-attachment-starter = The attachment “{ $name }” is of a kind that starts another program or site when it is opened.
check-executable-attachment-disk-image = The attachment “{ $name }” is the image of a disk, used to get programs past the checks.
check-executable-attachment-why = Opening such a file has the computer carry out its commands at once. No business paper comes in this form.
check-executable-attachment-do = Do not open it, whatever it says. If you have, cut the network and tell the desk in charge at once.
