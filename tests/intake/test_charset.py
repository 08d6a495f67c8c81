import codecs

import pytest

from onrecord.intake.charset import decoded

NEWS = "“Zoë’s café is open,” the mayor said.\r\n\xa0Then: “No\u200b one 👩‍🚒 e\u0301.”"
WESTERN = "“Zoë’s café is open,” the mayor of Port Ellen said on Monday – and it’s true. " * 3


@pytest.mark.parametrize(
    ("bom", "charset"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_unicode_is_read_as_it_is_and_its_mark_left_off(bom, charset):
    assert decoded(bom + NEWS.encode(charset), "a.txt") == decoded(NEWS.encode(), "a.txt")
    assert decoded(bom + NEWS.encode(charset), "a.txt").text == NEWS


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_by_its_nuls(charset):
    for text in (WESTERN, "It is safe, she said."):
        assert decoded(text.encode(charset), "a.txt").text == text


def test_only_the_first_mark_is_left_off():
    assert decoded(codecs.BOM_UTF8 * 2 + b"Yes.", "a.txt").text == "\ufeffYes."


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (WESTERN, "cp1252"),
        ("The mayor, Núñez, said no. It is safe, said Ana Reyes of Malmö. " * 3, "latin-1"),
        ("Мост безопасен, сказала мэр города в понедельник. " * 3, "cp1251"),
        ("Мост безопасен, сказала мэр города в понедельник. " * 3, "koi8-r"),
        ("Die Brücke über die Straße ist sicher, sagte Bürgermeisterin Müller. " * 3, "cp1252"),
    ],
)
def test_older_encodings_are_told_by_their_bytes_and_said_to_be(text, charset):
    read = decoded(text.encode(charset), "old.txt")
    assert read.text == text
    assert [problem.message[:22] for problem in read.problems] == ["old.txt is not UTF-8 ("]


def test_a_few_broken_bytes_stand_as_replacement_characters_and_are_named():
    data = "“Zoë’s café,” she said.".encode()
    broken = data[:5] + b"\xff" + data[5:] + b"\xe2\x80"
    read = decoded(broken, "a.txt")
    assert read.text.replace("\ufffd", "") == "“Zoë’s café,” she said."
    assert read.text.count("\ufffd") == 2
    assert "broken UTF-8 at byte 5, 32;" in read.problems[0].message


def test_text_cut_off_within_a_character_is_still_utf_8():
    assert (
        decoded(b"It is safe, she said. \xe2\x80", "a.txt").text == "It is safe, she said. \ufffd"
    )


def test_half_a_character_of_utf_16_is_named():
    data = codecs.BOM_UTF16_LE + "Yes.".encode("utf-16-le") + b"\x00\xd8"
    read = decoded(data, "a.txt")
    assert read.text == "Yes.\ufffd"
    assert "broken UTF-16-LE at byte 10;" in read.problems[0].message


def test_many_broken_bytes_are_counted_no_further_than_needed():
    read = decoded(("é" * 40).encode() + b"\xff." * 30, "a.txt")
    assert read.text == "é" * 40 + "\ufffd." * 30
    assert "80, 82, 84, 86, 88 and further on;" in read.problems[0].message
