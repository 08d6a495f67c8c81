import pytest

from extract.laid_out import sheet, write_found
from onrecord.extract.rules.unserved import find_quotations_alone

FOUND = {
    "French": "[content:« Le pont est sûr et il le restera »], a dit la maire de Lyon.",
    "German": "„Ja“, sagte sie. [content:„Die alte Brücke ist jetzt sicher.“]",
    "Spanish, in English marks": "La alcaldesa dijo: [content:“El puente es seguro desde ayer.”]",
    "Polish": "[content:„Most jest bezpieczny od samego rana”], powiedziała burmistrz.",
    "two": "[1.content:«Le pont est sûr depuis hier.»] [2.content:«Il le restera, je le jure.»]",
}

PASSED_OVER = {
    "few words may be a title": "Elle a lu « Les Misérables » hier.",
    "no marks": "La maire a dit que le pont était sûr et le resterait.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_finds_what_stands_in_marks(text):
    laid = sheet(text)
    assert write_found(laid, list(find_quotations_alone(laid))) == text


@pytest.mark.parametrize("text", PASSED_OVER.values(), ids=PASSED_OVER)
def test_passes_over(text):
    assert list(find_quotations_alone(sheet(text))) == []
