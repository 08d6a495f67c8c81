from onrecord.attribution import Attribution, Kind
from onrecord.entity import EntityKind
from onrecord.resolve import resolve
from onrecord.resolve.cast import Figure
from onrecord.resolve.statements import name_of
from resolve import told

STORY = "[1.source:Ana Reyes], 58, [1.cue:told] [1.addressee:reporters] [1.content:it was old]."


def test_entities_are_those_who_take_part_and_people_with_a_role() -> None:
    resolved = told.read(f"They met Mayor Tom Poe in Vermont with Kim Gow. {STORY}")
    assert [(e.name, e.kind.value) for e in resolved.entities] == [
        ("Tom Poe", "person"),
        ("Ana Reyes", "person"),
        ("reporters", "group"),
    ]


def test_an_entity_has_its_names_and_where_they_stand() -> None:
    article, attributions = told.story(f"{STORY} Reyes left.")
    (reyes, _) = resolve(article, attributions).entities
    assert reyes.names == ("Ana Reyes", "Reyes")
    assert [article[span] for span in reyes.mentions] == ["Ana Reyes", "Reyes"]


def test_ids_are_made_of_what_they_name_and_stay() -> None:
    first, again = told.read(STORY), told.read(STORY)
    assert first == again
    assert len({entity.id for entity in first.entities}) == len(first.entities)
    article, (attribution,) = told.story(STORY)
    assert first.statements[0].id == attribution.id_in(article.id)


def test_a_post_is_its_authors_and_holds_what_stands_in_it() -> None:
    article, inner = told.story(
        "“[content:It is old,]” [cue:said] [source:Bridge Watch’s Tom Poe]. Go!"
    )
    article = told.with_post(article, article.text, author="Bridge Watch", handle="@bridgewatch")
    post = Attribution(kind=Kind.POST, content=article.posts[0].spans, post=0, found_by="test")
    resolved = resolve(article, (post, *inner))
    outer, within = resolved.statements
    assert told.name(resolved, outer.speaker) == "Bridge Watch"
    assert outer.medium is not None
    assert outer.post == article.post_id(article.posts[0])
    assert (within.within, within.hops) == (outer.id, 1)
    assert told.name(resolved, within.speaker) == "Tom Poe"


def test_we_in_the_post_of_a_body_is_the_body() -> None:
    article, inner = told.story("[source:We] [cue:warned] [content:that it was old].")
    article = told.with_post(article, article.text, author="Bridge Watch", handle="@bridgewatch")
    post = Attribution(kind=Kind.POST, content=article.posts[0].spans, post=0, found_by="test")
    resolved = resolve(article, (post, *inner))
    assert [told.name(resolved, s.speaker) for s in resolved.statements] == ["Bridge Watch"] * 2


def test_a_body_keeps_the_the_that_its_outlet_writes() -> None:
    figure = Figure("Harbour Review", EntityKind.ORGANISATION, names={"The Harbour Review": 1})
    assert name_of(figure) == "The Harbour Review"


def test_what_someone_else_tells_is_second_hand() -> None:
    statements = told.read(
        "[1.source:Ana Reyes] [1.cue:wrote]: "
        "“[1.content:[2.source:Tom Poe] [2.cue:told] me ‘[2.content:it is old]’ in May]”"
    ).statements
    assert [statement.second_hand for statement in statements] == [False, True]
