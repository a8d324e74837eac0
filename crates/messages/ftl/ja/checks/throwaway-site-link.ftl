check-throwaway-site-link = リンク先が、偽サイトによく使われる場所や形になっている
check-throwaway-site-link-abused-suffix = リンク先 { $host } の末尾は「.{ $detail }」です。偽サイトによく使われる末尾です。
check-throwaway-site-link-site-internals = リンク先 { $host } の { $detail } は、ふつう、人が見るページを置かない場所です。
check-throwaway-site-link-login-without-tls = ログインのリンクなのに、{ $host } へ、暗号化されない方法（http）でつながります。
check-throwaway-site-link-why = 偽サイトは、安く買って捨てられる名前や、乗っ取ったサイトの奥に置かれることが多くあります。
check-throwaway-site-link-do = リンクは開かないでください。公式サイトを、ブックマークやアプリから開いてください。
