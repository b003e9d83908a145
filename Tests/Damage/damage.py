#!/usr/bin/env python3
"""Damages plan texts the way converters, keyboards and scanners do: damage.py {marks|wrap|noise} IN_DIR OUT_DIR.

marks  every Vietnamese mark is lost: "Đơn vị chủ trì" becomes "Don vi chu tri"
wrap   decomposed letters (NFD), CRLF, and every line wrapped at 70 columns
noise  one letter in a hundred is misread as OCR misreads it; the same every time for the same text

The standard library is enough. Files keep their names, so that their labels still fit.
"""
import pathlib
import random
import sys
import textwrap
import unicodedata

CONFUSIONS = {
    "Đ": "PBD", "đ": "dđ", "ộ": "oôọ", "Ộ": "QO", "ố": "6ôo", "ơ": "oo", "ở": "ơo", "ư": "uuw", "ứ": "iúu", "ủ": "iuy", "á": "dáa",
    "ă": "äaâ", "ế": "éê", "ê": "éeé", "ệ": "¢êe", "l": "1I", "I": "1l", "1": "lI", "0": "OQ", "o": "c0", "c": "eo", "e": "c",
    "n": "ri", "m": "rn", "h": "b", "b": "h", "i": "íl", "t": "f", "u": "ii", "g": "q", "q": "g", "y": "v", "v": "y", "r": "t",
    "a": "4o", "ì": "i", "í": "i", "ọ": "o", "ạ": "a", "ậ": "â", "ụ": "u", "ữ": "ư", "ự": "ư", "ợ": "ơ",
}


def strip_marks(text):
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def wrap(text):
    lines = []
    for line in text.splitlines():
        lines += textwrap.wrap(line, 70, break_long_words=False, break_on_hyphens=False) or [""]
    return unicodedata.normalize("NFD", "\r\n".join(lines) + "\r\n")


def noise(text, seed):
    chance = random.Random(seed)
    return "".join(
        chance.choice(CONFUSIONS.get(c, c)) if c.isalpha() and chance.random() < 0.01 else c
        for c in unicodedata.normalize("NFC", text))


def main():
    if len(sys.argv) != 4 or sys.argv[1] not in ("marks", "wrap", "noise"):
        sys.exit(__doc__)
    kind, source, target = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        damaged = {"marks": strip_marks, "wrap": wrap, "noise": lambda t: noise(t, path.stem)}[kind](text)
        (target / path.name).write_bytes(damaged.encode("utf-8"))


if __name__ == "__main__":
    main()
