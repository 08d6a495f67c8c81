"""Sentences that tell to whom, through what and on what occasion something was said.

Each line: the text | addressee | medium | occasion, of its last statement; "-" for none. The people
and outlets are invented.
"""

HEARD = """
“It is safe,” Ana Reyes told the Harbour Review. | the Harbour Review | - | -
Ana Reyes told reporters that the bridge was safe. | reporters | - | -
Ana Reyes told reporters at a news conference that the bridge was safe. | reporters | press conference | a news conference
Ana Reyes confirmed to the Harbour Review that the bridge was safe. | the Harbour Review | - | -
Ana Reyes confirmed to Radio Cairo on Monday that she would resign. | Radio Cairo | - | -
Ana Reyes said in an interview with the Harbour Review that the bridge was safe. | the Harbour Review | interview | -
In an interview with Radio Cairo, Ana Reyes said the bridge was safe. | Radio Cairo | interview | -
In a phone interview, Ana Reyes said the bridge was safe. | - | interview | -
In another interview with Radio Cairo, she said that the bridge was old. | Radio Cairo | interview | -
“It is safe,” Ana Reyes said in a telephone interview on Monday. | - | interview | -
“It is safe,” Ana Reyes said in a televised interview. | - | interview | -
“It is safe,” she said during an interview with the Lagos Times. | the Lagos Times | interview | -
Speaking to the Lagos Times, Ana Reyes said that the bridge was safe. | the Lagos Times | - | -
Speaking to reporters after the meeting, Ana Reyes said that the bridge was safe. | reporters | - | -
Speaking at a press conference in Lima, Ana Reyes said that the bridge was safe. | - | press conference | a press conference in Lima
Ana Reyes said in an email to the Harbour Review that the bridge was safe. | the Harbour Review | email | -
In an email to staff, Ana Reyes wrote that the bridge was safe. | staff | email | -
In an emailed statement, Ana Reyes said that the bridge was safe. | - | statement | -
“It is safe,” Ana Reyes wrote in an e-mail. | - | email | -
In an email sent to the Harbour Review, Tom Poe wrote: “The bridge is safe.” | the Harbour Review | email | -
In a letter submitted to the council, Ana Reyes said that the bridge was safe. | the council | letter | -
In a letter addressed to the council on Monday, Ana Reyes said that the bridge was safe. | the council | letter | -
In a resignation letter, Ana Reyes wrote that the bridge was unsafe. | - | letter | -
In a letter to the governor, Ana Reyes said that the bridge was safe. | the governor | letter | -
In a phone call with the governor, Ana Reyes said that the bridge was safe. | the governor | interview | -
In a letter to the governor on Monday, Ana Reyes said that the bridge was safe. | the governor | letter | -
“It is safe,” Ana Reyes wrote in an open letter to the harbour board. | the harbour board | letter | -
Ana Reyes wrote to the governor that the bridge was safe. | the governor | - | -
Ana Reyes said on Twitter that the bridge was safe. | - | post | -
“It is safe,” Ana Reyes tweeted. | - | post | -
“It is safe,” Ana Reyes wrote on X. | - | post | -
“It is safe,” Ana Reyes wrote on X, formerly known as Twitter. | - | post | -
“It is safe,” Ana Reyes posted on Facebook. | - | post | -
In a post on Truth Social, Ana Reyes said that the bridge was safe. | - | post | -
In a tweet on Monday, Ana Reyes said that the bridge was safe. | - | post | -
In a Facebook post, Ana Reyes said that the bridge was safe. | - | post | -
In a video posted on Instagram, Ana Reyes said that the bridge was safe. | - | post | -
“It is safe,” Ana Reyes wrote on her Telegram channel. | - | post | -
“It is safe,” Ana Reyes wrote on LinkedIn. | - | post | -
At a press conference on Monday, Ana Reyes said that the bridge was safe. | - | press conference | a press conference
“It is safe,” Ana Reyes said at a White House briefing. | - | press conference | a White House briefing
“It is safe,” Ana Reyes said at a joint news conference with Tom Poe. | - | press conference | a joint news conference with Tom Poe
During a Harbour Council debate in March, Ana Reyes said that the bridge was safe. | - | debate | a Harbour Council debate
“It is safe,” Ana Reyes said during a televised debate. | - | debate | a televised debate
In a statement, Ana Reyes said that the bridge was safe. | - | statement | -
Ana Reyes said in a statement on Monday that the bridge was safe. | - | statement | -
“It is safe,” the company said in a statement to the Harbour Review. | the Harbour Review | statement | -
In a press release, the company said that the bridge was safe. | - | statement | -
In a written statement released on Monday, the company said the bridge was safe. | - | statement | -
In a joint statement with Kenya, the company said the bridge was safe. | - | statement | -
In testimony before the committee, Ana Reyes said that the bridge was safe. | the committee | testimony | -
Testifying before the committee, Ana Reyes said that the bridge was safe. | the committee | testimony | -
Ana Reyes testified that the bridge was safe. | - | testimony | -
“It is safe,” Ana Reyes told the committee at a hearing on Tuesday. | the committee | testimony | a hearing
In a sworn affidavit, Ana Reyes said that the bridge was safe. | - | document | -
In a court filing, the company said that the bridge was safe. | - | document | -
The company said in court papers that the bridge was safe. | - | document | -
In a lawsuit filed on Monday, the company said that the bridge was unsafe. | - | document | -
In a report to the council, engineers said that the bridge was unsafe. | the council | document | -
In a memo to employees, Ana Reyes said that the bridge was safe. | employees | document | -
In a speech to the council, Ana Reyes said that the bridge was safe. | the council | speech | -
In a speech at a rally in Lima, Ana Reyes said that the bridge was safe. | - | speech | a rally in Lima
“It is safe,” Ana Reyes told supporters at a rally in Lima. | supporters | speech | a rally in Lima
In a televised address, Ana Reyes said that the bridge was safe. | - | speech | -
Addressing the council, Ana Reyes said that the bridge was safe. | the council | - | -
In remarks to reporters, Ana Reyes said that the bridge was safe. | reporters | speech | -
“It is safe,” Ana Reyes said on the radio. | - | broadcast | -
“It is safe,” Ana Reyes said on state television. | - | broadcast | -
“It is safe,” Ana Reyes said on a podcast. | - | broadcast | -
In a podcast interview, Ana Reyes said that the bridge was safe. | - | interview | -
“It is safe,” Ana Reyes said by phone. | - | interview | -
“It is safe,” Ana Reyes told the Harbour Review by telephone. | the Harbour Review | interview | -
In a text message to the Harbour Review, Ana Reyes said that the bridge was safe. | the Harbour Review | email | -
“It is safe,” Ana Reyes wrote in her book. | - | document | -
“It is safe,” Ana Reyes wrote in an op-ed for the Harbour Review. | - | document | -
At a summit in Lima, Ana Reyes said that the bridge was safe. | - | - | a summit in Lima
On the sidelines of the summit, Ana Reyes said that the bridge was safe. | - | - | the summit
During a visit to Lima, Ana Reyes said that the bridge was safe. | - | - | a visit to Lima
At a campaign event in Ohio, Ana Reyes said that the bridge was safe. | - | - | a campaign event in Ohio
“It is safe,” Ana Reyes said at the opening ceremony. | - | - | the opening ceremony
Ana Reyes told a conference in Lima that the bridge was safe. | conference | - | -
Ana Reyes said in Lima that the bridge was safe. | - | - | -
Ana Reyes said that the company had announced it in a statement. | - | - | -
Ana Reyes, who gave an interview in May, said that the bridge was safe. | - | - | -
Ana Reyes told the Harbour Review that the bridge was safe. “It is old,” she said. | the Harbour Review | - | -
In an email to the Harbour Review, Ana Reyes wrote that it was safe. “It is old,” she wrote further. | the Harbour Review | email | -
In an interview with Radio Cairo, Ana Reyes said it was safe. She added that it was old. | Radio Cairo | interview | -
In an interview with Radio Cairo, Ana Reyes said it was safe. In a letter to the council, she wrote that it was old. | the council | letter | -
At a press conference, Ana Reyes said it was safe. “It is old,” she added. | - | press conference | a press conference
Ana Reyes gave an interview to Radio Cairo. “It is safe,” she said. | Radio Cairo | interview | -
Ana Reyes spoke to the Harbour Review. “It is safe,” she said. | the Harbour Review | - | -
"""


def rows() -> list[tuple[str, str, str, str]]:
    """The lines of the table, parted."""
    lines = (line for line in HEARD.splitlines() if line.strip())
    return [tuple(part.strip() for part in line.split(" | ")) for line in lines]  # type: ignore[misc]
