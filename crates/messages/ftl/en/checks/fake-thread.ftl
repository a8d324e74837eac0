check-fake-thread = Looks like part of a conversation, but needs care
check-fake-thread-risky-strangers = It looks like a reply or a forwarded email and brings something that needs care. Neither your organisation nor the sender’s appears in the quoted emails.
check-fake-thread-risky-content = It looks like a reply or a forwarded email. It brings something that needs care, such as a compressed file or a bank account.
check-fake-thread-why = People are less careful with what looks like part of a conversation. The virus Emotet spread this way.
check-fake-thread-do = Look in your sent emails to see whether this conversation really took place.
