import gzip
import json
import random
import time

import pytest

from onrecord.article import Outlet
from onrecord.intake import Taken, rows, take

WORDS = "“It will stay shut,” the mayor of Port Ellen said on Monday."
HEADER = "url,title,text\n"


def read(table: str | bytes, name: str = "a.csv") -> list[Taken]:
    return list(take(table if isinstance(table, bytes) else table.encode(), name=name))


def texts(table: str | bytes, name: str = "a.csv") -> list[str | None]:
    return [taken.article and taken.article.text for taken in read(table, name)]


def messages(table: str | bytes) -> list[str]:
    return [problem.message for taken in read(table) for problem in taken.problems]


def test_a_row_is_an_article_with_what_its_columns_say():
    [taken] = read(
        "URL,Title,Publish Date,Source,Authors,Full_Text\r\n"
        f'https://www.quay.example/1,Bridge shut,2022-05-24,The Quay,Ana Reyes; Bo Lee,"{WORDS}\r\n\r\nRain, too."\r\n'
    )
    article = taken.article
    assert article is not None
    assert (article.text, article.title) == (f"{WORDS}\r\n\r\nRain, too.", "Bridge shut")
    assert (article.url, article.published) == ("https://www.quay.example/1", "2022-05-24")
    assert (article.outlet, article.byline) == (
        Outlet("The Quay", "quay.example"),
        ("Ana Reyes", "Bo Lee"),
    )
    assert article.original.media_type == "text/csv"
    assert article.original.data.startswith(b"https://www.quay.example/1,Bridge")
    assert article.original.data.endswith(b'Rain, too."')
    assert taken.where == "row 2 of a.csv"


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("name", ["", "a.csv", "a.tsv", "a.csv.gz"])
def test_columns_are_told_apart_whatever_stands_between_them(mark: str, name: str):
    table = f'url{mark}title{mark}text\n1{mark}Rust{mark}"{WORDS}"\n'
    assert texts(table, name) == [WORDS]
    assert texts(gzip.compress(table.encode()), name) == [WORDS]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_rows_are_read_in_their_encoding(encoding: str):
    [taken] = read(f'{HEADER}1,Zoë,"{WORDS}"\n'.encode(encoding))
    assert taken.article is not None
    assert (taken.article.text, taken.article.title) == (WORDS, "Zoë")


def test_a_page_in_a_column_is_read_as_a_page():
    page = f"<html><body><article><h1>Rust</h1><p>{WORDS}</p></article></body></html>"
    assert texts(f"url,html\n1,{page.replace(',', '&#44;')}\n") == [f"Rust\n\n{WORDS}"]


def test_blank_lines_a_line_for_excel_and_cells_left_out_are_borne():
    assert texts(f"sep=;\ntext;url;title\n\n{WORDS}\n;;\n\n{WORDS};1\n")[0::2] == [WORDS, WORDS]
    assert texts("text,url\rYes.,1\rNo.,2\r") == ["Yes.", "No."]
    assert texts(f"{HEADER}1,a,Yes.,,,\n") == ["Yes."]


def test_a_table_without_words_is_told_once():
    [message] = messages("id,name\n1,a\n2,b\n")
    assert "a.csv has no column of words" in message
    assert "'id', 'name'" in message


def test_a_row_without_words_is_told():
    assert "row 2 of a.csv has no words" in messages(f"{HEADER}1,a,\n")[0]


def test_words_with_marks_lacking_are_not_told_from_other_columns():
    [broken, whole] = read(f"{HEADER}1,a,so, she said\n2,b,{WORDS.replace(',', '')}\n")
    assert broken.article is None
    assert "row 2 of a.csv was left out" in broken.problems[0].message
    assert whole.article is not None


def test_a_mark_never_closed_takes_in_no_other_row():
    table = f'{HEADER}1,a,"Cut off\n2,b,"Second.\n\nEnd."\n3,c,Third.\n'
    assert texts(table) == ['"Cut off', "Second.\n\nEnd.", "Third."]
    assert messages(table) == [
        "row 2 of a.csv has a mark of quotation that is not closed: its words may be cut off."
    ]


def test_a_row_too_long_costs_no_other(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(rows, "MOST_ROW", 150_000)
    assert texts(f"{HEADER}1,a,{'long ' * 90_000}\n2,b,Second.\n")[-1] == "Second."


@pytest.mark.parametrize("seed", range(200))
def test_whatever_is_broken_nothing_fails(seed: int):
    chance = random.Random(seed)
    data = bytearray(f'{HEADER}1,a,"{WORDS}\n\n""Yes."""\n2,b,“No”\n'.encode() * 4)
    for _ in range(chance.randrange(1, 9)):
        at = chance.randrange(len(data))
        data[at : at + chance.choice([0, 1, 3, 30])] = chance.choice(
            [b'"', b",", b"\n", b"\0", b"\xff", b"\r", b""]
        )
    for message in messages(bytes(data)):
        assert "fault of onrecord" not in message


@pytest.mark.parametrize("piece", ['1,a,"b\n', '"', "1,2,3,4\n", ",", "\n", '"\n'])
def test_time_grows_with_the_length(piece: str):
    def seconds(length: int) -> float:
        start = time.process_time()
        read(HEADER + piece * (length // len(piece)))
        return time.process_time() - start

    assert seconds(200_000) < 3 * max(seconds(100_000), 0.3)


def test_fields_of_a_row_are_those_of_json():
    fields = {"text": WORDS, "title": "Rust", "url": "https://www.quay.example/1"}
    [line] = take(json.dumps(fields).encode())
    [row] = read(",".join(fields) + "\n" + ",".join(f'"{v}"' for v in fields.values()))
    assert row.article is not None
    assert line.article is not None
    assert row.article.id == line.article.id
