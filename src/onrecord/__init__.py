"""onrecord reads news and keeps the record: who said what, to whom, through what, and when."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from onrecord.pipeline import read, read_all, read_text

__all__ = ["__version__", "read", "read_all", "read_text"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    # Lazily, so that `onrecord --help` loads no reader.
    if name in {"read", "read_all", "read_text"}:
        from onrecord import pipeline

        return getattr(pipeline, name)
    raise AttributeError(f"module 'onrecord' has no attribute {name!r}")
