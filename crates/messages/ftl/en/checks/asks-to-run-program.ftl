check-asks-to-run-program = Words that ask you to run a program, or a link that downloads a program or compressed file
check-asks-to-run-program-program-link = The link ({ $link }) downloads a program.
check-asks-to-run-program-archive = It asks you to run what is in the attached compressed file (zip or similar).
check-asks-to-run-program-link-elsewhere = It asks you to run something from a site ({ $link }) that is not the sender’s.
check-asks-to-run-program-archive-link = The link ({ $link }) downloads a compressed file (zip or similar).
check-asks-to-run-program-words = It asks you to install a program.
check-asks-to-run-program-why = Viruses are often passed off as an update or a viewer you need. Once you run one, others may control your computer.
check-asks-to-run-program-do = Do not run it. For work email, ask your IT desk.
