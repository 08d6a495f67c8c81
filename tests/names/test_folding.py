from onrecord.names.folding import fold, folded


def test_case_accents_stops_and_scripts_are_left_out() -> None:
    assert folded(["José", "O’Neill", "Jr."]) == ("jose", "o'neill", "jr")
    assert fold("Вантарев") == "vantarev"
