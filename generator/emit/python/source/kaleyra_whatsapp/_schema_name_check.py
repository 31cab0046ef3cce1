"""Checks of schema-name. What is exported is in the package itself."""

import re
from typing import cast

from ._facts import WHITE_SPACE
from ._found import Found
from ._found import at
from ._found import count_at
from ._found import count_of
from ._found import is_finite
from ._found import is_ill_formed
from ._found import is_number
from ._found import is_one_of
from ._found import is_unread
from ._found import is_whole
from ._found import items_at
from ._found import lacks
from ._found import length_if_read
from ._found import shown
from ._found import type_of
from ._issues import Rule

# generated: checks
