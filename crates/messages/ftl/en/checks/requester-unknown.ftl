check-requester-unknown = The person asking could not be confirmed elsewhere
question-requester-unknown = Do you already know the person who is asking, or have you checked with their organisation’s official contact?
check-requester-unknown-suspicious = You answered that you do not know the person and have not checked, or cannot tell.
check-requester-unknown-reassuring = You answered that you know the person or have checked.
check-requester-unknown-why = Some attackers use a request for a lecture or interview to start a conversation, and later send a virus.
check-requester-unknown-do = Call the main number on the organisation’s official site and ask whether that person really sent the request.
