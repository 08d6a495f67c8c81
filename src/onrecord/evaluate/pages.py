"""How well intake reads real news pages: `python -m onrecord.evaluate.pages FOLDER [--verbose]`.

FOLDER holds pages and what people found in them, in one of two forms: that of fundus
(`us/APNews_2024_09_03.html.gz`, with `us/APNews.json` and `us/meta.info` beside it) or that of the
article-extraction-benchmark (`html/*.html.gz` and `ground-truth.json`). A page is read without
its address being told, so that address and outlet come from the page alone.

What is right:

- *title*: the same words and marks but for case, spaces and the shapes of marks and dashes. Most
  pages word their headline in two or three ways (h1, og:title, JSON-LD) and gold took now one, now
  another, by outlet; so a second line also counts the words of the page's own `<h1>`, and a kicker
  more or less ("Kenya: Nairobi from below");
- *day*: the same calendar day at the outlet, or the very same moment;
- *outlet*: the same name (letters and digits, no "the"), or the same host but for a subdomain;
- *paragraph*: its characters stand in the article's text, white space left out of both: some of
  the gold has a space at each tag ("the “ Hamlet ” actor"), and some has none. The line *space for
  space* compares with each run of white space as one space;
- *post*: each embedded tweet of the page has its Post with handle, address and date.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from onrecord.article import Article, Original, PartKind, Span
from onrecord.evaluate.command import options_of
from onrecord.evaluate.gold_pages import GoldPage, gold_pages
from onrecord.intake import Told
from onrecord.intake.html import article_from


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of how many were right, and a line for each that was not."""

    right: int = 0
    of: int = 0
    misses: tuple[str, ...] = ()

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.right + other.right, self.of + other.of, self.misses + other.misses)


@dataclass(slots=True)
class PageScores:
    """A tally for each question, over all pages of a folder."""

    pages: int = 0
    by_question: dict[str, Tally] = field(default_factory=dict)

    def add(self, question: str, tally: Tally) -> None:
        """Counts one page's answer in."""
        self.by_question[question] = self.by_question.get(question, Tally()) + tally


def score_pages(folder: Path) -> PageScores:
    """Reads every page of the folder and scores what intake made of it."""
    scores = PageScores()
    for gold in gold_pages(folder):
        scores.pages += 1
        article = _read(gold, scores)
        for question, ask in QUESTIONS.items():
            scores.add(question, ask(gold, article))
    return scores


def table(scores: PageScores, *, verbose: bool = False) -> str:
    """The scores as lines of text; verbose: with each miss below its question."""
    return "\n".join(_lines(scores, verbose))


def _lines(scores: PageScores, verbose: bool) -> Iterator[str]:
    yield f"{scores.pages} pages"
    for question, tally in scores.by_question.items():
        if not tally.of:
            continue
        share = 100 * tally.right / tally.of
        yield f"{question:<38}{tally.right:>6} of {tally.of:<6}{share:6.1f} %"
        if verbose:
            yield from (f"    {miss}" for miss in tally.misses)


def _read(gold: GoldPage, scores: PageScores) -> Article:
    try:
        article = article_from(gold.data, Told()).article
        scores.add("read without a crash", Tally(1, 1))
    except Exception as trouble:  # any crash is what this line counts
        scores.add("read without a crash", Tally(0, 1, (f"{gold.name}: {trouble!r}",)))
        article = None
    return article or NOTHING


def title_right(gold: GoldPage, article: Article) -> Tally:
    """ "Russia’s War" and "Russia's war" are one title."""
    if not gold.title:
        return Tally()
    right = _plain(gold.title) == _plain(article.title or "")
    return _answer(right, f"{gold.name}: {article.title!r} for {gold.title!r}")


def title_of_page(gold: GoldPage, article: Article) -> Tally:
    """Gold took one of a page's headlines (og:title, h1, JSON-LD), and we at times another."""
    if not gold.title:
        return Tally()
    ours, wanted = _plain(article.title or ""), _plain(gold.title)
    # Only before the headline: what stands after it is the outlet's name, left there by mistake.
    kicker = len(ours) > 15 and (ours.endswith(wanted) or wanted.endswith(ours))
    right = kicker or ours in {_plain(top) for top in gold.shown}
    return _answer(right, f"{gold.name}: {article.title!r} for {gold.title!r}")


def day_right(gold: GoldPage, article: Article) -> Tally:
    """2024-05-03T23:30-04:00 is 3 May there, and the moment 2024-05-04T03:30Z."""
    if not gold.published:
        return Tally()
    ours = article.published or ""
    right = ours[:10] == gold.published[:10] or _same_moment(ours, gold.published)
    return _answer(right, f"{gold.name}: {ours!r} for {gold.published!r}")


def outlet_right(gold: GoldPage, article: Article) -> Tally:
    """By name or by host."""
    if not gold.outlet_domain:
        return Tally()
    right = _same_name(gold, article) or _same_host(gold, article)
    found, wanted = article.outlet, (gold.outlet_name, gold.outlet_domain)
    return _answer(right, f"{gold.name}: {found} for {wanted}")


def outlet_name_right(gold: GoldPage, article: Article) -> Tally:
    """By name alone, for gold that states one."""
    if not gold.outlet_name:
        return Tally()
    found = article.outlet.name if article.outlet else None
    return _answer(_same_name(gold, article), f"{gold.name}: {found!r} for {gold.outlet_name!r}")


