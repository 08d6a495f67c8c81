from onrecord.evaluate.digest import gold_digest


def test_the_digest_tells_names_and_bytes(tmp_path):
    (tmp_path / "a.txt").write_text("x", "utf-8")
    first = gold_digest(tmp_path)
    (tmp_path / "a.txt").write_text("y", "utf-8")
    changed = gold_digest(tmp_path)
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    assert len({first, changed, gold_digest(tmp_path)}) == 3


def test_what_is_no_gold_does_not_matter(tmp_path):
    (tmp_path / "a.txt").write_text("x", "utf-8")
    first = gold_digest(tmp_path)
    (tmp_path / "notes.md").write_text("not gold", "utf-8")
    assert gold_digest(tmp_path) == first
