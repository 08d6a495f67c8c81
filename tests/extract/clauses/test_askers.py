import pytest

from extract.laid_out import ask
from onrecord.extract.clauses.askers import asker, spoken_to

ASKED = {
    "did not respond to ^the Ledger’s questions.": "the Ledger",
    "did not respond to ^a request from the Herald.": "the Herald",
    "did not respond to ^Radio Cairo requests.": "Radio Cairo",
    "did not respond to ^her emails.": None,
    "did not return ^emails seeking comment from the mine.": None,
    "had no ^comment when contacted by Reuters.": "Reuters",
    "had no ^comment when reached by phone.": None,
}


@pytest.mark.parametrize(("case", "who"), ASKED.items())
def test_who_asked(case, who):
    items, at = ask(case)
    found = asker(items, (at, len(items) - 1))
    assert (case.replace("^", "")[found.start : found.end] if found else None) == who


def test_whom_somebody_would_not_speak_to():
    case = "Lee declined ^to speak to the Herald."
    items, at = ask(case)
    found = spoken_to(items, at)
    assert found is not None
    assert case.replace("^", "")[found.start : found.end] == "the Herald"
