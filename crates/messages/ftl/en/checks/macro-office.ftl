check-macro-office = An attached Office file holds macros
check-macro-office-macro = The attachment “{ $name }” holds macros, commands that run by themselves.
check-macro-office-by-name = The attachment “{ $name }” is of a kind that can hold macros, commands that run by themselves.
check-macro-office-why = Once “Enable content” is pressed, macros run and can fetch a virus.
check-macro-office-do = Do not press “Enable content” or “Enable editing”. Ask the sender for a file without macros.
