"""The tables of the record, in plain names, so that any SQLite tool can read them.

Three sorts. *Kept* rows are written once and sealed in the chain of `entry`: what was read, by
which run, and what people decided. They are never edited. *Worked-out* rows follow from them and
can be made again at any time: who is one person, which quotation is a variant of which, and the
index of words. *Feeds* hold where `watch` stands.

Days are text ("2022-05-24"), moments ISO 8601 in UTC, lists and spans JSON. Spans are code points
of `article.text`, half-open.
"""

from onrecord.store.schema.articles import article, copy, problem
from onrecord.store.schema.chain import entry, gap
from onrecord.store.schema.columns import metadata
from onrecord.store.schema.decisions import decision, proposal
from onrecord.store.schema.feeds import feed
from onrecord.store.schema.happenings import happening
from onrecord.store.schema.lines import line
from onrecord.store.schema.meanings import meaning
from onrecord.store.schema.people import person, person_entity, person_key, person_name, unsettled
from onrecord.store.schema.quotations import fingerprint, passage, wording, wording_link
from onrecord.store.schema.readings import entity, event, reading, statement
from onrecord.store.schema.runs import run

# What was read and decided: written once, sealed, never edited.
KEPT = (
    run,
    article,
    copy,
    reading,
    entity,
    statement,
    event,
    problem,
    decision,
    proposal,
    gap,
    entry,
)
# What follows from it, and can be made again.
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
# Where `watch` stands.
FEEDS = (feed,)

__all__ = [
    "FEEDS",
    "KEPT",
    "WORKED_OUT",
    "article",
    "copy",
    "decision",
    "entity",
    "entry",
    "event",
    "feed",
    "fingerprint",
    "gap",
    "happening",
    "line",
    "meaning",
    "metadata",
    "passage",
    "person",
    "person_entity",
    "person_key",
    "person_name",
    "problem",
    "proposal",
    "reading",
    "run",
    "statement",
    "unsettled",
    "wording",
    "wording_link",
]
