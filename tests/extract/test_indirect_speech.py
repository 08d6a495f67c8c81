"""What is said in the writer's words: with and without "that", by whom, to whom, through what."""

import pytest

import marked
from onrecord.extract import extract

CLAUSES = {
    "that": "[1.source:Nomsa Dube] [1.cue:said] [1.content:that the harvest was late].",
    "no that": "[1.source:Nomsa Dube] [1.cue:said] [1.content:the harvest was late].",
    "the report after it": "[1.content:The harvest was late], [1.source:Nomsa Dube] [1.cue:said].",
    "the report after it, inverted": "[1.content:The dam leaks], [1.cue:said] [1.source:Ana Lee].",
    "the report within it": "[1.content:It], [1.source:she] [1.cue:said], [1.content:was safe].",
    "what was not said": (
        "[1.source:The mayor] [1.cue:did not say] [1.content:whether the bridge would open]."
    ),
    "a row of clauses": (
        "[1.source:Haddad] [1.cue:said] [1.content:she had not slept, that the sea was rough"
        " and that the crew was tired]."
    ),
    "adding that": (
        "[1,2.source:The minister] [1.cue:said] [1.content:the harvest was late],"
        " [2.cue:adding] [2.content:that the rains had come in May]."
    ),
    "a second verb": (
        "[1,2.source:Kamau] [1.cue:said] [1.content:the roof was sound]"
        " and [2.cue:promised] [2.content:to repair the walls]."
    ),
    "the source comes late": (
        "[1.cue:Noting] [1.content:that it was late], [1,2.source:Osei] [2.cue:said]"
        " [2.content:the talks would go on]."
    ),
    "one side and the other": (
        "[1.source:She] [1.cue:said] [1.content:it was safe], but [2.source:he] [2.cue:said]"
        " [2.content:it was not]."
    ),
    "what others had said": (
        "[1.source:Lee] [1.cue:said] [1.content:[2.source:the engineers] [2.cue:had told]"
        " [2.addressee:him] [2.content:that the bridge was safe]]."
    ),
    "asked whether": (
        "[1.source:Mori] [1.cue:asked] [1.content:whether the governor would resign]."
    ),
    "a headline": "[1.source:Mayor Haddad] [1.cue:Says] [1.content:Old Bridge Is Safe After All]",
    "was sure": "[1.source:Lee] [1.cue:is sure] [1.content:that the bridge is safe].",
    "plans to": "[1.source:The union] [1.cue:plans] [1.content:to strike in July].",
    "according to": "[1.cue:According to] [1.source:Haddad], [1.content:the ferry sails at dawn].",
    "according to, after it": (
        "[1.content:Rents have doubled], [1.cue:according to] [1.source:two people in Osaka]."
    ),
    "according to, within it": (
        "[1.content:Rents have doubled], [1.cue:according to] [1.source:the ministry],"
        " [1.content:while wages fell]."
    ),
}
TO_WHOM = {
    "told": "[1.source:Haddad] [1.cue:told] [1.addressee:Reuters] [1.content:that she would sail].",
    "told, somewhere and at some time": (
        "[1.source:Mori] [1.cue:told] [1.addressee:reporters] in Osaka on Monday"
        " [1.content:that Japan would pay]."
    ),
    "told, and the clause at once": (
        "[1.source:He] [1.cue:told] [1.addressee:the court] [1.content:he had slept]."
    ),
    "told to": "[1.source:Kamau] [1.cue:told] [1.addressee:traders] [1.content:to stay at home].",
    "confirmed to": (
        "[1.source:Haddad] [1.cue:confirmed] to [1.addressee:the BBC]"
        " [1.content:that she would sail]."
    ),
    "in an interview with": (
        "[1.medium=interview:In an interview] with [1.addressee:Radio Cairo],"
        " [1.source:Leila Haddad] [1.cue:said] [1.content:she would sail]."
    ),
    "in a letter to": (
        "[1.source:Mori] [1.cue:said] [1.medium=letter:in a letter] to [1.addressee:the governor]"
        " [1.content:that Japan would pay]."
    ),
    "in a statement": (
        "[1.source:Mori] [1.cue:said] [1.medium=statement:in a statement] on Monday"
        " [1.content:that Japan would pay]."
    ),
    "on a platform": (
        "[1.source:Lee] [1.cue:wrote] [1.medium=post:on Twitter] [1.content:that it was safe]."
    ),
    "tweeted": "[1.source:Mori] [1.cue:[1.medium=post:tweeted]]: [1.content:“Japan will pay.”]",
    "called on": (
        "[1.source:The mayor] [1.cue:called on]"
        " [1.content:[1.addressee:residents] to leave their homes]."
    ),
    "called for": "[1.source:Kamau] [1.cue:called for] [1.content:an inquiry].",
    "urged": "[1.source:Mori] [1.cue:urged] [1.content:[1.addressee:the governor] to resign].",
    "ordered": "[1.source:The court] [1.cue:ordered] [1.content:[1.addressee:the firm] to pay].",
}


@pytest.mark.parametrize("text", [*CLAUSES.values(), *TO_WHOM.values()], ids=[*CLAUSES, *TO_WHOM])
def test_finds_each_part_where_it_is_marked(text):
    article = marked.read(text)
    assert marked.write_all(article, extract(article).attributions) == text
