check-throwaway-site-link = リンク先が、使い捨てや乗っ取りの多い場所にある
check-throwaway-site-link-abused-suffix = リンク先 { $host } の末尾は「.{ $detail }」です。偽サイトによく使われる末尾です。
check-throwaway-site-link-site-internals = リンク先 { $host } の { $detail } は、ふつう人が見るページのない場所です。
check-throwaway-site-link-login-without-tls = ログインのリンクなのに、{ $host } へ暗号化されない http でつながります。
check-throwaway-site-link-why = 偽サイトは、安く買い捨てられる名前や、乗っ取ったサイトの奥に置かれることが多くあります。
check-throwaway-site-link-do = リンクは開かず、公式サイトを検索かブックマークから開いてください。
