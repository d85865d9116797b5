"""``clean-page`` as a process: what it prints, what it says when it cannot, and its exit codes."""

from __future__ import annotations

import gzip
import json
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import zstandard
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from cleaners import Label, clean_html

CleanPage = Callable[..., Any]
BANNER = "<!doctype html><html><body><nav><a href='/'>Home</a></nav></body></html>"


def test_text_is_the_story_and_nothing_else(clean_page: CleanPage, story_file: Path) -> None:
    """Piped, the story is plain text: the title, an empty line, and each paragraph on one line of its own."""
    done = clean_page(story_file)
    assert (done.code, done.err) == (0, "")
    title, *paragraphs = done.out.split("\n\n")
    assert title == "Storm closes port"
    assert paragraphs[-1].startswith("The port is to open again")
    assert paragraphs[-1].endswith("she added.\n")
    assert "Home" not in done.out
    assert "\x1b" not in done.out


@pytest.mark.parametrize("form", ["json", "html"])
def test_formats_are_those_of_the_library(clean_page: CleanPage, story_file: Path, form: str) -> None:
    """Every format prints what the library gives for the same bytes."""
    article = clean_html(story_file.read_bytes())
    wanted = {"json": article.to_json() + "\n", "html": article.to_html()}
    done = clean_page(story_file, "--format", form)
    assert (done.code, done.out, done.err) == (0, wanted[form], "")


def test_markdown_has_a_head(clean_page: CleanPage, story_file: Path) -> None:
    """Markdown is what the library gives, behind a head of facts, as ``scraper export`` writes it."""
    done = clean_page(story_file, "--format", "markdown", "--url", "https://news.example/storm?utm_source=x")
    assert (done.code, done.err) == (0, "")
    head, _, text = done.out.partition("\n---\n\n")
    assert head.splitlines()[:4] == [
        *("---", 'title: "Storm closes port"', 'url: "https://news.example/storm"', 'site: "news.example"')
    ]
    assert text == clean_html(story_file.read_bytes()).to_markdown()


def test_options_left_out(clean_page: CleanPage, story_file: Path) -> None:
    """A page alone is printed as with the options that help calls the default; so is a mistake."""
    assert clean_page(story_file) == clean_page(story_file, "--format", "text")
    assert clean_page("missing.html") == clean_page("missing.html", "--format", "text")


def test_standard_input(clean_page: CleanPage, story_file: Path) -> None:
    """``-`` reads standard input."""
    assert clean_page("-", stdin=story_file.read_bytes()) == clean_page(story_file)


def test_url(clean_page: CleanPage, story_file: Path, httpserver: HTTPServer) -> None:
    """A URL is fetched, and stands in the record."""
    httpserver.expect_request("/storm").respond_with_data(story_file.read_bytes(), content_type="text/html")
    url = httpserver.url_for("/storm")
    done = clean_page(url, "--allow-private", "--format", "json")
    assert (done.code, done.err) == (0, "")
    record = json.loads(done.out)
    assert (record["url"], record["title"]) == (url, "Storm closes port")


def test_url_of_a_file(clean_page: CleanPage, story_file: Path) -> None:
    """``--url`` says where a file is from."""
    done = clean_page(story_file, "--url", "https://news.example/storm", "--format", "json")
    assert json.loads(done.out)["url"] == "https://news.example/storm"


def test_several_sources_are_told_apart(clean_page: CleanPage, story_file: Path, tmp_path: Path) -> None:
    """Each of several texts has a line with its source before it; each of several records is a line of JSON."""
    other = tmp_path / "other.html"
    other.write_text(story_file.read_text("utf-8").replace("Storm", "Gale"), "utf-8")
    text = clean_page(story_file, other).out
    assert text.startswith(f"==> {story_file} <==\nStorm closes port\n")
    assert f"\n\n==> {other} <==\nGale closes port\n" in text
    lines = clean_page(story_file, other, "--format", "json").out.splitlines()
    assert [json.loads(line)["title"] for line in lines] == ["Storm closes port", "Gale closes port"]
    assert '\n\n---\ntitle: "Gale closes port"\n' in clean_page(story_file, other, "--format", "markdown").out


def test_highest_code_of_several_sources(clean_page: CleanPage, story_file: Path, tmp_path: Path) -> None:
    """One bad source does not stop the others, and is not forgotten."""
    menu = tmp_path / "menu.html"
    menu.write_text(BANNER, "utf-8")
    assert clean_page("gone.html", story_file).code == 1
    done = clean_page(menu, "gone.html", story_file)
    assert done.code == 3
    assert "The port is to open again" in done.out
    assert len(done.err.splitlines()) == 2


