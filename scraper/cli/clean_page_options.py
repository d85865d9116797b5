"""The options of ``clean-page``.

Only what ``--help`` needs is imported here; the rest comes in when there is work to do.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from scraper.cli.running import UsageError, version_line

if TYPE_CHECKING:
    from cleaners import Label

_DEFAULT_STORE = "news.db"


def _labels(_: click.Context, __: click.Parameter, values: Iterable[str]) -> tuple[Label, ...]:
    words = [word.strip() for value in values for word in value.split(",") if word.strip()]
    if not words:
        return ()
    from cleaners import Label  # noqa: PLC0415 - most calls name no label

    known = [label.value for label in Label]
    for word in words:
        if word not in known:
            from difflib import get_close_matches  # noqa: PLC0415 - for this error alone

            closest = get_close_matches(word.lower(), known, n=1)
            hint = f"did you mean {closest[0]!r}? Labels: " if closest else "labels are "
            raise click.BadParameter(f"no label {word!r}; {hint}{', '.join(known)}.")
    return tuple(Label(word) for word in words)


def _store_name(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value and ("://" in value or value == "-" or value.lower().endswith((".html", ".htm", ".txt"))):
        # The word after a bare --save is taken for the store; a page must not be overwritten or missed by that.
        raise click.BadParameter(f"{value!r} is a page, not a store; write --save=DB, or --save as the last word.")
    return value


def _version(context: click.Context, _: click.Parameter, is_asked: bool) -> None:
    if is_asked and not context.resilient_parsing:
        click.echo(version_line("clean-page"))
        context.exit()


class _Command(click.Command):
    """``--explain`` alone and ``--explain=summary``: click would take the SOURCE after an option for its value."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        options = args[: args.index("--")] if "--" in args else args
        for i, word in enumerate(options):
            name, is_given, value = word.partition("=")
            if name == "--explain" and is_given:
                if value != "summary":
                    raise click.BadParameter(f"{value!r} is not 'summary'.", ctx, param_hint="'--explain'")
                args = [*args[:i], "--explain-summary", *args[i + 1 :]]
        return super().parse_args(ctx, args)


@click.command(cls=_Command, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json", "html"]),
    default="text",
    show_default=True,
    help="How to print the article. JSON is the whole record, one a line.",
)
@click.option("--text", "as_text", is_flag=True, help="Read the source as plain text, even if it looks like HTML.")
@click.option(
    "--explain",
    is_flag=True,
    help="Show what was left out, each piece in its place with label, rule and reason; on standard error "
    "beside Markdown and HTML. JSON always holds it. --explain=summary: how much by label and rule.",
)
@click.option("--explain-summary", "summary", is_flag=True, hidden=True, help="What --explain=summary stands for.")
@click.option(
    "--report", metavar="FILE.html", help="Write a page to look at: the story, and in place what was left out."
)
@click.option(
    "--save",
    metavar="[DB]",
    is_flag=False,
    flag_value=os.environ.get("NEWS_DB") or _DEFAULT_STORE,
    callback=_store_name,
    help=f"Save the article in a store too: DB, else $NEWS_DB, else {_DEFAULT_STORE}.",
)
@click.option("--no-archive", is_flag=True, help="With --save: save the article alone, without its raw page.")
@click.option("--keep", metavar="LABEL", multiple=True, callback=_labels, help="Keep what has this label (a,b,...).")
@click.option("--drop", metavar="LABEL", multiple=True, callback=_labels, help="Leave out what has it (a,b,...).")
@click.option("--rules", metavar="FILE", help="Your own rules, TOML: they go before the built-in ones.")
@click.option("--url", metavar="URL", help="Where a file is from; its links are read by it, and it is saved under it.")
@click.option("--allow-private", is_flag=True, help="Fetch from private and local addresses too.")
@click.option("--proxy", metavar="URL", help="Fetch through this proxy; no other is ever used.")
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Show the version and exit."
)
def command(**options: Any) -> int:
    """Print the story of each SOURCE, a news page: a URL, a file, or - for standard input.

    Menus, adverts, newsletter calls, credits, tags and the like are left out; --explain says what and why. A file
    may also be plain text that another scraper took from a page.

    \b
    Exit codes; with several sources the highest:
      0    done
      1    nothing could be had: network, HTTP, not a page, empty
      2    usage
      3    the page is no article
      5    the store failed
      130  interrupted
    """
    from scraper.cli.cleaning import Job  # noqa: PLC0415 - `--help` cleans nothing

    try:
        return Job(**options).run()
    except UsageError as error:
        raise click.UsageError(str(error)) from error
