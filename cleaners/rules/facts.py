"""What a rule may know of a block: facts, computed once, cheap to read.

A page has some 200 blocks, so ``Facts`` is a plain slotted class (0.2 µs to make) and the words of a long block are
cut out at its two ends only: what gives a paragraph away as noise stands where it opens or where it ends.
"""

from __future__ import annotations

import re
from operator import attrgetter

from cleaners.rules.place import Place
from cleaners.rules.spelling import UNSPACED, fold, has_unspaced, is_unspaced
from cleaners.startup.pattern import pattern

# Indian scripts write vowels as marks, which are no \w; without them each syllable would be a word.
_TOKEN = pattern(r"\d+|[\w\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963]+|[:|»›>→–—©]|[.!?…。！？।؟](?!\w)")
SEPARATORS = frozenset(":|»›>→–—")
"""Tokens that may part a label from what it labels: "Read more: ...", "MORE | ..."."""
STOPS = frozenset(".!?…。！？।؟")
"""Tokens that end a sentence."""
NO_WORDS = SEPARATORS | STOPS
_CLOSING = "\"'”“’‘»«›)]）」』 "
_QUOTES = frozenset('"“„«»”「『')
_SPEECH_DASHES = frozenset("–—―")
_OPENING_QUOTES = frozenset("\"“„«‚‘'「『»")

# A straight mark within a word abbreviates it in Hebrew.
_QUOTED = pattern(r"(?:(?<!\w)\"|[“„«「『])([^\"“”„«»「」『』]*)([\"“”»」』]?)")
_NAME = 3  # words in quotes that may be the name of a newsletter or a podcast
_LONGEST_NAME = 30  # characters

DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩०१२३४५६७८९"

_LONG = 420  # characters; of a longer block only the two windows are read
_WINDOW = 90  # characters; some twelve words
_LONG_UNSPACED = 160
_WINDOW_UNSPACED = 45
_WORD = 2  # characters of an unspaced script in a word, on average


def tokens_of(text: str) -> list[str]:
    """The folded words, separators and full stops of ``text``, without those at its two ends.

    Quotes, apostrophes, hyphens and brackets part words and are no tokens, so it does not matter how they are drawn.

    >>> tokens_of("» Don’t miss: Our e-paper!")
    ['don', 't', 'miss', ':', 'our', 'e', 'paper']
    """
    folded = fold(text)
    if folded.replace(" ", "").isalpha():  # half of all lines are, and split in a fourth of the time
        return folded.split()
    tokens: list[str] = _TOKEN.findall(folded)
    while tokens and tokens[-1] in NO_WORDS:
        tokens.pop()
    start = 0
    while start < len(tokens) and tokens[start] in NO_WORDS:
        start += 1
    return tokens[start:] if start else tokens


