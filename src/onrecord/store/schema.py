"""The tables of the record, in plain names, so that any SQLite tool can read them.

Three sorts. *Kept* rows are written once and sealed in the chain of `entry`: what was read, by
which run, and what people decided. They are never edited. *Worked-out* rows follow from them and
can be made again at any time: who is one person, which quotation is a variant of which, and the
index of words. *Feeds* hold where `watch` stands.

Days are text ("2022-05-24"), moments ISO 8601 in UTC, lists and spans JSON. Spans are code points
of `article.text`, half-open.
"""

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()


def _text(name: str, *, needed: bool = False) -> Column[str]:
    return Column(name, Text, nullable=not needed)


def _key(name: str, target: str, *, needed: bool = True) -> Column[int]:
    return Column(name, Integer, ForeignKey(f"{target}.number"), nullable=not needed)


# --- kept ---------------------------------------------------------------------------------------

run = Table(
    "run",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("started", needed=True),
    _text("hand", needed=True),  # by whose hand: the name of who ran it
    _text("command", needed=True),  # "add", "people merge", "forget", …
    _text("onrecord", needed=True),  # the version of the code
    _text("model"),
    _text("model_sha256"),
    _text("settings", needed=True),
)

article = Table(
    "article",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _key("run", "run"),
    _text("url"),
    _text("outlet"),
    _text("domain"),
    _text("title"),
    _text("published"),  # as the outlet gives it, with its own offset
    _text("day"),  # the day there
    _text("modified"),
    _text("language"),
    _text("byline", needed=True),
    _text("posts", needed=True),
    _text("parts", needed=True),
    _text("text", needed=True),
    _text("sha256", needed=True),  # of the text's UTF-8
    _text("media_type", needed=True),
    _text("original_sha256", needed=True),  # of the bytes as they came
    Column("original_size", Integer, nullable=False),
    Column("original", LargeBinary, nullable=False),  # those bytes, deflated (zlib)
    _text("came_from", needed=True),  # the file or address
    _text("place"),  # where in it: "record 17 of news.warc.gz"
    _text("fetched"),  # the moment, where an archive or a fetch tells it
    Index("article_url", "url"),
    Index("article_day", "day"),
    Index("article_outlet", "outlet", "domain"),
)

reading = Table(
    "reading",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _key("article", "article"),
    _key("run", "run"),
    Index("reading_article", "article"),
)

entity = Table(
    "entity",
    metadata,
    Column("number", Integer, primary_key=True),
    _key("reading", "reading"),
    _text("id", needed=True),
    _text("kind", needed=True),
    _text("name", needed=True),
    _text("names", needed=True),
    _text("roles", needed=True),  # [{"title", "organisation", "since", "until", "span"}]
    _text("mentions", needed=True),
    UniqueConstraint("reading", "id"),
    Index("entity_id", "id"),
)

statement = Table(
    "statement",
    metadata,
    Column("number", Integer, primary_key=True),
    _key("reading", "reading"),
    _text("id", needed=True),
    _text("kind", needed=True),
    _text("mode", needed=True),
    _text("words", needed=True),  # the content's pieces, " … " between them
    _text("cue", needed=True),
    _text("source", needed=True),
    _key("speaker", "entity", needed=False),
    _key("addressee", "entity", needed=False),
    _text("medium"),
    _text("occasion"),
    _text("said"),  # EDTF
    _text("said_first"),  # the first and last day of that time
    _text("said_last"),
    Column("said_inferred", Integer, nullable=False),
    _text("act"),
    _key("act_target", "entity", needed=False),
    Column("negated", Integer, nullable=False),
    Column("hypothetical", Integer, nullable=False),
    _text("within"),  # the id of the line that this one is quoted in
    Column("hops", Integer, nullable=False),
    Column("second_hand", Integer, nullable=False),
    Column("post", Integer),  # which of the article's posts it is or stands in
    _text("post_id"),
    Column("confidence", Float),
    Column("source_confidence", Float),
    Column("speaker_confidence", Float),
    _text("found_by", needed=True),
    _text("spans", needed=True),  # {"content": [[0, 9]], "cue": …, "medium": [4, 8], …}
    _text("because", needed=True),
    UniqueConstraint("reading", "id"),
    Index("statement_id", "id"),
    Index("statement_act_target", "act_target", sqlite_where=text("act_target IS NOT NULL")),
)

