use super::*;
use proptest::prelude::*;

fn layers(url: &str) -> Vec<(WrapperKind, String)> {
    let target = Target::parse(url).expect("a target");
    unwrap(&target)
        .into_iter()
        .map(|layer| (layer.kind, layer.target.url))
        .collect()
}

#[test]
fn one_layer_of_each_wrapper() {
    use WrapperKind::{Counter, Mirror, Redirector, Scanner};
    let cases = [
        (
            "https://google.com/amp/www.example.com/x",
            Mirror,
            "http://www.example.com/x",
        ),
        (
            "https://www.google.co.jp/amp/s/www.example.com/x",
            Mirror,
            "https://www.example.com/x",
        ),
        (
            "https://cdn.ampproject.org/c/www.example.com/x?y",
            Mirror,
            "http://www.example.com/x?y",
        ),
        (
            "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/x",
            Mirror,
            "https://www.example.com/x",
        ),
        (
            "https://googleweblight.com/i?u=https%3A%2F%2Fwww.example.com%2Fx",
            Mirror,
            "https://www.example.com/x",
        ),
        (
            "https://www.bing.com/WS/redirect/?q=x&url=aHR0cHM6Ly93d3cuZXhhbXBsZS5jb20veA==",
            Redirector,
            "https://www.example.com/x",
        ),
        (
            "https://search.app?link=https%3A%2F%2Fwww.example.com%2Fx",
            Redirector,
            "https://www.example.com/x",
        ),
        (
            "https://adclick.g.doubleclick.net/pcs/click?xai=a&adurl=https%3A%2F%2Fwww.example.com%2Fx",
            Redirector,
            "https://www.example.com/x",
        ),
        (
            "https://www.tiktok.com/link/v2?aid=1&target=https%3A%2F%2Fwww.example.com%2Fx",
            Redirector,
            "https://www.example.com/x",
        ),
        (
            "https://www.deviantart.com/users/outgoing?https://www.example.com/x",
            Redirector,
            "https://www.example.com/x",
        ),
        (
            "https://click.pstmrk.it/3s/www.example.com%2Fx/abc",
            Counter,
            "http://www.example.com/x/abc",
        ),
        (
            "https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.co.jp%2Fa%3Fb%3Dc&data=05",
            Scanner,
            "https://www.example.co.jp/a?b=c",
        ),
        (
            "https://urldefense.proofpoint.com/v1/url?u=https://a.example/x&k=1",
            Scanner,
            "https://a.example/x",
        ),
        (
            "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.com_a-2Db_-3Fx-3D1&d=Dw",
            Scanner,
            "https://www.example.com/a-b/?x=1",
        ),
        (
            "https://urldefense.com/v3/__https://a.example/x?y=1__;!!AbC!def$",
            Scanner,
            "https://a.example/x?y=1",
        ),
        (
            "https://urldefense.com/v3/__https:/a.example/x*y__;Iw!!AbC!def$",
            Scanner,
            "https://a.example/x#y",
        ),
        (
            "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fa.example%2fx&c=E,1",
            Scanner,
            "https://a.example/x",
        ),
        (
            "https://protect-eu.mimecast.com/s/AbCdEfG?domain=login.example.com",
            Scanner,
            "http://login.example.com/",
        ),
        (
            "https://clicktime.symantec.com/3Ab?u=https%3A%2F%2Fa.example%2Fx",
            Scanner,
            "https://a.example/x",
        ),
        (
            "https://secure-web.cisco.com/1AbC-d_E/https%3A%2F%2Fa.example%2Fx",
            Scanner,
            "https://a.example/x",
        ),
        (
            "https://eu-west-1.protection.sophos.com/?d=a.example&u=aHR0cHM6Ly9hLmV4YW1wbGUveA==&p=m",
            Scanner,
            "https://a.example/x",
        ),
        (
            "https://url.avanan.click/v2/___https://a.example/x___.YXAxZTp",
            Scanner,
            "https://a.example/x",
        ),
        (
            "https://lsems.gravityzone.bitdefender.com/scan/aHR0cHM6Ly9hLmV4YW1wbGUveA/ABC/2",
            Scanner,
            "https://a.example/x",
        ),
        (
            "https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fx&sa=D",
            Redirector,
            "https://a.example/x",
        ),
        (
            "https://www.google.co.jp/url?sa=t&url=https://a.example/x",
            Redirector,
            "https://a.example/x",
        ),
        (
            "https://www.google.com.br/amp/s/a.test/x",
            Mirror,
            "https://a.test/x",
        ),
        (
            "https://translate.google.com/translate?sl=auto&u=https://a.example/x",
            Mirror,
            "https://a.example/x",
        ),
        (
            "https://www-a--b-example-jp.translate.goog/x?y=1&_x_tr_sl=auto&_x_tr_tl=ja",
            Mirror,
            "https://www.a-b.example.jp/x?y=1",
        ),
        (
            "https://a-example.translate.goog/x?_x_tr_sch=http",
            Mirror,
            "http://a.example/x",
        ),
        (
            "https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fa.example%2Fx",
            Redirector,
            "https://a.example/x",
        ),
        (
            "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fa.example%2Fx&urlhash=1",
            Redirector,
            "https://a.example/x",
        ),
        (
            "https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9hLmV4YW1wbGUveA&ntb=1",
            Redirector,
            "https://a.example/x",
        ),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fx&h=1",
            Redirector,
            "https://a.example/x",
        ),
        (
            "https://adclick.g.doubleclick.net/pcs/click?xai=1&adurl=https://a.example/x",
            Redirector,
            "https://a.example/x",
        ),
        (
            "https://ad.doubleclick.net/ddm/clk/1;2;a?https://a.example/x",
            Redirector,
            "https://a.example/x",
        ),
        (
            "https://t.umblr.com/redirect?z=https%3A%2F%2Fa.example%2Fx&t=1",
            Redirector,
            "https://a.example/x",
        ),
        (
            "https://abc.r.us-east-1.awstrack.me/L0/https:%2F%2Fa.example%2Fx/1/010001-0/s=1",
            Counter,
            "https://a.example/x/1/010001-0/s=1",
        ),
        (
            "https://r.search.yahoo.com/_ylt=A/RV=2/RO=10/RU=https%3a%2f%2fa.example%2fx/RK=2/RS=1",
            Redirector,
            "https://a.example/x",
        ),
        (
            "https://web.archive.org/web/2020/https://a.example/x",
            Mirror,
            "https://a.example/x",
        ),
        (
            "https://a-test.cdn.ampproject.org/c/s/a.test/x",
            Mirror,
            "https://a.test/x",
        ),
    ];
    for (url, kind, inner) in cases {
        assert_eq!(layers(url), [(kind, inner.to_owned())], "{url}");
    }
}

