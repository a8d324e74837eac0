### terms
