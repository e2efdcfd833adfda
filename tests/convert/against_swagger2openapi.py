#!/usr/bin/env python3
"""Compares gwport's conversions to OpenAPI 3.0 with those of npm swagger2openapi 7.0.8.

Usage: against_swagger2openapi.py GWPORT NODE_MODULES FILE...   (JSON documents of Swagger 2.0)

Every difference must belong to a class of swagger2openapi_differences.json, which says why the two
differ and what the specification says. A class is taken out of both documents by the function of
its name below; what is left must be equal. Prints the files that are not, and how often each class
was needed. Exit status 1 if a file differs otherwise, 77 (skipped) without node or the package.
"""
import copy
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

CLASSES = json.loads((pathlib.Path(__file__).parent / "swagger2openapi_differences.json").read_text())
METHODS = ("get", "put", "post", "delete", "options", "head", "patch",
           "x-amazon-apigateway-any-method")
KEPT = ("x-consumes", "x-produces", "x-body-name", "x-body-positions", "x-required", "x-ref", "x-host",
        "x-basePath", "x-schemes", "x-type", "x-path-body", "x-collectionFormat",
        "x-allowEmptyValue", "x-termsOfService", "x-swagger", "x-names", "x-components", "x-examples", "x-s2o-warning", "x-s2o-originalType")
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")

PEER = """
const fs = require('fs'), {convertObj} = require('swagger2openapi');
(async () => { for (const line of fs.readFileSync(0, 'utf8').split('\\n').filter(Boolean)) {
  let out = null;
  try { out = (await convertObj(JSON.parse(fs.readFileSync(line, 'utf8')),
      {patch: true, warnOnly: true, resolve: false, refSiblings: 'preserve'})).openapi; } catch (e) {}
  console.log(JSON.stringify(out)); } })();
"""


def walk(node, visit):
    """Calls visit(object) for every object, the inner ones first."""
    if isinstance(node, dict):
        for value in list(node.values()):
            walk(value, visit)
        visit(node)
    elif isinstance(node, list):
        for value in node:
            walk(value, visit)


def operations(document):
    for item in (document.get("paths") or {}).values():
        for method, operation in item.items() if isinstance(item, dict) else ():
            if method in METHODS and isinstance(operation, dict):
                yield item, operation


def resolve(document, value):
    for _ in range(8):
        if not isinstance(value, dict) or not str(value.get("$ref", "")).startswith("#/"):
            return value
        at = document
        for token in value["$ref"][2:].split("/"):
            token = token.replace("~1", "/").replace("~0", "~")
            at = at.get(token) if isinstance(at, dict) else None
        value = at
    return value


def version(document, _):
    document.pop("openapi", None)


def kept_keys(document, _):
    walk(document, lambda o: [o.pop(key) for key in KEPT if key in o])
    for item in (document.get("paths") or {}).values():
        if isinstance(item, dict):
            item.pop("x-parameters", None)
    document.get("components", {}).pop("x-parameters", None)


def named_examples(document, _):
    def visit(o):
        named = o.get("examples")
        if isinstance(named, dict) and set(named) == {"response"} and "value" in named["response"]:
            o["example"] = named["response"]["value"]
            del o["examples"]
    walk(document, visit)


def unnamed_types(document, swagger):
    def content_of(holder):
        content = holder.get("content") if isinstance(holder, dict) else None
        return content if isinstance(content, dict) else {}
    for name in ("responses",):
        for response in document.get("components", {}).get(name, {}).values():
            rename(content_of(response), "*/*", "application/json")
    for _, operation in operations(document):
        for response in (operation.get("responses") or {}).values():
            rename(content_of(response), "*/*", "application/json")


def rename(content, old, new):
    if old not in content:
        return
    entries = list(content.items())
    content.clear()
    for key, value in entries:
        target = new if key == old else key
        content[target] = {**value, **content.get(target, {})}


def trailing_slash(document, _):
    for server in document.get("servers") or ():
        if isinstance(server, dict) and isinstance(server.get("url"), str):
            server["url"] = server["url"].rstrip("/")
    document["servers"] = [s for s in document.get("servers") or () if s.get("url") or len(s) > 1]
    if not document["servers"]:
        del document["servers"]


