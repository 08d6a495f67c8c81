from importlib import import_module

import pytest

from onrecord.intake import Taken
from onrecord.intake.forms import Form
from onrecord.intake.reading import MODULES, guarded


@pytest.mark.parametrize("form", Form)
def test_every_form_has_a_module_that_reads_it(form: Form):
    module = import_module(f"onrecord.intake.{MODULES[form]}")
    assert callable(module.articles_from)


def test_a_fault_in_one_of_many_is_told_and_stops_no_other():
    taken = guarded("line 3 of a", lambda: Taken(None, (), 1 / 0))  # type: ignore[arg-type]
    assert taken.where == "line 3 of a"
    assert "line 3 of a could not be read (ZeroDivisionError" in taken.problems[0].message
    assert guarded("", lambda: Taken(None, (), "here")) == Taken(None, (), "here")
