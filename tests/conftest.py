"""A probe of time measures the code it calls, not what the suite has left in memory.

What is there before is set aside from garbage collection, which would walk all of it the more
often the more a probe allocates. And since other work may disturb a probe it has three tries: what
grows too fast grows too fast each time, so a fault is still found.
"""

import gc
import os

import pytest
from hypothesis import settings

TRIES = 3

# What most tests ask holds for any reader, and the rules start in no time. Those of the learned
# readers name the one they mean; docs are made with what users get unasked.
os.environ["ONRECORD_MODEL"] = "rules"

# The same texts each time, so that a change is judged by what it changes; ONRECORD_FUZZ=1 tries
# others, as a maintainer should before a release.
settings.register_profile("repeatable", derandomize=True)
if not os.environ.get("ONRECORD_FUZZ"):
    settings.load_profile("repeatable")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    if "time" not in pyfuncitem.originalname:
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    gc.collect()
    gc.freeze()
    try:
        _tried(pyfuncitem.obj, arguments)
    finally:
        gc.unfreeze()
    return True


def _tried(probe, arguments):
    for _ in range(TRIES - 1):
        try:
            return probe(**arguments)
        except AssertionError:
            continue
    return probe(**arguments)
