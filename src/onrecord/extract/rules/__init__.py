"""The finders: each reads one layout of reported speech and yields attributions."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from onrecord.attribution import Attribution
from onrecord.extract.rules.according import find_according
from onrecord.extract.rules.described import find_described
from onrecord.extract.rules.in_vain import find_in_vain
from onrecord.extract.rules.labelled import find_labelled
from onrecord.extract.rules.no_comment import find_no_comment
from onrecord.extract.rules.posts import find_posts
from onrecord.extract.rules.quoted_as import find_quoted_as
from onrecord.extract.rules.reported import find_nested, find_reported
from onrecord.extract.rules.unanswered import find_unanswered
from onrecord.extract.rules.unserved import find_quotations_alone
from onrecord.extract.rules.withheld import find_withheld
from onrecord.extract.rules.without import find_without
from onrecord.extract.sheet import Sheet

Finder: TypeAlias = Callable[[Sheet], Iterator[Attribution]]

# Tried in order. Where two find the same words in marks, or read the same cue, the earlier is kept.
FINDERS: tuple[Finder, ...] = (
    find_posts,
    find_labelled,
    find_quoted_as,
    find_reported,
    find_according,
    find_described,
    find_nested,
    find_unanswered,
    find_in_vain,
    find_withheld,
    find_no_comment,
    find_without,
)

# For a language that is not served: what marks and layout make certain.
CERTAIN: tuple[Finder, ...] = (find_posts, find_labelled, find_quotations_alone)
