from onrecord.resolve.events.kinds import AIMED, MUTUAL, OF_THINGS, PERSONAL


def test_nobody_is_guessed_where_a_thing_may_be_meant() -> None:
    assert not PERSONAL & OF_THINGS
    assert not PERSONAL & AIMED


def test_two_do_it_with_one_another() -> None:
    assert {"meet", "talk", "agree"} <= {kind.value for kind in MUTUAL}
