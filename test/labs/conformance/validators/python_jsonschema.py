import json
import sys

from jsonschema import validators

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
validator = validators.validator_for(schema)(schema)
for line in sys.stdin:
    vector = json.loads(line)
    try:
        verdict = "valid" if validator.is_valid(json.loads(vector["documentText"])) else "invalid"
    except Exception:
        verdict = "error"
    print(json.dumps({"id": vector["id"], "verdict": verdict}))
