"""
Answers each line of its input with a line: what the module makes of a value, an answer
or a callback. The argument is the folder of the package.
"""

import dataclasses
import json
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])

import kaleyra_whatsapp as module  # noqa: E402


def without_none(value):
    if isinstance(value, dict):
        return {name: without_none(one) for name, one in value.items() if one is not None}
    return [without_none(one) for one in value] if isinstance(value, list) else value


def camel(name):
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def event(found):
    fields = {camel(field.name): getattr(found, field.name) for field in dataclasses.fields(found)}
    errors = None if found.errors is None else [dataclasses.asdict(one) for one in found.errors]
    at = None if found.at is None else round(found.at.timestamp() * 1000)
    return {**fields, "errors": errors, "at": at, "references": dict(found.references), "raw": None}


def answer(asked):
    if asked["do"] == "validate":
        name = "validate_" + asked["schema"].replace("-", "_") if asked["schema"] else "validate"
        issues = getattr(module, name)(json.loads(asked["text"]), allow_unknown=asked.get("allowUnknown", False))
        return [dataclasses.asdict(issue) for issue in issues]
    if asked["do"] == "outcome":
        found = module.outcome_of(asked["status"], asked["body"], asked["headers"])
        return {"outcome": found.outcome, "messageId": found.message_id, "code": found.code, "retriable": found.retriable}
    if asked["do"] == "build":
        try:
            return {"message": getattr(module, asked["name"])(**asked["arguments"]), "issues": []}
        except module.MessageError as error:
            return {"message": error.made, "issues": [dataclasses.asdict(issue) for issue in error.issues]}
    parsed = module.parse_callback(asked["text"])
    return {"events": [event(one) for one in parsed.events]} if parsed.ok else {"reason": parsed.reason}


for line in sys.stdin:
    print(json.dumps(without_none(answer(json.loads(line)))), flush=True)