def test_text_and_html_are_told_apart_by_looking(clean_page: CleanPage) -> None:
    """Plain text is read line by line, whatever its file is called; ``--text`` says so of anything."""
    lines = b"Storm closes port\n\nThe port was closed on Monday night, the harbour master said.\n\nLoading...\n"
    done = clean_page("-", "--format", "json", stdin=lines)
    assert json.loads(done.out)["engine"] == "text"
    done = clean_page("-", "--format", "json", "--text", stdin=b"<html><p>Rain</p>\n<p>It rained on Monday.</p></html>")
    assert json.loads(done.out)["engine"] == "text"


def test_text_in_an_old_encoding(clean_page: CleanPage) -> None:
    """Plain text need not be UTF-8."""
    text = "Sturm schließt Hafen\n\nDer Hafen wurde in der Nacht geschlossen, sagte die Hafenmeisterin für den Süden.\n"
    done = clean_page("-", stdin=text.encode("cp1252"))
    assert "für den Süden." in done.out


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "not a web page but a PDF file"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not a web page but a PNG image"),
        (bytes(range(256)) * 20, "not a web page but binary data"),
        (b"<?xml version='1.0'?><rss version='2.0'/>", "not a web page but a feed"),
        (b"<p>" + b"x" * (32 << 20), "larger than 32 MiB, the most that is read"),
        (gzip.compress(b"<p>" + b"x" * (32 << 20)), "larger than 32 MiB once it is unpacked"),
        (gzip.compress(b"<p>Rain")[:-9], "the compressed data ends too early"),
        (gzip.compress(b"%PDF-1.7 ..."), "not a web page but a PDF file"),
    ],
)
def test_file_that_is_no_page(clean_page: CleanPage, tmp_path: Path, content: bytes, words: str) -> None:
    """Bytes that are no page are named for what they are, in one line, with code 1."""
    path = tmp_path / "page.html"
    path.write_bytes(content)
    done = clean_page(path)
    assert (done.code, done.out, done.err) == (1, "", f"clean-page: {path}: {words}\n")


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_packed_file(clean_page: CleanPage, story_file: Path, tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    """A page that an archive keeps packed with gzip or zstd is cleaned as the page itself is."""
    packed = tmp_path / "page.html.packed"
    packed.write_bytes(pack(story_file.read_bytes()))
    assert clean_page(packed).out == clean_page(story_file).out != ""


def test_what_is_no_file(clean_page: CleanPage, tmp_path: Path) -> None:
    """A missing file and a folder get a line each; a host's name without a scheme gets a hint."""
    done = clean_page("gone.html")
    assert (done.code, done.out, done.err) == (1, "", "clean-page: gone.html: no such file\n")
    hint = "clean-page: news.example/a: no such file; for the web page write https://news.example/a\n"
    assert clean_page("news.example/a").err == hint
    done = clean_page(tmp_path)
    assert (done.code, done.err) == (1, f"clean-page: {tmp_path}: a folder; name the pages in it\n")


def test_file_name_that_rules_the_terminal(clean_page: CleanPage) -> None:
    """Not even a file's name puts an escape sequence on the terminal."""
    done = clean_page("\x1b[31mred\n.html")
    assert done.err == "clean-page: \ufffd[31mred .html: no such file\n"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.mark.parametrize(
    ("response", "words"),
    [
        (Response("gone", 404), "404"),
        (Response(b"%PDF-1.7", content_type="application/pdf"), "PDF"),
        (Response(b"\xff\xd8\xff\xe0", content_type="text/html"), "JPEG"),
        (Response(b"", content_type="text/html"), "nothing"),
    ],
)
def test_url_that_gives_no_page(clean_page: CleanPage, httpserver: HTTPServer, response: Response, words: str) -> None:
    """What the network gives instead of a page is said in one line, with code 1."""
    httpserver.expect_request("/x").respond_with_response(response)
    done = clean_page(httpserver.url_for("/x"), "--allow-private")
    assert (done.code, done.out, len(done.err.splitlines())) == (1, "", 1)
    assert words in done.err


def test_server_that_is_not_there(clean_page: CleanPage) -> None:
    """A refused connection, and a host that does not exist, are one line with code 1."""
    for url in (f"http://127.0.0.1:{free_port()}/", "http://nobody.invalid/"):
        done = clean_page(url, "--allow-private")
        assert (done.code, done.out, len(done.err.splitlines())) == (1, "", 1)
        assert done.err.startswith(f"clean-page: {url}: ")


def test_private_address_needs_leave(clean_page: CleanPage, httpserver: HTTPServer) -> None:
    """A local server is not asked for anything unless the user says so."""
    done = clean_page(httpserver.url_for("/"))
    assert done.code == 1
    assert not httpserver.log


def test_proxy_is_used(clean_page: CleanPage, story_file: Path, httpserver: HTTPServer) -> None:
    """``--proxy`` gets the request for a host that only it can resolve; the environment's proxy never does."""
    httpserver.expect_request("/storm").respond_with_data(story_file.read_bytes(), content_type="text/html")
    proxy = httpserver.url_for("").rstrip("/")
    done = clean_page("http://nobody.invalid/storm", "--proxy", proxy)
    assert (done.code, done.err) == (0, "")
    assert clean_page("http://nobody.invalid/storm", environment={"http_proxy": proxy}).code == 1


def test_page_that_is_no_article(clean_page: CleanPage) -> None:
    """A page without a story is code 3 and one line that says what it is; only JSON has something to print."""
    done = clean_page("-", stdin=BANNER.encode())
    assert (done.code, done.out, len(done.err.splitlines())) == (3, "", 1)
    assert done.err.startswith("clean-page: -: no article but ")
    done = clean_page("-", "--format", "json", stdin=BANNER.encode())
    assert done.code == 3
    assert json.loads(done.out)["is_article"] is False
    done = clean_page("-", "--explain", stdin=BANNER.encode())
    assert "\n    - Home\n" in done.out


def test_explain_in_place(clean_page: CleanPage, story_file: Path) -> None:
    """``--explain`` shows the story, and each removed piece in its place, with label, rule and reason."""
    plain, explained = clean_page(story_file), clean_page(story_file, "--explain")
    assert explained.code == 0
    kept = [line for line in explained.out.partition("\nThis page: ")[0].splitlines() if line[:1] != " "]
    assert [line for line in kept if line] == [line for line in plain.out.splitlines() if line]
    for removal in clean_html(story_file.read_bytes()).removed:
        assert f"\n    - {removal.text}\n" in explained.out
        assert f"\n    {removal.label.replace('_', ' ')}  {removal.rule}\n    {removal.why}\n" in explained.out


def test_explain_in_short(clean_page: CleanPage, story_file: Path) -> None:
    """``--explain=summary`` counts what was removed by label and by rule, after the story; another word is an error."""
    plain, explained = clean_page(story_file), clean_page("--explain=summary", story_file)
    assert (explained.code, explained.out.startswith(plain.out + "\nThis page: article")) == (0, True)
    removed = clean_html(story_file.read_bytes()).removed
    lines = explained.out[len(plain.out) :].splitlines()
    labels = [line.split() for line in lines if line[:1] != " "]
    rules = [line.split() for line in lines if line[:1] == " "]
    for label, number in Counter(removal.label for removal in removed).items():
        assert [*label.replace("_", " ").split(), str(number)] in [line[:-1] for line in labels]
    for rule, number in Counter(removal.rule for removal in removed).items():
        assert number == sum(int(line[1]) for line in rules if len(line) == 3 and line[0] == rule)
    wrong = clean_page("--explain=short", story_file)
    assert (wrong.code, "'short' is not 'summary'" in wrong.err) == (2, True)


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_explain_leaves_documents_alone(clean_page: CleanPage, story_file: Path, form: str) -> None:
    """Beside a document the explanation goes to standard error, so that the document stays one."""
    plain, explained = clean_page(story_file, "--format", form), clean_page(story_file, "--format", form, "--explain")
    assert explained.out == plain.out
    assert explained.err.startswith("This page: article")


def test_keep_and_drop(clean_page: CleanPage, story_file: Path) -> None:
    """Labels choose what stands in the body; several by comma or by repeating the option."""
    assert "\nHome" in clean_page(story_file, "--keep", "caption,navigation").out
    done = clean_page(story_file, "--drop", "heading", "--drop", "paragraph")
    assert "harbour" not in done.out


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("captoin", "did you mean 'caption'? Labels: "),
        ("Newsletters", "did you mean 'newsletter'? Labels: "),
        ("quiz", "labels are "),
    ],
)
def test_unknown_label(clean_page: CleanPage, story_file: Path, word: str, hint: str) -> None:
    """A label that does not exist is a usage error that names the one it is near to, if it is, and all."""
    done = clean_page(story_file, "--drop", f"caption,{word}")
    assert (done.code, done.out) == (2, "")
    assert f"no label {word!r}; {hint}" in done.err
    assert all(label.value in done.err for label in Label)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "Missing argument 'SOURCE...'"),
        (["--format", "yaml", "x"], "'yaml' is not one of"),
        (["--keep", "tags", "--drop", "tags", "x"], "tags: both kept and dropped"),
        (["--url", "https://a.example", "x", "y"], "--url"),
        (["--url", "https://a.example", "https://b.example"], "--url"),
        (["--save", "https://a.example/", "x"], "is a page, not a store"),
        (["--save", "page.html"], "is a page, not a store"),
        (["--proxy", "nonsense", "https://b.example"], "--proxy"),
        (["--colour", "x"], "No such option"),
    ],
)
def test_usage(clean_page: CleanPage, arguments: list[str], words: str) -> None:
    """A mistake on the command line is code 2, with words that say which."""
    done = clean_page(*arguments)
    assert (done.code, done.out) == (2, "")
    assert words in done.err


