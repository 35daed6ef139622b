"""What is left of a body that comes from anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.body import plain_text
from articles.sanitising import ALLOWED, clean_body, is_embeddable


class _Markup(HTMLParser):
    """Every tag with its attributes, as a parser that knows no allow-list sees them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def handle_comment(self, data: str) -> None:
        self.found.append(("<!--", {}))


def markup(html: str) -> Iterator[tuple[str, dict[str, str]]]:
    parser = _Markup()
    parser.feed(html)
    parser.close()
    yield from parser.found


def assert_harmless(html: str) -> None:
    for tag, attributes in markup(html):
        assert tag in ALLOWED
        assert set(attributes) <= ALLOWED[tag]
        scheme = urlsplit(attributes.get("href", "")).scheme
        assert scheme in ("", "http", "https", "mailto", "tel")
        assert is_embeddable(attributes.get("data-embed", "https://youtu.be/x"))
        assert attributes.get("data-image", "1").isdigit()


ATTACKS = [
    ("<script>alert(1)</script>", ""),
    ("<SCRIPT SRC=//evil.example></SCRIPT>chữ", "chữ"),
    ("<p>a<script>alert(1)</script>b</p>", "<p>ab</p>"),
    ("<scr<script>ipt>alert(1)</script>", "ipt&gt;alert(1)"),
    ('<img src="x" onerror="alert(1)">', ""),
    ('<img src="x" onerror="alert(1)" data-image="7">', ""),
    ("<svg onload=alert(1)>", ""),
    ("<svg><script>alert(1)</script></svg>", ""),
    ("<svg><a xlink:href='javascript:alert(1)'>x</a></svg>", None),
    ("<svg><style><img src=x onerror=alert(1)></style></svg>", None),
    ("<math><mi xlink:href='javascript:alert(1)'>x</mi></math>", None),
    (
        (
            "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1"
            " onerror=alert(1)&gt;'>"
        ),
        None,
    ),
    ("<form><math><mtext></form><form><mglyph><style></math><img src onerror=a>", None),
    ("<noscript><p title='</noscript><img src=x onerror=alert(1)>'>", None),
    ("<template><img src=x onerror=alert(1)></template>chữ", "chữ"),
    ("<title><img src=x onerror=alert(1)></title>chữ", "chữ"),
    ("<textarea><img src=x onerror=alert(1)></textarea>", None),
    ("<xmp><img src=x onerror=alert(1)></xmp>", None),
    ("<iframe src='https://evil.example/'></iframe>", ""),
    ("<iframe srcdoc='<script>alert(1)</script>'></iframe>", ""),
    ("<object data='x.swf'></object><embed src='x.swf'>", ""),
    ("<video src=x onerror=alert(1)></video><audio src=x>", ""),
    ("<form action='//evil.example'><input name=q><button>Gửi</button></form>", "Gửi"),
    ("<meta http-equiv=refresh content='0;url=//evil.example'>", ""),
    ("<base href='https://evil.example/'>", ""),
    ("<link rel=stylesheet href='//evil.example/x.css'>", ""),
    ("<style>body{background:url(//evil.example)}</style>", ""),
    ("<p style='position:fixed;inset:0'>a</p>", "<p>a</p>"),
    ("<p class='notice' id='content'>a</p>", "<p>a</p>"),
    ("<p onclick='alert(1)'>a</p>", "<p>a</p>"),
    ("<p/onmouseover=alert(1)>a</p>", "<p>a</p>"),
    ("<b onclick=alert(1)>a</b>", "<strong>a</strong>"),
    ("<div onclick=alert(1)>a</div>", "<p>a</p>"),
    ("<a href='javascript:alert(1)'>a</a>", "<a>a</a>"),
    ("<a href='JaVaScRiPt:alert(1)'>a</a>", "<a>a</a>"),
    ("<a href='java\tscript:alert(1)'>a</a>", "<a>a</a>"),
    ("<a href='java&#10;script:alert(1)'>a</a>", "<a>a</a>"),
    ("<a href='java&#8203;script:alert(1)'>a</a>", "<a>a</a>"),
    ("<a href='&#1;javascript:alert(1)'>a</a>", "<a>a</a>"),
    ("<a href='data:text/html,<script>alert(1)</script>'>a</a>", "<a>a</a>"),
    ("<a href='vbscript:msgbox(1)'>a</a>", "<a>a</a>"),
    ("<a href='file:///etc/passwd'>a</a>", "<a>a</a>"),
    ("<a href='/x/' target=_blank onfocus=alert(1) autofocus>a</a>", None),
    ("<figure data-image='7 onload=alert(1)'></figure>", "<figure></figure>"),
    ("<figure data-image='-1'></figure>", "<figure></figure>"),
    ("<figure data-image='٧'></figure>", "<figure></figure>"),
    ("<figure data-image='99999999999'></figure>", "<figure></figure>"),
    ("<figure data-embed='https://evil.example/'></figure>", "<figure></figure>"),
    ("<figure data-embed='http://youtu.be/x'></figure>", "<figure></figure>"),
    ("<figure data-embed='javascript://youtu.be/%0a'></figure>", "<figure></figure>"),
    ("<figure data-embed='https://youtu.be@evil.example/'></figure>", None),
    ("<figure data-embed='https://youtu.be.evil.example/'></figure>", None),
    ("<figure data-embed='https://[youtu.be/'></figure>", "<figure></figure>"),
    ("<td colspan='1 onclick=x'>a</td>", "a"),
    ("<table><tr><td colspan='9e9'>a</td></tr></table>", None),
    ("<ol start='1;x'><li>a</li></ol>", "<ol><li>a</li></ol>"),
    ("a<!-- <script>alert(1)</script> -->b", "ab"),
    ("a<!--><script>alert(1)</script>-->b", None),
    ("<![CDATA[<script>alert(1)</script>]]>", None),
    ("<?php system('x') ?>a", None),
    ("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", None),
    ("<p title='</p><script>alert(1)</script>'>a", "<p>a</p>"),
    ("<a title='<b>'>a</a>", None),
]


