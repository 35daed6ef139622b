from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.vietnamese import (
    fold,
    name_sort_key,
    normalise,
    slug,
    sort_key,
    tone_key,
)

PANGRAM = (
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợ"
    "pqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
)
BARE_PANGRAM = (
    "aaaaaaaaaaaaaaaaaabcddeeeeeeeeeeeeghiiiiiiklmnoooooooooooooooooo"
    "pqrstuuuuuuuuuuuuvxyyyyyy"
)
HEADLINE = "Đường sắt đô thị – quận Lê Chân khánh thành"

# Random text made mostly of what goes wrong: Vietnamese letters, marks in any order,
# joiners and invisible characters, beside anything else.
TRICKY = st.sampled_from(
    [
        *PANGRAM,
        *PANGRAM.upper(),
        *"\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u0340\u0341\u033c\u034f",
        *"\u200b\u200c\u200d\ufe0f\ufeff\u202e\r\n\t\x00 -–'",
        *"ßẞıİðÐƉ👩🌾❤",
    ]
)
ANY_TEXT = st.text(st.one_of(TRICKY, st.characters()))

# A busy machine is no failure.
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


# normalise


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("", ""),
        ("Lê Chân", "Lê Chân"),
        ("Le\u0302 Cha\u0302n", "Lê Chân"),
        ("Vie\u0323\u0302t", "Việt"),
        ("Vie\u0302\u0323t", "Việt"),
        ("Vi\u1eb9\u0302t", "Việt"),
        ("Nguye\u0302\u0303n", "Nguyễn"),
        ("Nguye\u0303\u0302n", "Nguyễn"),
        ("Nguy\u1ebd\u0302n", "Nguyễn"),
        ("NGUYE\u0303\u0302N", "NGUYỄN"),
        ("a\u0301\u0302 a\u0300\u0302 a\u0309\u0302 a\u0303\u0302", "ấ ầ ẩ ẫ"),
        ("a\u0301\u0306 a\u0300\u0306 \u1ea3\u0306 a\u0303\u0306", "ắ ằ ẳ ẵ"),
        ("a\u0306\u0323 a\u0323\u0306 A\u0323\u0306", "ặ ặ Ặ"),
        ("o\u0301\u0302 \u00f2\u0302", "ố ồ"),
        ("o\u031b\u0301 o\u0301\u031b \u00f3\u031b", "ớ ớ ớ"),
        ("u\u0323\u031b u\u031b\u0323 \u1ee5\u031b", "ự ự ự"),
        ("ho\u0340a ho\u0341a", "hòa hóa"),
        ("ca\u0302\u0341p ca\u0341\u0302p", "cấp cấp"),
        ("\u0110\u0300", "\u0110\u0300"),
        ("Čư Ƀăng ơ\u0306", "Čư Ƀăng ơ\u0306"),
    ],
)
def test_normalise_composes_marks_in_any_order(typed: str, stored: str) -> None:
    """Windows-1258 tone marks and tones typed before the hat end as one letter."""
    assert normalise(typed) == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("một\r\nhai", "một\nhai"),
        ("một\rhai", "một\nhai"),
        ("một\n\rhai", "một\n\nhai"),
        ("một\x0bhai", "một\nhai"),
        ("một\x0chai", "một\nhai"),
        ("một\x85hai", "một\nhai"),
        ("một\u2028hai\u2029ba", "một\nhai\nba"),
        ("một\thai\n", "một\thai\n"),
        ("  một  hai ", "  một  hai "),
        ("10\u00a0000\u202fđồng", "10\u00a0000\u202fđồng"),
    ],
)
def test_normalise_ends_lines_one_way_and_keeps_blanks(typed: str, stored: str) -> None:
    """Every line end becomes \\n; tabs and no-break spaces are typography."""
    assert normalise(typed) == stored


