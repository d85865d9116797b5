"""What a rule is: a label, the reason for it, and the evidence it asks for, all of it data."""

from __future__ import annotations

from collections.abc import Callable

from cleaners.labels import Label
from cleaners.rules.facts import Facts
from cleaners.rules.place import Place
from cleaners.startup.annotations import NamedTuple


class Phrases(NamedTuple):
    """Keys of the phrase files; a block has these when it has a phrase under any of the keys."""

    keys: tuple[str, ...]


def phrases(*keys: str) -> Phrases:
    """The phrases under ``keys``, in the page's language, English and what all languages share."""
    return Phrases(keys)


class Shape(NamedTuple):
    """Bounds on what a block looks like; None asks nothing.

    Attributes:
        min_words, max_words: by its spaces.
        ends_sentence: whether it ends with a full stop or the like.
        is_link: whether it is one whole link; False only asks that it is not known to be one.
        may_be_quoted: whether it may open with a quotation mark, like someone's words in the story.
        may_quote: whether more than a name may stand in quotation marks in it; appeals quote nobody.
    """

    min_words: int = 1
    max_words: int = 40
    ends_sentence: bool | None = None
    is_link: bool | None = None
    may_be_quoted: bool = False
    may_quote: bool = True

    def fits(self, facts: Facts) -> bool:
        """Whether the block is within the bounds."""
        return (
            self.min_words <= facts.words <= self.max_words
            and (self.is_link is None or self.is_link is facts.is_link)
            and (self.ends_sentence is None or self.ends_sentence is facts.ends_sentence)
            and (self.may_be_quoted or not facts.is_quoted)
            and (self.may_quote or not facts.has_speech)
        )


ANY_SHAPE = Shape()


class Verdict(NamedTuple):
    """What a block is, which rule says so, and why, in words."""

    label: Label
    rule: str
    why: str


class Rule(NamedTuple):
    """A kind of line that is not the story.

    All the evidence it names must be there. At least one of ``whole``, ``lead``, ``opens``, ``after_name``,
    ``has``, ``ends`` and ``signs`` is given.

    Attributes:
        name: short and stable; it stands in records.
        label: what the line is.
        why: the reason, one sentence for the person who asks.
        whole: the whole block is such a phrase.
        lead: it opens with such a phrase as a label, before a colon or in bold.
        opens: it opens with one.
        sentence: one of its sentences does.
        ends: it ends with one.
        after_name: it opens with a person's name, and one stands behind that.
        has: each of these stands somewhere in it.
        lacks: this stands nowhere in it.
        looks: a predicate of its shape, beyond what ``Shape`` can say.
        signs: characters of which a block must have one; a rule that goes by looks alone names some. Capitals count
            only where all letters are.
        shape, place: bounds on how it looks and where it stands.
        impersonal: only on a page whose story says neither "we" nor "you": who does so there is the site.
        hits, misses: English lines that it must and must not label; tests and docs/rules.md are made from them.
            Those of other languages are in fixtures/rules.
    """

    name: str
    label: Label
    why: str
    whole: Phrases | None = None
    lead: Phrases | None = None
    opens: Phrases | None = None
    sentence: Phrases | None = None
    ends: Phrases | None = None
    after_name: Phrases | None = None
    has: tuple[Phrases, ...] = ()
    lacks: Phrases | None = None
    looks: Callable[[Facts], bool] | None = None
    signs: str = ""
    shape: Shape = ANY_SHAPE
    place: Place = Place.ANY
    impersonal: bool = False
    hits: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """What it says of a block."""
        return Verdict(self.label, self.name, self.why)
