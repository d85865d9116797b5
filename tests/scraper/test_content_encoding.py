"""Compressed answers come out whole; bombs are stopped while they are small."""

from __future__ import annotations

import gzip
import random
import tracemalloc
from collections.abc import Callable

import brotli
import pytest
import zstandard

from scraper.content_encoding import Decoding, DecodingError, SizeLimitError

LIMIT = 1024 * 1024
random.seed(7)
PAGE = b"<!doctype html>" + " ".join(f"word{random.randrange(9999)}" for _ in range(40_000)).encode()
COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "br": lambda data: bytes(brotli.compress(data, quality=4)),
    "zstd": zstandard.compress,
}


def unpacked(header: str, data: bytes, *, chunk: int = 65536, limit: int = LIMIT) -> bytes:
    decoding = Decoding(header, limit)
    out = b"".join(
        piece for start in range(0, len(data), chunk) for piece in decoding.feed(data[start : start + chunk])
    )
    decoding.finish()
    return out


@pytest.mark.parametrize("chunk", [1, 997, 1 << 20])
@pytest.mark.parametrize("coding", COMPRESS)
def test_whole(coding: str, chunk: int) -> None:
    """What was compressed comes out as it was, however the network cuts it."""
    assert unpacked(coding, COMPRESS[coding](PAGE), chunk=chunk) == PAGE


@pytest.mark.parametrize("size", [0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 128 * 1024, 1024 * 1024])
@pytest.mark.parametrize("coding", COMPRESS)
def test_sizes_around_a_step(coding: str, size: int) -> None:
    """Nothing is lost or left inside where the size meets the step of unpacking, up to the limit itself."""
    assert unpacked(coding, COMPRESS[coding](bytes(size))) == bytes(size)


@pytest.mark.parametrize("header", ["", "identity", "utf-8", "none", "*"])
def test_no_coding(header: str) -> None:
    """Words that name no coding leave the bytes as they are."""
    assert unpacked(header, PAGE) == PAGE


def test_nested() -> None:
    """Codings come off in the reverse of the order they are named in."""
    assert unpacked(" GZIP , br", brotli.compress(gzip.compress(PAGE))) == PAGE


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
def test_several_members(coding: str) -> None:
    """Members (gzip) and frames (zstd) that follow one another are one content, cut anywhere."""
    data = COMPRESS[coding](b"first ") + COMPRESS[coding](b"second")
    for chunk in (1, len(COMPRESS[coding](b"first ")), 10_000):
        assert unpacked(coding, data, chunk=chunk) == b"first second"


def test_padding_after_gzip() -> None:
    """Bytes after the last member that begin none are padding."""
    assert unpacked("gzip", gzip.compress(PAGE) + bytes(512)) == PAGE


@pytest.mark.parametrize("coding", COMPRESS)
def test_cut_short(coding: str) -> None:
    """Compressed data that ends too early is an error, and so is a first byte alone; no data at all is none."""
    for length in (1, len(COMPRESS[coding](PAGE)) - 9):
        with pytest.raises(DecodingError):
            unpacked(coding, COMPRESS[coding](PAGE)[:length])
    assert unpacked(coding, b"") == b""


@pytest.mark.parametrize("coding", COMPRESS)
def test_damaged(coding: str) -> None:
    """Bytes that are no such data are an error of ours, not the library's."""
    with pytest.raises(DecodingError):
        unpacked(coding, b"<!doctype html><p>not compressed at all")


def test_too_many_layers() -> None:
    """Nobody compresses four times over in good faith."""
    with pytest.raises(DecodingError, match="4 times"):
        Decoding("gzip, gzip, gzip, gzip", LIMIT)


def test_limit_before_unpacking() -> None:
    """The bytes on the wire are counted too."""
    with pytest.raises(SizeLimitError):
        unpacked("", bytes(LIMIT + 1))


BOMB = bytes(48 * 1024 * 1024)
BOMBS = {
    "gzip": gzip.compress(BOMB, 9),
    "br": brotli.compress(BOMB, quality=1),
    "zstd": zstandard.compress(BOMB),
    "gzip, gzip": gzip.compress(gzip.compress(BOMB, 9), 9),
    "br, zstd": zstandard.compress(brotli.compress(BOMB, quality=1)),
}


@pytest.mark.parametrize("header", BOMBS)
def test_bomb(header: str) -> None:
    """48 MiB packed into 60 KiB and less stop at the limit, with hardly more memory than the limit."""
    tracemalloc.start()
    try:
        with pytest.raises(SizeLimitError):
            unpacked(header, BOMBS[header])
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(BOMBS[header]) < 60 * 1024
    assert peak < 6 * LIMIT


def test_bomb_inside() -> None:
    """A layer that swells is stopped even where the next one would shrink it again."""
    swelling = zstandard.compress(bytes(LIMIT * 4))
    with pytest.raises((SizeLimitError, DecodingError)) as caught:
        unpacked("gzip, zstd", zstandard.compress(gzip.compress(swelling) + bytes(LIMIT * 4)))
    assert caught.type is SizeLimitError
