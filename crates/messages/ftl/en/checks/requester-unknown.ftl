check-requester-unknown = The person who asks is not known
question-requester-unknown = Do you know the person who asks, or did you confirm the request at the organisation's official contact?
check-requester-unknown-suspicious = You answered that you do not know the person and did not confirm.
check-requester-unknown-reassuring = You answered that you know the person or confirmed.
check-requester-unknown-why = Requests for lectures or interviews are used to start a conversation that ends with malware.
check-requester-unknown-do = Call the main number on the official site of the organisation and ask whether the person wrote.
