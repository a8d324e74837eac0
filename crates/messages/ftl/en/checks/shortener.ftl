check-shortener = A short link hides where it leads
check-shortener-hidden-target = { $count } of the links use the shortener { $host }; where they lead is not seen until they are opened.
check-shortener-behind-words = Words or a picture hide a link of the shortener { $host } ({ $count } short links); where it leads is not seen until it is opened.
check-shortener-why = Anybody can make a short link, and it hides the real target.
check-shortener-do = Do not open it. Ask the sender for the full URL, or find the page from the official site.
