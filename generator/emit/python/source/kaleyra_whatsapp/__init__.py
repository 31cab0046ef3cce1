"""WhatsApp messages through Kaleyra: checks them, makes them, reads what comes back."""

from ._callbacks import ParsedCallback as ParsedCallback
from ._callbacks import parse_callback as parse_callback
from ._events import Event as Event
from ._events import ReceivedError as ReceivedError
from ._events import ReplyKind as ReplyKind
from ._events import StatusName as StatusName
from ._issues import Issue as Issue
from ._made import MessageError as MessageError
from ._outcomes import Outcome as Outcome
from ._outcomes import outcome_of as outcome_of

# generated: exports
