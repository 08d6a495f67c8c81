from onrecord.evaluate.same_person.made_up import made_up


def test_they_are_the_same_at_each_run_and_so_many_as_asked() -> None:
    people = made_up(300)
    assert people == made_up(300)
    assert len({person.id for person in people}) == 300
    assert any(person.roles for person in people)
    assert any(person.names[0][1] == "." for person in people)
