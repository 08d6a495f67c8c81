"""A text's lines become blocks, each of its kind."""

from onrecord.article import Article, Original, Part, PartKind, Span
from onrecord.export.page.blocks import blocks
from stories import ARTICLE, TEXT


def shown(article: Article) -> list[tuple[str, str | int | None]]:
    return [
        (article[block.span], (block.kind and block.kind.value) or block.post)
        for block in blocks(article)
    ]


def plain(text: str, *parts: Part) -> Article:
    return Article(text=text, original=Original(b"", "text/plain"), parts=parts)


def test_lines_are_blocks_and_a_post_keeps_its_byline() -> None:
    assert [kind for _, kind in shown(ARTICLE)] == ["headline", None, None, 0, 0, None]
    assert [words for words, _ in shown(ARTICLE)] == TEXT.splitlines()


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    line = "The bridge over the river is as safe as it ever was, they said\n"
    assert len(shown(plain(line * 4 + "\n" + line * 2))) == 2


def test_blank_lines_are_no_blocks() -> None:
    assert shown(plain("\n\n a \n\t\n\r\nb\r\n")) == [(" a ", None), ("b\r", None)]
    assert shown(plain("")) == []


def test_a_dateline_within_a_paragraph_is_no_block() -> None:
    dateline = Part(PartKind.DATELINE, Span(0, 6))
    assert shown(plain("GENEVA — It rained.", dateline)) == [("GENEVA — It rained.", None)]


def test_a_line_of_a_million_spaces_is_no_work() -> None:
    assert shown(plain(" " * 1_000_000)) == []
