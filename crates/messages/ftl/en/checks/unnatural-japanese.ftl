check-unnatural-japanese = Unnatural Japanese characters or writing
check-unnatural-japanese-chinese-glyphs = Chinese characters not used in Japanese are mixed into Japanese text ({ $count } kinds): { $detail }
check-unnatural-japanese-chinese-charset = The text is Japanese but stored in a Chinese character set, a way to store letters ({ $detail }).
check-unnatural-japanese-look-alike-letters = Words are written with look-alike letters from another script ({ $count } places): { $detail }
check-unnatural-japanese-several-oddities = There are { $count } kinds of oddity for Japanese text: spaces, punctuation, letter widths, phrases or fonts.
check-unnatural-japanese-one-oddity = There is one small oddity for Japanese text: { $detail }
check-unnatural-japanese-why = Fake email made abroad can keep traces of translation or of foreign keyboards. Compare it with how this sender usually writes.
check-unnatural-japanese-do = If the wording feels wrong, do not open links or attachments. Check with the company or person it claims to be from, using contact details you already knew.