def outlet_host_right(gold: GoldPage, article: Article) -> Tally:
    """By host alone."""
    if not gold.outlet_domain:
        return Tally()
    found = article.outlet.domain if article.outlet else None
    return _answer(_same_host(gold, article), f"{gold.name}: {found!r} for {gold.outlet_domain!r}")


def paragraphs_kept(gold: GoldPage, article: Article) -> Tally:
    """Each paragraph of the body, space for space."""
    return _kept(gold, gold.paragraphs, article.text, _spaced)


def paragraphs_unspaced(gold: GoldPage, article: Article) -> Tally:
    """Each paragraph of the body, white space left out."""
    return _kept(gold, gold.paragraphs, article.text, _unspaced)


def standfirst_kept(gold: GoldPage, article: Article) -> Tally:
    """What gold holds to be the summary."""
    return _kept(gold, gold.summary, article.text, _unspaced)


def headings_kept(gold: GoldPage, article: Article) -> Tally:
    """The headings between paragraphs."""
    return _kept(gold, gold.headings, article.text, _unspaced)


def text_is_gold(gold: GoldPage, article: Article) -> Tally:
    """How many of our paragraphs (no headline, caption, post) gold has too."""
    known = _letters(" ".join((*gold.paragraphs, *gold.summary, *gold.headings, gold.title or "")))
    ours = [p for p in _body_of(article) if len(_letters(p)) > 0]
    lost = [p for p in ours if _letters(p) not in known]
    return Tally(len(ours) - len(lost), len(ours), tuple(f"{gold.name}: {p[:150]!r}" for p in lost))


def posts_kept(gold: GoldPage, article: Article) -> Tally:
    """Every tweet of the page, by its address; with handle and date."""
    ours = {p.url: p for p in article.posts if p.platform == "twitter" and p.handle and p.posted}
    by_number = {_number(url) for url in ours}
    lost = [url for url in gold.tweets if _number(url) not in by_number]
    right = len(gold.tweets) - len(lost)
    return Tally(right, len(gold.tweets), tuple(f"{gold.name}: {url}" for url in lost))


QUESTIONS: dict[str, Callable[[GoldPage, Article], Tally]] = {
    "title, as gold words it": title_right,
    "title, so or as the page's h1 has it": title_of_page,
    "published day": day_right,
    "outlet, by name or host": outlet_right,
    "outlet, by name": outlet_name_right,
    "outlet, by host": outlet_host_right,
    "body paragraphs kept": paragraphs_unspaced,
    "… space for space": paragraphs_kept,
    "summaries kept": standfirst_kept,
    "headings kept": headings_kept,
    "our paragraphs that gold has too": text_is_gold,
    "embedded tweets kept": posts_kept,
}

NOTHING = Article(text="", original=Original(b"", "text/html"))

_DASHES = re.compile(r"[-‐‑‒–—−]")
_SINGLE = re.compile(r"[‘’‚‹›`´ʼ]")
_DOUBLE = re.compile(r"[“”„«»]|''")
_HIDDEN = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")


def _answer(right: bool, miss: str) -> Tally:
    return Tally(1, 1) if right else Tally(0, 1, (miss,))


def _kept(gold: GoldPage, wanted: tuple[str, ...], text: str, form: Callable[[str], str]) -> Tally:
    ours = form(text)
    lost = tuple(f"{gold.name}: {p[:200]!r}" for p in wanted if form(p) not in ours)
    return Tally(len(wanted) - len(lost), len(wanted), lost)


def _spaced(text: str) -> str:
    return " ".join(_HIDDEN.sub("", unicodedata.normalize("NFC", text)).split())


def _unspaced(text: str) -> str:
    return "".join(_spaced(text).split())


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text)).casefold()


def _plain(title: str) -> str:
    shaped = _DOUBLE.sub('"', _SINGLE.sub("'", _DASHES.sub("-", _spaced(title))))
    return shaped.casefold()


def _body_of(article: Article) -> Iterator[str]:
    """The paragraphs that are neither headline, caption nor a post's words."""
    apart = [p.span for p in article.parts if p.kind in (PartKind.HEADLINE, PartKind.CAPTION)]
    apart += [span for post in article.posts for span in (*post.spans, post.byline) if span]
    for found in re.finditer(r"[^\n]+", article.text):
        span = Span(*found.span())
        if not any(span.overlaps(other) for other in apart):
            yield found[0]


def _same_moment(ours: str, gold: str) -> bool:
    try:
        return datetime.fromisoformat(ours) == datetime.fromisoformat(gold)
    except (ValueError, TypeError):
        return False


def _same_name(gold: GoldPage, article: Article) -> bool:
    name = article.outlet.name if article.outlet else None
    return bool(name and gold.outlet_name) and _called(name or "") == _called(
        gold.outlet_name or ""
    )


def _called(name: str) -> str:
    return _letters(re.sub(r"^the\s", "", name.strip().casefold()))


def _same_host(gold: GoldPage, article: Article) -> bool:
    host = article.outlet.domain if article.outlet else None
    wanted = gold.outlet_domain
    return bool(host) and (
        host == wanted or f".{host}".endswith(f".{wanted}") or f".{wanted}".endswith(f".{host}")
    )


def _number(url: str | None) -> str:
    return (url or "").rsplit("/", 1)[-1].partition("?")[0]


def main(arguments: list[str] | None = None) -> int:
    """The command: a table on standard output."""
    switch = ("verbose", "also what is not right, page by page")
    folders, verbose = options_of(__doc__, "FOLDER...", arguments, switch=switch)
    for folder in folders:
        print(table(score_pages(folder), verbose=verbose))
    return 0


if __name__ == "__main__":
    main()