def url_variables(document, _):
    for server in document.get("servers") or ():
        server.pop("variables", None)


def default_styles(document, _):
    def visit(o):
        if "schema" not in o and not (set(o) <= {"style", "explode"}):
            return
        if o.get("style") in ("form", "simple"):
            del o["style"]
        if o.get("explode") is True:
            del o["explode"]
    walk(document, visit)


def form_lists(document, _):
    walk(document, lambda o: o.pop("encoding", None))


def shared_bodies(document, _):
    for _, operation in operations(document):
        if "requestBody" in operation:
            operation["requestBody"] = copy.deepcopy(resolve(document, operation["requestBody"]))
    document.get("components", {}).pop("requestBodies", None)


def shared_responses(document, _):
    for _, operation in operations(document):
        for code, response in (operation.get("responses") or {}).items():
            found = resolve(document, response)
            if isinstance(found, dict) and "content" in found:
                found = copy.deepcopy(found)
                found["content"] = {"*": next(iter(found["content"].values()), {})}
                operation["responses"][code] = found


def one_form_type(document, _):
    for _, operation in operations(document):
        body = operation.get("requestBody")
        content = body.get("content") if isinstance(body, dict) else None
        if isinstance(content, dict) and content and set(content) <= set(FORMS):
            operation["requestBody"]["content"] = {"form": next(iter(content.values()))}


def false_and_empty(document, _):
    def visit(o):
        for key in ("parameters", "tags", "components", "headers", "requestBodies", "securitySchemes",
                    "schemas", "responses", "servers", "examples"):
            if key in o and o[key] in ([], {}):
                del o[key]
        if o.get("required") is False and "in" not in o:
            del o["required"]
        if o.get("description") == "" and "in" not in o:
            del o["description"]
    walk(document, visit)


def nulls(document, _):
    walk(document, lambda o: [o.pop(key) for key in list(o) if o[key] is None])


def endpoint_configuration(document, _):
    key = "x-amazon-apigateway-endpoint-configuration"
    document.pop(key, None)
    for server in document.get("servers") or ():
        server.pop(key, None)
    if document.get("servers") in ([{"url": "/"}], [{"url": ""}]):
        del document["servers"]


def authorization_urls(document, _):
    for scheme in document.get("components", {}).get("securitySchemes", {}).values():
        for flow in scheme.get("flows", {}).values():
            for key in ("authorizationUrl", "tokenUrl"):
                if isinstance(flow.get(key), str):
                    flow[key] = flow[key].split("?")[0].strip() or "/"
            flow.setdefault("scopes", {})


def tuples(document, _):
    """A list of schemas for single elements, which gwport keeps in x-items."""
    def visit(o):
        if isinstance(o.get("x-items"), list):
            kept = o.pop("x-items")
            o["items"] = kept[0] if len(kept) == 1 else {"anyOf": kept}
    walk(document, visit)


def kept_components(document, swagger):
    """Components that a conversion to Swagger kept: gwport takes them back."""
    for section, members in (swagger.get("x-components") or {}).items():
        ours = document.get("components", {}).get(section, {})
        for name in members:
            ours.pop(name, None)
        if not ours:
            document.get("components", {}).pop(section, None)
    document.pop("x-components", None)
    for path, item in (swagger.get("paths") or {}).items():
        for method, operation in item.items() if isinstance(item, dict) else ():
            if isinstance(operation, dict) and "x-requestBody" in operation:
                document["paths"][path][method].pop("requestBody", None)
                document["paths"][path][method].pop("x-requestBody", None)


def words_of_bodies(document, swagger):
    """Words of other parameters in a body, which Swagger forbids."""
    for path, item in (swagger.get("paths") or {}).items():
        for method, operation in item.items() if isinstance(item, dict) else ():
            if method not in METHODS or not isinstance(operation, dict):
                continue
            bodies = [each for each in map(lambda entry: resolve(swagger, entry), operation.get("parameters") or [])
                      if isinstance(each, dict) and each.get("in") == "body"]
            body = document["paths"].get(path, {}).get(method, {}).get("requestBody")
            for word in ("type", "default"):
                if not isinstance(body, dict) or not any(word in each for each in bodies):
                    continue
                body.pop(word, None)
                for media_type in (body.get("content") or {}).values():
                    media_type.get("schema", {}).pop(word, None)