@pytest.mark.parametrize(
    "code",
    [
        *(0x00, 0x01, 0x08, 0x0E, 0x1B, 0x1F, 0x7F, 0x80, 0x84, 0x86, 0x9F),
        *(0xAD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F),
        *(0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x206F, 0xFEFF),
        *(0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFFFC, 0xFFFE, 0xFFFF),
    ],
    ids=hex,
)
def test_normalise_drops_what_cannot_be_seen(code: int) -> None:
    """Junk goes at either end and inside a letter, whose marks then compose."""
    junk = chr(code)
    assert normalise(f"{junk}Lê Cha{junk}\u0302n{junk}") == "Lê Chân"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("👩\u200d🌾", "👩\u200d🌾"),
        ("👩🏽\u200d🚒", "👩🏽\u200d🚒"),
        ("❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("🧑\u200d⚕\ufe0f", "🧑\u200d⚕\ufe0f"),
        ("🙂\u200d↔\ufe0f", "🙂\u200d↔\ufe0f"),
        ("👩\u200d", "👩"),
        ("\u200d🌾", "🌾"),
        ("👩\u200d\u200d🌾", "👩🌾"),
        ("👩\u200da", "👩a"),
        ("a\u200d🌾", "a🌾"),
    ],
)
def test_normalise_keeps_joiners_between_emoji_only(typed: str, stored: str) -> None:
    """A family stays one picture; a joiner hidden in a word goes."""
    assert normalise(typed) == stored


def test_normalise_leaves_icelandic_letters() -> None:
    """A name from Iceland is printed as written."""
    assert normalise("Guðmundur Ðà") == "Guðmundur Ðà"


# fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        (PANGRAM, BARE_PANGRAM),
        (PANGRAM.upper(), BARE_PANGRAM),
        ("LÊ CHÂN", "le chan"),
        ("Đường sắt đô thị", "duong sat do thi"),
        ("\u0110\u00d0\u0189 \u0111\u00f0\u0256", "ddd ddd"),
        ("hoà hòa uỷ ủy", "hoa hoa uy uy"),
        ("Straße STRASSE ẞ", "strasse strasse ss"),
        ("Ærø Łódź Œuvre Þór ħ", "aero lodz oeuvre thor h"),
        ("İstanbul ISPARTA ı", "istanbul isparta i"),
        ("Čư Mgar, Ƀuôn Đôn, Kŏ ơ\u0306", "cu mgar, buon don, ko o"),
        ("s\u033cp\u033ca\u034fm", "spam"),
        ("ca\ufe0fsi\u200bno", "casino"),
        ("ｆｕｌｌ 𝐛𝐨𝐥𝐝 ﬁ", "full bold fi"),
        ("m² CO₂ №", "m2 co2 no"),
        ("10\u00a0000", "10 000"),
        ("“Tết” – 1,5%", "“tet” – 1,5%"),
        ("👩\u200d🌾 1\ufe0f\u20e3", "👩🌾 1"),
        ("Άθήνα ΟΔΟΣ οδός", "αθηνα οδοσ οδοσ"),
        ("Чайковский Й", "чаиковскии и"),
        ("한국 東京", "한국 東京"),
        ("ไทย हिन्दी", "ไทย हिनदी"),
        ("\x00\ud800", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    """Lower case without diacritics; other scripts stay readable."""
    assert fold(text) == folded


def test_fold_keeps_the_length_of_vietnamese() -> None:
    """A hit found in the folded text marks the same letters in the original."""
    text = f"{HEADLINE}; {PANGRAM}; {PANGRAM.upper()}"
    assert len(fold(text)) == len(text)
    assert all(len(fold(letter)) == 1 for letter in text)


# tone_key

ONSETS = ("", "h", "th", "kh", "ngh")
PLACEMENTS = [
    ("òa", "oà"),
    ("ỏa", "oả"),
    ("õa", "oã"),
    ("óa", "oá"),
    ("ọa", "oạ"),
    ("òe", "oè"),
    ("ỏe", "oẻ"),
    ("õe", "oẽ"),
    ("óe", "oé"),
    ("ọe", "oẹ"),
    ("ùy", "uỳ"),
    ("ủy", "uỷ"),
    ("ũy", "uỹ"),
    ("úy", "uý"),
    ("ụy", "uỵ"),
]


@pytest.mark.parametrize(("old", "new"), PLACEMENTS)
@pytest.mark.parametrize("onset", ONSETS)
def test_tone_key_unites_old_and_new_placement(onset: str, old: str, new: str) -> None:
    """Both spellings of oa, oe and uy give one key, in either case and form."""
    keys = {
        tone_key(form)
        for word in (onset + old, onset + new)
        for form in (word, word.upper(), unicodedata.normalize("NFD", word))
    }
    assert len(keys) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("toà nhà", "tòa nhà"),
        ("loà xoà", "lòa xòa"),
        ("khoẻ khoắn", "khỏe khoắn"),
        ("Thuỷ điện Hoà Bình", "thủy điện Hòa Bình"),
        ("Uỷ ban", "Ủy ban"),
        ("huỷ bỏ, luỹ tre", "hủy bỏ, lũy tre"),
        ("tòan dân, hùynh, ngòai, khủyu", "toàn dân, huỳnh, ngoài, khuỷu"),
        ("qúy khách, qùy, qủy", "quý khách, quỳ, quỷ"),
        ("ĐÔ THỊ", "đô thị"),
        ("ÐÔ THỊ", "Đô thị"),
        ("\u0189ô thị", "\u00f0ô thị"),
        ("STRASSE", "straße"),
        ("le\u0302 cha\u0302n", "Lê\u200b Chân"),
        ("n\u00e3\u0302y", "nẫy"),
    ],
)
def test_tone_key_is_equal(one: str, other: str) -> None:
    """Case, placement, look-alikes and invisible characters don't count."""
    assert tone_key(one) == tone_key(other)


