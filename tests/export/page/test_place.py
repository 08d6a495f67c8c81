"""Anchors and headings of one story among several."""

from onrecord.export.page.place import Place, to_card


def test_headings_go_as_deep_as_html_has_them() -> None:
    assert Place("2-", 2).heading(1, "The record", id="2-record") == (
        '<h3 id="2-record">The record</h3>'
    )
    assert Place(level=5).heading(4, "Deep") == "<h6>Deep</h6>"


def test_a_number_leads_to_the_line_of_its_own_story() -> None:
    assert to_card(3, Place("2-", 2)) == (
        '<a href="#2-s3" class="ref" aria-label="Statement 3">3</a>'
    )
