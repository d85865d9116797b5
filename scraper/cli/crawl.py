"""``scraper crawl``: the new stories of publishers, fetched, cleaned and stored."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import click


def _contact(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    from scraper.user_agent import user_agent_for  # noqa: PLC0415 - `--help` asks nobody

    try:
        user_agent_for(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None
    return value


def _moment(_: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    from scraper.times import moment, now  # noqa: PLC0415 - as above

    try:
        return moment(value, now(), is_end=parameter.name == "until")
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


def _span(_: click.Context, __: click.Parameter, value: str | None) -> timedelta | None:
    if value is None:
        return None
    from scraper.times import span  # noqa: PLC0415 - as above

    try:
        return span(value)
    except (ValueError, OverflowError) as error:
        raise click.BadParameter(str(error)) from None


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.argument("seeds", nargs=-1, metavar="[SEEDS]...", type=click.Path(path_type=Path))
@click.option(
    "--db",
    metavar="FILE",
    envvar="NEWS_DB",
    default="news.db",
    type=click.Path(path_type=Path),
    help="The store, made if it is not there; else $NEWS_DB, else news.db.",
)
@click.option(
    "--urls",
    metavar="FILE",
    type=click.Path(allow_dash=True),
    help="Fetch the stories that FILE names, one address a line; - is standard input. SEEDS only if named.",
)
@click.option(
    "--since",
    metavar="TIME",
    callback=_moment,
    help="Of what lists name, only stories since then: 2025-11-24, 2025-11-24T08:00+01:00, or 36h, 7d, 2w ago.",
)
@click.option("--until", metavar="TIME", callback=_moment, help="Only stories until then; a day is meant whole.")
@click.option(
    "--revisit",
    metavar="AGE",
    callback=_span,
    help="Ask again for stories found within AGE (3d, 36h, 1w), to catch what is edited; else as seeds say.",
)
@click.option("--limit", metavar="N", type=click.IntRange(min=1), help="Fetch at most N stories.")
@click.option(
    "--max-minutes",
    metavar="N",
    type=click.FloatRange(min=0, min_open=True),
    help="End after N minutes; the next run goes on from there.",
)
@click.option("--dry-run", is_flag=True, help="List the stories that would be fetched; fetch and store none.")
@click.option(
    "--delay",
    metavar="SECONDS",
    type=click.FloatRange(0, 3600),
    help="The pause between two requests to one host, whatever seeds say; else 2. A longer Crawl-delay counts.",
)
@click.option(
    "--contact",
    metavar="URL-OR-MAIL",
    envvar="NEWS_CONTACT",
    callback=_contact,
    help="Where a webmaster can complain, sent in the User-Agent; else $NEWS_CONTACT.",
)
@click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(min=1),
    help="Processes that clean pages; one per core less one, unless given.",
)
@click.option(
    "--rules",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Your own rules, TOML: they go before the built-in ones.",
)
@click.option("--allow-private", is_flag=True, help="Fetch from private and local addresses too.")
@click.option(
    "--no-archive", is_flag=True, help="Keep no raw pages; stories can't be made again with better rules then."
)
@click.option(
    "--log-format",
    type=click.Choice(["text", "json"]),
    help="Write a log of such lines; without it a terminal shows a progress bar, and a file gets text.",
)
@click.option("--demo", is_flag=True, help="Serve a small made-up paper on this machine and crawl it, into demo.db.")
@click.option("-q", "--quiet", is_flag=True, help="Print only what needs a person.")
@click.pass_context
def crawl(context: click.Context, /, demo: bool, **options: Any) -> int:
    """Fetch, clean and store the new stories of publishers.

    SEEDS are seed files (one publisher each, see seeds/README.md) or folders of them; ./seeds when none is named.
    Stories that are in the store already are not fetched again, but with --revisit. robots.txt is obeyed, and a host
    is asked for one page at a time, with a pause after each. What fails is tried again by later runs, what is left is
    kept for them.

    \b
    Exit codes:
      0    done, or the time was up
      1    nothing could be had: no source answered
      2    usage: no seeds, a wrong option, a mistake in the rules
      4    a person is needed: a source that is dead or gives no stories any more, a broken seed file
      5    the store failed
      75   another run works on the store
      130  Ctrl-C, 143 SIGTERM; what was stored is safe
    """
    from scraper.cli.lean import skip_httpx_cli, skip_the_search_for_sniffio  # noqa: PLC0415 - `--help` crawls nothing

    skip_httpx_cli()
    skip_the_search_for_sniffio()
    if demo:
        from scraper.cli.demo import STORE, run_demo  # noqa: PLC0415 - likewise

        if options["seeds"] or options["urls"]:
            raise click.UsageError("--demo crawls its own site; leave out SEEDS and --urls")
        if context.get_parameter_source("db") is not click.core.ParameterSource.COMMANDLINE:
            options["db"] = STORE
        return run_demo(options)
    from scraper.cli.crawling import Job  # noqa: PLC0415 - likewise

    return Job(**options).run()
