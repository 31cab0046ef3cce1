"""What hand-written modules need to know, from the schemas and the service."""

from ._records import Meaning
from ._records import PartOfRequest
from ._records import StatusError

# generated: facts
