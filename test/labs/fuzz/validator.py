"""Validates JSON lines with Python's jsonschema: 1 for valid, 0 for invalid. A blank line ends a batch. The argument is the path of the schema."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    validator = jsonschema.Draft7Validator(json.load(file))

for line in sys.stdin:
    if line == "\n":
        print(flush=True)
    else:
        print(int(validator.is_valid(json.loads(line))), end="")