def path_bodies(document, swagger):
    """Bodies that all operations of a path have, in an operation where HTTP gives them no meaning."""
    for path, item in (swagger.get("paths") or {}).items():
        entries = item.get("parameters") if isinstance(item, dict) else None
        places = [(resolve(swagger, each) or {}).get("in") for each in entries or []]
        for method in ("get", "head", "delete"):
            if "body" in places and isinstance(document["paths"].get(path, {}).get(method), dict):
                document["paths"][path][method].pop("requestBody", None)


def mended(document, swagger):
    """What swagger2openapi mends in documents that are not valid."""
    if not isinstance(swagger.get("host", ""), str):
        document.pop("servers", None)
    info = document["info"] = document.get("info") or {}
    for key in ("title", "version"):
        info.setdefault(key, "")
        info[key] = re.sub(r"\.0$", "", str(info[key]))
    info.pop("termsOfService", None)
    info.pop("logo", None)
    info.pop("x-logo", None)
    document.setdefault("paths", {})

    def visit(o):
        if o.get("in") == "path":
            o["required"] = True
        if o.get("type") == "array":
            o.setdefault("items", {})
        if isinstance(o.get("items"), list):
            o["items"] = o["items"][0] if len(o["items"]) == 1 else {"anyOf": o["items"]}
        if "responses" in o and isinstance(o["responses"], dict):
            for response in o["responses"].values():
                if isinstance(response, dict) and "$ref" not in response:
                    response.pop("description", None) if not response.get("description") else None
        if ("in" in o or "name" in o) and isinstance(o.get("schema"), dict):
            o["schema"].setdefault("type", "string")
        if isinstance(o.get("content"), dict):
            for media_type in o["content"].values():
                schema = media_type.setdefault("schema", {}) if isinstance(media_type, dict) else {}
                if schema.get("type") == "string":
                    del schema["type"]
        if isinstance(o.get("required"), bool) and "in" not in o and "content" not in o:
            del o["required"]
        if o.get("type") == "null":
            del o["type"]
    walk(document, visit)
    for _, operation in operations(document):
        operation.setdefault("responses", {"default": {}})
        for response in operation["responses"].values() if isinstance(operation["responses"], dict) else ():
            if isinstance(response, dict) and response.get("description") == "Default response":
                del response["description"]


def extensions_read(document, swagger):
    """x-ms-*, and kept words in places where only one of the two looks for them."""
    if "x-ms-parameterized-host" in swagger:
        document.pop("servers", None)
    def visit(o):
        for key in list(o):
            if key.startswith("x-ms-") or key in ("nullable", "x-deprecated", "x-example", "allowReserved") or \
                    (key == "deprecated" and "responses" not in o):
                del o[key]
    walk(document, visit)


def unique_required(document, _):
    def visit(o):
        if isinstance(o.get("required"), list):
            o["required"] = sorted(set(map(str, o["required"])))
    walk(document, visit)


def type_lists(document, _):
    def visit(o):
        o.pop("x-type", None)
        if isinstance(o.get("oneOf"), list) and all(set(each) <= {"type"} for each in o["oneOf"]):
            o["anyOf"] = o.pop("oneOf")
        o.pop("nullable", None)
    walk(document, visit)


def several_bodies(document, swagger):
    """Operations with more than a body, or a body and a form."""
    for path, item in (swagger.get("paths") or {}).items():
        for method, operation in item.items() if isinstance(item, dict) else ():
            if method not in METHODS or not isinstance(operation, dict):
                continue
            entries = (operation.get("parameters") or []) + (item.get("parameters") or [])
            places = [(resolve(swagger, each) or {}).get("in") for each in entries]
            bodies = places.count("body")
            if bodies > 1 or (bodies and "formData" in places):
                document["paths"][path][method].pop("requestBody", None)


