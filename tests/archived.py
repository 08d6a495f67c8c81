"""Archives of the web as bytes, for tests: a page, its answer, its record in WARC and in ARC."""

URL = "https://www.quay.example/bridge"
DATE = "2022-05-24T10:00:00Z"
WORDS = "“It will stay shut,” the mayor of Port Ellen said on Monday."


def page(words: str = WORDS, title: str = "Bridge shut") -> bytes:
    story = f"<h1>{title}</h1><p>{words}</p>"
    return f"<!DOCTYPE html><html><body><article>{story}</article></body></html>".encode()


def answer(
    body: bytes | None = None, *headers: str, status: str = "200 OK", end: str = "\r\n"
) -> bytes:
    """What a server sends: of HTML, if no other header says so."""
    typed = () if any("Content-Type" in h for h in headers) else ("Content-Type: text/html",)
    lines = (f"HTTP/1.1 {status}", *typed, *headers, "", "")
    return end.join(lines).encode() + (page() if body is None else body)


def record(
    block: bytes | None = None, *headers: str, kind: str = "response", url: str = URL, more: int = 0
) -> bytes:
    """A record of a WARC; its length is told wrong by `more`."""
    block = answer() if block is None else block
    lines = (
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: {url}",
        f"WARC-Date: {DATE}",
        *(headers or ("Content-Type: application/http; msgtype=response",)),
        f"Content-Length: {len(block) + more}",
        "",
        "",
    )
    return "\r\n".join(lines).encode() + block + b"\r\n\r\n"


def arc(*blocks: bytes, url: str = URL, more: int = 0) -> bytes:
    """An ARC of some answers."""
    about = "1 0 Port Ellen Library\nURL IP-address Archive-date Content-type Archive-length\n\n"
    data = f"filedesc://a.arc 0.0.0.0 20220524100000 text/plain {len(about)}\n{about}".encode()
    for block in blocks:
        line = f"{url} 192.0.2.1 20220524100000 text/html {len(block) + more}\n"
        data += line.encode() + block + b"\n"
    return data