def test_help_and_version(clean_page: CleanPage) -> None:
    """Help names every exit code and option; ``--version`` is one line."""
    help_text = clean_page("--help").out
    assert clean_page("-h").out == help_text
    for word in (
        "--format",
        "--text",
        "--explain",
        "--save",
        "--keep",
        "--drop",
        "--url",
        "--proxy",
        "130  interrupted",
    ):
        assert word in help_text
    version = clean_page("--version")
    assert version.code == 0
    assert version.out.startswith("clean-page")
    assert version.out.count("\n") == 1


def start(arguments: list[str], environment: Mapping[str, str], **options: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "scraper.cli.clean_page", *arguments]
    return subprocess.Popen(command, env=dict(environment), stderr=subprocess.PIPE, **options)


def test_closed_pipe(story_file: Path, command_environment: Mapping[str, str]) -> None:
    """A reader that has seen enough, like ``head``, ends the command without a word."""
    process = start([str(story_file)] * 3, command_environment, stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the device of a full disk is Linux's")
def test_full_disk(story_file: Path, command_environment: Mapping[str, str]) -> None:
    """Output that cannot be written is an error in one line, never a success."""
    with Path("/dev/full").open("wb") as full:
        process = start([str(story_file)], command_environment, stdout=full)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 1
    assert err == b"clean-page: the output cannot be written: No space left on device\n"


def test_interrupt(httpserver: HTTPServer, command_environment: Mapping[str, str]) -> None:
    """Ctrl-C during a fetch is code 130, without a traceback."""
    asked, finished = threading.Event(), threading.Event()

    def slow(_: Request) -> Response:
        asked.set()
        finished.wait(20)
        return Response("late")

    httpserver.expect_request("/slow").respond_with_handler(slow)
    process = start(["--allow-private", httpserver.url_for("/slow")], command_environment, stdout=subprocess.PIPE)
    try:
        assert asked.wait(20)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    finally:
        finished.set()
        process.kill()
    assert process.returncode == 130
    assert b"Traceback" not in err


def stored(path: Path) -> list[tuple[str, str]]:
    """URL and title of all articles in a store."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT url, title FROM articles ORDER BY url").fetchall()


def test_save(clean_page: CleanPage, story_file: Path, httpserver: HTTPServer, tmp_path: Path) -> None:
    """``--save`` keeps the record and the raw page, once however often, and still prints the story."""
    httpserver.expect_request("/storm").respond_with_data(story_file.read_bytes(), content_type="text/html")
    url, db = httpserver.url_for("/storm"), tmp_path / "news.db"
    first = clean_page(url, "--allow-private", "--save", db)
    assert (first.code, first.err) == (0, f"clean-page: {url}: saved in {db}\n")
    assert first.out.startswith("Storm closes port\n")
    again = clean_page(url, "--allow-private", "--save", db)
    assert (again.code, again.err) == (0, f"clean-page: {url}: unchanged in {db}\n")
    assert stored(db) == [(url, "Storm closes port")]
    with closing(sqlite3.connect(db)) as connection:
        assert connection.execute("SELECT count(*) FROM pages").fetchone() == (1,)


def test_save_without_the_page(clean_page: CleanPage, story_file: Path, httpserver: HTTPServer, tmp_path: Path) -> None:
    """``--no-archive`` saves the record alone; by itself it means nothing."""
    httpserver.expect_request("/storm").respond_with_data(story_file.read_bytes(), content_type="text/html")
    url, db = httpserver.url_for("/storm"), tmp_path / "news.db"
    assert clean_page(url, "--allow-private", "--save", db, "--no-archive").code == 0
    assert stored(db) == [(url, "Storm closes port")]
    with closing(sqlite3.connect(db)) as connection:
        assert connection.execute("SELECT count(*) FROM pages").fetchone() == (0,)
    done = clean_page(story_file, "--no-archive")
    assert (done.code, "--save" in done.err) == (2, True)


def test_save_of_a_file(clean_page: CleanPage, story_file: Path, tmp_path: Path) -> None:
    """A file is saved under the URL that the user gives; the store is DB, else $NEWS_DB, else news.db."""
    where = ("--url", "https://news.example/storm")
    db = tmp_path / "mine.db"
    assert clean_page(story_file, *where, "--save", environment={"NEWS_DB": str(db)}).code == 0
    assert stored(db) == [("https://news.example/storm", "Storm closes port")]
    assert clean_page(story_file, *where, "--save").code == 0
    assert stored(tmp_path / "empty" / "news.db") == stored(db)


def test_nothing_is_saved_of_a_page_without_a_story(clean_page: CleanPage, tmp_path: Path) -> None:
    """A menu does not get into the archive."""
    db = tmp_path / "news.db"
    assert clean_page("-", "--save", db, stdin=BANNER.encode()).code == 3
    assert stored(db) == []


def test_store_that_fails(clean_page: CleanPage, story_file: Path, tmp_path: Path) -> None:
    """A store that cannot be opened is one line and code 5, and the file stays as it was."""
    not_a_store = tmp_path / "letters.db"
    not_a_store.write_text("Dear Sir, this is no database. " * 100)
    for path in (not_a_store, tmp_path):
        done = clean_page(story_file, "--save", path)
        assert (done.code, len(done.err.splitlines())) == (5, 1)
        assert str(path) in done.err
    assert not_a_store.read_text().startswith("Dear Sir")


def test_report(clean_page: CleanPage, story_file: Path, tmp_path: Path) -> None:
    """``--report`` writes a page beside what is printed, also of a page that is no article."""
    report = tmp_path / "report.html"
    done = clean_page(story_file, "--report", report)
    assert (done.code, done.err) == (0, "")
    assert done.out == clean_page(story_file).out
    assert report.read_text("utf-8").startswith("<!doctype html>")
    banner = tmp_path / "banner.html"
    banner.write_text(BANNER, "utf-8")
    assert clean_page(banner, "--report", report).code == 3
    assert "Home" in report.read_text("utf-8")


def test_report_that_cannot_be(clean_page: CleanPage, story_file: Path, tmp_path: Path) -> None:
    """A report is of one page, never over that page, and where it cannot be written the reason is told."""
    assert clean_page(story_file, story_file, "--report", "out.html").code == 2
    assert clean_page(story_file, "--report", story_file).code == 2
    done = clean_page(story_file, "--report", tmp_path / "no-folder" / "out.html")
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert "no-folder" in done.err


def test_own_rules(clean_page: CleanPage, story_file: Path, tmp_path: Path) -> None:
    """``--rules`` reads a file of rules; one that never matched is named with its line."""
    rules = tmp_path / "mine.toml"
    rules.write_text('[[rule]]\nphrase = "The port is"\ndrop = "other"\n\n[[rule]]\nline = "quiz"\ndrop = "widget"\n')
    done = clean_page(story_file, "--rules", rules)
    assert "The port is to open again" not in done.out
    assert (done.code, done.err) == (0, f"clean-page: {rules}: line 5: own:line-5 matched nothing\n")


def test_own_rules_with_a_mistake(clean_page: CleanPage, story_file: Path, tmp_path: Path) -> None:
    """A mistake in the rules, or no such file, ends the command before it begins: one line, with file and line."""
    rules = tmp_path / "mine.toml"
    rules.write_text('[[rule]]\nphrase = "quiz"\n')
    done = clean_page(story_file, "--rules", rules)
    assert (done.code, done.out) == (2, "")
    assert f"{rules}: line 1: a rule has one of keep and drop" in done.err
    assert clean_page(story_file, "--rules", tmp_path / "none.toml").code == 2
