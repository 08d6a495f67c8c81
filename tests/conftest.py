"""A probe of time may be disturbed by what else the machine does: it has three tries.

What grows too fast grows too fast each time, so a fault is still found.
"""

import pytest

TRIES = 3


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    if "time" not in pyfuncitem.originalname:
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    for _ in range(TRIES - 1):
        try:
            pyfuncitem.obj(**arguments)
        except AssertionError:
            continue
        return True
    pyfuncitem.obj(**arguments)
    return True
