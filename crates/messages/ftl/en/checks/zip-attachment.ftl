check-zip-attachment = A compressed file (zip or similar) is attached
check-zip-attachment-program-inside = The zip file “{ $name }” contains something that runs, or starts something else, when opened ({ $inside }).
check-zip-attachment-zip = A zip file is attached: “{ $name }”. The files in it have not been checked yet.
check-zip-attachment-encrypted = A password-protected zip file is attached: “{ $name }”. Without the password, neither virus checks nor Miwake can look inside.
check-zip-attachment-archive = A compressed file is attached: “{ $name }”. The files in it have not been checked yet.
check-zip-attachment-program-among-files = The compressed file “{ $name }” ({ $count ->
    [one] { $count } file
   *[other] { $count } files
}) contains something that runs, or starts something else, when opened ({ $inside }).
check-zip-attachment-bomb = The compressed file “{ $name }” would unpack to an absurd size. Unpacking was stopped.
check-zip-attachment-path-escapes = The compressed file “{ $name }” contains a file whose name writes into another folder when unpacked ({ $detail }).
check-zip-attachment-lists-differ = The compressed file “{ $name }” is built so that different programs show different files ({ $detail }).
check-zip-attachment-nested = The compressed file “{ $name }” contains another compressed file ({ $inside }).
check-zip-attachment-opened = The compressed file “{ $name }” has a password. A word in this email ({ $detail }) opened it, so the files in it were checked.
check-zip-attachment-locked = A password-protected compressed file is attached: “{ $name }”. Only the names of its files can be seen ({ $count }: { $inside }). What is inside could not be checked.
check-zip-attachment-zip-listed = A zip file is attached: “{ $name }”. Files in it: { $count } ({ $inside }).
check-zip-attachment-archive-listed = A compressed file is attached: “{ $name }”. Files in it: { $count } ({ $inside }).
check-zip-attachment-why = Dangerous files are harder to detect when compressed. In Japan, locked zip files with the password in a second email (PPAP) were long common. Attackers used that too.
check-zip-attachment-do = Do not open it yet. Ask the company or person it names whether they sent it, using contact details you already knew. If there is a program inside, do not open that.
