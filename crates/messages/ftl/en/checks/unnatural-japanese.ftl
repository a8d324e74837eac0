check-unnatural-japanese = Unnatural Japanese letters or writing
check-unnatural-japanese-chinese-glyphs = { $count } different Chinese characters that Japanese does not use stand among Japanese: { $detail }
check-unnatural-japanese-chinese-charset = The text is Japanese but is written in a character set for Chinese ({ $detail }).
check-unnatural-japanese-look-alike-letters = { $count } words are written with letters of another script that look the same: { $detail }
check-unnatural-japanese-several-oddities = { $count } kinds of oddity for Japanese text: spaces, punctuation, letter widths, phrases or fonts.
check-unnatural-japanese-one-oddity = One small oddity for Japanese text: { $detail }
check-unnatural-japanese-why = Forged mail made abroad often keeps traces of translation and of foreign keyboards. Compare it with what this sender usually writes.
check-unnatural-japanese-do = If the wording feels wrong, leave links and files alone and ask the sender by another way.
