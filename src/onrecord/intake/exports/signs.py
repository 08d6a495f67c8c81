"""The opening of a text or a page → which press database exported it, if one did.

               1 of 20 DOCUMENTS                    Nexis
    Length: 453 words … Body                        Nexis Uni
    HD      Bridge shut … SN      The Quay          Factiva, with the codes of fields
    453 words … Document QUAY000020220524ei5o0001   Factiva, without

The signs are lines, or in a page what stands alone within a tag.
"""

import re

_START, _END = r"(?:^|>)[ \t\xa0]{0,200}", r"[ \t\xa0\r]{0,200}(?:$|<)"
_NUMBER = r"(?:FOCUS - )?\d{1,6} of \d{1,6} DOCUMENTS?|Document \d{1,6} of \d{1,6}"
NEXIS_MARK = rf"{_START}(?:{_NUMBER}){_END}"
_NEXIS = re.compile(NEXIS_MARK, re.M)
_LENGTH = re.compile(
    rf"{_START}Length:(?:\s|</?\w{{1,9}}>|&nbsp;|&#160;){{1,9}}[\d,.]{{1,9}}\s+words", re.M
)
_BODY = re.compile(rf"{_START}Body{_END}", re.M)
_CODED = re.compile(rf"^HD(?:[ \t]{{2,}}|\t|[ \t]*\r?$)|{_START}HD\s{{0,20}}</b>", re.M)
_CODED_TOO = re.compile(
    rf"^(?:SN|PD|WC)(?:[ \t]{{2,}}|\t|[ \t]*\r?$)|{_START}(?:SN|PD|WC)\s{{0,20}}</b>", re.M
)
_WORDS = re.compile(rf"{_START}[\d,.]{{1,9}} words{_END}", re.M)
_NAMED = re.compile(rf"{_START}Document [A-Za-z0-9]{{16,40}}{_END}", re.M)


def is_nexis(head: str) -> bool:
    """Whether a text or page opens as an export of Nexis does."""
    return bool(_NEXIS.search(head) or (_BODY.search(head) and _LENGTH.search(head)))


def is_factiva(head: str) -> bool:
    """Whether a text or page opens as an export of Factiva does."""
    if _CODED.search(head) and _CODED_TOO.search(head):
        return True
    return bool(_NAMED.search(head) and _WORDS.search(head))
