"""Answers each line of JSON with 1 or 0: what Python's jsonschema says of it. A blank line ends a batch. The schema is the first argument."""
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
