import time

import pytest

from onrecord.link.people.personal import Personal, common_family, parse


def shown(name: str) -> str:
    """titles · given · family, with suffix and what they are called."""
    parts = parse(name)
    core = (" ".join(parts.titles), " ".join(parts.given), "-".join(parts.family))
    more = (parts.suffix, parts.called and f"“{parts.called}”", "crowned" * parts.regnal)
    return " · ".join((*core, *filter(None, more)))


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Sen. Marit E. Solberg", "sen · marit e · solberg"),
        ("Solberg, Marit", " · marit · solberg"),
        ('Karl "Kalle" Vant III', " · karl · vant · iii · “kalle”"),
        ("Karl (Kalle) Vant", " · karl · vant · “kalle”"),
        ("Ulla von der Vant", " · ulla · vant"),
        ("Pedro Vant Pérez-Castro", " · pedro vant · perez-castro"),
        ("Pope John Paul II", "pope · john paul ·  · ii · crowned"),
        ("Elizabeth II", " · elizabeth ·  · ii · crowned"),
        ("Duke of Northfield", " · duke of northfield ·  · crowned"),
        ("Secretary of State Ana Vant", "secretary · ana · vant"),
        ("Vant", " ·  · vant"),
        ("De la Cruz", " ·  · cruz"),
        ("Al Vant", " · al · vant"),
        ("Bill Vant the Science Guy", " · bill · vant"),
        ("Karl D. Vant, Jr.", " · karl d · vant · jr"),
        ("Rt Hon Tessa Vant MP", "rt hon · tessa · vant"),
        ("J.D. Vant", " · j d · vant"),
        ("JD Vant", " · j d · vant"),
        ("ED VANT", " · ed · vant"),
        ("Dean Vant", " · dean · vant"),
        ("Dean Ana Vant", "dean · ana · vant"),
        ("Bashir al-Vantad", " · bashir · vantad"),
        ("习近平", " ·  · xijinping"),
    ],
)
def test_a_name_is_taken_apart(name: str, parts: str) -> None:
    assert shown(name) == parts


@pytest.mark.parametrize("name", ["", " ", "()", "''", ",,,", "Jr.", "II", "...", "🌉", "\x00"])
def test_what_is_no_name_breaks_nothing(name: str) -> None:
    assert isinstance(parse(name), Personal)


def test_a_page_for_a_name_takes_no_time() -> None:
    begun = time.perf_counter()
    for text in ('"' * 100_000, "(a" * 50_000, "A, " * 50_000, "Sen. " * 50_000):
        parse(text)
    assert time.perf_counter() - begun < 0.5


def test_whose_family_name_many_bear() -> None:
    assert common_family(("smith",))
    assert not common_family(("vantarev",))
