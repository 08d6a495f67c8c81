"""Which blocks are the story, given what an extractor took for it."""

from lxml import html

from onrecord.intake.blocks import blocks_of
from onrecord.intake.body import (
    Role,
    column_of,
    in_order,
    plain_votes,
    story_blocks,
    votes_for,
    whole_page,
)

ONE = "The bridge over the harbour was shut on Monday after divers found a crack."
TWO = "Nobody could say on Tuesday when the first lorry would cross the bridge again."
THREE = "“It is not safe,” said Ana Reyes, who has been the mayor for eleven years."


def chosen(body: str, *voices: str) -> list[tuple[str, str]]:
    blocks = blocks_of(html.document_fromstring(f"<html><body>{body}</body></html>")).blocks
    votes = votes_for(blocks, voices)
    column = column_of(blocks, votes)
    assert column is not None
    return [(c.role.value, c.block.words) for c in story_blocks(blocks, votes, column)]


def bodies(*words: str) -> list[tuple[str, str]]:
    return [("body", line) for line in words]


def test_what_the_extractor_dropped_between_its_paragraphs_comes_back() -> None:
    page = f"<p>Menu</p><article><p>{ONE}</p><p>Why?</p><p>{TWO}</p></article><p>Foot</p>"
    assert chosen(page, f"{ONE}\n{TWO}") == bodies(ONE, "Why?", TWO)


def test_what_it_took_of_furniture_goes() -> None:
    page = (
        f"<div><p>{ONE}</p><div class='related'><p>Ferry fares rise.</p></div><p>{THREE}</p>"
        "<p><a href='/x'>Ferry workers vote to strike over pay and hours</a></p></div>"
    )
    everything = (
        f"{ONE}\nFerry fares rise.\n{THREE}\nFerry workers vote to strike over pay and hours"
    )
    assert chosen(page, everything) == bodies(ONE, THREE)


def test_a_class_of_furniture_on_the_story_itself_is_none() -> None:
    page = f"<div><p class='paywall'>{ONE}</p><p class='paywall'>{TWO}</p></div>"
    assert chosen(page, f"{ONE}\n{TWO}") == bodies(ONE, TWO)


def test_a_story_in_chunks_is_read_to_its_end() -> None:
    chunk = "<div class='row'><div class='chunk'><p>{}</p></div></div>"
    page = f"<section>{chunk.format(ONE)}{chunk.format(TWO)}{chunk.format(THREE)}</section>"
    assert chosen(page, ONE) == bodies(ONE, TWO, THREE)


def test_captions_and_headings_are_told_and_none_stands_last() -> None:
    page = (
        f"<div><figure><figcaption>Divers at work in the harbour</figcaption></figure><p>{ONE}</p>"
        f"<h2>Why it matters</h2><p>{TWO}</p><h2>More on this</h2></div>"
    )
    assert chosen(page, f"{ONE}\n{TWO}\nMore on this") == [
        ("caption", "Divers at work in the harbour"),
        ("body", ONE),
        ("heading", "Why it matters"),
        ("body", TWO),
    ]


def test_the_picture_above_the_story_keeps_its_caption() -> None:
    figure = "<figure><figcaption>Divers at work in the harbour</figcaption></figure>"
    page = f"<h1>Shut</h1>{figure}<div><p>{ONE}</p><p>{TWO}</p></div>{figure}"
    assert chosen(page, f"{ONE}\n{TWO}")[0] == ("caption", "Divers at work in the harbour")
    assert len(chosen(page, f"{ONE}\n{TWO}")) == 3


def test_a_post_is_kept_though_no_extractor_had_it() -> None:
    post = (
        "<blockquote class='twitter-tweet'><p>Shut.</p>— Ana Reyes (@anareyes) <a href='https://"
        "twitter.com/anareyes/status/1528700000000000000'>May 23, 2022</a></blockquote>"
    )
    page = f"<div><p>{ONE}</p><p>{TWO}</p>{post}</div>"
    assert [role for role, _ in chosen(page, f"{ONE}\n{TWO}")] == ["body", "body", "post"]


def test_a_short_block_needs_a_paragraph_of_its_own_to_be_voted_for() -> None:
    blocks = blocks_of(html.document_fromstring(f"<p>bridge</p><p>{ONE}</p><p>No.</p>")).blocks
    assert votes_for(blocks, [f"{ONE}\nNo."]) == [False, True, True]
    assert votes_for(blocks, []) == [False] * 3


def test_without_a_voice_paragraphs_vote() -> None:
    blocks = blocks_of(html.document_fromstring(f"<div>Menu</div><p>{ONE}</p>")).blocks
    assert plain_votes(blocks) == [False, True]
    loose = blocks_of(html.document_fromstring(f"<div>{ONE}</div>")).blocks
    assert plain_votes(loose) == [True]
    assert column_of(blocks, [False, False]) is None


def test_a_page_too_large_is_read_whole() -> None:
    tree = html.document_fromstring(f"<div><p>{ONE}</p></div><div><p>{TWO}</p></div>")
    blocks = blocks_of(tree).blocks
    found = story_blocks(blocks, plain_votes(blocks), whole_page(blocks, tree))
    assert [c.block.words for c in found] == [ONE, TWO]


def test_a_string_of_paragraphs_or_of_tags() -> None:
    assert [c.block.words for c in in_order(f"{ONE}\n\n{TWO} & <co")] == [ONE, f"{TWO} & <co"]
    assert [c.block.words for c in in_order(f"<p>{ONE}</p><p>{TWO}</p>")] == [ONE, TWO]
    assert {c.role for c in in_order(ONE)} == {Role.BODY}
    assert in_order("") == []