class Facts:
    """A block as the rules see it.

    Attributes:
        text: as it stands on the page, spaces folded.
        words: how many there are, by its spaces, or by its characters where the script has none.
        tokens: see ``tokens_of``; of a long block those of its two ends, with a full stop between them.
        link_density: share of characters inside links, 0.0 to 1.0; None where links are not known (text mode).
        bold_lead: the bold text that it opens with; "" if none, or if all of it is bold.
        level: 1 to 6 for a heading, else 0.
        is_list_item, in_figure: what it stands in.
        place: where it stands; set by the matcher, which sees all blocks.
    """

    __slots__ = ("bold_lead", "in_figure", "is_list_item", "level", "link_density", "place", "text", "tokens", "words")

    def __init__(
        self,
        text: str,
        *,
        link_density: float | None = None,
        bold_lead: str = "",
        level: int = 0,
        is_list_item: bool = False,
        in_figure: bool = False,
    ) -> None:
        self.text = text
        self.words: int = text.count(" ") + 1
        longest, window = _LONG, _WINDOW
        if has_unspaced(text) and (unspaced := len(re.findall(UNSPACED, text))) > len(text) // 2:
            self.words += unspaced // _WORD
            longest, window = _LONG_UNSPACED, _WINDOW_UNSPACED
        self.tokens: list[str] = (
            tokens_of(text)
            if len(text) <= longest
            else [*tokens_of(text[:window])[:-1], ".", *tokens_of(text[-window:])[1:]]
        )
        self.link_density = link_density
        self.bold_lead = bold_lead
        self.level = level
        self.is_list_item = is_list_item
        self.in_figure = in_figure
        self.place: Place = Place.BETWEEN

    @property
    def ends_sentence(self) -> bool:
        """Whether it ends with a full stop, a question or an exclamation mark, closing quotes aside."""
        last = self.text[-1:]
        if last in _CLOSING:
            last = self.text.rstrip(_CLOSING)[-1:]
        return last in STOPS

    @property
    def is_quoted(self) -> bool:
        """Whether it opens with a quotation mark, or with the dash that speech has in many languages.

        >>> Facts("– Hva mener du?").is_quoted, Facts("– Siste nytt").is_quoted
        (True, False)
        """
        first = self.text[:1]
        return first in _OPENING_QUOTES or (first in _SPEECH_DASHES and self.ends_sentence)

    @property
    def has_quotes(self) -> bool:
        """Whether quotation marks stand anywhere in it."""
        return not _QUOTES.isdisjoint(self.text)

    @property
    def is_in_capitals(self) -> bool:
        """Whether it is in capitals; an abbreviation makes no capitals of a script that has none."""
        return self.text.isupper() and 2 * sum(map(str.isupper, self.text)) > sum(map(str.isalpha, self.text))

    @property
    def has_speech(self) -> bool:
        """Whether someone's words are quoted in it: more than a name's few.

        >>> Facts("Get “The Brief” by mail.").has_speech, Facts("“Get it by mail”, he said.").has_speech
        (False, True)
        """
        return self.has_quotes and any(
            not match[2] or match[1].count(" ") >= _NAME or len(match[1]) > _LONGEST_NAME
            for match in _QUOTED.finditer(self.text)
        )

    @property
    def is_link(self) -> bool:
        """Whether hardly anything of it stands outside a link; False where links are not known."""
        return self.link_density is not None and self.link_density > 0.85

    @property
    def lead_size(self) -> int:
        """How many tokens the label has that it opens with: up to a separator or the end of bold text; 0 if none.

        The colon in a time of day is none.

        >>> Facts("Updated: May 2").lead_size, Facts("Updated May 2, 9:41").lead_size
        (1, 0)
        """
        bold = len(tokens_of(self.bold_lead)) if self.bold_lead else 0
        longest = _LONGEST_LEAD * _WORD if self.tokens and is_unspaced(self.tokens[0]) else _LONGEST_LEAD
        for i, token in enumerate(self.tokens[: longest + 1]):
            if token in SEPARATORS:
                return bold if self.tokens[i - 1].isdecimal() and self.tokens[i + 1].isdecimal() else i
            if token in STOPS or i == bold > 0:
                break
        return bold

    @property
    def name_size(self) -> int:
        """How many tokens the person's name has that it opens with, two to four capitalised words; 0 if it has none."""
        size = 0
        for word in self.text.split(None, 5)[:5]:
            if word[0].isupper() and not word.isupper() and word.strip(",").replace("-", "").replace("'", "").isalpha():
                size += 1 + word.count("-") + word.count("'")
                if word.endswith(","):
                    break
            elif size == 0 or word.rstrip(".") not in _PARTICLES:
                break
            else:
                size += 1
        return size if 2 <= size < len(self.tokens) else 0


look = attrgetter("text", "link_density", "bold_lead", "level", "is_list_item", "in_figure")
"""All that a rule can know of a block, its place aside, to tell equal ones by."""


def has_colon(facts: Facts) -> bool:
    """A colon stands near its beginning, or it opens in bold: so its first words are a label, no cell of a table.

    >>> has_colon(Facts("Tags: bridges")), has_colon(Facts("Tags | 12 | 3"))
    (True, False)
    """
    return bool(facts.bold_lead) or not _COLONS.isdisjoint(facts.text[:60])


_COLONS = frozenset(":：】＝=")


_PARTICLES = frozenset(
    {"van", "von", "de", "der", "den", "da", "di", "del", "della", "la", "le", "bin", "al", "ten", "zu"}
)
_LONGEST_LEAD = 8  # words; a longer run before a colon is a sentence
