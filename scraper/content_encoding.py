"""Content-Encoding undone piece by piece, so that a small answer can't become a large one before anybody looks.

The decoders that HTTP clients bring unpack each network chunk whole: 64 KiB of gzip can be 64 MiB, of zstd 2 GiB.
Here no step gives more than some 2 MiB, and every layer of a nested encoding is counted against the limit.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

import brotli
import zstandard

ACCEPT_ENCODING = "gzip, br, zstd"
"""What we ask for. Deflate is left out: servers disagree on what it is, and all of them have gzip."""

_STEP = 64 * 1024  # bytes unpacked at once
_MOST_LAYERS = 3


class DecodingError(ValueError):
    """The bytes are not what the Content-Encoding says, or end too early."""


class SizeLimitError(ValueError):
    """More bytes than allowed, before or after unpacking."""


class Decoding:
    """Undoes the Content-Encoding of one answer.

    Args:
        header: the value of Content-Encoding; "" where there is none. Words that name no encoding of ours ("identity",
            "utf-8") are passed over, as browsers do.
        limit: the most bytes that may come in, and that any layer may give.
    """

    def __init__(self, header: str, limit: int) -> None:
        names = [name for part in header.split(",") if (name := part.strip().lower()) in _LAYERS]
        if len(names) > _MOST_LAYERS:
            raise DecodingError(f"compressed {len(names)} times over")
        self._limit = limit
        self._sizes = [0] * (len(names) + 1)
        self._layers = [_LAYERS[name]() for name in reversed(names)]  # the last one applied comes off first

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The unpacked pieces of ``data``, in order. Raises ``DecodingError``, ``SizeLimitError``."""
        pieces = self._counted(0, (data,))
        for place, layer in enumerate(self._layers, 1):
            pieces = self._counted(place, _through(layer, pieces))
        return pieces

    def finish(self) -> None:
        """Call at the end. Raises ``DecodingError`` where something is missing."""
        if self._sizes[0] and not all(layer.ended for layer in self._layers):
            raise DecodingError("the compressed data ends too early")

    def _counted(self, place: int, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self._sizes[place] += len(piece)
            if self._sizes[place] > self._limit:
                raise SizeLimitError
            yield piece


class _Layer(Protocol):
    ended: bool

    def feed(self, data: bytes) -> Iterator[bytes]: ...


def _through(layer: _Layer, pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        try:
            yield from layer.feed(piece)
        except (zlib.error, brotli.error, zstandard.ZstdError):
            raise DecodingError("the compressed data is damaged") from None


class _Gzip:
    """RFC 1952: one member after the other; what follows the last and is no member is padding."""

    def __init__(self) -> None:
        self._inflate = self._member()
        self.ended = False

    @staticmethod
    def _member() -> zlib._Decompress:
        return zlib.decompressobj(zlib.MAX_WBITS | 16)

    def feed(self, data: bytes) -> Iterator[bytes]:
        piece = b""
        # A full piece may have left output inside zlib with all input consumed.
        while data or len(piece) == _STEP:
            if self._inflate.eof:
                if not data.startswith(b"\x1f"):
                    return
                self._inflate = self._member()
            piece = self._inflate.decompress(data, _STEP)
            self.ended = self._inflate.eof
            data = self._inflate.unused_data if self.ended else self._inflate.unconsumed_tail
            if piece:
                yield piece


class _Brotli:
    """RFC 7932."""

    def __init__(self) -> None:
        self._decompressor = brotli.Decompressor()
        self.ended = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        while not self.ended:
            piece = self._decompressor.process(data, output_buffer_limit=_STEP)
            self.ended = self._decompressor.is_finished()
            if piece:
                yield piece
            elif self._decompressor.can_accept_more_data():
                return
            data = b""


class _Zstd:
    """RFC 8878, with the window that RFC 9659 allows on the web."""

    _WINDOW = 8 * 1024 * 1024
    # The library unpacks its whole input at once. Four bytes can stand for 128 KiB (an RLE block), so this many for
    # 2 MiB; an honest page takes 1 ms longer.
    _SLICE = 64

    def __init__(self) -> None:
        self._frame = self._new_frame()
        self.ended = False

    def _new_frame(self) -> zstandard.ZstdDecompressionObj:
        return zstandard.ZstdDecompressor(max_window_size=self._WINDOW).decompressobj()

    def feed(self, data: bytes) -> Iterator[bytes]:
        for start in range(0, len(data), self._SLICE):
            rest = data[start : start + self._SLICE]
            while rest:
                if self.ended:
                    self._frame = self._new_frame()
                if piece := self._frame.decompress(rest):
                    yield piece
                self.ended = self._frame.eof
                rest = self._frame.unused_data if self.ended else b""


_LAYERS: dict[str, Callable[[], _Layer]] = {"gzip": _Gzip, "x-gzip": _Gzip, "br": _Brotli, "zstd": _Zstd}