#[test]
fn what_wraps_nothing() {
    for url in [
        "https://www.google.com/search?q=https://a.example/",
        "https://www.google.com/url?q=weather",
        "https://example.com/login?url=https://a.example/",
        "https://www.facebook.com/sharer.php?u=https://a.example/",
        "https://translate.goog/",
        "https://x.translate.goog/",
        "https://safelinks.protection.outlook.com.example/?url=https://a.example/",
        "https://protect-eu.mimecast.com/s/AbC",
        "mailto:a@example.com",
    ] {
        assert_eq!(layers(url), [], "{url}");
    }
}

#[test]
fn layers_are_taken_off_one_by_one() {
    let inner = "https%253A%252F%252Fa.example%252Fx";
    let url = format!(
        "https://x.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3D{inner}"
    );
    let kinds: Vec<_> = layers(&url).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, [WrapperKind::Scanner, WrapperKind::Redirector]);
}

#[test]
fn a_link_wrapped_forever_ends() {
    let url = "https://www.google.com/url?q=".repeat(100) + "https://a.example/";
    assert_eq!(layers(&url).len(), MAX_LAYERS);
    assert_eq!(
        layers(&format!(
            "https://www.google.com/url?q={}",
            "x".repeat(MAX_URL)
        )),
        []
    );
}

#[test]
fn percent_signs_are_decoded() {
    assert_eq!(
        percent_decoded("https%3A%2F%2Fa.example%2F%zz"),
        "https://a.example/%zz"
    );
    assert_eq!(percent_decoded("%e3%81%82%"), "あ%");
}

#[test]
fn the_table_is_sorted() {
    assert!(WRAPPERS.is_sorted_by(|a, b| a.host <= b.host));
}

proptest! {
    #[test]
    fn no_text_is_too_odd(rest in ".{0,80}", row in 0..WRAPPERS.len()) {
        let wrapper = WRAPPERS.get(row).expect("a row");
        let url = format!("https://x.{}{}{rest}", wrapper.host, wrapper.path);
        if let Some(target) = Target::parse(&url) {
            prop_assert!(unwrap(&target).len() <= MAX_LAYERS);
        }
    }
}
