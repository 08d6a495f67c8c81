"""How long HTML takes to become an article, beside trafilatura alone on the same pages.

    python benchmarks/html_speed.py FOLDER…      folders of pages: *.html, *.html.gz

Each page is read by both in turn, so that what slows the machine slows both. CPU time of this
process; what each imports is loaded before the clock starts.
"""

import gzip
import sys
import time
from collections.abc import Callable
from pathlib import Path

import trafilatura

from onrecord.intake import Told, take
from onrecord.intake.html import article_from

BOUND = 1.5  # times trafilatura's own time


def pages_of(folders: list[Path]) -> list[bytes]:
    """The pages of the folders, unpacked."""
    paths = sorted(p for folder in folders for p in folder.rglob("*.html*") if p.is_file())
    return [gzip.decompress(p.read_bytes()) if p.suffix == ".gz" else p.read_bytes() for p in paths]


def timed(work: Callable[[bytes], object], page: bytes) -> float:
    """Seconds of CPU time that the work takes."""
    start = time.process_time()
    work(page)
    return time.process_time() - start


def main(folders: list[Path]) -> int:
    """Prints the three times and the ratios; 1 where a ratio is above the bound."""
    pages = pages_of(folders)
    readers: dict[str, Callable[[bytes], object]] = {
        "trafilatura.extract": trafilatura.extract,
        "intake.html.article_from": lambda page: article_from(page, Told()),
        "intake.take, with language": lambda page: list(take(page, name="page.html")),
    }
    for reader in readers.values():
        reader(pages[0])
    seconds = dict.fromkeys(readers, 0.0)
    for page in pages:
        for name, reader in readers.items():
            seconds[name] += timed(reader, page)
    alone = seconds["trafilatura.extract"]
    print(f"{len(pages)} pages, {sum(map(len, pages)) / 1e6:.0f} MB")
    for name, spent in seconds.items():
        each = 1000 * spent / len(pages)
        print(f"{name:<28}{spent:7.2f} s {each:7.1f} ms a page {spent / alone:6.2f} x")
    return int(max(seconds.values()) > BOUND * alone)


if __name__ == "__main__":
    sys.exit(main([Path(folder) for folder in sys.argv[1:]]) if sys.argv[1:] else 2)
