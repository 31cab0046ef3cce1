"""
What no vector can ask, because only Python has it: bytes, tuples, whole numbers of any
length, numbers that JSON has not. The argument is the folder of the package.
"""

import math
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])

from kaleyra_whatsapp import outcome_of, parse_callback, validate_api_response  # noqa: E402

ACCEPTED = '{"code":"WA200","data":{"message_id":"m1"}}'
OTHERS = (None, True, 1.5, 10**5000, math.nan, (1,), {1: 2}, {None: 1}, set(), object(), b"\xff", lambda: 1)


def messages(value):
    return [issue.message for issue in validate_api_response(value)]


def nested(depth):
    value = {}
    for _ in range(depth):
        value = {"data": value, "entry": [value]}
    return value


endless = {"code": "WA200"}
endless["data"] = endless["entry"] = endless

# What is no JSON is called by its type in Python.
assert messages({"code": b"WA200"}) == ["code must be a string, not a bytes"]
assert messages({"code": 10**5000}) == ["code must be a string, not a number"]
assert messages((1, 2)) == ["api response must be an object, not a tuple"]
for other in (*OTHERS, nested(5000), endless):
    for value in (other, {"code": other}, {"code": "WA200", "data": other}, {"code": "WA200", other if isinstance(other, str) else "x": other}):
        assert isinstance(messages(value), list)
        assert isinstance(parse_callback(value).ok, bool)
    for name in ("entry", "messages", "status", "from", "timestamp", "id", "interactive"):
        parse_callback({"from": "919876543210", "message_id": "m1", "type": "interactive", name: other})

# An answer that was accepted must not seem to have failed, whatever a program has read it into.
for body in (ACCEPTED, ACCEPTED.encode(), bytearray(ACCEPTED, "utf-8"), memoryview(ACCEPTED.encode())):
    assert outcome_of(202, body).message_id == "m1"
for other in OTHERS:
    assert outcome_of(202, other).outcome == "unknown"
    assert outcome_of(202, ACCEPTED, other).outcome == "accepted"
    assert outcome_of(503, "", {"Retry-After": other, other if other.__hash__ else 0: "2"}).outcome == "unknown"
for headers in ({"retry-after": "2"}, [("Date", "x"), ("Retry-After", " 2 ")]):
    assert outcome_of(503, "", headers).outcome == "not-sent"