def required_forms(document, swagger):
    for _, operation in operations(document):
        body = operation.get("requestBody")
        if isinstance(body, dict) and set(body.get("content") or {}) & {*FORMS, "form"}:
            body.pop("required", None)


def flows(document, _):
    for scheme in document.get("components", {}).get("securitySchemes", {}).values():
        if scheme.get("type") == "oauth2":
            for key in ("flows", "flow", "authorizationUrl", "tokenUrl", "scopes"):
                scheme.pop(key, None)


def new_names(document, _):
    """Both clean names, each in its way."""
    def clean(name):
        return re.sub("[^A-Za-z0-9]+", "_", re.sub("%[0-9A-Fa-f]{2}", "_", name)).strip("_")
    for section in document.get("components", {}).values():
        if isinstance(section, dict):
            for name in list(section):
                section[clean(name)] = section.pop(name)
    def visit(o):
        reference = o.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/components/"):
            head, name = reference.split("/")[:3], reference.split("/", 3)[-1]
            o["$ref"] = "/".join(head) + "/" + clean(name)
    walk(document, visit)


def external_references(document, _):
    def visit(o):
        reference = o.get("$ref")
        if isinstance(reference, str) and "#" in reference and not reference.startswith("#"):
            o["$ref"] = reference.replace("#/components/", "#/")
    walk(document, visit)


def operation_schemes(document, _):
    for _, operation in operations(document):
        operation.pop("servers", None)


def first_difference(a, b, at=""):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)) and not isinstance(a, bool):
        return "" if a == b else f"{at}: {a} / {b}"
    if type(a) is not type(b):
        return f"{at}: {json.dumps(a)[:80]} / {json.dumps(b)[:80]}"
    if isinstance(a, dict):
        for key in sorted(set(a) | set(b)):
            if key not in a or key not in b:
                return f"{at}/{key}: only in {'gwport' if key in a else 'swagger2openapi'}"
            found = first_difference(a[key], b[key], f"{at}/{key}")
            if found:
                return found
        return ""
    if isinstance(a, list):
        if len(a) != len(b):
            return f"{at}: {len(a)} / {len(b)} elements"
        for i, (x, y) in enumerate(zip(a, b)):
            found = first_difference(x, y, f"{at}/{i}")
            if found:
                return found
        return ""
    return "" if a == b else f"{at}: {json.dumps(a)[:80]} / {json.dumps(b)[:80]}"


def compare(ours, theirs, swagger, used):
    for each in CLASSES:
        before = first_difference(ours, theirs)
        if not before:
            return ""
        mend = globals()[each["name"]]
        mend(ours, swagger)
        mend(theirs, swagger)
        if first_difference(ours, theirs) != before:
            used[each["name"]] = used.get(each["name"], 0) + 1
    return first_difference(ours, theirs)


def main():
    gwport, modules, files = sys.argv[1], sys.argv[2], sys.argv[3:]
    if shutil.which("node") is None or not os.path.isdir(os.path.join(modules, "swagger2openapi")):
        print("needs node and npm swagger2openapi 7.0.8")
        sys.exit(77)
    peer = subprocess.run(["node", "-e", PEER], input="\n".join(files), capture_output=True, text=True,
                          env={**os.environ, "NODE_PATH": modules}, check=True).stdout.splitlines()
    used, differ, compared, refused = {}, 0, 0, 0
    for file, theirs in zip(files, peer):
        done = subprocess.run([gwport, "convert", file, "--to", "oas30", "--out-format", "json", "--force",
                               "--quiet"], capture_output=True, text=True)
        theirs = json.loads(theirs)
        if done.returncode != 0 or theirs is None:
            refused += 1
            continue
        compared += 1
        left = compare(json.loads(done.stdout), theirs, json.load(open(file)), used)
        if left:
            differ += 1
            print(f"{file}: {left}")
    print(f"{compared} compared, {differ} differ otherwise, {refused} refused by one of the two")
    for name, count in sorted(used.items(), key=lambda each: -each[1]):
        print(f"{count:6} {name}")
    sys.exit(1 if differ else 0)


if __name__ == "__main__":
    main()
