"""What a careful reader finds in news and the rules do not yet.

A case that comes to pass fails here, to be moved to the tests of its layout.
"""

import pytest

import marked
from onrecord.extract import extract

NOT_YET = {
    "a row of words in marks": (
        "[1.content:It was “a bad year” and “a long one,”] [1.source:she] [1.cue:said]."
    ),
    "two sides of a semicolon": (
        "[1.source:She] [1.cue:said] [1.content:it was safe]; [2.source:he] [2.cue:said]"
        " [2.content:it was not]."
    ),
    "a participle that opens the sentence": (
        "Speaking to [1.addressee:reporters] in Osaka, [1.source:Mori] [1.cue:said]"
        " [1.content:Japan would pay]."
    ),
    "an irregular verb and a participle": (
        "[1.source:Osei] cut the ribbon, [1.cue:saying] [1.content:the bridge would stand]."
    ),
    "two plurals that open the sentence": (
        "[1.source:Teachers and parents] [1.cue:said] [1.content:the school was cold]."
    ),
    "according to within a short sentence": (
        "[1.content:The ferry], [1.cue:according to] [1.source:Haddad],"
        " [1.content:will sail at dawn]."
    ),
    "words before the cue and marks after it": (
        "[1.content:It was], [1.source:she] [1.cue:said], [1.content:“a bad year”]."
    ),
    "a name, a colon, marks, and a cue of its own": (
        "Ana Reyes: [1.content:“It is safe,”] [1.source:she] [1.cue:said]."
    ),
    "an office without a name": "[1.source:The mayor][1.cue::] [1.content:“I was wrong.”]",
    "questions and answers with stops": (
        "[1.source:Q][1.cue:.] [1.content:Were you there?]\n\n[2.source:A][2.cue:.] [2.content:No.]"
        "\n\n[3.source:Q][3.cue:.] [3.content:Were you afraid?]"
    ),
    "a sentence that ends in letters with stops": (
        "They left the U.S. [1.source:Bo Lee] [1.cue:said] [1.content:it was late]."
    ),
    "people after the day": (
        "On Monday [1.source:voters who have met him] [1.cue:said] [1.content:he was ill]."
    ),
    "nothing was said": "Pardo said nothing.",
    "a book is read": "They read “The Last Ferry” to the class.",
}


@pytest.mark.xfail(strict=True, reason="the rules do not reach it yet")
@pytest.mark.parametrize("text", NOT_YET.values(), ids=NOT_YET)
def test_finds_each_part_where_it_is_marked(text):
    article = marked.read(text)
    assert marked.write_all(article, extract(article).attributions) == text
