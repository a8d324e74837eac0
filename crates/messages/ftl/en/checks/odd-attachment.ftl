check-odd-attachment = An attachment’s name or kind is odd
check-odd-attachment-direction = The name of the attachment “{ $name }” holds invisible characters that turn the text around and hide the real extension (.{ $extension }).
check-odd-attachment-long-blank = The name of the attachment “{ $name }” holds a long blank that pushes the real extension (.{ $extension }) out of sight.
check-odd-attachment-double-extension = The attachment “{ $name }” looks like a document by its name, but its real extension is .{ $extension }.
check-odd-attachment-disguised = What is in the attachment “{ $name }” is not what its name (.{ $extension }) promises: it runs or is a web page.
check-odd-attachment-unknown-extension = The extension .{ $extension } of the attachment “{ $name }” is not one that mail normally carries.
check-odd-attachment-why = Dangerous files are named to look like documents or photographs.
check-odd-attachment-do = Do not open it. Ask the sender by telephone what it is.
