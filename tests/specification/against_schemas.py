#!/usr/bin/env python3
"""Compares the verdicts of gwport validate --against specification with those of the official JSON
Schemas, as npm @seriousme/openapi-schema-validator 2.11.0 applies them.

Usage: against_schemas.py GWPORT [NODE_MODULES FOLDER...]   (else $GWPORT_NODE_MODULES, and
the folders general and aws of $GWPORT_CORPUS; without them nothing is done)

Every difference must belong to a class of fixtures/specification/differences.tsv, which says why the
two differ and what the specification says. Prints how many verdicts are the same, how often each class
was needed, and the files that no class explains. Exit status 1 if there are any, 77 (skipped) without
node, the package or documents. OpenAPI 3.1, which the service does not take, is left out.
"""
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent.parent
ROWS = [line.split("\t") for line in
        (ROOT / "fixtures/specification/differences.tsv").read_text().splitlines()
        if line and not line.startswith("#")]

PEER = """
import fs from 'fs'; import {createRequire} from 'module'; import {pathToFileURL} from 'url';
const modules = process.argv[1] + '/', require = createRequire(modules);
const {Validator} = await import(pathToFileURL(modules + '@seriousme/openapi-schema-validator/index.js'));
const yaml = require('js-yaml'), validator = new Validator();  // one compiles the schemas once
for (const file of fs.readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
  const say = (verdict, errors) => console.log(JSON.stringify({file, verdict, errors}));
  let document;
  try {
    const text = fs.readFileSync(file, 'utf8');
    document = text.trim().startsWith('{') ? JSON.parse(text) : yaml.load(text);
  } catch (e) { say('unreadable', [e.message.split('\\n')[0]]); continue; }
  if (!document || typeof document !== 'object' || !/^(2|3\\.0)/.test(document.swagger || document.openapi)) continue;
  const {valid, errors} = await validator.validate(document);
  const list = Array.isArray(errors) ? errors.map(e => [e.instancePath, e.message, e.params?.additionalProperty].filter(Boolean).join(' ')) : [String(errors)];
  say(valid ? 'valid' : 'invalid', valid ? [] : list);
}
"""

# What the schemas' errors say in classes that gwport takes. The first one that is found counts.
TAKEN = {
    "other-file": r"only internal refs are supported",
    "regular-expression": r'must match format "regex"',
    "repeated-key": r"duplicated mapping key",
    "byte-order-mark": "\ufeff",
    "reference-no-uri": r'\$ref must match format "uri-reference"',
    "placeholder-in-url": r"Url must match format",
    "beside-reference": r"must NOT have additional properties \$ref",
    "date": r"/info/version must be string",
}


def findings_of(program, folders):
    """The rules of the errors in each file."""
    run = subprocess.run([program, "validate", *folders, "--against", "specification", "--config", "none",
                          "--format", "json"], capture_output=True, check=False)
    rules = collections.defaultdict(set)
    for finding in json.loads(run.stdout)["findings"]:
        if finding["severity"] == "error":
            rules[finding["file"]].add(finding["id"])
    return rules


def verdicts_of(modules, folders):
    files = sorted(str(file) for folder in folders for file in pathlib.Path(folder).rglob("*")
                   if file.suffix in (".json", ".yaml", ".yml") and file.stat().st_size < 400_000)
    run = subprocess.run(["node", "--input-type=module", "-e", PEER, str(pathlib.Path(modules).resolve())],
                         input="\n".join(files), capture_output=True, check=True, text=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def class_of(verdict, rules):
    """The class that explains why the verdicts differ, or None."""
    if rules:
        known = [row[0] for row in ROWS if row[1] in rules]
        return known[0] if known and rules <= {row[1] for row in ROWS} else None
    errors = "\n".join(verdict["errors"])
    return next((name for name, sign in TAKEN.items() if re.search(sign, errors)), None)


def main(program, modules=os.environ.get("GWPORT_NODE_MODULES"), *folders):
    corpus = os.environ.get("GWPORT_CORPUS")
    folders = folders or (corpus and (f"{corpus}/general", f"{corpus}/aws"))
    validator = pathlib.Path(modules or "/", "@seriousme/openapi-schema-validator")
    if not folders or shutil.which("node") is None or not validator.is_dir():
        sys.exit(77)
    rules = findings_of(program, folders)
    same, classes, unexplained = 0, collections.Counter(), []
    verdicts = verdicts_of(modules, folders)
    for verdict in verdicts:
        if (verdict["verdict"] == "valid") == (not rules[verdict["file"]]):
            same += 1
        elif name := class_of(verdict, rules[verdict["file"]]):
            classes[name] += 1
        else:
            unexplained.append(verdict)
    print(f"{same} of {len(verdicts)} verdicts are the same; of the others {sum(classes.values())} are explained:")
    for name, count in classes.most_common():
        print(f"{count:6} {name}" + ("" if name in (row[0] for row in ROWS) else " (not in the list)"))
    for verdict in unexplained:
        print(f"not explained: {verdict['file']}: {verdict['verdict']} {verdict['errors'][:3]} {rules[verdict['file']]}")
    sys.exit(1 if unexplained or not all(name in (row[0] for row in ROWS) for name in classes) else 0)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
