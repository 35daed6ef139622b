"""Vietnamese text: its one stored form, and the keys that find, match and sort it.

Every function takes text from anywhere (decomposed, pasted, hostile) and begins with
`normalise()`. Keys are for comparing and are never shown.
"""

from __future__ import annotations

import re
from unicodedata import category, combining, normalize

# Each stands for the end of a line somewhere (Word's manual break is U+000B):
# dropping it would glue two words together.
_LINE_END = re.compile(r"[\r\x0b\x0c\x85\u2028\u2029]")

# Control characters, soft hyphen, zero widths, direction marks, byte order mark,
# U+FFFC left by pasted objects, halves of surrogate pairs and what XML forbids.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b\u200c\u200e"
    r"\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffc\ufffe\uffff]"
)

_EMOJI = r"\u2194\u2195\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_STRAY_JOINER = re.compile(rf"(?<![{_EMOJI}\ufe0f])\u200d|\u200d(?![{_EMOJI}])")

# Both marks sit above the letter, so NFC leaves them in the order typed, and
# "a" + acute + circumflex would never become "ấ".
_TONE_BEFORE_SHAPE = re.compile(
    r"(?<=[AEOaeo])([\u0300\u0301\u0303\u0309])([\u0302\u0306])"
)

# Letters without a decomposition. The capitals of ð and ɖ look just like Đ, and ƀ
# belongs to languages of the Central Highlands.
_UNDECOMPOSED = {
    "đ": "d",
    "ð": "d",
    "ɖ": "d",
    "ƀ": "b",
    "ħ": "h",
    "\u0131": "i",  # Turkish, without its dot
    "ł": "l",
    "ø": "o",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}
_LOOKALIKES = "ðɖ"

_MARKS_IN_TONE_ORDER = "\u0300\u0309\u0303\u0301\u0323"  # huyền hỏi ngã sắc nặng
_NEW_PLACEMENT = {
    normalize("NFC", first + mark + second): normalize("NFC", first + second + mark)
    for first, second in ("oa", "oe", "uy")
    for mark in _MARKS_IN_TONE_ORDER
}

_ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_PLACES = {letter: chr(ord("0") + i) for i, letter in enumerate(_ALPHABET)}
_TONES = {
    normalize("NFC", vowel + mark): (vowel, str(rank))
    for vowel in "aăâeêioôơuưy"
    for rank, mark in enumerate(_MARKS_IN_TONE_ORDER, start=1)
}
_SYLLABLE = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
_NOT_IN_SLUGS = re.compile(r"[^a-z0-9]+")


def normalise(text: str) -> str:
    """Return `text` as it is stored: NFC, lines ended by \\n, nothing invisible.

    Drops control characters except \\n and \\t, zero widths (U+200C too: Vietnamese
    has no use for it), soft hyphens, direction marks, lone surrogates. U+200D stays
    between two emoji and nowhere else. Spaces, no-break ones included, are kept, and
    so are Icelandic ð and Ð, which only the keys below take for đ.
    """
    text = _LINE_END.sub("\n", text.replace("\r\n", "\n"))
    text = _INVISIBLE.sub("", text)
    if "\u200d" in text:
        text = _STRAY_JOINER.sub("", text)
    text = normalize("NFC", text)
    if "\u0302" in text or "\u0306" in text:
        decomposed = normalize("NFD", text)
        text = normalize("NFC", _TONE_BEFORE_SHAPE.sub(r"\2\1", decomposed))
    return text


def fold(text: str) -> str:
    """Return `text` in lower case without any diacritics, for search.

    Normalised Vietnamese keeps its length, letter for letter; other text need not
    (ß → ss, … → ...). Other scripts lose their accents and stay.
    """
    return normalize("NFC", normalise(text).translate(_FOLDED))


def tone_key(text: str) -> str:
    """Return a key equal for spellings that differ in case or tone placement only.

    The tone goes to the second vowel of oa, oe and uy. Where the two conventions
    agree it is there already (hoàn, khuỷu, quý), so neither the end of the syllable
    nor a leading qu- matters, and slips such as "tòan" and "qúy" match as well.
    """
    key = normalize("NFC", normalise(text).casefold())
    for lookalike in _LOOKALIKES:
        key = key.replace(lookalike, "đ")
    for old, new in _NEW_PLACEMENT.items():
        key = key.replace(old, new)
    return key


def slug(text: str, max_length: int = 80) -> str:
    """Return `text` as words of a-z and 0-9 joined by hyphens, perhaps ''.

    Cut after a whole word; only a first word longer than `max_length` is broken.
    """
    words = _NOT_IN_SLUGS.sub("-", fold(text)).strip("-")
    if len(words) <= max_length:
        return words
    whole, _, _ = words[: max_length + 1].rpartition("-")
    return whole or words[:max_length]


def sort_key(text: str) -> str:
    """Return a key that sorts as a Vietnamese dictionary does, by code point.

    Syllable by syllable: first the letters (a ă â b c d đ e ê …, digits before them,
    other scripts after), then the tone (ngang huyền hỏi ngã sắc nặng). Case,
    punctuation and tone placement do not count: break ties with something else.
    """
    return " ".join(_syllable_keys(text))


def name_sort_key(name: str) -> str:
    """Return a `sort_key` that compares the given name, the last word, first."""
    keys = _syllable_keys(name)
    return " ".join(keys[-1:] + keys[:-1])


def _syllable_keys(text: str) -> list[str]:
    return [_syllable_key(syllable) for syllable in _SYLLABLE.findall(tone_key(text))]


def _syllable_key(syllable: str) -> str:
    letters = tones = ""
    for char in syllable:
        letter, tone = _TONES.get(char, (char, ""))
        tones += tone
        # A blank, lower than every place, ends the letters: "ma" < "mà" < "mai".
        for base in letter if letter in _PLACES else fold(letter):
            letters += _PLACES.get(base, base)
    return f"{letters} {tones}"


class _FoldedLetters(dict[int, str]):
    """Folded code points, those of alphabets kept once worked out."""

    def __missing__(self, code: int) -> str:
        folded = _fold_letter(chr(code))
        if code < 0x3000:  # a bound, or hostile text could fill the memory
            self[code] = folded
        return folded


def _fold_letter(letter: str) -> str:
    decomposed = normalize("NFKD", normalize("NFKD", letter).casefold())
    return "".join(_UNDECOMPOSED.get(c, c) for c in decomposed if not _is_mark(c))


def _is_mark(char: str) -> bool:
    # Vowel signs of Indic scripts are marks of class 0, and letters to a reader.
    is_variation_selector = "\ufe00" <= char <= "\ufe0f"
    invisible_or_enclosing = category(char) in ("Cf", "Me")
    return combining(char) > 0 or is_variation_selector or invisible_or_enclosing


_FOLDED = _FoldedLetters()
