"""What class names say of lines that were left out unnamed."""

from __future__ import annotations

import pytest

from cleaners.judging.left_out import RULE, name_by_classes, name_by_company, name_by_story
from cleaners.labels import Label
from cleaners.parsing.blocks import LabelledBlock
from cleaners.parsing.document import Page, read
from cleaners.parsing.split import split


def left_out(html: str, label: Label = Label.OTHER, rule: str = "score") -> list[LabelledBlock]:
    """Three blocks of a page: a paragraph of the story, the line itself, and a paragraph again."""
    blocks, _ = split(read(Page(f"<p>Before</p>{html}<p>Behind</p>")).tree.body)
    story = [LabelledBlock(block, Label.PARAGRAPH, "score", "") for block in blocks]
    story[1:-1] = [LabelledBlock(block, label, rule, "") for block in blocks[1:-1]]
    return story


@pytest.mark.parametrize(
    ("html", "label"),
    [
        ('<div class="newsletter-box"><div><p>The week in brief</p></div></div>', Label.NEWSLETTER),
        (
            '<div class="newsletter-box"><div class="social-links"><p>Join in</p></div></div>',
            Label.SHARE,
        ),  # the nearest
        ('<p class="article-author__date">3 May, noon</p>', Label.DATELINE),  # of several words the last
        ('<p class="article-date">At noon</p>', Label.OTHER),  # without a figure
        ('<p class="byline">Ann Quay</p>', Label.BYLINE),
        ('<p class="byline__date">Ann Quay</p>', Label.BYLINE),  # the last word that fits
        ('<div class="main-image"><p>The ice seen from the pier</p></div>', Label.CAPTION),
        ('<div class="main-image"><p>Ann Quay / City of Turku</p></div>', Label.CREDIT),  # names and a stroke
        ('<ul class="topics"><li>Ice</li></ul>', Label.TAGS),
        ('<div class="infobox"><ul><li>The ice is a metre thick</li></ul></div>', Label.FACT_BOX),
        ('<div class="story-fact-box"><p>The ice is a metre thick</p></div>', Label.FACT_BOX),
        ('<div class="infobox"><p><a href="/x">The ice is a metre thick</a></p></div>', Label.OTHER),
        ('<div class="fun-facts-widget"><p>The ice is a metre thick</p></div>', Label.OTHER),
        ('<div class="match-highlights"><p>The ice holds</p></div>', Label.OTHER),
        ('<div class="ad-slot"><p>New boats</p></div>', Label.ADVERTISEMENT),
        ('<div class="hed__84ad1f"><p>New boats</p></div>', Label.OTHER),  # a piece of a random name
        ('<div class="post type-post tag-ice"><p>New boats</p></div>', Label.OTHER),  # it names what the story is of
        ('<div class="byline"><div><div><p>Ann Quay</p></div></div></div>', Label.OTHER),  # too far up
        ('<div class="author-box"><p>A note on Ann Quay and her year at sea</p></div>', Label.BYLINE),
        ('<nav class="social"><p>Ann Quay</p></nav>', Label.OTHER),
    ],
)
def test_nearest_class_name_labels_a_left_out_line(html: str, label: Label) -> None:
    """Of the three elements nearest to it the first that says something says what it is."""
    labelled = left_out(html)
    name_by_classes(labelled)
    assert labelled[1].label is label
    assert (labelled[1].rule == RULE) is (label is not Label.OTHER)


@pytest.mark.parametrize("date", ["3.5.2024, 10:30", "Fri, 3 May 2024", "2024年5月3日 10時30分"])
def test_date_in_the_page_header_is_a_date(date: str) -> None:
    """Today's date, in the header of every page, is no way around the site, in whatever words it is written."""
    labelled = left_out(f"<header><p>{date}</p></header>", Label.NAVIGATION, "page-frame")
    name_by_classes(labelled)
    assert (labelled[1].label, labelled[1].rule) == (Label.DATELINE, "dated-line")


@pytest.mark.parametrize(
    ("html", "label"),
    [
        ('<div class="video-player"><p>3:08</p></div>', Label.WIDGET),
        ("<p>0:00 / 1:02:45</p>", Label.WIDGET),
        ("<p>0:00</p>", Label.WIDGET),
        ("<p>13:08</p>", Label.DATELINE),
        ('<div class="video-player"><p>3.5.2024, 13:08</p></div>', Label.DATELINE),
    ],
)
def test_time_of_a_player_is_no_date(html: str, label: Label) -> None:
    """How long a recording plays looks like a time of day; what stands around it tells them apart."""
    labelled = left_out(html, Label.DATELINE, "date-in-figures")
    name_by_classes(labelled)
    assert labelled[1].label is label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Update: 3.5.2024, 10:30. Published: 2.5.2024, 8:15", Label.DATELINE),
        ("Mise à jour : 3.5.2024, 10:30", Label.DATELINE),
        ("Correction: It was 3 May 2024, not 4 May 2024.", Label.CORRECTION),
        ("Korrektur: 3.5.2024, nicht 4.5.2024", Label.CORRECTION),
        ("Correction, 3 May 2024: On 4 May 2024, not 3 May.", Label.CORRECTION),
    ],
)
def test_update_that_says_only_when_is_a_date(text: str, label: Label) -> None:
    """What is labelled as an update and says only when corrects nothing; what was wrong may be a date itself."""
    labelled = left_out(f"<p>{text}</p>", Label.CORRECTION, "correction-label")
    name_by_classes(labelled)
    assert labelled[1].label is label


