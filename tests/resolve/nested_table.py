"""Sentences in which someone's words are told by someone else, and the chain that they make.

Each line: the text | the speakers of one chain, from the outermost to the innermost. People and
outlets are invented.
"""

NESTED = """
According to the Harbour Review, several officials said that the bridge was unsafe. | Harbour Review > several officials
According to the Harbour Review, Ana Reyes said that the bridge was unsafe. | Harbour Review > Ana Reyes
According to Radio Cairo, Ana Reyes told reporters that the bridge was unsafe. | Radio Cairo > Ana Reyes
The Harbour Review reported that officials said the bridge was unsafe. | Harbour Review > officials
The Harbour Review reported on Monday that Ana Reyes had said the bridge was unsafe. | Harbour Review > Ana Reyes
The Harbour Review reported that Ana Reyes told the council the bridge was unsafe. | Harbour Review > Ana Reyes
Tom Poe said that Ana Reyes had told him the bridge was unsafe. | Tom Poe > Ana Reyes
Tom Poe said Ana Reyes told the council that the bridge was unsafe. | Tom Poe > Ana Reyes
“Ana Reyes told me that the bridge was unsafe,” Tom Poe said. | Tom Poe
“Ana Reyes said, ‘The bridge is unsafe,’” Tom Poe recalled. | Tom Poe > Ana Reyes
Tom Poe wrote: “Ana Reyes told me: ‘The bridge is unsafe.’” | Tom Poe > Ana Reyes
“She said to me, ‘The bridge is unsafe,’ and I believed her,” Tom Poe said. Ana Reyes left. | Tom Poe > ?
“My boss told me, ‘The bridge is unsafe,’” Tom Poe said. | Tom Poe > My boss
Tom Poe told Radio Cairo that Ana Reyes had warned that the bridge was unsafe. | Tom Poe > Ana Reyes
Tom Poe claimed that Ana Reyes admitted that the bridge was unsafe. | Tom Poe > Ana Reyes
The lawsuit says that Ana Reyes told the council that the bridge was unsafe. | lawsuit > Ana Reyes
The report said that Ana Reyes had told the council that the bridge was unsafe. | report > Ana Reyes
The indictment alleges that Tom Poe told Ana Reyes that the bridge was unsafe. | indictment > Tom Poe
Ana Reyes said that the bridge was unsafe, the Harbour Review reported. | Harbour Review > Ana Reyes
The bridge was unsafe, Ana Reyes said, according to the Harbour Review. | Harbour Review > Ana Reyes
“The bridge is unsafe,” Ana Reyes said, according to Radio Cairo. | Radio Cairo > Ana Reyes
“The bridge is unsafe,” Ana Reyes told the council, according to a transcript. | transcript > Ana Reyes
“The bridge is unsafe,” Ana Reyes told the council, according to people familiar with the matter. | people > Ana Reyes
Radio Cairo quoted Ana Reyes as saying that the bridge was unsafe. | Radio Cairo > Ana Reyes
Radio Cairo quoted Ana Reyes as saying: “The bridge is unsafe.” | Radio Cairo > Ana Reyes
Tom Poe quoted Ana Reyes as saying that the bridge was unsafe. | Tom Poe > Ana Reyes
Citing officials, the Harbour Review reported that the bridge was unsafe. | Harbour Review
Ana Reyes said that the bridge was unsafe. Tom Poe said that it was safe. | Tom Poe
“The bridge is unsafe,” Ana Reyes said. “It is not,” Tom Poe replied. | Tom Poe
According to the Harbour Review, the bridge was unsafe. | Harbour Review
The Harbour Review said Tom Poe told the council that Ana Reyes had said the bridge was unsafe. | Harbour Review > Tom Poe > Ana Reyes
"""


def rows() -> list[tuple[str, str]]:
    """The lines of the table, parted."""
    lines = (line for line in NESTED.splitlines() if line.strip())
    return [tuple(part.strip() for part in line.split(" | ")) for line in lines]  # type: ignore[misc]
