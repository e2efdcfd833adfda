"""Whether the service would take the signature of a request. Source: AWS General Reference, signature
version 4. Paths are encoded once more than they are sent, the query is sorted by name and value."""
import hashlib
import hmac
import re
import urllib.parse


def is_signed(request, secret, region):
    headers = {name.lower(): value for name, value in request["headers"]}
    parts = re.match("AWS4-HMAC-SHA256 Credential=[^/]+/([^,]+), ?SignedHeaders=([^,]+), ?Signature=(.+)",
                     headers.get("authorization", ""))
    if not parts:
        return False
    scope, names, signature = parts.groups()
    date = headers["x-amz-date"]
    if scope != f"{date[:8]}/{region}/apigateway/aws4_request":
        return False
    canonical = "\n".join([
        request["method"],
        urllib.parse.quote(request["path"], safe="-._~/"),
        "&".join(sorted(request["query"].split("&"), key=lambda pair: pair.split("=", 1))),
        "".join(f"{name}:{' '.join(headers[name].split())}\n" for name in names.split(";")),
        names,
        _hash(request["body"]),
    ])
    key = ("AWS4" + secret).encode()
    for part in scope.split("/"):
        key = _sign(key, part).digest()
    text = "\n".join(["AWS4-HMAC-SHA256", date, scope, _hash(canonical.encode())])
    return _sign(key, text).hexdigest() == signature


def _hash(data):
    return hashlib.sha256(data).hexdigest()


def _sign(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256)
