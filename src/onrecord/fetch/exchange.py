"""One place asked once: GET / → a status, headers, bytes. No redirect is followed here."""

import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import httpcore2

from onrecord.fetch.fetched import Failed, NotFetched
from onrecord.fetch.limits import Limits
from onrecord.fetch.unpacking import BrokenError, TooMuchError, unpacked
from onrecord.fetch.urls import Place

# Those that tell what an answer is, where it leads, and when to come again.
KEPT = (
    *("content-type", "content-length", "content-encoding", "content-language"),
    *("location", "retry-after", "etag", "last-modified", "date", "x-robots-tag"),
)
_LONGEST = 4096  # characters of a header's value that are kept


@dataclass(frozen=True, slots=True)
class Answer:
    """What one place answered."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def ask(
    place: Place,
    headers: Mapping[str, str],
    *,
    backend: httpcore2.NetworkBackend,
    context: ssl.SSLContext,
    limits: Limits,
) -> Answer:
    """Asks. Raises NotFetched, with the place's address, where no whole answer comes."""
    try:
        with _connection(place, backend, context) as connection:
            return _read(connection.handle_request(_request(place, headers, limits)), limits)
    except NotFetched as error:  # the backend knows only the host
        error.url = place.url
        raise
    except TooMuchError as error:
        raise Failed(place.url, f"more than {limits.most >> 20} MB; save it by hand") from error
    except httpcore2.TimeoutException as error:
        raise Failed(place.url, "no answer in time; ask later") from error
    except (httpcore2.NetworkError, httpcore2.ProtocolError, BrokenError) as error:
        raise Failed(place.url, f"no whole answer ({str(error)[:200]})") from error


def _connection(
    place: Place, backend: httpcore2.NetworkBackend, context: ssl.SSLContext
) -> httpcore2.HTTPConnection:
    origin = httpcore2.Origin(place.scheme.encode(), place.host.encode(), place.port)
    return httpcore2.HTTPConnection(origin, ssl_context=context, network_backend=backend)


def _request(place: Place, headers: Mapping[str, str], limits: Limits) -> httpcore2.Request:
    # From the parts, so that httpcore takes no address apart on its own.
    url = httpcore2.URL(scheme=place.scheme, host=place.host, port=place.port, target=place.target)
    said = {"Host": place.authority, "Connection": "close", **headers}
    seconds = {"connect": limits.connect, "read": limits.read, "write": limits.read}
    return httpcore2.Request(
        "GET",
        url,
        headers=[(name.encode(), value.encode("latin-1")) for name, value in said.items()],
        extensions={"timeout": seconds},
    )


def _read(response: httpcore2.Response, limits: Limits) -> Answer:
    headers = _kept(response.headers)
    if response.status != 200:  # what leads on, or says that there is nothing, has no words for us
        return Answer(response.status, headers, b"")
    length = headers.get("content-length", "")
    if length.isdecimal() and int(length[:20]) > limits.most:
        raise TooMuchError
    coding = headers.get("content-encoding", "")
    return Answer(200, headers, unpacked(_sent(response, limits.most), coding, limits.most))


def _sent(response: httpcore2.Response, most: int) -> Iterator[bytes]:
    sent = 0
    for chunk in response.iter_stream():
        sent += len(chunk)
        if sent > most:
            raise TooMuchError
        yield chunk


def _kept(headers: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """The headers that matter, the first of each name."""
    kept: dict[str, str] = {}
    for name, value in headers:
        known = name.decode("latin-1").lower()
        if known in KEPT:
            kept.setdefault(known, value.decode("latin-1")[:_LONGEST])
    return kept
