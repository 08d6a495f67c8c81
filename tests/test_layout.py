"""Each module of the package has a test file of its own, at the same place and of the same name."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "onrecord"
MODULES = sorted(
    module.relative_to(PACKAGE)
    for module in PACKAGE.rglob("*.py")
    if module.name not in ("__init__.py", "__main__.py")
    # The steps between a record's forms are run by alembic; tests/store/schema/ tries them.
    and "migrations" not in module.parts
)


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_has_a_test_file_of_the_same_name(module: Path) -> None:
    test = Path("tests") / module.with_name(f"test_{module.name}")
    assert (ROOT / test).exists(), f"src/onrecord/{module} has no {test}"


def test_every_folder_of_modules_says_what_it_is() -> None:
    silent = [
        str(folder.relative_to(ROOT))
        for folder in {PACKAGE / module.parent for module in MODULES}
        if not (folder / "__init__.py").read_text("utf-8").startswith('"""')
    ]
    assert silent == []


def test_no_module_is_a_heap_of_helpers() -> None:
    heaps = [str(m) for m in MODULES if m.stem in ("utils", "util", "helpers", "common", "misc")]
    assert heaps == []