event = Table(
    "event",
    metadata,
    Column("number", Integer, primary_key=True),
    _key("reading", "reading"),
    _text("id", needed=True),
    _text("type", needed=True),
    _text("plover"),
    _text("plover_mode"),
    _key("actor", "entity", needed=False),
    _key("target", "entity", needed=False),
    _key("according_to", "entity", needed=False),
    _text("date"),  # EDTF
    _text("date_first"),
    _text("date_last"),
    Column("date_inferred", Integer, nullable=False),
    _text("words", needed=True),  # of its evidence
    _text("why"),
    _text("statements", needed=True),  # ids
    _text("spans", needed=True),
    UniqueConstraint("reading", "id"),
    Index("event_id", "id"),
)

problem = Table(
    "problem",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _key("run", "run"),
    _key("article", "article", needed=False),  # None where no article came of the input
    _text("came_from", needed=True),
    _text("stage", needed=True),
    _text("message", needed=True),
)

decision = Table(
    "decision",
    metadata,
    Column("number", Integer, primary_key=True),
    _key("run", "run"),
    _text("kind", needed=True),  # "same", "apart", "speaker", "words", "event", "undo"
    _text("subject", needed=True),  # the id of an entity, a statement or an event
    _text("other"),  # of two who are the same or apart, the second's id
    _text("article"),  # the id of the article whose line it corrects
    _text("value", needed=True),  # JSON: what is decided
    _text("reason", needed=True),
    Column("confidence", Float),
    Column("undoes", Integer, ForeignKey("decision.number")),
    Index("decision_subject", "subject"),
    Index("decision_other", "other"),
    Index("decision_article", "article"),
    Index("decision_undoes", "undoes"),
)

proposal = Table(
    "proposal",  # two who may be one: it waits for a person's decision
    metadata,
    Column("number", Integer, primary_key=True),
    _key("run", "run"),
    _text("subject", needed=True),  # the ids of the two entities
    _text("other", needed=True),
    Column("score", Float, nullable=False),
    _text("reasons", needed=True),
    UniqueConstraint("subject", "other"),
)

gap = Table(
    "gap",
    metadata,
    Column("number", Integer, primary_key=True),
    _key("run", "run"),
    _text("kind", needed=True),  # "article", "person"
    _text("subject", needed=True),  # an article's id; of a person, a hash of each name
    _text("reason", needed=True),
    _text("sealed", needed=True),  # JSON: the numbers of the entries whose rows are gone
)

# One line for all that was ever kept: its seal is the hash of its rows, and its link the hash of
# the line before with its own, so that nothing can be changed or taken out of the middle unseen.
entry = Table(
    "entry",
    metadata,
    Column("number", Integer, primary_key=True),
    _text("at", needed=True),
    _text("kind", needed=True),  # the table that it seals
    Column("subject", Integer, nullable=False),  # the number of its row there
    _text("seal", needed=True),
    _text("link", needed=True),
    UniqueConstraint("kind", "subject", "number"),
)

KEPT = (run, article, reading, entity, statement, event, problem, decision, proposal, gap, entry)

# --- worked out ---------------------------------------------------------------------------------

person = Table(
    "person",  # also an organisation, a government …: whoever speaks, acts or is spoken to
    metadata,
    Column("number", Integer, primary_key=True),  # that of the first of its entities
    _text("kind", needed=True),
    _text("name", needed=True),
    _text("profile", needed=True),  # what is known of it, which `link` compares
    Index("person_by_name", "name"),
)

person_entity = Table(
    "person_entity",
    metadata,
    Column("entity", Integer, ForeignKey("entity.number"), primary_key=True),
    _key("person", "person"),
    Index("person_entity_person", "person"),
)

unsettled = Table(
    "unsettled",  # people of whose articles one was read again: to be worked out anew
    metadata,
    Column("person", Integer, primary_key=True),
)

