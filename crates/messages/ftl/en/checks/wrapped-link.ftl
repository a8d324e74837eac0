check-wrapped-link = A link goes through another service, so its target is hard to see
check-wrapped-link-scanner = The link goes through { $wrapper }, a service that checks email. Behind it, it leads to { $host }.
check-wrapped-link-redirector = The link goes through { $wrapper }, a forwarding service that anyone can use, to { $host }.
check-wrapped-link-mirror = The link shows a page of { $host } under the name of { $wrapper }, a translation or similar service.
check-wrapped-link-several = The link is forwarded { $layers } times, through { $wrapper } and others, to { $host }.
check-wrapped-link-why = A well-known name at the start of a link can hide the real target. It is normal for a company’s email scanner to do this.
check-wrapped-link-do = See whether you know the real target. If not, do not open it.
