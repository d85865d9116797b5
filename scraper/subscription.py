"""A reader's own subscription: the headers and cookies that a seed file gives, or says where to find.

A secret may stand in the seed itself, but better in the environment or in a file of its own, so that seeds can be
shared: ``Cookie = { env = "GAZETTE_COOKIE" }``, ``cookies = { file = "gazette-cookies.txt" }``. No error tells it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

_MAX_BYTES = 64 * 1024  # servers take some 8 KiB of headers
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")  # RFC 6265, section 4.1.1
# Its octets, and blanks, commas and quotes, which servers set all the same.
_VALUE = re.compile(r"[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e\x20\",]*")
_HTTP_ONLY = "#HttpOnly_"


def secret(value: object, folder: Path, environment: Mapping[str, str] = os.environ) -> str:
    """The text that ``value`` is or refers to: ``{env = "NAME"}``, ``{file = "path"}`` from the seed's folder on.

    Raises ValueError with what to do, and nothing of the secret.
    """
    match value:
        case str():
            return value
        case {"env": str(name), **rest} if not rest:
            if not environment.get(name):
                raise ValueError(f"it is to come from the environment variable {name}, which is not set")
            return environment[name]
        case {"file": str(name), **rest} if not rest:
            return _read(folder / Path(name).expanduser())
    raise ValueError('it must be text in quotes, {env = "NAME"} or {file = "path"}')


def cookie_header(value: object, folder: Path, hosts: Iterable[str]) -> str:
    """The Cookie header for a seed's ``cookies``: a table of names and secrets, or a secret that is all of them.

    Such a one is what a browser sends (``a=1; b=2``), or a cookies.txt as browsers' extensions write it, of which the
    lines for ``hosts`` are taken. Raises ValueError.
    """
    if isinstance(value, dict) and not value.keys() <= {"env", "file"}:
        return "; ".join(_pair(name, secret(item, folder)) for name, item in value.items())
    text = secret(value, folder)
    if "\t" in text:
        found = list(_of_cookies_txt(text, frozenset(hosts)))
        if not found:
            raise ValueError("the cookies.txt has no cookie for the hosts of this seed")
        return "; ".join(found)
    pairs = (part.partition("=") for part in text.strip().removeprefix("Cookie:").split(";") if part.strip())
    return "; ".join(_pair(name.strip(), content.strip()) for name, _, content in pairs)


def _read(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise ValueError(f"{path} can't be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ValueError(f"{path} is not UTF-8 text") from None
    if len(text) > _MAX_BYTES:
        raise ValueError(f"{path} is longer than {_MAX_BYTES >> 10} KiB, too much for headers")
    return text.strip("\r\n")


def _of_cookies_txt(text: str, hosts: frozenset[str]) -> Iterator[str]:
    """Netscape's format: domain, whether hosts below count, path, https only, expiry, name, value; tabs between."""
    for line in text.splitlines():
        fields = line.removeprefix(_HTTP_ONLY).split("\t")
        if len(fields) != 7 or fields[0].startswith("#"):
            continue
        domain = fields[0].lstrip(".").lower()
        if any(host == domain or host.endswith(f".{domain}") for host in hosts):
            yield _pair(fields[5], fields[6])


def _pair(name: str, value: str) -> str:
    if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
        raise ValueError("a cookie's name or value has characters that none can have")
    return f"{name}={value}"
