# Sentences of the element in other pages (miwake-checker) alone.

ui-element-waiting = Getting ready…
ui-element-failed = This could not start. Reload the page. If that does not help, tell whoever looks after this page.
ui-element-forward = Report this email
ui-element-paste = Paste the text of the email here
