"""Bytes that ought to be XML → its elements one by one; what is broken is read as far as it goes.

No tree is built and nothing is loaded from elsewhere. Where a file's own entities would make it
grow large, libxml2 stops reading (huge_tree would let it go on).
"""

import re
from collections.abc import Callable, Mapping
from typing import Protocol

# An ampersand that begins no reference, as in href="/?a=1&b=2". Bounded, so that a page of them
# takes linear time.
_BARE = re.compile(rb"&(?!#?\w{1,31};)")


class Target(Protocol):
    """What takes the elements. Names come as "name" or "{namespace}name"."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def data(self, data: str) -> None:
        """Some of the words within it; one text may come in several parts."""

    def close(self) -> None:
        """All has been told."""


def tell(data: bytes, new_target: Callable[[], Target]) -> tuple[Target, str]:
    """A target that has been told all that could be read, and what was wrong, "" if nothing.

    A broken file is told anew, and mended: lxml by itself would read "?a=1&b=2" as "?a=1=2".
    """
    from lxml import etree

    whole = new_target()
    try:
        _feed(data, whole, recover=False)
    except etree.XMLSyntaxError as error:
        mended = new_target()
        _feed(_BARE.sub(b"&amp;", data), mended, recover=True)
        return mended, str(error).removesuffix(" (<string>, line 1)")
    return whole, ""


def _feed(data: bytes, target: Target, *, recover: bool) -> None:
    from lxml import etree

    # "internal", since False leaves "&amp;" in an attribute as "&#38;". lxml-stubs doesn't know it,
    # and wants names to come as bytes too, which they never do.
    parser = etree.XMLParser(
        target=target,  # type: ignore[arg-type]
        recover=recover,
        resolve_entities="internal",  # type: ignore[arg-type]
        load_dtd=False,
        no_network=True,
        huge_tree=False,
    )
    parser.feed(data)
    parser.close()
