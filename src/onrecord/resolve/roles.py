"""Reads what the text says that people are: their titles and whom they serve.

    Foreign Minister Sergey Lavrov                          title before the name
    NATO Secretary General Jens Roe                         its body before it
    campaign manager Robby Mook                             nouns before the name
    Boris Bondarev, Russia’s Counsellor to the UN, …        apposition behind
    Alexei Navalny’s spokesperson, Kira Yarmysh             apposition before
    Ana Reyes, who served as a judge of the court since 2019, …

A role's words also tell who "the envoy" may be later on. No role is read from what a quotation
or a whole sentence says of someone ("is a hero"): only from what the writer puts beside the name.
"""

import re

from onrecord.article import Span
from onrecord.entity import EntityKind, Role
from onrecord.names.lists import class_of, countries, demonyms, title_nouns, titles
from onrecord.names.nouns import PARTIES, body_nouns, person_nouns, singular
from onrecord.resolve.cast import Cast, Figure, Mention
from onrecord.resolve.phrases import Phrase, read_phrase

_APPOSITION = re.compile(
    r"(?:\s\([^()\n]{1,60}\))?,\s(?P<words>[^,;:\n\"“”—–]{3,150}?)"
    r"(?=[,;\n\"“”—–]|(?<![A-Z])\.|\s[-–—])"  # not within "U.S."
)
_BEFORE = re.compile(r"(?:^|[,;:.\n\"“”—–])\s*([^,;:.\n\"“”—–]{3,120}),\s$")
_SERVED = re.compile(
    r",?\s(?:who|and)\s(?:has\s|had\s)?(?:been\s)?(?:serv(?:es|ed|ing)|work(?:s|ed|ing))\s"
    r"(?:as\s(?:an?\s|the\s)?(?P<title>[^,;.\n]{3,60}?)\s)?(?:in|at|for|of|with|to)\s(?:the\s)?"
    r"(?P<body>[^,;.\n]{3,80}?)(?:\ssince\s(?P<since>\d{4}))?(?=[,;.\n])"
)
_SERVING = re.compile(r"\s(?:who|and)\s(?:has\s|had\s)?(?:been\s)?(?:serv|work)")
_AGE = re.compile(r",\s\d{1,3}(?:,|\s-|\.|\syears)")
_LINK = re.compile(r"\s(?:of|for|at|to|with|in(?!\schief\b)|from)\s")
_CLAUSE = re.compile(r"\s(?:who|which|that)\s")
_PARTY_WORDS = frozenset({word.title() for word in PARTIES} | {"GOP"})
_STARTS = re.compile(r"\b(?:the|a|an|his|her|their|its)\s", re.IGNORECASE)


def read_roles(cast: Cast) -> None:
    """Gives the cast's people the roles that stand beside their names, and their parties."""
    for mention in cast.mentions:
        if mention.figure.kind is None and _AGE.match(cast.text, mention.name.span.end):
            mention.figure.kind = EntityKind.PERSON
        if not mention.figure.person:
            continue
        party = _party_before(cast.text, (mention.name.title or mention.name.span).start)
        if party is not None:
            mention.figure.words.add(party)
        for role, phrase in _beside(cast, mention):
            give(mention.figure, role, phrase)


def _party_before(text: str, at: int) -> str | None:
    """The party of "Republican presidential nominee" before a name."""
    for word in reversed(text[max(0, at - 50) : at].split(" ")[-5:]):
        if word in _PARTY_WORDS:
            return PARTIES[word.lower()]
        if word and not (_describes(word) or word in titles()):
            return None
    return None


def _beside(cast: Cast, mention: Mention) -> list[tuple[Role, Phrase | None]]:
    found = [
        _titled(cast, mention),
        _nouns_before(cast, mention),
        _apposition_before(cast, mention),
    ]
    if not mention.name.possessive:
        found += [_apposition(cast, mention), served(cast, mention.name.span.end)]
    return [one for one in found if one is not None]


