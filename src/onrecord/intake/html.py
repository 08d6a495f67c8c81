"""HTML → an Article: headline, standfirst and body as the page has them, with its posts in place.

Only lxml reads the page: no script of it runs, and nothing is fetched.
"""

from lxml.html import HtmlElement

from onrecord.article import Article, Original
from onrecord.intake import Taken, Told
from onrecord.intake.blocks import Blocks, blocks_of, key_of
from onrecord.intake.body import (
    Chosen,
    Role,
    column_of,
    in_order,
    plain_votes,
    story_blocks,
    votes_for,
    whole_page,
)
from onrecord.intake.front import pieces_of
from onrecord.intake.markup import markup_of
from onrecord.intake.metadata import Metadata, metadata_of
from onrecord.intake.typeset import Typeset, typeset
from onrecord.problem import Problem

LITTLE = 0.5  # of the letters that JSON-LD has
ENOUGH_SAID = 1000  # characters of the story in JSON-LD
MAX_LETTERS = 2_000_000
# Above these trafilatura takes seconds; of 335 pages of news none has a quarter of them.
MAX_ELEMENTS = 20_000
MAX_NESTED = 800_000  # elements times the depth of the deepest
MAX_DEPTH = 250
NO_TEXT = (
    "the page has no text of a story: it may be a video, a list of other stories, or be filled in"
    " by a script. Save it from a browser once it shows, or give the text itself"
)
ELSEWHERE = (
    "the page shows only part of the story; the rest was read from what it tells search engines,"
    " where pictures, headings and paragraphs may be lost"
)
PLAIN = (
    "the page is too large or too deeply nested to tell its story from its menus, so all of its"
    " paragraphs were read. Give the text itself if that is too much"
)


def article_from(data: bytes, told: Told, charset: str | None = None) -> Taken:
    """The article of one page; `charset` is what the sender said of the bytes, if anything."""
    markup = markup_of(data, charset)
    notes: list[str] = []
    if markup.tree is None:
        return Taken(None, (*markup.problems, Problem("intake", NO_TEXT)))
    about = metadata_of(markup.tree, url=told.url, outlet=told.outlet)
    page = blocks_of(markup.tree)
    chosen = _chosen(markup.tree, page, about, notes)
    if _shows_less(chosen, about):
        notes.append(ELSEWHERE)
        chosen = [*(in_order(about.body)), *(c for c in chosen if c.role is Role.POST)]
    story = typeset(pieces_of(page.blocks, chosen, about)) if chosen else Typeset()
    if not story.text:
        return Taken(None, (*markup.problems, *_problems([*notes, NO_TEXT])))
    return Taken(_article(data, told, about, story), (*markup.problems, *_problems(notes)))


def _shows_less(chosen: list[Chosen], about: Metadata) -> bool:
    """Whether JSON-LD has far more of the story than the paragraphs, as where one pays."""
    shown = sum(len(c.block.key) for c in chosen if c.role is Role.BODY)
    return shown < LITTLE * len(key_of(about.body))


def _problems(notes: list[str]) -> tuple[Problem, ...]:
    return tuple(Problem("intake", note) for note in notes)


def _chosen(tree: HtmlElement, page: Blocks, about: Metadata, notes: list[str]) -> list[Chosen]:
    if _is_large(page):
        notes.append(PLAIN)
        return story_blocks(page.blocks, plain_votes(page.blocks), whole_page(page.blocks, tree))
    extracted = _extracted(tree, fast=len(about.body) > ENOUGH_SAID)
    chosen = _by_votes(page, votes_for(page.blocks, [extracted, about.body]))
    if any(c.role is Role.BODY for c in chosen):
        return chosen
    return _by_votes(page, plain_votes(page.blocks))


def _is_large(page: Blocks) -> bool:
    letters = sum(len(block.words) for block in page.blocks)
    nested = page.depth > MAX_DEPTH or page.depth * page.elements > MAX_NESTED
    return nested or page.elements > MAX_ELEMENTS or letters > MAX_LETTERS


def _by_votes(page: Blocks, votes: list[bool]) -> list[Chosen]:
    column = column_of(page.blocks, votes)
    return story_blocks(page.blocks, votes, column) if column else []


def _extracted(tree: HtmlElement, *, fast: bool) -> str:
    """What trafilatura takes for the story, a paragraph a line; "" where it fails.

    Fast leaves out its second opinions, which JSON-LD gives as well where it has the text.
    """
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(tree, fast=fast, include_comments=False)
    except Exception:  # of a library that reads hostile pages; the page's own tags then decide
        return ""
    body = getattr(found, "body", None)
    if body is None:
        return ""
    paragraphs = body.iter("p", "head", "item", "cell", "quote", "code")
    return "\n".join(" ".join("".join(p.itertext()).split()) for p in paragraphs)


def _article(data: bytes, told: Told, about: Metadata, story: Typeset) -> Article:
    return Article(
        text=story.text,
        original=Original(data, "text/html"),
        title=about.title,
        outlet=about.outlet,
        url=about.url,
        published=told.published or about.published,
        modified=about.modified,
        language=about.language,
        byline=about.byline,
        posts=story.posts,
        parts=story.parts,
    )
