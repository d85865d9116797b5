"""What ends long work before it is done."""

from __future__ import annotations

import asyncio

import pytest

from scraper.cli.ending import Ended, run_until_ended


def test_work_that_comes_to_its_end() -> None:
    """Nothing ended it."""
    assert run_until_ended(asyncio.sleep(0), max_minutes=1) is None


def test_the_time_is_up() -> None:
    """Work is cancelled, and may tidy up."""
    tidied: list[bool] = []

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            tidied.append(True)

    assert run_until_ended(work(), max_minutes=0.0005) is Ended.TIME_IS_UP
    assert tidied


@pytest.mark.parametrize("max_minutes", [None, 1.0])
def test_a_time_out_within_is_an_error(max_minutes: float | None) -> None:
    """A socket that timed out is no clock of ours: the run has failed, and must not pass for one that is done."""

    async def work() -> None:
        raise TimeoutError("no answer")

    with pytest.raises(TimeoutError, match="no answer"):
        run_until_ended(work(), max_minutes)
