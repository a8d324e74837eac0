check-image-only = The message is a picture
check-image-only-no-text = There is hardly any text ({ $letters } letters), only a picture that is a link.
check-image-only-little-text = The message is a picture that is a link, with little text ({ $letters } letters).
check-image-only-no-text-elsewhere = There is hardly any text ({ $letters } letters), only a picture that is a link, and it does not lead to the sender’s site.
check-image-only-little-text-elsewhere = The message is a picture that is a link, with little text ({ $letters } letters); it does not lead to the sender’s site.
check-image-only-attached-picture = There is hardly any text; an attached picture carries the message.
check-image-only-why = Filters cannot read words in a picture.
check-image-only-do = Do not click the picture. Open the official site yourself.
