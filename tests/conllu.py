"""Sentences in the layout of GUM, from lines such as "Ann NNP 2 compound (2-person"."""


def conllu(*sentences: str, text: str = "") -> str:
    """Each sentence has a line a word: form, tag, head, relation, and its brackets if any.

    A form that ends with "_" has no space after it.
    """
    return "".join(_sentence(lines.split("\n"), text) for lines in sentences)


def _sentence(lines: list[str], text: str) -> str:
    words = [line.split() for line in lines]
    joined = "".join(w[0].replace("_", "") + " " * (not w[0].endswith("_")) for w in words)
    rows = [_row(i, *word) for i, word in enumerate(words, 1)]
    return "\n".join([f"# text = {text or joined.strip()}", *rows]) + "\n\n"


def _row(i: int, form: str, tag: str, head: str, relation: str, brackets: str = "") -> str:
    more = f"Discourse=x|Entity={brackets}|MSeg=x" if brackets else "_"
    return f"{i}\t{form.rstrip('_')}\t_\t_\t{tag}\t_\t{head}\t{relation}\t_\t{more}"
