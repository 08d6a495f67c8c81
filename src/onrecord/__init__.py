"""onrecord reads news and keeps the record: who said what, to whom, through what, and when."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from onrecord.pipeline import read, read_all, read_text
    from onrecord.record.front import open_record

__all__ = ["__version__", "open_record", "read", "read_all", "read_text"]
__version__ = "0.1.0"

_HOMES = {
    "open_record": "onrecord.record.front",
    "read": "onrecord.pipeline",
    "read_all": "onrecord.pipeline",
    "read_text": "onrecord.pipeline",
}


def __getattr__(name: str) -> Any:
    # Lazily, so that `onrecord --help` loads no reader.
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
