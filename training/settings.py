"""What decoding needs of a trained reader beside its graph: models/NAME/settings.json."""

from typing import Any

import numpy as np

from training.reader import Reader

WINDOW = 192  # pieces that are read at once


def settings_of(reader: Reader, prior: np.ndarray, window: int = WINDOW) -> dict[str, Any]:
    """The settings; of how often labels follow each other (`prior`) a quarter counts."""
    return {
        "transitions": np.round(prior, 4).tolist(),
        "prior": 0.25,
        "apart": np.round(reader.apart.detach().numpy(), 5).tolist(),
        "window": window,
        "switch": 3.0,
        "no_cue": 0.0,
        "no_source": 0.0,
    }
