"""A guess of the learned reader and the stretches of content that it keeps.

[“One,”] Reyes said when [the bridge fell]      guess: two stretches; it keeps “One,”
"""

from dataclasses import dataclass

from onrecord.article import Span
from onrecord.extract.tagged.reader import Guess


@dataclass(slots=True)
class Portion:
    """What a guess keeps; it becomes less or more while guesses and rules are put together."""

    guess: Guess
    content: list[Span]

    @property
    def cue(self) -> tuple[Span, ...]:
        """The guess's cue, as attributions have theirs."""
        return (self.guess.cue,)
