"""The types of events by what must be told of them for a reader to believe them.

resign, arrest        of a person: nobody is guessed
launch an offensive   where it is done may be to whom
talks, a treaty       two sides do it with one another
"""

from onrecord.event import EventType

VERBAL = frozenset(
    {
        *(EventType.CONDEMN, EventType.ACCUSE, EventType.PRAISE, EventType.SUPPORT),
        *(EventType.WELCOME, EventType.CALL_ON, EventType.REJECT, EventType.AGREE),
        *(EventType.CONCEDE, EventType.APOLOGISE),
    }
)
# Verbs that tell nothing without whom it is done to: "the man arrested" is he.
DONE_TO = frozenset(
    {
        *(EventType.DETAIN, EventType.CHARGE, EventType.SENTENCE, EventType.KILL),
        *(EventType.APPOINT, EventType.DISMISS, EventType.ABDUCT, EventType.ELECT),
    }
)
# Two sides do these with one another, and one name for both is enough.
MUTUAL = frozenset({EventType.MEET, EventType.TALK, EventType.AGREE, EventType.COOPERATE})
# Of these it must be told to whom they are done: nobody is guessed.
PERSONAL = frozenset(
    {
        *(EventType.RESIGN, EventType.SURRENDER, EventType.RELEASE, EventType.DETAIN),
        *(EventType.CHARGE, EventType.SENTENCE, EventType.KILL, EventType.ABDUCT),
        *(EventType.APPOINT, EventType.DISMISS, EventType.ELECT, EventType.MEET, EventType.VISIT),
        *(EventType.HOST, EventType.EXPEL, EventType.SUE, EventType.APOLOGISE, EventType.WELCOME),
    }
)
# Of these what they are done to may be people: "took in refugees", "banned the group".
OF_PEOPLE = frozenset(
    {
        *(EventType.DETAIN, EventType.RESTRICT, EventType.AID, EventType.RELEASE),
        EventType.ABDUCT,
    }
)
# These are done to whom the thing belongs to: "demolished [Palestinian] homes".
OWNED = frozenset({EventType.DESTROY, EventType.SEIZE})
# These are done to things as well as to people, and are told of a thing alone.
OF_THINGS = frozenset(
    {
        *(EventType.ATTACK, EventType.INVADE, EventType.DESTROY, EventType.CONDEMN),
        *(EventType.RESTRICT, EventType.CONCEDE),
    }
)
# A place may be what these are done to.
PLACED = frozenset(
    {
        *(EventType.INVADE, EventType.ATTACK, EventType.VISIT, EventType.MOBILISE),
        *(EventType.RESTRICT, EventType.WITHDRAW, EventType.SANCTION, EventType.CONCEDE),
        *(EventType.INVESTIGATE, EventType.DESTROY, EventType.AID),
    }
)
# Of these whoever is named first behind the verb is whom it is aimed at.
AIMED = frozenset({EventType.CALL_ON, EventType.THREATEN, EventType.REJECT, EventType.REFUSE})
# These tell nothing of a thing alone where nobody does them to anybody: "a proposal was rejected".
AGREED = frozenset({EventType.AGREE, EventType.REJECT})
# What these are done to may belong to whom they are done to: "the welfare of [prisoners]".
OF = frozenset({EventType.ATTACK, EventType.INVESTIGATE, EventType.DESTROY, EventType.SUPPORT})