def _titled(cast: Cast, mention: Mention) -> tuple[Role, None] | None:
    """ "NATO Secretary General" before a name."""
    span = mention.name.title
    if span is None:
        return None
    title = cast.text[span.start : span.end]
    if all(titles().get(word, "-") in {"m", "f"} or len(word) < 4 for word in title.split()):
        return None  # "Mr." and "Dr." are no roles
    before = cast.before(span.start)
    gap = cast.text[before.name.span.end : span.start] if before is not None else ""
    body = before.figure.name if before is not None and gap in {" ", "’s ", "'s "} else None
    body = demonyms().get(body or "", body) or _country_before(cast.text, span.start, title)
    return Role(title, body, span=span), None


def _country_before(text: str, at: int, title: str) -> str | None:
    """The country of "French President" and "Cuban leader"; "French Captain" may be of a team."""
    if title.split()[-1].lower() not in class_of("of_a_country"):
        return None
    written = text[max(0, at - 50) : at].split(" ")[:-1]  # what stands before the blank
    told = (demonyms().get(" ".join(written[-many:])) for many in (2, 1))
    return next((country for country in told if country), None)


def _nouns_before(cast: Cast, mention: Mention) -> tuple[Role, None] | None:
    """ "campaign manager" before a name, "outlet" not: that is no person's noun."""
    start = (mention.name.title or mention.name.span).start
    before = cast.text[max(0, start - 60) : start].split(" ")
    if len(before) < 2 or before[-1] or before[-2] not in person_nouns():
        return None
    nouns = before[:-1]
    kept = len(nouns) - 1
    while kept > max(0, len(nouns) - 4) and _describes(nouns[kept - 1]):
        kept -= 1
    title = " ".join(nouns[kept:])
    if title in class_of("no_role"):
        return None
    begin = start - 1 - len(title)
    owner = cast.before(begin)
    gap = cast.text[owner.name.span.end : begin] if owner is not None else ""
    body = owner.figure.name if owner is not None and gap in {"’s ", "'s ", " "} else None
    body = demonyms().get(body or "", body) or _country_before(cast.text, begin, title)
    return Role(title, body, span=Span(begin, start - 1)), None


def _describes(word: str) -> bool:
    """Whether a word before a title's noun belongs to it: "campaign", not "said"."""
    small = word[:1].islower() and word.replace("-", "").isalpha()
    return small and word not in class_of("no_title") and not word.endswith(("ed", "ing", "ly"))


def _apposition(cast: Cast, mention: Mention) -> tuple[Role, Phrase] | None:
    """ ", Russia’s Counsellor to the UN in Geneva," behind a name."""
    end = mention.name.span.end
    found = _APPOSITION.match(cast.text, end) if cast.text[end : end + 2] in {", ", " ("} else None
    if found is None:
        return None
    return _role_of(cast, Span(*found.span("words")))


def _apposition_before(cast: Cast, mention: Mention) -> tuple[Role, Phrase] | None:
    """ "Alexei Navalny’s spokesperson," before a name."""
    start = (mention.name.title or mention.name.span).start
    if cast.text[start - 2 : start] != ", ":
        return None
    found = _BEFORE.search(cast.text, max(0, start - 130), start)
    if found is None:
        return None
    begin, end = found.span(1)
    starts = [match.start() for match in _STARTS.finditer(cast.text, begin, end)]
    owner = cast.before(end)
    if owner is not None and owner.name.possessive and owner.name.span.start >= begin:
        begin = owner.name.span.start
    elif starts:
        begin = starts[-1]
    elif end - begin > 40:
        return None
    return _role_of(cast, Span(begin, end))


