"""Meta tags by their names."""

from lxml import html

from onrecord.intake.metas import metas_of, squeezed, stated


def test_names_properties_and_itemprops_are_one() -> None:
    page = html.document_fromstring(
        "<meta property='og:title' content='A'><meta name='OG:Title' content=' B\n c '>"
        "<meta itemprop='datePublished' content='2022-05-24'><meta name='empty' content=''>"
    )
    metas = metas_of(page)
    assert metas == {"og:title": ["A", "B c"], "datepublished": ["2022-05-24"]}
    assert list(stated(metas, "datepublished", "nothing", "og:title")) == ["2022-05-24", "A", "B c"]


def test_no_break_spaces_are_no_white_space() -> None:
    assert squeezed("\n a \t b\u00a0 c ") == "a b\u00a0 c"
