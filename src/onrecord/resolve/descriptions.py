"""Who a description without a name is.

the Russian envoy admitted …     who has a role of that noun, or of one in its family
the source added …               the last one who was called so: "a source close to the talks"
the mogul said …                 the person of the story, where he came last into view
the campaign denied …            the last body whose name ends so
several officials said …         nobody's name: an entity that is called so
"""

from bisect import bisect_left

from onrecord.entity import EntityKind
from onrecord.resolve.cast import Figure, Mention, add, count_form
from onrecord.resolve.namelists import class_of, countries, demonyms, place_words
from onrecord.resolve.names import kind_of
from onrecord.resolve.nouns import PARTIES, body_nouns, person_nouns
from onrecord.resolve.phrases import Phrase
from onrecord.resolve.pronouns import THINGS
from onrecord.resolve.roles import describe
from onrecord.resolve.scene import Answer, Scene
from onrecord.resolve.tokens import tokens_in

_PARTIES = frozenset(PARTIES.values())


def by_description(scene: Scene, phrase: Phrase) -> Answer:
    """Who a description is, or a new entity that is called by its words."""
    if phrase.words in {"Q", "A"}:
        return _label(scene, phrase)
    if phrase.kind == EntityKind.GROUP:
        return _new(scene, phrase, EntityKind.GROUP, "several, named by no more than this")
    if phrase.kind in THINGS:
        return _body(scene, phrase)
    called = scene.cast.called(token.word for token in tokens_in(phrase.words[:80]))
    if called is not None:
        return Answer(called, (f"“{phrase.words}”: named so elsewhere",))
    if _is_name(phrase):
        names = tuple(phrase.words.split())
        figure = add(scene.cast, names, kind_of(names))
        count_form(figure, phrase.words, phrase.span)
        return Answer(figure, (f"“{phrase.words}”: named here alone",))
    if phrase.definite or phrase.owner is not None:
        found = by_role(scene, phrase) or _by_earlier_words(scene, phrase) or _main(scene, phrase)
        if found is not None:
            return found
    return _new(scene, phrase, EntityKind.UNNAMED, "named by no more than this")


def _label(scene: Scene, phrase: Phrase) -> Answer:
    """ "A:" in an interview is whom it is about; "Q:" is the interviewer, whom few texts name."""
    if phrase.words == "A" and scene.main is not None:
        return Answer(scene.main, (f"“A” in an interview: its person, {scene.main.name}",))
    return Answer(None, (f"“{phrase.words}” in an interview; nobody is named",))


def _is_name(phrase: Phrase) -> bool:
    """Whether a source that was passed over as a name is one: in a headline, in capitals."""
    names = phrase.words.split()
    unknown = phrase.noun not in person_nouns() and not phrase.definite
    return unknown and 1 < len(names) < 5 and all(name[0].isupper() for name in names)


def _new(scene: Scene, phrase: Phrase, kind: EntityKind, why: str) -> Answer:
    figure = scene.cast.thing(phrase.words, kind, phrase.span)
    families, gender = person_nouns().get(phrase.noun or "", (frozenset[str](), "-"))
    figure.families |= families
    if gender in {"m", "f"} and kind == EntityKind.UNNAMED:
        figure.votes.setdefault(gender, 3.0)
    if phrase.noun:
        known = scene.by_noun.setdefault(f"~{phrase.noun}", [])
        if figure not in known[-8:]:
            known.append(figure)
    return Answer(figure, (f"“{phrase.words}”: {why}",))


def _by_earlier_words(scene: Scene, phrase: Phrase) -> Answer | None:
    """ "the aide" after "a senior aide": the last one of that noun."""
    earlier = scene.by_noun.get(f"~{phrase.noun}")
    if not earlier or phrase.owner is not None:
        return None
    places = _telling(phrase) & place_words()
    if places and not places & set(earlier[-1].name.lower().split()):
        return None  # "the Ohio senator" after "the Texas senator"
    return Answer(earlier[-1], (f"“{phrase.words}”: the last one called so, {earlier[-1].name}",))


def by_role(scene: Scene, phrase: Phrase) -> Answer | None:
    """Who has a role of that noun, or of one in its family: the envoy is the counsellor."""
    noun = phrase.noun or ""
    families, gender = person_nouns().get(noun, (frozenset[str](), "-"))
    wanted = _telling(phrase)
    places = wanted & place_words()
    exact = scene.by_noun.get(PARTIES.get(noun, noun), [])
    kin = [
        f for fam in families - {"unnamed", "politics"} for f in scene.by_noun.get(f"/{fam}", [])
    ]
    best: tuple[tuple[int, bool, int], Figure] | None = None
    for figure in (*exact[-12:], *kin[-12:]):
        shared = len(wanted & figure.words)
        same_noun = PARTIES.get(noun, noun) in figure.words
        if (figure.gender not in {None, gender} and gender != "-") or _contradicts(wanted, figure):
            continue
        if wanted and not shared and not (same_noun and phrase.owner is None):
            continue  # "the French envoy" is not the Russian counsellor
        if places and not places & figure.words:
            continue
        if phrase.owner is not None and not (shared and same_noun):
            continue
        rank = shared, same_noun, _last_named(figure, phrase.span.start)
        if best is None or rank > best[0]:
            best = rank, figure
    if best is None:
        return None
    (shared, same_noun, _), figure = best
    how = "has that title" if same_noun else "has a role of that kind"
    also = f", and “{', '.join(sorted(wanted & figure.words))}” fits" if shared else ""
    return Answer(figure, (f"“{phrase.words}”: {figure.name} {how}{also}",))


