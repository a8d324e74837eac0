check-hidden-text = Text that you cannot see
check-hidden-text-split-words = Unseen characters stand inside words ({ $count } places).
check-hidden-text-by-colour = A text of { $count } letters is written in the colour of its background.
check-hidden-text-by-size = A text of { $count } letters is too small to be read.
check-hidden-text-other-text = A text of { $count } letters is hidden and differs from what is shown.
check-hidden-text-gap = The text goes on below { $count } empty lines.
check-hidden-text-why = Unseen text is not meant for the reader. It is there to deceive the filters that read the words.
check-hidden-text-do = Do not open links or files. Check the matter on the official site or by telephone.
