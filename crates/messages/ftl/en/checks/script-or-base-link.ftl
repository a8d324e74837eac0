check-script-or-base-link = The mail’s page has parts that act by themselves
check-script-or-base-link-refresh = It asks to move on to { $host } without a click.
check-script-or-base-link-base = It turns { $count } links that name no site to { $host }, all at once.
check-script-or-base-link-script = The text holds { $count } scripts.
check-script-or-base-link-frame = It asks to show a page of { $host } within the text.
check-script-or-base-link-why = Mail programs do not run such parts. Who puts them in means to slip past checks, or hopes for a program that does.
check-script-or-base-link-do = Do not open the mail in a browser or save and open it as a file.
