"""Who asks: the name that we go by, in the User-Agent and in a robots.txt."""

from __future__ import annotations

import re

PRODUCT = "clean-page"
"""The name that a robots.txt knows us by."""

# It stands in a comment of the header, which a parenthesis would end (RFC 9110, section 5.6.5).
_CONTACT = re.compile(r"(?:https?://|(?:mailto:)?[^\s@()\\]+@)[^\s()\\]+")


def user_agent_for(contact: str | None = None) -> str:
    """Says honestly who asks. ``contact``, a URL or mail address, is where a webmaster can complain.

    Raises ValueError for a contact that is neither, or that can't stand in a header.
    """
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow, and once a run is enough

    try:
        product = f"{PRODUCT}/{version(PRODUCT)}"
    except PackageNotFoundError:  # run from a checkout
        product = PRODUCT
    if contact is None:
        return product
    if not (contact.isascii() and contact.isprintable() and _CONTACT.fullmatch(contact)):
        raise ValueError(f"{contact!r} is no contact: write a mail address, or a URL that begins with https://")
    return f"{product} (+{contact})"
