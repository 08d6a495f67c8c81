import pytest

from resolve import told

OPEN = "?"

STORIES = {
    "the last speaker": """
[1.source=Ana Reyes:Ana Reyes] [1.cue:said] [1.content:it was safe].

“[2.content:It is old,]” [2.source=Ana Reyes:she] [2.cue:said].""",
    "the last speaker, not the last name": """
[1.source=Ian Hale:Ian Hale], who fears Premier Tom Poe, \
[1.cue:said] [1.content:that Tom Poe lied].
“[2.content:It is old,]” [2.source=Ian Hale:he] [2.cue:said].""",
    "a new subject after the last speaker": """
[1.source=Ian Hale:Ian Hale] [1.cue:said] [1.content:it was safe].

Tom Poe came on foot. “[2.content:It is old,]” [2.source=Tom Poe:he] [2.cue:said].""",
    "who has that gender": """
[1.source=Reyes:Ms. Reyes] [1.cue:said] [1.content:it was safe].

Mr. Poe came on foot. “[2.content:It is old,]” [2.source=Reyes:she] [2.cue:said].""",
    "who is named in this paragraph before who spoke in the last": """
[1.source=Ian Hale:Ian Hale] [1.cue:said] [1.content:it was safe].

The council feared Mr. Poe. [2.source=Poe:He] [2.cue:noted] [2.content:the cost].""",
    "not whom a quotation is about": """
[1.source=Ian Hale:Ian Hale] [1.cue:said], “[1.content:Tom Poe lied.]” [2.source=Ian Hale:He] \
[2.cue:added] [2.content:that it was old].""",
    "a woman without a name": """
Ian Hale stayed. [1.source=my mother:My mother] [1.cue:said] [1.content:no]. \
Now [2.source=my mother:she] [2.cue:says] [2.content:yes].""",
    "they, a body that spoke": """
[1.source=Bridge Watch:Bridge Watch] [1.cue:said] [1.content:it was safe].

“[2.content:It is old,]” [2.source=Bridge Watch:they] [2.cue:said].""",
    "they, the people spoken of": """
The bill strikes voters off the rolls. [1.source=voters:They] [1.cue:say] [1.content:it is wrong].""",
    "they, who spoke, not what they spoke of": """
Other candidates came. [1.source=both men:Both men] [1.cue:said] [1.content:voters left]. \
Not all voters will, [2.source=both men:they] [2.cue:said] [2.content:later].""",
    "it, the last report": """
[1.source=report:The report] [1.cue:found] [1.content:rust]. \
[2.source=report:It] [2.cue:says] [2.content:the bolts are old].""",
    "nobody is near": "“[1.content:It is old,]” [1.source=?:she] [1.cue:said].",
    "a place is no he": """
Then [1.source=?:he] [1.cue:said] [1.content:it rains in Vermont].""",
    "you": "[1.source=?:You] [1.cue:say] [1.content:it is old].",
    "we, the quoted": """
[1.source=Ana Reyes:Ana Reyes] [1.cue:said], “[1.content:[2.source=Ana Reyes:I] [2.cue:told] \
Mr. Poe [2.content:it is old].]”""",
    "he, within an indirect line, is who is named in it": """
[1.source=Ana Reyes:Ana Reyes] [1.cue:said] [1.content:that Mr. Poe left and \
[2.source=Poe:he] [2.cue:said] [2.content:no]].""",
    "she, in her own indirect words": """
[1.source=Ana Reyes:Ana Reyes] [1.cue:said] [1.content:that when \
[2.source=Ana Reyes:she] [2.cue:told] [2.content:the truth], it rained].""",
}


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_who(story: str) -> None:
    for found, accepted in zip(told.speakers(story.strip()), told.gold(story.strip()), strict=True):
        assert found.lower() in accepted.lower().split("|")


def test_i_outside_of_quotations_is_the_author() -> None:
    story = "[1.source:I] [1.cue:think] [1.content:it is old]."
    assert told.speakers(story, byline=("Ana Reyes",)) == ["Ana Reyes"]
    assert told.speakers(story, byline=("Ana Reyes", "Tom Poe")) == [OPEN]


def test_i_in_an_interview_is_not_its_author() -> None:
    story = "Q: Is it safe?\n\nA: [1.source:I] [1.cue:think] [1.content:it is old]."
    assert told.speakers(story, byline=("Ana Reyes",)) == [OPEN]


def test_every_answer_has_its_reason() -> None:
    story = "Ana Reyes left. “[1.content:It is old,]” [1.source:she] [1.cue:said]."
    assert told.one(story).because["speaker"] == (
        "“she”: Ana Reyes, mentioned just before, told to be a woman",
    )