@pytest.mark.parametrize(("attack", "left"), ATTACKS)
def test_nothing_hostile_stays(attack: str, left: str | None) -> None:
    """Only listed tags, attributes and addresses are left; a second pass is idle."""
    cleaned = clean_body(attack)
    assert_harmless(cleaned)
    assert clean_body(cleaned) == cleaned
    if left is not None:
        assert cleaned == left


LEGITIMATE = [
    "<p>Sáng 28/9, Ủy ban nhân dân quận Lê Chân khánh thành đường.</p>",
    "<h2>Tiêu đề</h2>\n\n<h3>Tiêu đề nhỏ</h3>",
    "<p><strong>đậm <em>nghiêng</em></strong> <s>bỏ</s> m<sup>2</sup> H<sub>2</sub>O</p>",
    "<p>dòng một<br>dòng hai</p>",
    "<ul>\n\t<li>một</li>\n\t<li>hai\n\t<ul>\n\t\t<li>ba</li>\n\t</ul>\n\t</li>\n</ul>",
    '<ol start="3">\n\t<li>ba</li>\n</ol>',
    "<blockquote>\n<p>Lời trích.</p>\n</blockquote>",
    "<hr>",
    '<p><a href="https://lechan.example/?a=1&amp;b=2" title="Cổng">cổng</a></p>',
    '<p><a href="/thoi-su/">trong báo</a> <a href="mailto:a@b.example">thư</a></p>',
    '<p><a href="tel:+842253123456">0225 3123 456</a></p>',
    '<figure data-image="7"><figcaption>Cầu Lê Chân. Ảnh: Văn Thịnh</figcaption></figure>',
    '<figure data-image="7"></figure>',
    '<figure data-embed="https://www.youtube.com/watch?v=a&amp;t=3"></figure>',
    (
        '<table><caption>Bảng</caption><thead><tr><th scope="col">Phường</th></tr></thead>'
        '<tbody><tr><td colspan="2" rowspan="3">12</td></tr></tbody></table>'
    ),
    "<p>5&nbsp;km, 3 &lt; 4 &amp; “ngoặc” ‘đơn’ – gạch … € ₫ 👨‍👩‍👧</p>",
    "<p>Ẩn Ẵng ễnh ương khuỷu tay hòa thuận hoà thuận</p>",
]


@pytest.mark.parametrize("body", LEGITIMATE)
def test_what_is_allowed_passes_unchanged(body: str) -> None:
    """To the letter: what the editor makes is what is stored."""
    assert clean_body(body) == body


