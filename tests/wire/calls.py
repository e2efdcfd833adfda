"""What goes over the wire for a call of a plan. Source: API Reference, request syntax of the calls."""
import re
import urllib.parse

API = "/restapis/{restApiId}"
RESOURCE = API + "/resources/{resourceId}"
METHOD = RESOURCE + "/methods/{httpMethod}"
INTEGRATION = METHOD + "/integration"

# By what the names of the calls end with: where the entity is, and where a new one is made.
ENTITIES = {
    "RestApi": (API, "/restapis"),
    "Resources": (API + "/resources", None),
    "Resource": (RESOURCE, API + "/resources/{parentId}"),
    "Method": (METHOD, METHOD),
    "MethodResponse": (METHOD + "/responses/{statusCode}",) * 2,
    "Integration": (INTEGRATION, INTEGRATION),
    "IntegrationResponse": (INTEGRATION + "/responses/{statusCode}",) * 2,
    "Model": (API + "/models/{modelName}", API + "/models"),
    "Authorizer": (API + "/authorizers/{authorizerId}", API + "/authorizers"),
    "RequestValidator": (API + "/requestvalidators/{requestValidatorId}", API + "/requestvalidators"),
    "GatewayResponse": (API + "/gatewayresponses/{responseType}",) * 2,
    "DocumentationPart": (API + "/documentation/parts/{documentationPartId}",
                          API + "/documentation/parts"),
}
METHODS = {"Create": "POST", "Put": "PUT", "Update": "PATCH", "Delete": "DELETE", "Get": "GET"}


def request_of(operation, parameters):
    """(method, path, query, body) of a call; the body is None where there is none."""
    body = dict(parameters)
    query = ""
    if operation in ("TagResource", "UntagResource"):
        method, path = ("PUT" if operation == "TagResource" else "DELETE"), "/tags/{resourceArn}"
        query = "&".join("tagKeys=" + quoted(key) for key in body.pop("tagKeys", []))
    else:
        verb, entity = re.match("([A-Z][a-z]+)(.*)", operation).groups()
        method = METHODS[verb]
        path = ENTITIES[entity][verb in ("Create", "Put")]
    path = re.sub("{(.*?)}", lambda name: quoted(body.pop(name[1])), path)
    if "integrationHttpMethod" in body:
        body["httpMethod"] = body.pop("integrationHttpMethod")
    return method, path, query, None if method in ("GET", "DELETE") else body


def quoted(text):
    return urllib.parse.quote(text, safe="-._~")
