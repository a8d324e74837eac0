check-fake-thread = Looks like part of a conversation
check-fake-thread-risky-strangers = In the form of an answer it brings something to be careful with, and neither your organisation nor the sender's appears in the quoted mails.
check-fake-thread-risky-content = In the form of an answer or a forwarded mail it brings something to be careful with, such as an archive or a bank account.
check-fake-thread-why = What looks like part of a conversation is opened without doubt. Emotet spread this way.
check-fake-thread-do = Look into your sent mail whether this conversation took place.
