"""Turns are given one at a time a host, with a pause, and hosts do not wait for each other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine

import pytest

from scraper.pace import HostBusy, Pace


class Time:
    """A clock that only its own sleep moves, and that remembers how long each sleep was."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.sleeps: list[float] = []

    def clock(self) -> float:
        """Seconds."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Passes the time at once."""
        self.sleeps.append(seconds)
        self.now += seconds


def paced(
    act: Callable[[Pace, Time], Coroutine[None, None, None]], *, delay: float = 2.0, patience: float = 120.0
) -> list[float]:
    """What was slept while ``act`` ran."""
    time = Time()
    pace = Pace(delay=delay, patience=patience, clock=time.clock, sleep=time.sleep)
    asyncio.run(act(pace, time))
    return time.sleeps


def test_the_first_request_does_not_wait() -> None:
    """A pause comes after a request, not before the first."""

    async def act(pace: Pace, _: Time) -> None:
        async with pace.turn("a.example"):
            pass

    assert paced(act) == []


def test_the_pause_counts_from_the_end_of_a_request() -> None:
    """A slow host gets its whole pause, however long it took to answer."""

    async def act(pace: Pace, time: Time) -> None:
        async with pace.turn("a.example"):
            time.now += 30.0
        async with pace.turn("a.example"):
            pass

    assert paced(act) == [2.0]


def test_time_spent_elsewhere_counts() -> None:
    """What has already passed of the pause is not waited for again."""

    async def act(pace: Pace, time: Time) -> None:
        async with pace.turn("a.example"):
            pass
        time.now += 1.5
        async with pace.turn("a.example"):
            pass
        time.now += 10.0
        async with pace.turn("a.example"):
            pass

    assert paced(act) == [0.5]


def test_other_hosts_do_not_wait() -> None:
    """A host's pause is its own."""

    async def act(pace: Pace, _: Time) -> None:
        for host in ("a.example", "b.example", "c.example"):
            async with pace.turn(host):
                pass

    assert paced(act) == []


def test_the_longest_pause_holds() -> None:
    """Of the seed's delay, another seed's for the same host and robots.txt's, the longest counts."""

    async def act(pace: Pace, _: Time) -> None:
        async with pace.turn("a.example", 0.5):
            pass
        async with pace.turn("a.example", 4.0):
            pass
        async with pace.turn("a.example", 0.5):
            pass
        pace.slow_down("a.example", 9.0)
        pace.slow_down("a.example", 1.0)
        async with pace.turn("a.example"):
            pass

    assert paced(act) == [4.0, 4.0, 9.0]


def test_a_seed_may_ask_for_less_than_the_default() -> None:
    """The default is for sources that say nothing."""

    async def act(pace: Pace, _: Time) -> None:
        for _turn in range(2):
            async with pace.turn("a.example", 0.5):
                pass

    assert paced(act) == [0.5]


def test_retry_after_holds_a_host() -> None:
    """A host that asks for time gets it, and a shorter wish does not undo a longer one."""

    async def act(pace: Pace, _: Time) -> None:
        pace.hold("a.example", 60.0)
        pace.hold("a.example", 5.0)
        async with pace.turn("a.example"):
            pass

    assert paced(act) == [60.0]


def test_a_run_does_not_wait_for_ever() -> None:
    """A host that asks for more than our patience is not waited for; the error says how long it takes."""

    async def act(pace: Pace, _: Time) -> None:
        pace.hold("a.example", 3600.0)
        with pytest.raises(HostBusy, match=r"a\.example asks for 3600 seconds") as caught:
            async with pace.turn("a.example"):
                pytest.fail("the turn was given")
        assert caught.value.seconds == 3600.0

    assert paced(act) == []


def test_a_failed_request_is_followed_by_a_pause_too() -> None:
    """An error inside a turn ends it like an answer does."""

    async def act(pace: Pace, _: Time) -> None:
        with pytest.raises(ConnectionResetError):
            async with pace.turn("a.example"):
                raise ConnectionResetError
        async with pace.turn("a.example"):
            pass

    assert paced(act) == [2.0]


def test_never_two_at_once_on_a_host() -> None:
    """Of many who ask at once each host serves one, while other hosts serve theirs beside it (on the real clock)."""
    inside: dict[str, int] = {"a": 0, "b": 0}
    most = {"host": 0, "all": 0}

    async def ask(pace: Pace, host: str) -> None:
        async with pace.turn(host):
            inside[host] += 1
            most["host"] = max(most["host"], inside[host])
            most["all"] = max(most["all"], sum(inside.values()))
            await asyncio.sleep(0.002)
            inside[host] -= 1

    async def act() -> None:
        pace = Pace(delay=0.0)
        await asyncio.gather(*(ask(pace, host) for host in "aabbaabbaabb"))

    asyncio.run(act())
    assert most == {"host": 1, "all": 2}