@pytest.mark.parametrize(
    "word",
    [
        # One placement only: another vowel carries the tone, or a final follows.
        *("quý", "quỳ", "quỷ", "quỹ", "quỵ", "quà", "quả", "què", "quẻ", "quê", "quế"),
        *("giá", "già", "giả", "gìn", "giò", "giúp", "giếng", "gì"),
        *("hoàn", "toán", "hoạt", "hoài", "xoáy", "ngoéo", "ngoáo", "hoẹt", "loằng"),
        *("khuỷu", "khuỵu", "nguyễn", "tuyết", "huýt", "huỳnh", "suýt", "tuýp"),
        *("huế", "thuở", "khuấy", "mùa", "của", "múi", "mía", "lửa", "muối", "rượu"),
        *("hóc", "hòm", "cúi", "túi", "bói", "nào", "thảo", "kéo", "lỗi"),
        *("lê", "chân", "đường", "a", "ơ", "y", "ý", "ỷ", "ừ"),
    ],
)
def test_tone_key_leaves_other_words(word: str) -> None:
    """Where both conventions agree the word is its own key."""
    assert tone_key(word) == word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hoà", "hoa"),
        ("hoà", "hoá"),
        ("lê", "le"),
        ("đô", "dô"),
        ("mạ", "mả"),
        ("kĩ", "kỹ"),
        ("lý", "lí"),
    ],
)
def test_tone_key_tells_words_apart(one: str, other: str) -> None:
    """Accents count, and so does i or y."""
    assert tone_key(one) != tone_key(other)


# slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEADLINE, "duong-sat-do-thi-quan-le-chan-khanh-thanh"),
        ("LÊ CHÂN", "le-chan"),
        ("Đảng uỷ, Uỷ ban", "dang-uy-uy-ban"),
        ("ÐẢNG ðảng", "dang-dang"),
        ("Gie\u0302\u0341ng", "gieng"),
        ("  --Tết!--  ", "tet"),
        ("Tết…", "tet"),
        ("H'Hen Niê & Y Ngông", "h-hen-nie-y-ngong"),
        ("Nghị quyết 28-NQ/TU", "nghi-quyet-28-nq-tu"),
        ("Tăng 7.500 m² (1,5%)", "tang-7-500-m2-1-5"),
        ("snake_case", "snake-case"),
        ("Straße Ø", "strasse-o"),
        ("dòng\r\nhai\tba\u00a0bốn", "dong-hai-ba-bon"),
        ("Hội\u200b nghị\ufeff", "hoi-nghi"),
        ("Tết 🎉 vui", "tet-vui"),
        ("phở 東京 Москва", "pho"),
        ("", ""),
        ("   ", ""),
        ("!!! … – “”", ""),
        ("👩\u200d🌾🎉", ""),
        ("東京", ""),
        ("\x00\ud800", ""),
    ],
)
def test_slug(text: str, expected: str) -> None:
    """Words of a-z and 0-9 joined by single hyphens, or nothing."""
    assert slug(text) == expected