def _telling(phrase: Phrase) -> set[str]:
    """The words of a description that tell more than its noun; "russia" for "Russian"."""
    found = set()
    for word in phrase.modifiers:
        capital = word.capitalize()
        plain = (demonyms().get(capital) or countries().get(capital) or word).lower()
        found.add(PARTIES.get(plain, plain))
    if phrase.owner is not None:
        found |= {word.lower() for word in phrase.owner.figure.name.split()}
    return found - class_of("empty")


def _contradicts(wanted: set[str], figure: Figure) -> bool:
    """Whether a description's party or place is not the figure's."""
    for told in (_PARTIES, place_words()):
        theirs, ours = figure.words & told, wanted & told
        if theirs and ours and not theirs & ours:
            return True
    return False


def _last_named(figure: Figure, before: int) -> int:
    """Where a figure was last named before a place; its mentions are in order but for a few."""
    at = bisect_left(figure.mentions, before, key=lambda span: span.start)
    return figure.mentions[at - 1].start if at else -1


def _main(scene: Scene, phrase: Phrase) -> Answer | None:
    """The story's main person, for a noun that newswriters use instead of a name."""
    noun, main = phrase.noun or "", scene.main
    families, gender = person_nouns().get(noun, (frozenset[str](), "-"))
    if main is None or phrase.owner is not None or not families or families & {"unnamed", "family"}:
        return None
    wanted = _telling(phrase)
    if len(main.mentions) < 3 or (wanted & place_words()) - main.words:
        return None
    if _contradicts(wanted, main):
        return None
    if gender in {"m", "f"} and main.gender not in {None, gender}:
        return None
    last = next((p for p in scene.in_view(phrase.span.start) if p.figure.person), None)
    if last is None or last.figure is not main:
        return None
    describe(main, " ".join(phrase.modifiers))
    return Answer(main, (f"“{phrase.words}”: {main.name}, the person of the story, last in view",))


def _body(scene: Scene, phrase: Phrase) -> Answer:
    """ "the campaign" is the last body, report or poll whose name ends so."""
    kind, noun = phrase.kind or EntityKind.ORGANISATION, phrase.noun or ""
    start = phrase.span.start
    if phrase.owner is None and phrase.definite and len(phrase.modifiers) <= 1:
        earlier = scene.by_noun.get(f"~{noun}")
        named = _named_body(scene, noun, start)
        if named is not None and (
            not earlier or _last_named(earlier[-1], start) < named.name.span.start
        ):
            return Answer(
                named.figure, (f"“{phrase.words}”: the last of that name, {named.figure.name}",)
            )
        if earlier:
            return Answer(
                earlier[-1], (f"“{phrase.words}”: the last called so, {earlier[-1].name}",)
            )
        if noun in class_of("bodies_for_short") and (short := _last_body(scene, start)) is not None:
            return Answer(short, (f"“{phrase.words}”: the last body in view, {short.name}",))
    if phrase.owner is not None and kind in {EntityKind.ORGANISATION, EntityKind.GOVERNMENT}:
        return _owned(scene, phrase, phrase.owner, kind)
    return _new(scene, phrase, kind, f"of kind {kind.value}, named by no more than this")


def _owned(scene: Scene, phrase: Phrase, owner: Mention, kind: EntityKind) -> Answer:
    """ "the Trump campaign", "Donald Trump’s campaign" and "Mr. Trump’s campaign" are one."""
    key = f"~{id(owner.figure)} {phrase.noun}"
    known = scene.by_noun.get(key)
    if known:
        known[0].names.setdefault(phrase.words, 1)
        known[0].mentions.append(phrase.span)
        _again(scene, phrase, known[0])
        return Answer(known[0], (f"“{phrase.words}”: the {phrase.noun} of {owner.figure.name}",))
    answer = _new(scene, phrase, kind, f"the {phrase.noun} of {owner.figure.name}")
    if answer.figure is not None:
        scene.by_noun[key] = [answer.figure]
    return answer


def _again(scene: Scene, phrase: Phrase, figure: Figure) -> None:
    """Puts a figure last among those of its noun, so that "the campaign" is this one."""
    known = scene.by_noun.setdefault(f"~{phrase.noun}", [])
    if not known or known[-1] is not figure:
        known.append(figure)


def _named_body(scene: Scene, noun: str, before: int) -> Mention | None:
    """The last body named before a place that has the noun in its name: "Foreign Ministry"."""
    if noun not in body_nouns():
        return None
    mention = scene.cast.before(before)
    for _ in range(40):
        if mention is None:
            return None
        figure = mention.figure
        if figure.kind in THINGS and noun in figure.name.lower().split():
            return mention
        mention = scene.cast.before(mention.name.span.start)
    return None


def _last_body(scene: Scene, before: int) -> Figure | None:
    """The last organisation that spoke or was a subject, in this paragraph or the one before."""
    here = scene.layout.paragraph(before)
    for place in scene.in_view(before):
        if here - scene.layout.paragraph(place.at) > 1:
            return None
        if place.figure.kind == EntityKind.ORGANISATION:
            return place.figure
    return None
