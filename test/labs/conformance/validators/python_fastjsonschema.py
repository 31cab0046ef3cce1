import json
import sys

import fastjsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    validate = fastjsonschema.compile(json.load(file))
for line in sys.stdin:
    vector = json.loads(line)
    try:
        validate(json.loads(vector["documentText"]))
        verdict = "valid"
    except fastjsonschema.JsonSchemaValueException:
        verdict = "invalid"
    except Exception:
        verdict = "error"
    print(json.dumps({"id": vector["id"], "verdict": verdict}))