@pytest.mark.parametrize(
    ("html", "label"),
    [
        ("<figcaption>Reuters</figcaption>", Label.CREDIT),
        ('<p class="photo">Reuters</p>', Label.CREDIT),
        ('<img src="a.jpg"><p>Reuters</p>', Label.CREDIT),
        ("<p>Reuters</p>", Label.BYLINE),
    ],
)
def test_agency_at_a_picture_took_it(html: str, label: Label) -> None:
    """What a rule takes for the byline, since it is an agency's name alone above the story, may be the photographer."""
    labelled = left_out(html, Label.BYLINE, "agency-byline")
    name_by_classes(labelled)
    assert labelled[1].label is label


def test_author_behind_the_story_is_a_note_on_the_author() -> None:
    """The same name above or in the story is the byline."""
    labelled = left_out('<p class="author">Ann Quay</p>')
    labelled[2].label = Label.RELATED
    name_by_classes(labelled)
    assert labelled[1].label is Label.AUTHOR_BIO


def test_box_behind_the_story_holds_no_facts_of_it() -> None:
    """What stands between two paragraphs of the story belongs to it; boxes before and behind are on anything."""
    labelled = left_out('<div class="infobox"><p>The ice is a metre thick</p></div>')
    labelled[2].label = Label.RELATED
    name_by_classes(labelled)
    assert labelled[1].label is Label.OTHER


def test_title_in_the_box_on_the_author_is_of_another_story() -> None:
    """What is a link as a whole, and as long as a title, leads to more by them; it names nobody."""
    title = '<div class="author-box"><a href="/x">A note on Ann Quay and her year at sea</a></div>'
    labelled = left_out(title, Label.RELATED, "linked-line")
    name_by_classes(labelled)
    assert labelled[1].label is Label.RELATED


@pytest.mark.parametrize(
    ("html", "label", "rule"),
    [
        ("<h4>“Nobody had told the crew”</h4>", Label.DUPLICATE, "pull-quote"),
        ("<h4>“Nobody had told the town”</h4>", Label.OTHER, "score"),
        ("<p>– – – –</p>", Label.OTHER, "score"),
        ('<div><img src="a.jpg"><p>The crew on the pier at noon</p></div>', Label.CAPTION, "with-picture"),
        ('<div><img src="a.jpg"><p>The crew stood on the pier at noon.</p></div>', Label.OTHER, "score"),
    ],
)
def test_what_belongs_to_the_story_is_named_by_it(html: str, label: Label, rule: str) -> None:
    """Within the story, words of its own again are a pull quote, and a line alone with a picture is its caption."""
    labelled = left_out(html + "<p>At noon nobody had told the crew of the ice.</p>")
    labelled[2].label = Label.PARAGRAPH
    name_by_story(labelled)
    assert (labelled[1].label, labelled[1].rule) == (label, rule)


@pytest.mark.parametrize(
    ("label", "rule"), [(Label.PARAGRAPH, "score"), (Label.CREDIT, "credit-label"), (Label.TITLE, "title-line")]
)
def test_rules_and_the_story_have_the_first_word(label: Label, rule: str) -> None:
    """What was kept, and what a rule has named, stays as it is."""
    labelled = left_out('<p class="share">Ann Quay</p>', label, rule)
    name_by_classes(labelled)
    assert labelled[1].label is label


TEASER = "The crew was back on board at noon, and so was the cat."


@pytest.mark.parametrize(
    ("before", "html", "behind", "label"),
    [
        (Label.PARAGRAPH, "<h3>Lately</h3>", Label.RELATED, Label.RELATED),
        (Label.RELATED, "<p>2.</p>", Label.RELATED, Label.RELATED),
        (Label.RELATED, f"<p>{TEASER}</p>", Label.OTHER, Label.RELATED),
        (Label.RELATED, f"<footer><p>{TEASER}</p></footer>", Label.OTHER, Label.OTHER),
        (Label.RELATED, "<p>Lately</p>", Label.OTHER, Label.OTHER),
        (Label.SHARE, f"<p>{TEASER}</p>", Label.RELATED, Label.OTHER),
        (Label.RELATED, f"<p>{TEASER}</p>", Label.PARAGRAPH, Label.OTHER),  # the story goes on behind it
    ],
)
def test_what_stands_in_a_list_of_other_stories_belongs_to_it(
    before: Label, html: str, behind: Label, label: Label
) -> None:
    """A heading or a number above the title of another story, and the text below one, behind the story's end."""
    labelled = left_out(html)
    labelled[0].label, labelled[2].label = before, behind
    name_by_company([left_out("")[0], *labelled])
    assert labelled[1].label is label
