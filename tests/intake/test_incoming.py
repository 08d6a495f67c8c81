import gzip
import io
import os
import threading
from collections import Counter
from pathlib import Path

import pytest

from onrecord.intake import Told
from onrecord.intake import incoming as module
from onrecord.intake.incoming import HEAD, Incoming, TooLargeError, incoming, kept, opened

NEWS = b"The mayor said so. " * 9000


def given(data: bytes) -> Incoming:
    return incoming(io.BytesIO(data), "a", Told(), Counter())


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzipped"])
def test_the_head_is_seen_and_everything_read(pack):
    source = given(pack(NEWS))
    assert source.head == NEWS[:HEAD]
    assert source.whole() == NEWS
    assert source.broken() == ()
    source.rewind()
    assert source.whole() == NEWS
    assert [stretch.read() for stretch in given(pack(NEWS)).stretches()] == [NEWS]


def test_what_is_broken_is_told_once():
    source = given(gzip.compress(NEWS)[:-9])
    source.whole()
    assert len(source.broken()) == 1
    assert source.broken() == ()


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzipped"])
def test_blank_is_what_holds_nothing_to_the_end(pack):
    assert given(pack(b" \n\0" * HEAD)).is_blank()
    late = given(pack(b" " * 2 * HEAD + b"Yes."))
    assert not late.is_blank()
    assert late.whole().endswith(b"Yes.")


def test_what_does_not_fit_is_not_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "MOST", 1000)
    with pytest.raises(TooLargeError):
        given(NEWS).whole()


def test_a_pipe_is_copied_so_that_it_can_be_read_again(tmp_path: Path):
    with kept(io.BytesIO(NEWS)) as copy:
        assert copy.read() == NEWS
        assert copy.seek(0) == 0
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(NEWS,))
    writer.start()
    with opened(pipe) as stream:
        assert stream.seekable()
        assert stream.read() == NEWS
    writer.join()
