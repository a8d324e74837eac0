check-zip-attachment = A compressed file is attached
check-zip-attachment-program-inside = In the zip file “{ $name }” is something that runs, or starts something else, when it is opened ({ $inside }).
check-zip-attachment-zip = A zip file “{ $name }” is attached. The files in it have not been looked at.
check-zip-attachment-encrypted = A zip file with a password, “{ $name }”, is attached. Without the password neither virus checks nor this tool can look inside.
check-zip-attachment-archive = A compressed file “{ $name }” is attached. The files in it have not been looked at.
check-zip-attachment-why = Compressed, a dangerous file is harder to find. In Japan, locked zip files with the password in a second mail (PPAP) were long the custom, and attackers used it.
check-zip-attachment-do = Ask the sender by another way whether it was to come before you open it. If there is a program inside, do not open that.
