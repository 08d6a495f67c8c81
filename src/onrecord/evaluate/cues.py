"""Scores by what the cue is like: "said", "wants", "pointed to", ":", nothing at all.

The groups down to `no cue` divide the gold among them; `content of 1-3 words` and `headline` run
across these, so that their attributions are counted a second time. Matched and full are those of
`onrecord.evaluate.measures`; a prediction has no group, so only recall is told.
"""

from collections.abc import Callable, Iterable

from onrecord.evaluate.answers import Answers, Unit
from onrecord.evaluate.tally import GoldDocument
from onrecord.evaluate.tokens import tokenise

Counts = dict[str, dict[str, int]]

# The plainest verbs of speech. A list of the scorer's own, apart from the lexicons of the reader:
# a verb that the reader learns must not move gold from one group to another.
_FORMS = """
    say says said saying      tell tells told telling          add adds added adding
    ask asks asked asking     write writes wrote written writing
    tweet tweets tweeted tweeting                              note notes noted noting
    state states stated stating                                explain explains explained explaining
    reply replies replied replying                             argue argues argued arguing
    continue continues continued continuing                    claim claims claimed claiming
    report reports reported reporting    announce announces announced announcing
"""
SAID = frozenset(_FORMS.split())
FEW = 3  # words of content: "Obamacare", "the Iraq war"


def _is_like_said(unit: Unit, document: GoldDocument) -> bool:
    words = _cue_words(unit, document)
    return len(words) == 1 and words[0] in SAID


def _is_another_word(unit: Unit, document: GoldDocument) -> bool:
    words = _cue_words(unit, document)
    return len(words) == 1 and words[0] not in SAID


def _is_several_words(unit: Unit, document: GoldDocument) -> bool:
    return len(_cue_words(unit, document)) > 1


def _is_only_marks(unit: Unit, document: GoldDocument) -> bool:
    return _has_cue(unit, document) and not _cue_words(unit, document)


def _is_without_cue(unit: Unit, document: GoldDocument) -> bool:
    return not _has_cue(unit, document)


def _has_few_words(unit: Unit, document: GoldDocument) -> bool:  # noqa: ARG001  # as the others
    return len(unit.measured.content) <= FEW


def _is_headline(unit: Unit, document: GoldDocument) -> bool:
    """Whether the content starts in the first line of a text that has more lines than that."""
    text = document.text
    first = len(text) - len(text.lstrip())
    end = text.find("\n", first)
    return end >= 0 and bool(text[end:].strip()) and unit.measured.fragments[0][0] < end


GROUPS: dict[str, Callable[[Unit, GoldDocument], bool]] = {
    'one word like "said"': _is_like_said,
    "another word": _is_another_word,
    "several words": _is_several_words,
    'only ":" or a dash': _is_only_marks,
    "no cue": _is_without_cue,
    "content of 1-3 words": _has_few_words,
    "headline": _is_headline,
}


def by_cue(answered: Iterable[Answers]) -> Counts:
    """By group: how many the gold has, how many of them are matched and how many in full."""
    found = {group: {"gold": 0, "matched": 0, "full": 0} for group in GROUPS}
    for each in answered:
        for answer in each.answers:
            for group, is_of in GROUPS.items():
                if is_of(answer.gold, each.document):
                    found[group]["gold"] += 1
                    found[group]["matched"] += answer.found is not None
                    found[group]["full"] += answer.right
    return found


def _cue_words(unit: Unit, document: GoldDocument) -> list[str]:
    return [
        cue[start:end].casefold()
        for cue in _cue(unit, document)
        for start, end in tokenise(cue).spans
    ]


def _has_cue(unit: Unit, document: GoldDocument) -> bool:
    return any(cue.strip() for cue in _cue(unit, document))


def _cue(unit: Unit, document: GoldDocument) -> list[str]:
    return [document.text[start:end] for start, end in unit.parts.cue]
