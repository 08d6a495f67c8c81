import pytest

from conllu import conllu
from onrecord.evaluate.gum import document, read_gum, trains

LEFT = """\
Ana NNP 3 nsubj (1-person-new-sssss-cf1-1-coref-Ana
Reyes NNP 1 flat 1)
left VBD 0 root
Port NNP 5 compound (2-object-new-n-cf2-2-sgl(3-place-new-n-cf3-1-sgl)
station NN 3 obj 2)
. . 3 punct"""
RAINED = """\
It PRP 2 nsubj (4-abstract-new-n-cf1-1-sgl)
rained VBD 0 root"""


def mentioned(conllu_text):
    read = document("GUM_bio_reyes", conllu_text)
    return [
        (mention.type, read.text[words[mention.first].start : words[mention.last].end])
        for sentence in read.sentences
        for words in [sentence.words]
        for mention in sentence.mentions
    ]


def test_reads_mentions_within_mentions():
    assert mentioned(conllu(LEFT)) == [
        ("person", "Ana Reyes"),
        ("place", "Port"),
        ("object", "Port station"),
    ]


def test_brackets_that_cross_are_told_apart_by_their_numbers():
    crossing = "Ann NNP 0 root (1-person-new\nLee NNP 1 flat (2-place-new\nBo NNP 1 flat 1)\nKey NNP 1 flat 2)"
    assert mentioned(conllu(crossing)) == [("person", "Ann Lee Bo"), ("place", "Lee Bo Key")]


def test_sentences_are_joined_by_a_space_and_paragraphs_by_a_blank_line():
    text = document("GUM_bio_reyes", conllu(RAINED) * 2 + "# newpar\n" + conllu(RAINED)).text
    assert text == "It rained It rained\n\nIt rained"


def test_the_head_of_a_mention_hangs_on_no_other_word_of_it():
    sentence = document("GUM_bio_reyes", conllu(LEFT)).sentences[0]
    heads = [sentence.words[m.head(sentence.words)].form for m in sentence.mentions]
    assert heads == ["Ana", "Port", "station"]


def test_a_word_that_is_not_in_the_text_is_refused():
    with pytest.raises(ValueError, match="GUM_bio_reyes: no 'rained'"):
        document("GUM_bio_reyes", conllu(RAINED, text="It snowed"))


def test_reads_a_folder(tmp_path):
    (tmp_path / "dep").mkdir()
    (tmp_path / "dep" / "GUM_bio_reyes.conllu").write_text(conllu(RAINED), "utf-8")
    (read,) = read_gum(tmp_path)
    assert (read.name, read.genre, read.text) == ("GUM_bio_reyes", "bio", "It rained")


def test_a_folder_without_gold_is_refused(tmp_path):
    with pytest.raises(ValueError, match="no dep"):
        list(read_gum(tmp_path))


def test_every_second_academic_document_teaches_and_no_other():
    names = ["GUM_academic_a", "GUM_academic_b", "GUM_academic_c", "GUM_academic_d", "GUM_bio_b"]
    assert [name for name in names if trains(name, names)] == ["GUM_academic_b", "GUM_academic_d"]
