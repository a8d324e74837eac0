check-wrapped-link = A link goes through another service that hides its target
check-wrapped-link-scanner = The link is wrapped by the mail scanner { $wrapper }. The target inside is { $host }.
check-wrapped-link-redirector = The link goes through { $wrapper }, which leads anybody’s link on, to { $host }.
check-wrapped-link-mirror = The link shows a page of { $host } under the name of { $wrapper }, a service for translation or the like.
check-wrapped-link-several = The link is wrapped { $layers } times and goes through { $wrapper } to { $host }.
check-wrapped-link-why = A well-known name at the start of a link can hide the real target. It is ordinary that a company’s mail scanner wraps links.
check-wrapped-link-do = See whether you know the target that was taken out. If not, do not open it.
