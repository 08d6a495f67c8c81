"""What the roles of two people tell of whether they are one.

    mayor of Northfield      mayor of Northfield          one, most likely
    mayor of Northfield      councillor in Northfield     one, likely
    mayor of Northfield      mayor of Weston              two, rather
    goalkeeper of Rovers     bishop of Weston             two, rather
    mayor                    (nothing told)               open

A person has many roles, one after the other: what agrees counts, and where something does, what
differs does not.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from onrecord.entity import Role
from onrecord.lexicons import lines
from onrecord.link.people.bodies import parse_body
from onrecord.link.people.body_names import bodies_meet
from onrecord.link.people.evidence import Evidence
from onrecord.names.folding import fold
from onrecord.names.lists import class_of, title_nouns
from onrecord.names.nouns import person_nouns

_MOST_ROLES = 12  # of a profile: comparing all with all stays cheap
# Fields of work that few people move between; who is of one is seldom also of another.
_FIELDS = {
    "politician": "politics",
    "president": "politics",
    "minister": "politics",
    "candidate": "politics",
    "diplomat": "politics",
    "athlete": "sport",
    "artist": "arts",
    "scholar": "learning",
    "doctor": "medicine",
    "cleric": "faith",
    "journalist": "press",
    "lawyer": "law",
    "officer": "police and forces",
    "executive": "business",
}
# Who leads a firm or an agency comes from these, and goes there.
_MINGLE = frozenset({"politics", "learning", "law", "press", "medicine", "police and forces"})
_WHOLE_LIVES = frozenset({"sport", "faith", "space", "land"})


@dataclass(frozen=True, slots=True)
class Office:
    """A role as it is compared."""

    title: frozenset[str]  # its words, without "former"
    shown: str
    body: str | None
    fields: frozenset[str]


def roles_tell(a: Iterable[Role], b: Iterable[Role]) -> tuple[Evidence, ...]:
    """The one thing of most weight that the roles of two say, or nothing."""
    pairs = [(x, y) for x in _offices(a) for y in _offices(b)]
    told = [evidence for x, y in pairs if (evidence := _two(x, y)) is not None]
    if not told:
        return ()
    best = max(told, key=lambda evidence: evidence.weight)
    return (best if best.weight > 0 else min(told, key=lambda evidence: evidence.weight),)


def _offices(roles: Iterable[Role]) -> tuple[Office, ...]:
    found = dict.fromkeys(office for role in roles for office in office_of(role))
    # "Mayor Roe" is mayor of somewhere; where it is told, the bare title tells nothing more.
    placed = {office.title for office in found if office.body}
    return tuple(o for o in found if o.body or o.title not in placed)[:_MOST_ROLES]


def office_of(role: Role) -> Iterator[Office]:
    """The role as it is compared; none where it has neither title nor body."""
    body = role.organisation if _tells_which(role.organisation) else None
    if role.title or body:
        yield _office(role.title or "", body)


def _tells_which(body: str | None) -> bool:
    """Whether a body is named: "the mission" and "the company" may be any, so they tell nothing."""
    return body is not None and body != body.lower()


@lru_cache(maxsize=5_000)
def _office(title: str, body: str | None) -> Office:
    written = [fold(word.strip(",.")) for word in title.replace("-", " ").split()[:12]]
    plain = [_noun(word) for word in written if word not in class_of("not_in_titles")]
    return Office(frozenset(plain), title.strip(), body, _fields(plain))


def _fields(plain: list[str]) -> frozenset[str]:
    """What a title is of: a goalkeeper's is sport, a film director's arts, a director's open."""
    if plain and plain[-1] in fields_of_work():
        return frozenset({fields_of_work()[plain[-1]]})
    told = [word for word in plain if word not in {"chief", "vice", "deputy"}] or plain
    families = {f for word in told for f in person_nouns().get(word, (frozenset[str](), ""))[0]}
    # A director may be of a bank or of a film: then the words before tell, or the field is open.
    if families and families <= _FIELDS.keys():
        return frozenset(_FIELDS[family] for family in families)
    return frozenset(fields_of_work()[word] for word in plain if word in fields_of_work())


@cache
def fields_of_work() -> dict[str, str]:
    """Words of titles, and the field that each tells."""
    rows = (line.split("\t") for line in lines("fields_of_work"))
    return {word: field for field, words in rows for word in words.split()}


def _noun(word: str) -> str:
    """ "Sen" is a senator, "congresswoman" a representative."""
    for short, noun in title_nouns().items():
        if fold(short) == word:
            return noun
    return _one_office().get(word, word)


@cache
def _one_office() -> dict[str, str]:
    found = {}
    for line in lines("one_office"):
        first, *others = line.split()
        found.update(dict.fromkeys(others, first))
    return found


def _two(a: Office, b: Office) -> Evidence | None:
    """What two roles tell together."""
    one_title = bool(a.title) and a.title == b.title
    if one_body(a.body, b.body):
        if one_title:
            return Evidence(3.0, f"both are {a.shown} of {a.body}")
        if _one_post(a.title, b.title):
            return Evidence(2.5, f"one is {a.shown}, the other {b.shown}, both of {a.body}")
        return Evidence(1.5, f"both belong to {a.body}")
    if a.body and b.body and one_title:
        # Coaches and presidents go from one to another; mayors and members seldom do.
        bound = a.fields == {"politics"} and a.title != {"president"}
        return Evidence(
            -4.2 if bound else -3.5, f"one is {a.shown} of {a.body}, the other of {b.body}"
        )
    if one_title:
        return Evidence(2.0 if _is_head(a.title) else 1.3, f"both are called {a.shown}")
    if _two_fields(a.fields, b.fields):
        # Actors, players and preachers go into politics; few bishops keep goal.
        crossed = "politics" in a.fields | b.fields or not (a.fields | b.fields) & _WHOLE_LIVES
        return Evidence(-2.5 if crossed else -4.2, f"one is {a.shown}, the other {b.shown}")
    if a.body and b.body and _two_countries(a.body, b.body):
        return Evidence(-2.5, f"one serves {a.body}, the other {b.body}")
    if a.body and b.body:
        # Who holds offices has several, one after the other; a curator seldom plays for a club.
        moves = not (a.title and b.title) or "politics" in a.fields | b.fields
        return Evidence(-1.4 if moves else -1.9, f"one belongs to {a.body}, the other to {b.body}")
    return None


def _two_fields(a: frozenset[str], b: frozenset[str]) -> bool:
    both = a | b
    mingle = "business" in both and bool(both & _MINGLE)
    return bool(a) and bool(b) and a.isdisjoint(b) and not mingle


def _two_countries(a: str, b: str) -> bool:
    one, other = parse_body(a).country, parse_body(b).country
    return one is not None and other is not None and one != other


def _is_head(title: frozenset[str]) -> bool:
    """Whether a country has but one of them at a time: "prime minister", not "senator"."""
    return any(title == frozenset(head.split("+")) for head in class_of("heads"))


def _one_post(a: frozenset[str], b: frozenset[str]) -> bool:
    """ "executive director" and "director", but not "deputy director" and "director"."""
    more = a ^ b
    return bool(a & b) and (a < b or b < a) and more.isdisjoint(class_of("lesser_titles"))


def one_body(a: str | None, b: str | None) -> bool:
    """Whether two bodies, as written, are one; none is nobody's."""
    if not a or not b:
        return False
    if a == b:
        return True
    told = bodies_meet(parse_body(a), parse_body(b))
    return told is not None and sum(evidence.weight for evidence in told) >= 1
