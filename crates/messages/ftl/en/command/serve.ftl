### miwake serve

serve-at = Serving { $address } (Ctrl-C stops).
serve-log = Requests are logged in { $file }.
serve-open = The site can be reached from other computers. There is no TLS here.
serve-no-site = { $folder }: no built site lies here (there is no index.html).
serve-no-kit = { $folder }: this is no unpacked kit of a drill (it has no folder "drill/campaigns").
serve-cannot-listen = { $address }: cannot listen there ({ $reason })
