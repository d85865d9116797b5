"""What a site says of itself or to you in whatever words: no impersonal story says "ours" or "yours" of such things."""

from __future__ import annotations

from cleaners.labels import Label
from cleaners.rules.place import Place
from cleaners.rules.rule import Rule, Shape, phrases


def _rule(label: Label, what: str, hit: str, miss: str) -> Rule:
    return Rule(
        name=f"our-{label.value}",
        label=label,
        why=f"The story says neither we nor you; this line speaks of {what} as ours or yours, so the site speaks.",
        has=(phrases(f"{label.value}.ours"),),
        lacks=phrases("story.speech"),
        shape=Shape(min_words=3, max_words=32, may_quote=False),
        place=Place.BELOW_HEAD,
        impersonal=True,
        hits=(hit,),
        misses=(miss,),
    )


RULES = (
    _rule(Label.APP, "an app", "Our app has a new look.", "The app has a new look."),
    _rule(Label.NEWSLETTER, "mail", "Our weekly letter has a new author.", "The letter has a new author."),
    _rule(Label.SUBSCRIPTION, "a subscription", "Your trial has come to an end.", "The trial has come to an end."),
    _rule(Label.COMMENTS, "opinions", "We print your memories on Friday.", "The book prints memories of the war."),
    _rule(Label.SHARE, "a network", "Ask us on Bluesky what you will.", "They asked him on Bluesky."),
    _rule(Label.PROMOTION, "what it sells or asks for", "Our reporters come to you.", "The reporters came to him."),
    _rule(Label.RELATED, "stories", "Our stories on the flood are online.", "Stories of the flood are told here."),
)