def _role_of(cast: Cast, span: Span) -> tuple[Role, Phrase] | None:
    """The role that a description is of, where its noun is one for a person."""
    opener = cast.text[span.start : span.end].split(maxsplit=1)[0].lower()
    if opener in class_of("heads_end_before"):
        return None  # "Reyes, through a spokeswoman, declined"
    phrase = read_phrase(cast, span)
    if phrase.noun is None or phrase.heads or phrase.kind == EntityKind.GROUP:
        return None
    if phrase.noun not in person_nouns() or person_nouns()[phrase.noun][0] == {"unnamed"}:
        return None
    words_, body = _title_and_body(cast, span)
    if words_.lower() in class_of("no_role"):
        return None  # "Reyes, a man"
    if body is None and phrase.owner is not None:
        body = phrase.owner.figure.name
    return Role(words_, body, span=span), phrase


def _title_and_body(cast: Cast, span: Span) -> tuple[str, str | None]:
    """ "executive director" and "UN Watch" of "the executive director of watchdog UN Watch".

    Where no body is named, what is behind belongs to the title: "director of games".
    """
    text = _CLAUSE.split(cast.text[span.start : span.end], maxsplit=1)[0]
    cut = _LINK.search(text)
    if cut is None:
        return _bare(text), None
    named = [
        m.figure.name
        for m in cast.within(span.start + cut.end(), span.start + len(text))
        if m.figure.kind != EntityKind.PERSON or not m.figure.person
    ]
    if named:
        return _bare(text[: cut.start()]), named[0]
    rest = re.sub(r"^(?:the|a|an)\s", "", text[cut.end() :]).split(" and ")[0].strip()
    if any(word[:1].isupper() for word in rest.split()) or _is_body(rest):
        return _bare(text[: cut.start()]), rest
    return _bare(text), None


def _bare(head: str) -> str:
    """A title without whose it is: "executive director" of "the group’s executive director"."""
    head = re.sub(r"^(?:the|a|an|his|her|their|its)\s", "", head, flags=re.IGNORECASE)
    return re.sub(r"^.{0,80}[’']s\s", "", head)


def _is_body(words: str) -> bool:
    """Whether the words are headed by a noun for a body: "ministry", "ministry of health"."""
    head = re.split(r"\s(?:of|for|in|at)\s", words)[0].split()
    return bool(head) and singular(head[-1].lower()) in body_nouns()


def serving(text: str) -> bool:
    """Whether someone may be told to have served anywhere in a text; errs towards yes."""
    return _SERVING.search(text) is not None


def served(cast: Cast, at: int) -> tuple[Role, None] | None:
    """ "who had been serving in the Foreign Ministry since 2002" behind a name or description."""
    found = _SERVED.match(cast.text, at)
    if found is None:
        return None
    return Role(found["title"], found["body"], found["since"], span=Span(*found.span())), None


def give(figure: Figure, role: Role, phrase: Phrase | None) -> None:
    """Adds a role, once, and its words to what the figure may be called."""
    same = (role.title or "").casefold(), (role.organisation or "").casefold()
    for known in figure.roles:
        if same == ((known.title or "").casefold(), (known.organisation or "").casefold()):
            break
    else:
        if len(figure.roles) < 20:
            figure.roles.append(role)
    described = f"{role.title or ''} {role.organisation or ''}"
    if phrase is not None:
        described += " " + " ".join(phrase.modifiers)
        if phrase.owner is not None:
            described += " " + phrase.owner.figure.name
    describe(figure, described)


def describe(figure: Figure, described: str) -> None:
    """Notes the words of a role or description as those of a figure."""
    for word in re.findall(r"\w[\w-]*", described):
        plain = (demonyms().get(word) or countries().get(word) or word).lower()
        plain = title_nouns().get(f"{word}.", PARTIES.get(plain, plain))
        figure.words.add(plain)
        families, gender = person_nouns().get(singular(plain), (frozenset[str](), "-"))
        figure.families |= families
        if gender in {"m", "f"}:
            # Women are spokesmen and chairmen too: less than a first name's hint.
            weight = 3.0 if gender == "f" else 1.5
            figure.votes[gender] = max(figure.votes.get(gender, 0.0), weight)
