check-shortener = A short link hides where it leads
check-shortener-hidden-target = { $count ->
    [one] { $count } link uses
   *[other] { $count } links use
} { $host }, a service that shortens web addresses. You cannot see the target without opening the link.
check-shortener-behind-words = Words or a picture hide a link to { $host }, a service that shortens web addresses (short links: { $count }). You cannot see the target without opening it.
check-shortener-why = Anyone can make a short link, and it hides the real target.
check-shortener-do = Do not open it. Find the page from the official site instead.
