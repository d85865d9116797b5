"""Only addresses of the public internet are connected to, and only those that were looked at."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from typing import Any

import httpcore
import pytest

from scraper.guard import (
    AddressRefusedError,
    Guard,
    GuardedBackend,
    HostLookupError,
    in_daemon_thread,
    not_public,
    resolve,
)

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


PUBLIC = ("1.1.1.1", "93.184.215.14", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.0.1.1",
          "2606:4700::1111", "2a00:1450:4001::1", "2001:4860:4860::8888", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1",
          "2002:101:101::1")  # fmt: skip
NOT_PUBLIC = (
    ("0.0.0.0", "unspecified"),
    ("0.1.2.3", "unspecified"),
    ("10.0.0.1", "private"),
    ("100.64.0.1", "carrier"),
    ("100.100.100.200", "carrier"),
    ("127.0.0.1", "loopback"),
    ("127.255.255.254", "loopback"),
    ("168.63.129.16", "cloud"),
    ("169.254.169.254", "metadata"),
    ("172.16.0.1", "private"),
    ("172.31.255.255", "private"),
    ("192.0.0.192", "reserved"),
    ("192.0.2.1", "examples"),
    ("192.168.0.1", "private"),
    ("198.19.0.1", "benchmarks"),
    ("224.0.0.1", "multicast"),
    ("240.0.0.1", "reserved"),
    ("255.255.255.255", "reserved"),
    ("::", "unspecified"),
    ("::1", "loopback"),
    ("::127.0.0.1", "reserved"),
    ("::ffff:127.0.0.1", "loopback"),
    ("::ffff:169.254.169.254", "metadata"),
    ("::ffff:0:10.0.0.1", "reserved"),
    ("64:ff9b::10.0.0.1", "private"),
    ("64:ff9b:1::1", "reserved"),
    ("100::1", "reserved"),
    ("2001:0:4136:e378:8000:63bf:3fff:fdd2", "Teredo"),
    ("2001:10::1", "reserved"),
    ("2001:db8::1", "examples"),
    ("2002:7f00:1::1", "loopback"),
    ("2002:a00:1::1", "private"),
    ("3fff::1", "examples"),
    ("5f00::1", "reserved"),
    ("fc00::1", "private"),
    ("fd00:ec2::254", "private"),
    ("fe80::1", "metadata"),
    ("fe80::1%1", "metadata"),
    ("fec0::1", "private"),
    ("ff02::1", "multicast"),
)


@pytest.mark.parametrize("address", PUBLIC)
async def test_public(address: str) -> None:
    """An address of the public internet passes, also inside another kind of address."""
    assert not_public(address) is None


@pytest.mark.parametrize(("address", "kind"), NOT_PUBLIC)
async def test_not_public(address: str, kind: str) -> None:
    """Any other address is refused, with its kind in words."""
    assert kind in (not_public(address) or "")


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "127.1", "0x7f.1", "0x7f000001", "2130706433", "017700000001", "0177.0.0.1", "localhost", "::1", "0"],
)
async def test_spellings_of_this_machine(host: str) -> None:
    """However this machine is spelled, the resolver's reading of it is what is judged."""
    with pytest.raises(AddressRefusedError):
        await Guard().addresses(host, 80)


@pytest.mark.parametrize("host", ["a..b", "x" * 64 + ".example"])
async def test_no_such_host(host: str) -> None:
    """What can be no name is a lookup error, and so is a name without an address."""
    with pytest.raises(HostLookupError):
        await Guard().addresses(host, 80)
    with pytest.raises(HostLookupError):
        await answering().addresses("news.example", 80)


async def test_one_bad_address_spoils_all() -> None:
    """A host with a public and a private address is refused, wherever the private one stands."""
    for mix in (["93.184.215.14", "10.0.0.1"], ["10.0.0.1", "93.184.215.14"]):

        async def answer(host: str, port: int, mix: list[str] = mix) -> list[str]:
            return mix

        with pytest.raises(AddressRefusedError) as caught:
            await Guard(resolve=answer).addresses("mixed.example", 80)
        assert caught.value.address == "10.0.0.1"