@pytest.mark.parametrize(
    ("text", "max_length", "expected"),
    [
        ("lê chân hải phòng", 17, "le-chan-hai-phong"),
        ("lê chân hải phòng", 16, "le-chan-hai"),
        ("lê chân hải phòng", 12, "le-chan-hai"),
        ("lê chân hải phòng", 11, "le-chan-hai"),
        ("lê chân hải phòng", 10, "le-chan"),
        ("lê chân hải phòng", 8, "le-chan"),
        ("lê chân hải phòng", 7, "le-chan"),
        ("lê chân hải phòng", 6, "le"),
        ("lê chân hải phòng", 3, "le"),
        ("lê chân hải phòng", 2, "le"),
        ("lê chân hải phòng", 1, "l"),
        ("lê chân hải phòng", 0, ""),
        ("lê chân!!!!!!!!!!!!!", 7, "le-chan"),
        ("nghiêng", 3, "ngh"),
        ("nghiêng ngả", 7, "nghieng"),
        ("nghiêng ngả", 6, "nghien"),
        ("ß" * 5, 5, "sssss"),
    ],
)
def test_slug_is_cut_after_a_word(text: str, max_length: int, expected: str) -> None:
    """The last whole word that fits ends the slug; a lone long word is broken."""
    assert slug(text, max_length) == expected


def test_slug_holds_eighty_characters() -> None:
    """Without a length, whole words up to eighty characters are kept."""
    assert slug("lê chân " * 20) == "-".join(["le-chan"] * 10)
    assert slug("x" * 100) == "x" * 80


# sort_key


@pytest.mark.parametrize(
    "ordered",
    [
        "0 1 2 9 a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z Ж 東",
        "A Ă Â B C D Đ E Ê F G H I J K L M N O Ô Ơ P Q R S T U Ư V W X Y Z",
        "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ",
        "e è ẻ ẽ é ẹ ê ề ể ễ ế ệ",
        "i ì ỉ ĩ í ị",
        "o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ",
        "u ù ủ ũ ú ụ ư ừ ử ữ ứ ự",
        "y ỳ ỷ ỹ ý ỵ",
        "ma MÀ mả MÃ má MẠ mai MÁI mang mát mắt mất mây",
        "an án anh ăn ân ấn ba",
        "da dì dương đa đá đèn đương em",
        "hoa hoà hoả hoá hoạ hoan hoàn",
        "ma mà ma1 ma5 mai",
        "thu thù thuý thuyền thuyết thư",
    ],
)
def test_sort_key_orders_words(ordered: str) -> None:
    """Letters first, then tones, whatever the case."""
    keys = [sort_key(word) for word in ordered.split()]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize(
    "ordered",
    [
        ["", "30/4", "An", "an toàn", "Án", "Ăn uống", "Âm nhạc", "Ẩm thực"],
        ["ma", "Ma quỷ", "mà", "má", "má hồng", "mạ", "mai"],
        ["Hoa", "Hoa Sen", "Hòa Bình", "Hoà Sen", "Hoá học", "Hoan hô"],
        ["Lê Chân", "Lê Chân 2", "Lê Chân A", "Lê Chấn", "Lê Lợi", "Lễ hội"],
        ["Đà Nẵng", "Đá bóng"],
        ["Giao thông", "Giáo dục", "Văn hoá", "Xã hội", "Y tế"],
        ["Quận Đồ Sơn", "Quận Hải An", "Quận Lê Chân", "Quận Ngô Quyền"],
    ],
)
def test_sort_key_goes_syllable_by_syllable(ordered: list[str]) -> None:
    """A syllable's tone decides before the next syllable, as in a dictionary."""
    keys = [sort_key(text) for text in ordered]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lê Chân", "LÊ CHÂN"),
        ("Lê Chân", "le\u0302 cha\u0302n"),
        ("Lê Chân", " “Lê-Chân”! "),
        ("Thuỷ", "Thủy"),
        ("Đà", "Ðà"),
        ("Müller Straße", "muller strasse"),
        ("İzmir", "izmir"),
        ("", "… – 🎉"),
    ],
)
def test_sort_key_ties(one: str, other: str) -> None:
    """Case, form, punctuation, tone placement and foreign accents don't count."""
    assert sort_key(one) == sort_key(other)