BECOMES = [
    # Old and office mark-up says the same with other tags.
    (
        "<b>a</b> <i>b</i> <strike>c</strike> <del>d</del>",
        "<strong>a</strong> <em>b</em> <s>c</s> <s>d</s>",
    ),
    ("<h1>a</h1><h4>b</h4><h6>c</h6>", "<h2>a</h2><h3>b</h3><h3>c</h3>"),
    ("<div>một</div><div>hai</div>", "<p>một</p><p>hai</p>"),
    ("<div><div><p>sâu</p></div></div>", "<p>sâu</p>"),
    ("<dl><dt>a</dt><dd>b</dd></dl>", "<p>a</p><p>b</p>"),
    (
        "<p>một</p>\n\n<p>&nbsp;</p>\n\n<p><br></p>\n\n<p>hai</p>",
        "<p>một</p>\n\n<p>hai</p>",
    ),
    # Word.
    (
        (
            "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->"
            "<p class=MsoNormal style='margin:0cm'><span lang=VI style='font-size:14pt'>Chữ"
            "<o:p></o:p></span></p>"
        ),
        "<p>Chữ</p>",
    ),
    # Google Docs.
    (
        (
            '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span '
            'style="font-weight:700">Chữ</span></p></b>'
        ),
        "<strong><p>Chữ</p></strong>",
    ),
    # A picture that the editor shows is not part of the body.
    (
        (
            '<figure class="x" data-image="7"><img src="/x.jpg" alt=""><figcaption style="">'
            "Ảnh</figcaption></figure>"
        ),
        '<figure data-image="7"><figcaption>Ảnh</figcaption></figure>',
    ),
    # Typed in pieces, with a soft hyphen, a zero width and a NUL.
    ("<p>Le\u0302 Cha\u0302n\u00ad\u200b\0</p>", "<p>Lê Chân</p>"),
    ("<p>a&#769;&#8203;b</p>", "<p>áb</p>"),
    ("<p>một<p>hai", "<p>một</p><p>hai</p>"),
    ("", ""),
    (" \n ", ""),
]


@pytest.mark.parametrize(("html", "body"), BECOMES)
def test_what_others_write_is_put_in_our_words(html: str, body: str) -> None:
    """The sense stays, the dress goes."""
    assert clean_body(html) == body
    assert clean_body(body) == body


@pytest.mark.parametrize(
    "html",
    [
        "<div>một</div><div>hai</div>",
        "<h1>một</h1>hai",
        "<section>một</section><article>hai</article>",
        "<center>một</center><address>hai</address>",
        "<dt>một</dt><dd>hai</dd>",
        "<p>một</p><main>hai</main>",
        "<figure><figcaption>một</figcaption></figure><p>hai</p>",
        '<figure data-embed="https://evil.example/">một</figure><p>hai</p>',
        "<table><tr><td><div>một</div><div>hai</div></td></tr></table>",
        "<u>một</u> <font color=red>hai</font>",
        "<a href='javascript:x'>một</a> hai",
    ],
)
def test_words_are_kept_apart(html: str) -> None:
    """No word is lost, and no two become one."""
    assert plain_text(clean_body(html)).split() == ["một", "hai"]


_PIECES = st.sampled_from(
    [
        *(f"<{tag}>" for tag in ALLOWED),
        *(f"</{tag}>" for tag in ALLOWED),
        *("<div>", "</div>", "<b/>", "<h1 x>", "<svg>", "<math>", "<style>", "<!--"),
        *("</style>", "-->", "<img src=x onerror=alert(1)>", "<a href='", "'>", '"'),
        *("javascript:", "&#8203;", "&#x0a;", "&lt;", "&amp;", "<", ">", "chữ", "\0"),
        '<figure data-image="7">',
    ]
)


@settings(deadline=None)
@given(st.lists(_PIECES | st.text(max_size=4), max_size=30).map("".join))
def test_whatever_comes_is_cleaned_once_and_for_all(html: str) -> None:
    """Harmless after one pass, and the same after two."""
    cleaned = clean_body(html)
    assert_harmless(cleaned)
    assert clean_body(cleaned) == cleaned


def test_what_is_nested_beyond_sense_is_cleaned_at_once() -> None:
    """Parsing costs the square of the depth: a body of 40,000 quotes took a minute."""
    assert clean_body("<blockquote>" * 40_000 + "chữ") == "chữ"
    assert clean_body("<ul><li>" * 40_000 + "chữ") == "chữ"
    shallow = "<blockquote><p>chữ</p></blockquote>"
    assert clean_body(shallow) == shallow
