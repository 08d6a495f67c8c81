"""Stories → one page of HTML that shows each with its statements marked and linked."""
