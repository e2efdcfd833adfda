"""send.py GWPORT aws-cli|curl|boto3: runs what `gwport request --emit` prints against a recorder on
the loopback and compares what arrives with what `gwport request --emit json` says. Exits with 77,
which CTest takes for "skipped", where the client is missing."""
import base64
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

from clients import HERE, SECRET, aws_client, environment_in, output_of, skip
from recorder import Recorder
from signature import is_signed

# Names that shells, the AWS CLI and Python would read in ways of their own, and every kind of call.
FILES = {"it's $HOME.yaml": "spec.yaml", "-spec é.json": "spec.json", "~doc.json": "doc.json",
         'a "b" \\ c.csv': "keys.csv"}
CASES = [
    ["import", "it's $HOME.yaml", "--fail-on-warnings", "--parameters",
     "basepath=prepend,endpointConfigurationTypes=REGIONAL"],
    ["import", "--body=fileb://-spec é.json", "--force", "--parameters",
     '{"b": "1,2", "odd key": "it\'s $HOME &=+%", "a": "é"}'],
    ["put", "--body=-spec é.json", "--rest-api-id", "abcde12345", "--mode", "overwrite",
     "--no-fail-on-warnings", "--parameters", "ignore=documentation"],
    ["export", "--rest-api-id", "abcde12345", "--stage-name", "dev", "--accepts",
     "application/yaml", "--parameters", "extensions=integrations,authorizers"],
    ["docs", "~doc.json", "--rest-api-id", "abcde12345", "--mode", "merge"],
    ["keys", 'a "b" \\ c.csv', "--fail-on-warnings"],
]


def python_with_boto3():
    """A Python, and the folder with what stands in for boto3 where only botocore is."""
    for module, stand_in in (("boto3", ""), ("botocore", "stand_in"), ("awscli.botocore", "stand_in")):
        for python in ("/usr/bin/python3", sys.executable):
            if subprocess.run([python, "-c", "import " + module], capture_output=True).returncode == 0:
                return python, os.path.join(HERE, stand_in) if stand_in else ""
    skip("no botocore")


def curl_is_new_enough():
    version = re.match(r"curl (\d+)\.(\d+)", output_of("curl", "--version") if shutil.which("curl") else "")
    return version and (int(version[1]), int(version[2])) >= (7, 76)


class Sender:
    """How the text of a form is run, and which client it sends like."""

    def __init__(self, form):
        self.form = form
        self.client = "boto3"
        if form == "aws-cli":
            self.aws, self.client = aws_client()
        elif form == "boto3":
            self.python, self.stand_in = python_with_boto3()
        elif curl_is_new_enough():
            self.client = "jssdk"
        else:
            skip("no curl 7.76")

    def run(self, text, url, environment):
        if self.form == "boto3":
            named = 'boto3.client("apigateway", '
            command = [self.python, "-c", text.replace(named, f'{named}endpoint_url="{url}", ')]
            environment = environment | {"PYTHONPATH": self.stand_in}
        elif self.form == "aws-cli":
            text = text.rstrip("\n") + " --endpoint-url " + url
            command = ["sh", "-c", text.replace("aws ", self.aws + " ", 1)]
        else:
            command = ["sh", "-c", re.sub(r"https://apigateway[^/]*", url, text)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{text}\nfailed:\n{done.stdout}{done.stderr}")


def prepare(folder):
    for name, fixture in FILES.items():
        shutil.copy(os.path.join(HERE, "../../fixtures/wire", fixture), os.path.join(folder, name))


def differences(sent, expected, form):
    """Where what arrived is not what was foretold."""
    found = []
    for part in ("method", "path", "query"):
        if sent[part] != expected[part]:
            found.append(f"{part}: sent {sent[part]!r}, foretold {expected[part]!r}")
    body = expected.get("body", "").encode()
    if expected.get("isBase64Encoded"):
        body = base64.b64decode(body)
    if sent["body"] != body:
        found.append(f"body: sent {sent['body']!r}, foretold {body!r}")
    headers = {name.lower(): value for name, value in sent["headers"]}
    for name, value in expected["headers"].items():
        if headers.get(name.lower()) != value:
            found.append(f"{name}: sent {headers.get(name.lower())!r}, foretold {value!r}")
    if not is_signed(sent, SECRET, "eu-west-1"):
        found.append("not signed as the service wants it")
    return found


def main():
    gwport, form = os.path.abspath(sys.argv[1]), sys.argv[2]
    sender = Sender(form)
    failed = False
    with tempfile.TemporaryDirectory() as folder, Recorder() as recorder:
        prepare(folder)
        os.chdir(folder)
        environment = environment_in(folder)
        for case in CASES:
            call = [gwport, "request", *case, "--region", "eu-west-1"]
            sender.run(output_of(*call, "--emit", form), recorder.url, environment)
            expected = json.loads(output_of(*call, "--emit", "json", "--client", sender.client))
            sent = recorder.requests.pop()
            for difference in differences(sent, expected, form):
                failed = True
                print(" ".join(case) + ":", difference)
    sys.exit(1 if failed else 0)


main()
