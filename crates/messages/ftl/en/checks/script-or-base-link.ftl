check-script-or-base-link = The email has parts that act by themselves
check-script-or-base-link-refresh = When opened, it tries to go to { $host } without a click.
check-script-or-base-link-base = It redirects { $count ->
    [one] { $count } link
   *[other] { $count } links
} to { $host } all at once.
check-script-or-base-link-script = The text contains { $count ->
    [one] { $count } program (script).
   *[other] { $count } programs (scripts).
}
check-script-or-base-link-frame = It tries to show a page from { $host } inside the text.
check-script-or-base-link-why = Email programs normally do not run such parts. They may be there to get past checks, or in the hope of a program that does run them.
check-script-or-base-link-do = Do not open the email in a browser. Do not save it and open the file.
