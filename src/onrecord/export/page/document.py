"""The page as a whole: `onrecord read story.html --format html > record.html`.

It holds no script and asks for nothing over the network, and its policy forbids both, so that a
hostile story can do nothing in it.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256

from onrecord.article import Article
from onrecord.export.page.events import event_list
from onrecord.export.page.ledger import ledger, problem_list, speakers
from onrecord.export.page.markup import Html, link, tag, together
from onrecord.export.page.place import Place
from onrecord.export.page.story import story_text
from onrecord.export.page.style import style
from onrecord.export.record_json import text_sha256
from onrecord.export.wording import Line, counted, lines, moment, one_line
from onrecord.story import Story


def page(stories: Iterable[Story]) -> Iterator[str]:
    """The page of one story, or of several one below the other."""
    shown = list(stories)
    several = len(shown) != 1
    css = style((story, _place(index, several)) for index, story in enumerate(shown))
    title = (
        counted(len(shown), "story").replace("storys", "stories") if several else _title(shown[0])
    )
    yield "<!DOCTYPE html>\n" + f'<html lang="en">\n{_head(title, css)}\n<body>\n'
    yield tag("a", "Skip to the record", class_="skip", href=f"#{_place(0, several).key}record")
    yield _masthead(title, shown, several=several) + '\n<main id="main">\n'
    for index, story in enumerate(shown):
        yield _story(story, _place(index, several)) + "\n"
    yield "</main>\n" + _colophon(shown) + "\n</body>\n</html>\n"


def _place(index: int, several: bool) -> Place:
    return Place(f"{index + 1}-", 2) if several else Place()


def _title(story: Story) -> str:
    return one_line(story.article.title or "") if story.article else "No story"


def _head(title: str, css: str) -> Html:
    digest = b64encode(sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return tag(
        "head",
        Html('<meta charset="utf-8">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{policy}">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Html('<meta name="referrer" content="no-referrer">'),
        Html('<meta name="color-scheme" content="light dark">'),
        tag("title", f"{title or 'Untitled story'} – on the record"),
        Html(f"<style>{css}</style>"),
    )


def _masthead(title: str, stories: list[Story], *, several: bool) -> Html:
    name = tag("p", "on", tag("b", "record"), class_="wordmark")
    if not several:
        return tag("header", name, _telling(stories[0].article), class_="masthead")
    contents = (
        tag("li", tag("a", _title(story) or "Untitled story", href=f"#{index}-story", dir="auto"))
        for index, story in enumerate(stories, 1)
    )
    nav = tag("nav", tag("ol", *contents), aria_label="Stories")
    return tag("header", name, tag("h1", title), nav, class_="masthead")


def _telling(article: Article | None) -> Html | None:
    """Who published the story, when, and who wrote it."""
    if article is None:
        return None
    outlet = article.outlet and (article.outlet.name or article.outlet.domain)
    told = (
        outlet and tag("b", one_line(outlet), dir="auto"),
        article.published and tag("time", moment(article.published), datetime=article.published),
        tag("span", "by ", one_line(", ".join(article.byline)), dir="auto")
        if article.byline
        else None,
        article.url and tag("span", link(article.url, one_line(article.url)), class_="address"),
    )
    return tag("p", *(tag("span", part) for part in told if part), class_="telling")


def _story(story: Story, place: Place) -> Html:
    if story.article is None:
        heading = place.heading(0, "This input could not be read", id=f"{place.key}record")
        return tag("article", heading, problem_list(story.problems), id=f"{place.key}story")
    found = list(lines(story))
    again = _telling(story.article) if place.key else None
    shown = story_text(story.article, found, place, story.events)
    text = tag("section", again, shown, class_="text", lang=_lang(story))
    return tag(
        "article",
        text,
        _record(story, found, place),
        class_="story",
        id=f"{place.key}story",
    )


def _lang(story: Story) -> str | None:
    return story.article.language if story.article else None


def _record(story: Story, found: list[Line], place: Place) -> Html:
    """The column beside the text: what was found, who speaks, and what could not be done."""
    name = f"{place.key}record"
    parts = [
        place.heading(1, "The record", id=f"{name}-title"),
        tag("p", *_summary(story, found, place), class_="summary"),
        _legend(found),
        *_section("Who speaks", speakers(found, place), place),
        *_section("What they said", ledger(found, place), place, f"{place.key}said"),
        *_section("What was done", event_list(story, found, place), place, f"{place.key}done"),
        *_section("Problems", problem_list(story.problems) if story.problems else None, place),
        _proof(story),
    ]
    # The column scrolls by itself, so that it must be reachable from the keyboard.
    return tag(
        "section", *parts, class_="record", id=name, aria_labelledby=f"{name}-title", tabindex="0"
    )


def _section(
    title: str, inner: Html | None, place: Place, name: str | None = None
) -> tuple[Html, ...]:
    return (place.heading(2, title, class_="rubric", id=name), inner) if inner else ()


def _summary(story: Story, found: list[Line], place: Place) -> Iterator[str]:
    """ "17 statements, 8 speakers, 1 without a known speaker, 3 events"; lists are linked."""
    named = {line.speaker.id for line in found if line.speaker}
    unresolved = sum(line.speaker is None for line in found)
    yield tag("a", counted(len(found), "statement"), href=f"#{place.key}said")
    yield f", {counted(len(named), 'speaker')}"
    yield f", {unresolved} without a known speaker" if unresolved else ""
    if story.events:
        yield ", "
        yield tag("a", counted(len(story.events), "event"), href=f"#{place.key}done")


def _legend(found: list[Line]) -> Html:
    unsaid = any(line.unsaid for line in found)
    samples = (
        tag("mark", "word for word", class_="content direct"),
        tag("mark", "partly quoted", class_="content mixed"),
        tag("mark", "in the writer’s words", class_="content indirect"),
        tag("mark", "a post", class_="content post"),
        *([tag("mark", "not said", class_="content indirect unsaid")] if unsaid else []),
        tag("span", "source", class_="source"),
        tag("span", "cue", class_="cue"),
    )
    return tag("p", *(together(sample, " ") for sample in samples), class_="legend")


def _proof(story: Story) -> Html:
    """What the record can be checked by."""
    article = story.article
    assert article is not None  # noqa: S101  # a story without one has no record to prove
    facts = (
        ("Article", article.id),
        ("Text, SHA-256", text_sha256(article.text)),
        (f"Original, {article.original.media_type}, SHA-256", article.original.sha256),
    )
    rows = (tag("div", tag("dt", name), tag("dd", tag("code", value))) for name, value in facts)
    return tag("dl", *rows, class_="proof")


def _colophon(stories: list[Story]) -> Html:
    made = dict.fromkeys(_made_by(story) for story in stories)
    note = (
        "Read by a program, which errs: each line stands on the marked words; check it there."
        " Offsets count Unicode code points of the article’s text."
    )
    return tag("footer", *(tag("p", line) for line in made), tag("p", note))


def _made_by(story: Story) -> str:
    made_by = story.made_by
    settings = "".join(f", {name} {value}" for name, value in made_by.settings)
    model = f"{made_by.model} {made_by.model_sha256 or ''}".strip()
    return f"onrecord {made_by.onrecord}, reader {model}{settings}"