async def test_private_allowed() -> None:
    """With leave, private addresses pass."""
    assert "127.0.0.1" in await Guard(allow_private=True).addresses("127.1", 80)


class Dial(httpcore.AnyIOBackend):
    """Writes down what it is asked to connect to; only ``alive`` answers, ``stalled`` never does."""

    def __init__(self, alive: str = "", stalled: str = "") -> None:
        self.alive, self.stalled = alive, stalled
        self.calls: list[tuple[str, float | None]] = []

    async def connect_tcp(
        self, host: str, *_: Any, timeout: float | None = None, **__: Any
    ) -> httpcore.AsyncNetworkStream:
        """As in httpcore."""
        self.calls.append((host, timeout))
        if host == self.stalled:
            try:
                await asyncio.wait_for(asyncio.Event().wait(), timeout)
            except TimeoutError:
                raise httpcore.ConnectTimeout from None
        if host != self.alive:
            raise httpcore.ConnectError
        return httpcore.AsyncMockStream([])


def answering(*addresses: str) -> Guard:
    async def answer(host: str, port: int) -> list[str]:
        return list(addresses)

    return Guard(resolve=answer)


async def test_dials_what_it_checked() -> None:
    """The connection is made to the address that was looked at, never to the name."""
    dial = Dial(alive="93.184.215.14")
    await GuardedBackend(answering("93.184.215.14"), dial).connect_tcp("news.example", 443, timeout=5.0)
    assert dial.calls == [("93.184.215.14", None)]


async def test_refused_before_dialling() -> None:
    """Nothing is dialled for a refused host."""
    dial = Dial()
    with pytest.raises(AddressRefusedError):
        await GuardedBackend(answering("10.0.0.1"), dial).connect_tcp("evil.example", 80)
    assert dial.calls == []


async def test_next_address() -> None:
    """An address that refuses or stays silent leaves time for the next one."""
    dial = Dial(alive="1.1.1.1", stalled="2606:4700::1111")
    backend = GuardedBackend(answering("2606:4700::1", "2606:4700::1111", "1.1.1.1"), dial, patience=0.05)
    await backend.connect_tcp("news.example", 443, timeout=5.0)
    assert [host for host, _ in dial.calls] == ["2606:4700::1", "2606:4700::1111", "1.1.1.1"]


async def test_time_is_for_all_addresses() -> None:
    """The time-out spans the lookup and every address."""

    async def stalls(host: str, port: int) -> list[str]:
        await asyncio.sleep(60)
        return []

    for backend in (
        GuardedBackend(Guard(resolve=stalls), Dial()),
        GuardedBackend(answering("1.1.1.1"), Dial(stalled="1.1.1.1")),
    ):
        with pytest.raises(httpcore.ConnectTimeout):
            await backend.connect_tcp("slow.example", 80, timeout=0.05)


async def test_errors_of_a_lookup_arrive() -> None:
    """What a call raises in its thread is raised to the one who waits."""

    def fails() -> None:
        raise LookupError("from the thread")

    with pytest.raises(LookupError, match="from the thread"):
        await in_daemon_thread(fails)


async def test_resolver_gives_each_address_once() -> None:
    """An address stands once in the answer, though the system names it once a protocol."""
    found = await resolve("127.0.0.1", 80)
    assert list(found) == ["127.0.0.1"]


STALLED_LOOKUP = """
import asyncio, time
from scraper.guard import in_daemon_thread

async def main():
    try:
        await asyncio.wait_for(in_daemon_thread(lambda: time.sleep(60)), 0.05)
    except TimeoutError:
        print("gave up")

asyncio.run(main())
"""


async def test_stalled_lookup_does_not_keep_the_program() -> None:
    """A lookup that never comes back holds up neither the waiting task nor the end of the program."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", STALLED_LOOKUP], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.stdout, done.stderr, done.returncode) == ("gave up\n", "", 0)
    assert time.monotonic() - begun < 20
