"""Plain functions that make a message of each kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from typing import Literal

# generated: imports
from ._made import made
from ._made import present
from ._made import wrapped

# generated: typeImports
# generated: builders
