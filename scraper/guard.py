"""Where we may connect to: addresses of the public internet, and no others.

A URL comes from a stranger: a feed, a link, a redirect. It must not make this machine read its own services, its
network's, or its cloud's credentials for that stranger (server-side request forgery). Looking at the URL is no help: a
name can have any address, and another one a moment later (DNS rebinding), and ``0x7f.1`` is 127.0.0.1 too. So the check
stands where the connection is made: ``GuardedBackend`` resolves the name itself, once, looks at every address it gets,
and dials those very addresses. Redirects and retries pass it like any other connection. TLS goes on top of it and still
asks for the name.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TypeVar

import anyio
import httpcore

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""Host name and port -> its addresses, the one to try first in front. Raises ``HostLookupError``."""

_T = TypeVar("_T")


class HostLookupError(Exception):
    """A name without an address.

    Attributes:
        host: the name.
        temporary: whether nobody could be asked, rather than the name being unknown.
    """

    def __init__(self, host: str, *, temporary: bool = False) -> None:
        super().__init__(host)
        self.host = host
        self.temporary = temporary


class AddressRefusedError(Exception):
    """An address that is not of the public internet.

    Attributes:
        host: the name that has it.
        address: the address, as text.
        kind: what it is: "a loopback address".
    """

    def __init__(self, host: str, address: str, kind: str) -> None:
        super().__init__(host, address, kind)
        self.host = host
        self.address = address
        self.kind = kind


_PRIVATE = "a private address"
_LINK_LOCAL = "a link-local address, where clouds keep their metadata"
_EXAMPLE = "an address for examples"
_RESERVED = "a reserved address"

# The IANA special-purpose address registries (RFC 6890 and its updates), without those that are routed globally;
# our own table since ``ipaddress`` answers differently in each patch release. The first that fits names the address.
_NOT_PUBLIC = tuple(
    (ip_network(network), kind)
    for network, kind in (
        ("0.0.0.0/8", "an unspecified address"),
        ("10.0.0.0/8", _PRIVATE),
        ("100.64.0.0/10", "an address inside a carrier's network"),  # RFC 6598; a cloud's metadata too
        ("127.0.0.0/8", "a loopback address"),
        ("168.63.129.16/32", "a cloud's own address"),  # Azure's platform service, on a public number
        ("169.254.0.0/16", _LINK_LOCAL),
        ("172.16.0.0/12", _PRIVATE),
        ("192.0.0.0/24", _RESERVED),
        ("192.0.2.0/24", _EXAMPLE),
        ("192.88.99.0/24", _RESERVED),
        ("192.168.0.0/16", _PRIVATE),
        ("198.18.0.0/15", "an address for benchmarks"),
        ("198.51.100.0/24", _EXAMPLE),
        ("203.0.113.0/24", _EXAMPLE),
        ("224.0.0.0/4", "a multicast address"),
        ("240.0.0.0/4", _RESERVED),
        ("::/128", "an unspecified address"),
        ("::1/128", "a loopback address"),
        ("fc00::/7", _PRIVATE),  # fd00:ec2::254 is one
        ("fe80::/10", _LINK_LOCAL),
        ("fec0::/10", _PRIVATE),
        ("ff00::/8", "a multicast address"),
        ("2001::/32", "an address of a Teredo tunnel"),
        ("2001::/23", _RESERVED),
        ("2001:db8::/32", _EXAMPLE),
        ("3fff::/20", _EXAMPLE),
    )
)
_PUBLIC_IPV6 = ip_network("2000::/3")  # all that has been given out (RFC 4291, section 2.4, and IANA)
_NAT64 = ip_network("64:ff9b::/96")  # RFC 6052: on IPv6-only networks every IPv4 host is there


def not_public(address: str) -> str | None:
    """What kind of address it is that we don't connect to; None for one of the public internet.

    >>> not_public("192.168.1.1"), not_public("::ffff:127.0.0.1"), not_public("1.1.1.1")
    ('a private address', 'a loopback address', None)
    """
    parsed = ip_address(address)
    if isinstance(parsed, IPv6Address) and (inner := _embedded(parsed)) is not None:
        parsed = inner
    for network, kind in _NOT_PUBLIC:
        if parsed in network:
            return kind
    return None if parsed.version == 4 or parsed in _PUBLIC_IPV6 else _RESERVED


def _embedded(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address that a packet to ``address`` ends at."""
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


async def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses that the system's resolver knows, in its order (RFC 6724). It reads odd spellings as it does."""
    try:
        found = await in_daemon_thread(partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM))
    except UnicodeError:  # a label empty or longer than 63
        raise HostLookupError(host) from None
    except socket.gaierror as exc:
        raise HostLookupError(host, temporary=exc.errno == socket.EAI_AGAIN) from None
    return tuple(dict.fromkeys(str(sockaddr[0]) for *_, sockaddr in found))


async def in_daemon_thread(call: Callable[[], _T]) -> _T:
    """What ``call()`` gives, without waiting for it longer than the caller does.

    A lookup can't be stopped. In the loop's own pool a stalled one would keep others from starting, and the program
    from ending.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[_T] = loop.create_future()

    def settle(settled: Callable[[], None]) -> None:
        if not answer.done():  # nobody waits any more
            settled()

    def work() -> None:
        try:
            settled = partial(answer.set_result, call())
        except Exception as exc:
            settled = partial(answer.set_exception, exc)
        with suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(settle, settled)

    threading.Thread(target=work, name="lookup", daemon=True).start()
    return await answer


class Guard:
    """Gives the addresses of a host, if all of them are public.

    One bad address among good ones refuses the host: no honest host has such a mix.

    Args:
        allow_private: let every address pass.
        resolve: how names become addresses.
    """

    def __init__(self, *, allow_private: bool = False, resolve: Resolve = resolve) -> None:
        self._allow_private = allow_private
        self._resolve = resolve

    async def addresses(self, host: str, port: int) -> Sequence[str]:
        """The addresses to connect to. Raises ``HostLookupError``, ``AddressRefusedError``."""
        addresses = await self._resolve(host, port)
        if not addresses:
            raise HostLookupError(host)
        if not self._allow_private:
            for address in addresses:
                if kind := not_public(address):
                    raise AddressRefusedError(host, address, kind)
        return addresses


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Connects to checked addresses only.

    The addresses of a host are tried one after the other. All but the last get ``patience`` seconds each, so that a
    dead one (IPv6 that leads nowhere) does not use up the time for all.
    """

    def __init__(self, guard: Guard, dial: httpcore.AsyncNetworkBackend, *, patience: float = 3.0) -> None:
        self._guard = guard
        self._dial = dial
        self._patience = patience

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """As in httpcore; ``timeout`` (seconds) spans the lookup and all addresses."""
        connect = partial(self._dial.connect_tcp, port=port, local_address=local_address, socket_options=socket_options)
        try:
            with anyio.fail_after(timeout):
                *others, last = (await self._guard.addresses(host, port))[:4]
                for address in others:
                    try:
                        return await connect(address, timeout=self._patience)
                    except (httpcore.ConnectError, httpcore.ConnectTimeout):
                        continue
                return await connect(last)
        except TimeoutError as exc:
            raise httpcore.ConnectTimeout from exc

    async def sleep(self, seconds: float) -> None:
        """As in httpcore."""
        await self._dial.sleep(seconds)