person_key = Table(
    "person_key",
    metadata,
    Column("key", Text, primary_key=True),
    Column("person", Integer, ForeignKey("person.number"), primary_key=True),
    Index("person_key_person", "person"),
    sqlite_with_rowid=False,
)

person_name = Table(
    "person_name",
    metadata,
    Column("number", Integer, primary_key=True),
    _key("person", "person"),
    _text("name", needed=True),  # folded
    UniqueConstraint("person", "name"),
    Index("person_name_name", "name"),
)

line = Table(
    "line",  # a statement of the newest reading, with the decisions applied
    metadata,
    Column("statement", Integer, ForeignKey("statement.number"), primary_key=True),
    _key("article", "article"),
    _key("person", "person", needed=False),
    _key("addressee", "person", needed=False),
    _text("day"),  # when it was printed
    _text("said_first"),
    _text("said_last"),
    _text("kind", needed=True),
    _text("mode", needed=True),
    _text("act"),
    _text("medium"),
    Column("confidence", Float),
    _text("words"),  # where a person corrected which words were said; else the statement's
    _text("content"),  # their spans
    Column("wording", Integer),  # of its quotation; None where no words are quoted
    Column("quotation", Integer),  # of which that is a variant: the lowest number of its wordings
    Index("line_person", "person", "day"),
    Index("line_addressee", "addressee"),
    Index("line_wording", "wording"),
    Index("line_quotation", "quotation"),
    Index("line_article", "article"),
    Index("line_day", "day"),
    Index("line_kind", "kind"),
)

wording = Table(
    "wording",  # all quotations of the same words
    metadata,
    Column("number", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    _text("text", needed=True),
)

wording_link = Table(
    "wording_link",  # two wordings of one quotation
    metadata,
    Column("first", Integer, ForeignKey("wording.number"), primary_key=True),
    Column("second", Integer, ForeignKey("wording.number"), primary_key=True),
    _text("relation", needed=True),
    Column("sure", Integer, nullable=False),
    Column("score", Float, nullable=False),
    Column("evidence", Float, nullable=False),
    _text("because", needed=True),
    Index("wording_link_second", "second"),
    sqlite_with_rowid=False,
)

fingerprint = Table(
    "fingerprint",
    metadata,
    Column("hash", Integer, primary_key=True),
    Column("wording", Integer, ForeignKey("wording.number"), primary_key=True),
    Index("fingerprint_wording", "wording"),
    sqlite_with_rowid=False,
)

passage = Table(
    "passage",  # paragraphs, so that a wire's reprints are seen
    metadata,
    Column("hash", Integer, primary_key=True),
    Column("article", Integer, ForeignKey("article.number"), primary_key=True),
    Index("passage_article", "article"),
    sqlite_with_rowid=False,
)

happening = Table(
    "happening",  # what was done, once over all articles; its number is that of its first event
    metadata,
    Column("event", Integer, ForeignKey("event.number"), primary_key=True),
    _key("happening", "event"),
    _key("article", "article"),
    _text("type", needed=True),
    _key("actor", "person", needed=False),
    _key("target", "person", needed=False),
    _text("first_day"),  # between which days it was done
    _text("last_day"),
    Index("happening_happening", "happening"),
    Index("happening_actor", "actor", "type"),
    Index("happening_target", "target", "type"),
    Index("happening_article", "article"),
)

meaning = Table(
    "meaning",  # what the lines of an article mean, once somebody searched by meaning
    metadata,
    Column("article", Integer, ForeignKey("article.number"), primary_key=True),
    _text("vectors", needed=True),  # the digest of the vectors that these were made with
    Column(
        "lines", LargeBinary, nullable=False
    ),  # their statements, 8 bytes each, little end first
    Column("rows", LargeBinary, nullable=False),  # a row of int8 for each
)

WORKED_OUT = (
    person,
    person_entity,
    unsettled,
    person_key,
    person_name,
    line,
    wording,
    wording_link,
    fingerprint,
    passage,
    happening,
    meaning,
)

# --- feeds --------------------------------------------------------------------------------------

feed = Table(
    "feed",
    metadata,
    Column("url", Text, primary_key=True),
    _text("state", needed=True),
    _text("seal", needed=True),  # the hash of the state
)
