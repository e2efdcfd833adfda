"""run_plan.py GWPORT: runs the scripts of `gwport plan --output aws-cli` with the AWS CLI against a
recorder on the loopback that answers ids, and compares the requests with the calls that the JSON
lines of the same plan tell, in their order. Exits with 77, which CTest takes for "skipped", where
there is no AWS CLI."""
import json
import os
import subprocess
import sys
import tempfile

from calls import request_of
from clients import HERE, aws_client, environment_in, output_of
from recorder import Recorder

SMALL = os.path.join(HERE, "../../fixtures/readme/ping.yaml")
BEFORE, AFTER = (os.path.join(HERE, name) for name in ("plan_before.yaml", "plan_after.yaml"))


class Service:
    """Answers each call with an id of its own, the root's when resources are asked for."""

    def __init__(self):
        self.ids = 0

    def __call__(self, request):
        self.ids += 1
        made = f"id{self.ids}"
        if request["method"] == "GET":
            return {"item": [{"id": made, "path": "/"}]}
        return {"id": made, "name": "x"}


def with_ids(value, ids):
    """The value with ids in the places of placeholders."""
    text = json.dumps(value)
    for placeholder, made in ids.items():
        text = text.replace(json.dumps(placeholder)[1:-1], made)
    return json.loads(text)


def expected_requests(lines):
    """What the calls of a plan send, when the service answers as above."""
    ids = {}
    for number, line in enumerate(lines, 1):
        call = json.loads(line)
        yield call["operation"], request_of(call["operation"], with_ids(call["parameters"], ids))
        ids |= {placeholder: f"id{number}" for placeholder in call.get("defines", {})}


def run(script, url, environment):
    aws = f"{aws_client()[0]} --endpoint-url {url} --region eu-west-1"
    done = subprocess.run(["sh", "-c", script], env=environment | {"AWS_CLI": aws},
                          capture_output=True, text=True)
    if done.returncode != 0 or done.stdout:
        sys.exit(f"the script ended with {done.returncode}:\n{done.stdout}{done.stderr}")


def differences(name, gwport, arguments, environment):
    """Runs the plan's script; where what arrived is not what the plan says."""
    plan = [gwport, "plan", "--quiet", *arguments]
    lines = output_of(*plan).splitlines()
    script = output_of(*plan, "--output", "aws-cli")
    if not lines or not script:
        sys.exit(f"{name}: no plan")
    with Recorder(Service()) as recorder:
        run(script, recorder.url, environment)
        sent = recorder.requests
    if len(sent) != len(lines):
        yield f"{name}: {len(lines)} calls, {len(sent)} requests"
    for request, (operation, expected) in zip(sent, expected_requests(lines)):
        body = json.loads(request["body"]) if request["body"] else None
        arrived = request["method"], request["path"], request["query"], body
        if arrived != expected:
            yield f"{name}: {operation}\nsent     {arrived}\nexpected {expected}"


def main():
    gwport = os.path.abspath(sys.argv[1])
    aws_client()
    with tempfile.TemporaryDirectory() as folder:
        state = os.path.join(folder, "state.json")
        with open(state, "w", encoding="utf-8") as file:
            file.write(output_of(gwport, "import", "--quiet", BEFORE))
        environment = environment_in(folder)
        found = [*differences("from nothing", gwport, [SMALL], environment),
                 *differences("from a state", gwport, [AFTER, "--onto", state], environment)]
    print("\n".join(found))
    sys.exit(1 if found else 0)


main()
