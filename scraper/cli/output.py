"""Standard output for ``clean-page``: in one of four formats, to a terminal, a file or a pipe that may close."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

from cleaners import Article
from scraper.cli.article_view import Explanation, Paper, story
from scraper.cli.printing import discard_output
from scraper.cli.running import CommandError, tell
from scraper.cli.terminal import printable, printable_json

_READABLE_WIDTH = 88  # columns; longer lines of prose are hard to follow, however wide the window


class Output:
    """Where the articles go.

    Attributes:
        is_closed: whether the reader of the pipe has gone, so that nobody will see what is still to come.
    """

    def __init__(self, form: str, *, explanation: Explanation | None, several: bool) -> None:
        self._form = form
        self._explanation = explanation
        self._several = several
        self._paper = _paper_of(sys.stdout)
        self._has_begun = False
        self.is_closed = False
        if isinstance(sys.stdout, TextIOWrapper):
            if form == "text":
                sys.stdout.reconfigure(errors="replace")  # the terminal's own encoding, whatever it cannot show
            else:
                sys.stdout.reconfigure(encoding="utf-8")  # a document says, or its format does, that it is UTF-8

    def show(self, source: str, article: Article, fetched_at: str | None) -> None:
        """Print one article, from a page fetched then. One that is none has no story to print, but can be explained.

        Raises CommandError where nothing can be written, as on a full disk.
        """
        if self._form == "json":
            self._write(printable_json(article.to_json(indent=2 if self._paper.width else None)) + "\n")
            return
        if self._form == "text":
            if self._explanation:
                self._write_apart(source, self._explanation.whole(article, self._paper))
            elif article.is_article:
                self._write_apart(source, story(article, self._paper))
            return
        if article.is_article:
            document = _markdown(article, fetched_at) if self._form == "markdown" else article.to_html()
            self._write_apart(source, printable(document, lines=True))
        if self._explanation:
            tell(self._explanation.beside(article, _paper_of(sys.stderr)))

    def _write_apart(self, source: str, document: str) -> None:
        """Write a document so that one sees where it begins, if it is one of several."""
        if self._several and document:
            gap = "\n" if self._has_begun else ""
            mark = f"==> {printable(source)} <==\n" if self._form == "text" else ""  # the others' heads tell
            document = gap + mark + document
        self._write(document)

    def _write(self, document: str) -> None:
        self._has_begun = self._has_begun or bool(document)
        if self.is_closed or not document or sys.stdout is None:
            return
        try:
            sys.stdout.write(document)
            sys.stdout.flush()
        except OSError as error:
            self.is_closed = True
            discard_output()
            if isinstance(error, BrokenPipeError):  # the reader has seen enough, as `head` does: no error
                return
            raise CommandError(f"the output cannot be written: {error.strerror}") from error


def _markdown(article: Article, fetched_at: str | None) -> str:
    from scraper.markdown_file import markdown_file  # noqa: PLC0415 - what knows URLs takes time to import

    return markdown_file(article, fetched_at=fetched_at)


def complain(message: str) -> None:
    """One line on standard error, whatever a server, a page or a file name put into ``message``."""
    tell(f"clean-page: {printable(message)}\n")


def _paper_of(stream: object) -> Paper:
    if not isinstance(stream, TextIOWrapper) or not stream.isatty():
        return Paper()
    from shutil import get_terminal_size  # noqa: PLC0415 - a pipe has no size

    has_styles = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Paper(min(_READABLE_WIDTH, get_terminal_size().columns), has_styles)
