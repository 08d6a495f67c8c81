import pytest

from extract.laid_out import sheet, write_found
from onrecord.extract.rules.described import find_described

FOUND = {
    "called it": "[source:He] [cue:called] [content:the plan “a gift to thieves.”]",
    "described it as": "[source:She] [cue:described] [content:the plan as “a gift to thieves.”]",
    "accused him of": "[source:They] [cue:accused] [content:the mayor of “looking away.”]",
    "welcomed it as": "[source:The union] [cue:welcomed] [content:the plan as “a first step.”]",
    "blamed them for": "[source:He] [cue:blamed] [content:“foreign hands” for the fire].",
    "up to what he did then": "[source:She] [cue:called] [content:him “a thief”] and left.",
    "up to a comma in marks": "[source:She] [cue:called] [content:him “a thief,”] and left.",
    "two names": "[source:She] [cue:called] [content:him “a thief” and “a liar”].",
    "up to what is not called so": (
        "[source:The mayor of Lima] [cue:called] [content:the trial “a farce”], and left."
    ),
    "up to who is told of": (
        "[source:The mayor] [cue:called] [content:Bo Lee a “thief”], who then sued her."
    ),
    "a second participle": (
        "[source:She] left him, calling him old and [cue:calling] [content:the plan “a farce.”]"
    ),
    "what he called": "Lee went on with what [source:he] [cue:called] [content:“a witch hunt.”]",
}

PASSED_OVER = {
    "no marks": "She called him a thief.",
    "nobody does the calling": "The prison, dubbed the “Ice Box,” closed in 1998.",
    "a title": "They went to a concert called “The Long Way Home.”",
    "he is called so": "He was called “a thief.”",
    "the marks are beyond a comma": "She called him a thief, and the crowd sang “Go home.”",
    "the marks are in a clause": "She warned that the “smart” bridge would close.",
    "speech": "“He is a thief,” she said.",
    "a noun": "Osei leads the design and branding firm behind the slogan “Cross it.”",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_finds_each_part_where_it_is_marked(text):
    laid = sheet(text)
    assert write_found(laid, list(find_described(laid))) == text


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_described(sheet(text))) == []


def test_tells_what_was_not_called_so():
    (found,) = find_described(sheet("She never called the plan “a gift.”"))
    assert found.negated
