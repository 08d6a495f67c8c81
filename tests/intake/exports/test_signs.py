import pytest

from onrecord.intake.exports.signs import is_factiva, is_nexis


@pytest.mark.parametrize(
    "head",
    [
        "\n\n            1 of 20 DOCUMENTS\n",
        "<SPAN CLASS='c2'>12 of 500 DOCUMENTS</SPAN>",
        "Document 1 of 20\n",
        "Length: 1,453 words\nBody\n",
        "<p>Length:&nbsp;453 words</p><p>Body</p>",
    ],
)
def test_nexis_is_told(head: str):
    assert is_nexis(head)


@pytest.mark.parametrize(
    "head",
    [
        "HD      Bridge shut\nSN      The Quay\n",
        "HD\nBridge shut\nWC\n453 words\n",
        "<td><b>HD</b></td><td>a</td><td><b>PD</b></td>",
        "Bridge shut\n453 words\n24 May 2022\nDocument QUAY000020220524ei5o0001a\n",
    ],
)
def test_factiva_is_told(head: str):
    assert is_factiva(head)


@pytest.mark.parametrize(
    "head",
    [
        "He read 1 of 20 DOCUMENTS that she had sent.",
        "Body\n\nThe body was found on Monday, the police said.",
        "Length: 90 metres\nBody: steel\n",
        "HD television is here, SN said.",
        "Document 1 of the file names her; 453 words were left out.",
        "",
    ],
)
def test_other_texts_are_neither(head: str):
    assert not is_nexis(head)
    assert not is_factiva(head)
