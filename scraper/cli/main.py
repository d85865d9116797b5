"""The command ``scraper``: one subcommand a module, imported when it is called for."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from scraper.cli.running import ExitCode, run, version_line

# name -> where it lives, and what the list of commands says of it.
_COMMANDS = {
    "browse": ("scraper.cli.browse:browse", "Look at the store in a browser, with Datasette; Ctrl-C ends it."),
    "crawl": ("scraper.cli.crawl:crawl", "Fetch, clean and store the new stories of publishers."),
    "duplicates": (
        "scraper.cli.duplicates:duplicates",
        "Show stories that are told almost word for word more than once, as wire stories are.",
    ),
    "export": ("scraper.cli.export:export", "Write stories out, in the order in which they came into the store."),
    "forget": ("scraper.cli.forget:forget", "Remove a story and its raw pages for good."),
    "history": ("scraper.cli.history:history", "Show what of a story changed, and when, paragraph by paragraph."),
    "import": (
        "scraper.cli.import_:import_",
        "Take stories into the store, from JSONL that scraper export wrote; - is standard input.",
    ),
    "prune": ("scraper.cli.prune:prune", "Drop raw pages, so that the archive stays in bounds."),
    "reclean": ("scraper.cli.reclean:reclean", "Make records again from their raw pages, with the cleaner of today."),
    "search": (
        "scraper.cli.search:search",
        "Find stories by their words, in title and text; never by what was removed from their pages.",
    ),
    "status": (
        "scraper.cli.status:status",
        "Show how the crawl of a store stands: sources, last runs, failures by reason, and what is due.",
    ),
}


def main() -> None:
    """The console script. Without a command it shows what there is; that is a mistake all the same."""
    arguments = sys.argv[1:]
    code = run(group, "scraper", arguments or ["--help"])
    sys.exit(code if arguments else ExitCode.USAGE)


class LazyGroup(click.Group):
    """A group that imports no command to list it, and of its commands only the one that is called.

    After "Lazily loading subcommands" in click's documentation, which still imports all of them for ``--help``.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """The names of all commands."""
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The command of that name; None where there is none."""
        if cmd_name not in _COMMANDS:
            return None
        module, _, attribute = _COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, but a command that is none is told the nearest one that is."""
        name = args[0]
        if name not in _COMMANDS and not name.startswith("-"):
            from difflib import get_close_matches  # noqa: PLC0415 - for this error alone

            closest = get_close_matches(name.lower(), _COMMANDS, n=1)
            hint = f"did you mean {closest[0]!r}?" if closest else f"the commands are {', '.join(sorted(_COMMANDS))}"
            raise click.UsageError(f"there is no command {name!r}; {hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in the help."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _COMMANDS[name][1]) for name in self.list_commands(ctx)])


def _version(context: click.Context, _: click.Parameter, is_asked: bool) -> None:
    if is_asked and not context.resilient_parsing:
        click.echo(version_line("scraper"))
        context.exit()


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version and exit."
)
def group() -> None:
    """Fetch news pages, keep the story, and store it."""


if __name__ == "__main__":
    main()
