"""A folder of gold → its scores, by the same pipeline that `onrecord read` runs."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from onrecord.evaluate import articles, polnear
from onrecord.evaluate.details import Details, add_up, details
from onrecord.evaluate.predictions import (
    Predictions,
    parts_of,
    predictions,
    read_predictions,
    write_predictions,
)
from onrecord.evaluate.report import Asked, report
from onrecord.evaluate.runs import find_run, place_for
from onrecord.evaluate.scores import Result
from onrecord.evaluate.tally import GoldDocument
from onrecord.story import Story

Progress = Callable[[int, int, str], None]  # how many are done, of how many, which is next


@dataclass(frozen=True, slots=True)
class Gold:
    """A folder's gold: what to score, and the article behind each name where it is marked."""

    layout: str  # "polnear" or "marked"
    names: tuple[str, ...]  # every document, also those that the chosen annotator left
    documents: tuple[GoldDocument, ...]
    marked: dict[str, articles.MarkedArticle] = field(default_factory=dict)


def layout_of(folder: Path) -> str:
    """ "polnear", "pages" or "marked"; raises ValueError where the folder is none of them."""
    if not folder.is_dir():
        raise ValueError(f"no such folder: {folder}")
    if polnear.is_polnear(folder):
        return "polnear"
    if (folder / "ground-truth.json").exists() or any(folder.glob("*/meta.info")):
        return "pages"
    if articles.is_marked(folder):
        return "marked"
    raise ValueError(
        f"no gold that onrecord knows in {folder}: neither text/ and attributions/ (PolNeAR), nor"
        " marked articles (*.txt), nor pages (ground-truth.json, or */meta.info)"
    )


def read_gold(folder: Path, annotator: str = "first") -> Gold:
    """The gold of a folder of texts."""
    if layout_of(folder) == "polnear":
        names = tuple(polnear.annotations(folder))
        return Gold("polnear", names, tuple(polnear.read_polnear(folder, annotator)))
    marked = {article.name: article for article in articles.read_marked(folder)}
    documents = tuple(articles.gold_document(article) for article in marked.values())
    return Gold("marked", tuple(marked), documents, marked)


def evaluate_folder(
    folder: str | Path,
    *,
    model: str | None = None,
    predictions_out: str | Path | None = None,
    annotator: str = "first",
    fragments: bool = False,
    bootstrap: int = 0,
    per_document: bool = False,
    against: str | Path | None = None,
    pin: str | None = None,
    texts: int = 0,
    progress: Progress | None = None,
) -> Result:
    """Reads each text of the gold and scores what was found; the result is ready for JSON.

    `predictions_out` takes what was found, a line a document. `annotator` is "first", "all" or an
    id, where several people annotated; `fragments` scores each stretch of content for itself;
    `bootstrap` draws so many times for intervals. `against` is another run of this gold: "last",
    the name of a pinned one or a file of predictions; the result then tells what was gained and
    lost, with the words of up to `texts` of each sort. `pin` keeps this run under a name. Raises
    ValueError for a folder without gold, and where there is no such run.
    """
    folder = Path(folder)
    if layout_of(folder) == "pages":
        if against or pin:
            raise ValueError(f"{folder} holds pages, and only runs on texts can be compared")
        return _evaluate_pages(folder)
    gold = read_gold(folder, annotator)
    asked = Asked(
        fragments=fragments,
        bootstrap=bootstrap,
        per_document=per_document,
        per_publisher=gold.layout == "polnear",
        against=None if against is None else find_run(folder, against),
        texts=texts,
    )
    kept_at = None if pin is None else place_for(folder, pin)
    stories = dict(_stories(gold.documents, model, progress))
    lines = [predictions(name, story) for name, story in stories.items()]
    found = {line["doc"]: parts_of(line) for line in lines}
    result = _scored(gold, found, asked)
    # Written only now: the run that is compared with may be the one that this one replaces.
    for path in (predictions_out, kept_at):
        if path is not None:
            write_predictions(lines, Path(path))
    if gold.marked:
        result["details"] = _details(gold, stories)
    return result


def score_predictions(
    folder: str | Path,
    predictions_path: str | Path,
    *,
    annotator: str = "first",
    fragments: bool = False,
    bootstrap: int = 0,
    per_document: bool = False,
    against: str | Path | None = None,
    texts: int = 0,
) -> Result:
    """Scores predictions that were made before, or by another program."""
    folder = Path(folder)
    gold = read_gold(folder, annotator)
    asked = Asked(
        fragments=fragments,
        bootstrap=bootstrap,
        per_document=per_document,
        per_publisher=gold.layout == "polnear",
        against=None if against is None else find_run(folder, against),
        texts=texts,
    )
    return _scored(gold, read_predictions(Path(predictions_path)), asked)


def _scored(gold: Gold, found: Predictions, asked: Asked) -> Result:
    return {
        "layout": gold.layout,
        **report(gold.documents, found, names=gold.names, asked=asked),
    }


def _stories(
    documents: Iterable[GoldDocument], model: str | None, progress: Progress | None
) -> Iterator[tuple[str, Story]]:
    texts = {document.name: document.text for document in documents}
    for done, (name, text) in enumerate(texts.items()):
        if progress is not None:
            progress(done, len(texts), name)
        yield name, _read(name, text, model)


def _read(name: str, text: str, model: str | None) -> Story:
    from onrecord.pipeline import read_text

    story = read_text(text, model=model)
    if story.article is not None and story.article.text != text:
        raise ValueError(f"intake changed the text of {name}, so that no offset can be compared")
    return story


def _details(gold: Gold, stories: dict[str, Story]) -> Details:
    return add_up(details(article, stories[name]) for name, article in gold.marked.items())


def _evaluate_pages(folder: Path) -> Result:
    from onrecord.evaluate.pages import score_pages

    scores = score_pages(folder)
    questions: dict[str, Any] = {
        question: {"right": tally.right, "of": tally.of, "misses": list(tally.misses)}
        for question, tally in scores.by_question.items()
    }
    return {"layout": "pages", "pages": scores.pages, "questions": questions}
