"""
Messages per second of the module and of Python's JSON Schema validators, in one process. The
arguments: the folder of the package, the schema, a file with a message on each line.
"""

import json
import sys
from time import perf_counter

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])

import kaleyra_whatsapp as module  # noqa: E402

with open(sys.argv[2], encoding="utf-8") as file:
    schema = json.load(file)
with open(sys.argv[3], encoding="utf-8") as file:
    messages = [json.loads(line) for line in file]


def validators():
    yield "kaleyra_whatsapp", lambda message: not module.validate(message)
    try:
        import fastjsonschema

        compiled = fastjsonschema.compile(schema)

        def is_valid(message):
            try:
                compiled(message)
                return True
            except fastjsonschema.JsonSchemaValueException:
                return False

        yield "fastjsonschema", is_valid
    except ImportError:
        pass
    try:
        import jsonschema_rs

        yield "jsonschema_rs (native)", jsonschema_rs.validator_for(schema).is_valid
    except ImportError:
        pass
    try:
        import jsonschema

        yield "jsonschema", jsonschema.Draft7Validator(schema).is_valid
    except ImportError:
        pass


def rate(is_valid):
    """The best of five rounds of a fifth of a second each."""
    best = 0.0
    for _ in range(5):
        count = 0
        start = perf_counter()
        while perf_counter() - start < 0.2:
            for message in messages:
                is_valid(message)
            count += len(messages)
        best = max(best, count / (perf_counter() - start))
    return best


print(json.dumps([[name, rate(is_valid)] for name, is_valid in validators()]))
