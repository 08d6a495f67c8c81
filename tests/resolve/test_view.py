from onrecord.resolve.antecedents import antecedents
from onrecord.resolve.referents import references_in
from onrecord.resolve.view import IN_VIEW, open_view
from resolve import told


def test_sentences_within_quotations_are_not_counted() -> None:
    marked = "[1.source:Ana Reyes] [1.cue:said]. “[1.content:It is old. It is bad.]” Tom Lee left."
    scene = told.scene(marked)
    view = open_view(scene)
    lee = scene.article.text.index("Tom")
    assert view.numbers_at(lee)[0] - view.numbers_at(0)[0] == 1


def test_who_says_the_words_around_a_place() -> None:
    scene = told.scene("“[1.content:It is old,]” [1.cue:said] [1.source:Ana Reyes]. It rained.")
    view = open_view(scene)
    figure = view.says(3)
    assert figure is not None
    assert figure.name == "Ana Reyes"
    assert view.says(scene.article.text.index("rained")) is None


def test_the_last_mentioned_stands_last_and_few_are_kept() -> None:
    names = [f"{a}an {b}oe" for a in "BDJN" for b in "CFGHLMPRST"]
    scene = told.scene(" ".join(f"Then {name} left." for name in (*names, names[0])))
    view = open_view(scene)
    for one in references_in(scene):
        known = next((k for k in view.known if k.figure is one.figure), None)
        view.mention(known or told_new(one), one)
    assert len(view.known) <= 2 * IN_VIEW
    assert view.known[-1].words == names[0]


def told_new(one):
    from onrecord.resolve.known import Known, Seen

    return Known(one.figure, one.words, None, one.span, Seen(0, 0, False, one.stand))


def test_a_text_without_people_means_nobody() -> None:
    assert antecedents(told.scene("It rained.")) == {}
