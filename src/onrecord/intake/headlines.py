"""Which of a page's headlines is the story's, without " | Example News" after it."""

import re

_SUFFIX = re.compile(r"(?:\s+[|–—·•-]+\s+|\s*[|ㅣ：]\s*|\s+::\s+)")
_LETTERS = re.compile(r"[\W_]+")
# Of several wordings, that for sharing (og:title) is taken unless three others agree on another:
# it seldom carries a kicker or the tricks that the title tag has for search engines.
_WEIGHTS = {"og": 4, "jsonld": 2, "twitter": 0.5, "page": 2, "title": 1}
MOST = 25  # characters of a suffix that may be an outlet's name or section


def headline_of(
    stated: dict[str, str], title_tag: str, names: tuple[str, ...]
) -> tuple[str | None, tuple[str, ...]]:
    """The headline, and what the title tag adds to it, which often is the outlet's name."""
    worded = {**stated, "title": title_tag}
    bare = {
        place: _without_suffix(words, [w for p, w in worded.items() if p != place], names)
        for place, words in worded.items()
        if words
    }
    votes: dict[str, float] = {}
    for place, words in bare.items():
        votes[_key(words)] = votes.get(_key(words), 0) + _WEIGHTS[place]
    if not votes:
        return None, ()
    best = _whole(max(votes, key=votes.__getitem__), stated)
    headline = next(words for words in bare.values() if _key(words) == best)
    return headline, _added(headline, title_tag)


def _whole(best: str, stated: dict[str, str]) -> str:
    """Not what is left of a headline that holds marks, in an attribute that they end too early."""
    shared, shown = stated.get("og", ""), stated.get("page", "")
    rest = shown[len(shared) :].lstrip() if shared and shown.startswith(shared) else ""
    return _key(shown) if best == _key(shared) and rest.startswith('"') else best


def _added(headline: str, title_tag: str) -> tuple[str, ...]:
    """ "Mayor resigns | Town | Example News" → ("Example News",)"""
    parts = _SUFFIX.split(title_tag)
    return (parts[-1],) if len(parts) > 1 and _key(parts[-1]) not in _key(headline) else ()


def _without_suffix(words: str, others: list[str], names: tuple[str, ...]) -> str:
    """Cuts where another place's headline ends, or else before an outlet's name."""
    cuts = [m for m in _SUFFIX.finditer(words) if m.start() > 0]
    keys = {_key(other) for other in others if other}
    for cut in cuts[:20]:
        if _key(words[: cut.start()]) in keys:
            return words[: cut.start()].strip()
    known = {_key(name) for name in names}
    while cuts:
        last = cuts.pop()
        tail = _key(words[last.end() :])
        named = tail in known or any(tail and k and (tail in k or k in tail) for k in known)
        if not named or last.start() < 8:
            break
        words = words[: last.start()].strip()
    return words


def _key(words: str) -> str:
    return _LETTERS.sub("", words).casefold()