# name_sort_key


@pytest.mark.parametrize(
    "ordered",
    [
        ["Nguyễn Văn An", "Nguyễn Văn Ân", "Trần Bình", "Lê Chân", "Bùi Thị Yến"],
        ["An", "Đỗ An", "Trần An", "Lê Án", "Ngô Thị Ánh", "Hồ Ân"],
        ["Lê Văn Hoa", "Đinh Hoà", "Trần Thị Hòa", "Bùi Hoàn"],
        ["Vũ Dung", "Vũ Dũng", "An Đức", "Bùi Đức"],
        ["Lê Thị Lan", "Lê Văn Lan", "Nguyễn Lan", "Nguyễn An Lan", "Nguyễn Văn Lan"],
        ["Thái Bình", "Văn Thịnh", "Phạm Thuý"],
        ["", "Y", "Nguyễn Ý"],
    ],
)
def test_name_sort_key_compares_given_names_first(ordered: list[str]) -> None:
    """Given name, then family name, then the names between."""
    keys = [name_sort_key(name) for name in ordered]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NGUYỄN VĂN ÂN", " nguyễn  văn\u00a0ân. "),
        ("Trần Thị Thuỷ", "Trần Thị Thủy"),
        ("", " - "),
    ],
)
def test_name_sort_key_ties(one: str, other: str) -> None:
    """Case, blanks and tone placement don't part two spellings of a name."""
    assert name_sort_key(one) == name_sort_key(other)


# All of them, on any text


@unhurried
@given(ANY_TEXT)
def test_normalise_is_idempotent_and_storable(text: str) -> None:
    """What is stored survives a second pass, UTF-8 and a database without NUL."""
    stored = normalise(text)
    assert normalise(stored) == stored
    assert stored.encode().decode() == stored
    assert "\x00" not in stored
    assert unicodedata.is_normalized("NFC", stored)


@unhurried
@given(ANY_TEXT)
def test_keys_are_idempotent(text: str) -> None:
    """A key is its own key."""
    assert fold(fold(text)) == fold(text)
    assert tone_key(tone_key(text)) == tone_key(text)


@unhurried
@given(ANY_TEXT)
def test_unicode_form_does_not_matter(text: str) -> None:
    """Composed and decomposed text give the same everywhere."""
    nfc, nfd = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    for function in (normalise, fold, tone_key, slug, sort_key, name_sort_key):
        assert function(nfd) == function(nfc)


@unhurried
@given(ANY_TEXT)
def test_fold_says_less_than_tone_key(text: str) -> None:
    """Texts with one tone key have one folded form."""
    assert fold(tone_key(text)) == fold(text)


@unhurried
@given(ANY_TEXT, st.integers(min_value=0, max_value=90))
def test_slug_has_one_shape(text: str, max_length: int) -> None:
    """Words joined by single hyphens, no longer than asked; a slug is its own slug."""
    result = slug(text, max_length)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", result)
    assert len(result) <= max_length
    assert slug(result, max_length) == result


@unhurried
@given(st.lists(st.text(st.sampled_from([*PANGRAM, *PANGRAM.upper(), " "]))))
def test_names_of_one_word_sort_as_text(texts: list[str]) -> None:
    """Without a family name both orders agree."""
    words = [text.replace(" ", "") for text in texts]
    assert sorted(words, key=name_sort_key) == sorted(words, key=sort_key)
