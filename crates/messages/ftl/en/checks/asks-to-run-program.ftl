check-asks-to-run-program = Asks to install or run a program
check-asks-to-run-program-program-link = The link ({ $link }) fetches a program.
check-asks-to-run-program-archive = It asks to run what is in the attached archive.
check-asks-to-run-program-link-elsewhere = It asks to run something from a site ({ $link }) that is not the sender's.
check-asks-to-run-program-archive-link = The link ({ $link }) fetches an archive.
check-asks-to-run-program-words = It asks to install a program.
check-asks-to-run-program-why = Malware is handed out as a viewer that is needed or as an update. Once run, others can control the computer.
check-asks-to-run-program-do = Do not run it; ask your IT desk.
