"""Which outlet a page is of, by what the page says of itself and where it stands."""

import re
from urllib.parse import urlsplit

from onrecord.article import Outlet

_COMPANY = re.compile(
    r"(?:^|\W)(?:GmbH|AG|KG|Inc|Ltd|LLC|S\.?A|S\.?L|Corp|Verlag|Verlagsgesellschaft|Company|Publishing)\b"
)
_DOMAIN = re.compile(r"^(?:https?://)?[\w-]+(?:\.[\w-]+)+/?$")
_LETTERS = re.compile(r"[\W_]+")


def domain_of(url: str | None) -> str | None:
    """ "https://www.example.com/a" → "example.com"; a subdomain stays, for it may be an outlet.

    Left off are "www." and what only says for which screen a page is ("m.", "amp.").
    """
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:  # "https://[example.com/"
        return None
    host = re.sub(r"^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)", "", host.rstrip("."))
    return host if "." in host else None


def outlet_of(names: tuple[str, ...], url: str | None, told: str | None = None) -> Outlet | None:
    """The outlet by the names that a page gives, best first, and by its address."""
    domain = domain_of(url)
    if told:
        stated = told.strip()
        if _DOMAIN.match(stated):
            return Outlet(_best(names, domain), domain_of(_as_url(stated)) or domain)
        return Outlet(stated, domain)
    name = _best(names, domain)
    if name and _DOMAIN.match(name) and domain_of(_as_url(name.lower())):
        domain = domain_of(_as_url(name.lower()))  # "stern.de", on a page that another site owns
    return Outlet(name, domain) if name or domain else None


def _best(names: tuple[str, ...], domain: str | None) -> str | None:
    """The first that is neither a company's nor a host's; "bild.de" is better than none."""
    known = [n for n in (_short(name) for name in names) if n]
    plain = [n for n in known if not _DOMAIN.match(n) and not _COMPANY.search(n)]
    host = _LETTERS.sub("", domain or "")
    alike = [n for n in plain if _LETTERS.sub("", n).casefold() in host]
    alike.sort(key=str.islower)  # "Example News" before "examplenews"
    return next(iter(alike or plain or [n for n in known if not n.startswith("http")]), None)


def _short(name: str) -> str:
    """ "Example News - Example Verlag GmbH" → "Example News" """
    name = " ".join(name.split()).strip(" |-–—@")
    head, _, company = name.partition(" - ")
    return head if company and _COMPANY.search(company) else name[:100]


def _as_url(stated: str) -> str:
    return stated if "//" in stated else f"https://{stated}"
