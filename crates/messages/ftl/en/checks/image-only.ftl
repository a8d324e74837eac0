check-image-only = The email is a picture with hardly any text
check-image-only-no-text = There is hardly any text ({ $letters } letters), only a picture with a link.
check-image-only-little-text = The message is in a picture with a link, and there is little text ({ $letters } letters).
check-image-only-no-text-elsewhere = There is hardly any text ({ $letters } letters), only a picture with a link. The link does not lead to the sender’s site.
check-image-only-little-text-elsewhere = The message is in a picture with a link, and there is little text ({ $letters } letters). The link does not lead to the sender’s site.
check-image-only-attached-picture = There is hardly any text. The message is in an attached picture.
check-image-only-why = Spam filters cannot read words in a picture.
check-image-only-do = Do not click the picture. Open the official site yourself and check there.
