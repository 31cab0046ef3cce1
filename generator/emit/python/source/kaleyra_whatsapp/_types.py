"""The types of all messages, from their schemas."""

from typing import Any
from typing import Literal
from typing import NotRequired
from typing import TypeAlias
from typing import TypedDict

# generated: types
