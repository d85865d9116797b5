"""The work of ``clean-page``: read, clean, print, save, one source after another."""

from __future__ import annotations

from cleaners import Article, Label, PageKind, clean_html, clean_text
from cleaners.startup.annotations import TYPE_CHECKING, NamedTuple
from scraper.cli.article_view import IN_PLACE, IN_SHORT, Explanation
from scraper.cli.output import Output, complain
from scraper.cli.running import CommandError, ExitCode, UsageError
from scraper.inputs import Input, InputError, Reader, is_url

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from cleaners import OwnRules
    from scraper.cli.own_rules import RulesFile
    from scraper.cli.saving import Saving

_WHAT_IT_IS = {
    PageKind.GALLERY: "a gallery without a story",
    PageKind.VIDEO: "a video without a story",
    PageKind.AUDIO: "a recording without a story",
    PageKind.LISTING: "a list of stories",
    PageKind.PRODUCT: "a product page",
    PageKind.FORUM: "a forum",
    PageKind.DOCUMENT: "a document",
    PageKind.CONSENT_WALL: "a consent wall",
    PageKind.BOT_WALL: "a wall against robots",
    PageKind.LOGIN: "a login",
    PageKind.SOFT_404: "a notice that the page is gone",
    PageKind.ERROR: "an error page",
    PageKind.EMPTY: "a page without text",
    PageKind.NEEDS_JAVASCRIPT: "a page that shows its text by JavaScript only",
}


class Job(NamedTuple):
    """One call of the command; the fields are its options, as its help explains them."""

    sources: tuple[str, ...]
    form: str = "text"
    as_text: bool = False
    explain: bool = False
    summary: bool = False
    report: str | None = None
    save: str | None = None
    no_archive: bool = False
    keep: tuple[Label, ...] = ()
    drop: tuple[Label, ...] = ()
    rules: str | None = None
    url: str | None = None
    allow_private: bool = False
    proxy: str | None = None

    def _check(self) -> None:
        if both := sorted(set(self.keep) & set(self.drop)):
            raise UsageError(f"{', '.join(both)}: both kept and dropped")
        if self.no_archive and not self.save:
            raise UsageError("--no-archive is about what --save keeps; give both")
        if self.report is not None and len(self.sources) > 1:
            raise UsageError("--report shows one page; give one SOURCE")
        if self.report is not None and self.report in self.sources:
            raise UsageError(f"--report would overwrite the page itself, {self.report}")
        if self.url is not None and (len(self.sources) > 1 or is_url(self.sources[0])):
            raise UsageError("--url says where a file is from; give that one file only")

    def run(self) -> int:
        """Do the work; the exit code, the highest of all sources'.

        Raises UsageError for options that do not go together.
        """
        self._check()
        own = _own_rules(self.rules) if self.rules else None
        output = Output(self.form, explanation=self._explanation(), several=len(self.sources) > 1)
        with self._reader() as reader:
            if self.save:
                with self._saving_to(self.save, own) as saving:
                    code = self._work_on_all(reader, output, saving, own)
            else:
                code = self._work_on_all(reader, output, None, own)
        for line in own.never_matched() if own else ():
            complain(line)
        return code

    def _work_on_all(self, reader: Reader, output: Output, saving: Saving | None, own: RulesFile | None) -> int:
        code: int = ExitCode.DONE
        for source in self.sources:
            code = max(code, self._work_on(source, reader, output, saving, own))
            if output.is_closed and not saving:
                break
        return code

    def _explanation(self) -> Explanation | None:
        if self.summary:
            return IN_SHORT
        return IN_PLACE if self.explain else None

    def _reader(self) -> Reader:
        try:
            return Reader(allow_private=self.allow_private, proxy=self.proxy)
        except ValueError as error:
            raise UsageError(f"Invalid value for --proxy: {error}") from error

    def _saving_to(self, path: str, own: RulesFile | None) -> Saving:
        from scraper.cli.saving import Saving  # noqa: PLC0415 - sqlite-utils takes 0.2 s, and only --save needs it

        return Saving(
            path,
            archives=not self.no_archive,
            user_rules=own.user_rules.digest if own else "",
            is_remade_alike=not (self.keep or self.drop),
        )

    def _work_on(
        self, source: str, reader: Reader, output: Output, saving: Saving | None, own: RulesFile | None
    ) -> int:
        try:
            found = self._read(source, reader)
            page_id = saving.save_page(found) if saving else None
            article = self._cleaned(found, own.rules if own else None)
            if own:
                own.saw(found.page.url, own.rules.matched(article))
            output.show(source, article, found.fetched.fetched_at if found.fetched else None)
            if self.report is not None:
                _write_report(self.report, article)
            if not article.is_article:
                complain(f"{source}: no article but {_verdict(article)}")
                return ExitCode.NO_ARTICLE
            if saving:
                complain(f"{source}: {saving.save_article(article, found, page_id)}")
        except InputError as error:
            complain(str(error))
            return ExitCode.NOTHING_HAD
        except CommandError as error:
            complain(str(error))
            return error.exit_code
        return ExitCode.DONE

    def _read(self, source: str, reader: Reader) -> Input:
        if not is_url(source):
            return reader.read(source, url=self.url, as_text=self.as_text)
        with _waiting_for(source):
            return reader.read(source, url=self.url, as_text=self.as_text)

    def _cleaned(self, found: Input, rules: OwnRules | None) -> Article:
        page = found.page
        fetched_at = found.fetched.fetched_at if found.fetched else None
        if isinstance(page.content, str):
            return clean_text(
                page.content, url=page.url, fetched_at=fetched_at, rules=rules, keep=self.keep, drop=self.drop
            )
        return clean_html(
            page.content,
            page.url,
            content_type=page.content_type,
            fetched_at=fetched_at,
            rules=rules,
            keep=self.keep,
            drop=self.drop,
        )


def _own_rules(path: str) -> RulesFile:
    from scraper.cli.own_rules import RulesFile  # noqa: PLC0415 - only who has rules pays for them

    return RulesFile(path)


def _waiting_for(url: str) -> AbstractContextManager[None]:
    from scraper.cli.waiting import waiting_for  # noqa: PLC0415 - only who fetches waits

    return waiting_for(url)


def _write_report(path: str, article: Article) -> None:
    """Raises CommandError where it cannot be written."""
    from scraper.report import to_report  # noqa: PLC0415 - only who asks for it pays for it

    try:
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(to_report(article))
    except OSError as error:
        raise CommandError(f"the report cannot be written to {path}: {error.strerror}") from error


def _verdict(article: Article) -> str:
    what = _WHAT_IT_IS.get(article.page_kind, "a page of another kind")
    return f"{what}: {' '.join(article.page_evidence)}" if article.page_evidence else what
