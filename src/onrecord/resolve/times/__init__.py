"""Words for times → a stretch of days, a length, or past, present, future: grammar and calendar."""
