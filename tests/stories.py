"""A story read by hand, for tests of what is made from stories.

    “The bridge is safe,” Ana Reyes told reporters on Monday. …

Each part is named by its words, so that a test reads as the article does.
"""

from onrecord.article import Article, Original, Outlet, Part, PartKind, Post, Span
from onrecord.attribution import Attribution, Kind, Medium, MediumType, Mode
from onrecord.entity import Entity, EntityKind, Role
from onrecord.problem import Problem
from onrecord.statement import Act, ActType, Confidence, Occasion, Statement, When
from onrecord.story import MadeBy, Story

TEXT = """Bridge is ‘safe’, engineer says
“The bridge is safe,” Ana Reyes told reporters on Monday.
She wrote in an email that Tom Hale had said “the bolts are <old>” & that she feared the winter.
Close it now! #bridge 🌉
— Tom Hale (@tomhale) May 23, 2022
“We will look,” said a council spokesman."""

MADE_BY = MadeBy(onrecord="0.0", settings=(("mode", "all"),))
REYES = Entity(
    id="e1",
    kind=EntityKind.PERSON,
    name="Ana Reyes",
    names=("Ana Reyes", "Reyes"),
    roles=(Role(title="engineer", organisation="Port Authority"),),
)
HALE = Entity(id="e2", kind=EntityKind.PERSON, name="Tom Hale", names=("Tom Hale",))
REPORTERS = Entity(id="e3", kind=EntityKind.GROUP, name="reporters", names=("reporters",))


def at(words: str, text: str = TEXT) -> Span:
    """Where the words first stand in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


POST = Post(
    spans=(at("Close it now! #bridge 🌉"),),
    author="Tom Hale",
    handle="@tomhale",
    platform="twitter",
    posted="2022-05-23",
    url="https://social.example/tomhale/1",
    byline=at("— Tom Hale (@tomhale) May 23, 2022"),
)
ARTICLE = Article(
    text=TEXT,
    original=Original(TEXT.encode(), "text/plain"),
    title="Bridge is ‘safe’, engineer says",
    outlet=Outlet("The Quay", "quay.example"),
    url="https://quay.example/bridge",
    published="2022-05-24",
    language="en",
    byline=("Mo Ray",),
    posts=(POST,),
    parts=(Part(PartKind.HEADLINE, at("Bridge is ‘safe’, engineer says")),),
)


def statement(written: Attribution, article: Article = ARTICLE, **understood: object) -> Statement:
    """The statement that an attribution of the article makes."""
    id = written.id_in(article.id)
    return Statement(id=id, attribution=written, **understood)  # type: ignore[arg-type]


SAFE = statement(
    Attribution(
        kind=Kind.DIRECT,
        content=(at("The bridge is safe,"),),
        cue=(at("told"),),
        source=(at("Ana Reyes"),),
        addressee=at("reporters"),
        found_by="hand",
    ),
    speaker="e1",
    addressee="e3",
    said=When("2022-05-23", "2022-05-23", "2022-05-23", at("Monday"), inferred=True),
    act=Act(ActType.ASSERT),
    confidence=Confidence(0.98765, 0.9, 0.8),
    because={"speaker": ("she is named beside the cue",)},
)
EMAIL = statement(
    Attribution(
        kind=Kind.MIXED,
        content=(at("that Tom Hale had said “the bolts are <old>”"),),
        cue=(at("wrote"),),
        source=(at("She"),),
        mode=Mode.WRITING,
        found_by="hand",
    ),
    speaker="e1",
    medium=Medium(MediumType.EMAIL, at("in an email")),
    occasion=Occasion("an inquiry"),
    act=Act(ActType.ACCUSE, target="e2"),
    because={"speaker": ("the last woman named",)},
)
OLD = statement(
    Attribution(
        kind=Kind.DIRECT,
        content=(at("the bolts are <old>"),),
        cue=(at("had said"),),
        source=(at("Tom Hale"),),
        found_by="hand",
    ),
    speaker="e2",
    within=EMAIL.id,
    hops=1,
)
FEAR = statement(
    Attribution(
        kind=Kind.INDIRECT,
        content=(at("the winter"),),
        cue=(at("feared"),),
        source=(at("she"),),
        mode=Mode.ATTITUDE,
        found_by="hand",
    ),
    speaker="e1",
    confidence=Confidence(statement=0.4),
)
TWEET = statement(
    Attribution(kind=Kind.POST, content=POST.spans, source=(), post=0, found_by="hand"),
    speaker="e2",
    medium=Medium(MediumType.POST),
    post=ARTICLE.post_id(POST),
    said=When("2022-05-23", "2022-05-23", "2022-05-23"),
)
LOOK = statement(
    Attribution(
        kind=Kind.DIRECT,
        content=(at("We will look,"),),
        cue=(Span(at("said a council").start, at("said a council").start + len("said")),),
        source=(at("a council spokesman"),),
        found_by="hand",
    ),
)
BRIDGE = Story(
    article=ARTICLE,
    statements=(SAFE, EMAIL, OLD, FEAR, TWEET, LOOK),
    entities=(REYES, HALE, REPORTERS),
    problems=(Problem("resolve", "a council spokesman is not named"),),
    made_by=MADE_BY,
)
UNREADABLE = Story(
    article=None, problems=(Problem("intake", "photo.jpg is a picture"),), made_by=MADE_BY
)
