"""Make Orthanc serve a description of its API at /openapi. Written by dynorthanc for Orthanc @VERSION@.

Name this file as "PythonScript" in Orthanc's configuration, or import it in a script of your own before that
registers its routes: they are then described too.
"""

import base64
import json
import re
import zlib

import orthanc

VERSION = "@VERSION@"
DESCRIPTION = """
@DESCRIPTION@
"""
PLUGINS = """
@PLUGINS@
"""

own_routes = []
register = orthanc.RegisterRestCallback


def remember(uri, callback):
    """Register a route as ever, and remember it for the description."""
    own_routes.append(uri)
    return register(uri, callback)


def template(pattern):
    """A pattern of routes as a template, each group an argument; None if it can't be told."""
    parts = re.split(r"\((?:[^()\\]|\\.)*\)", pattern.strip("^$"))
    if len(parts) > 1 and pattern.rstrip("$").endswith(("(.*)", "(.+)")):
        names = ["{arg%d}" % number for number in range(1, len(parts) - 1)] + ["{path}"]  # noqa: UP031
    else:
        names = ["{arg%d}" % number for number in range(1, len(parts))]  # noqa: UP031
    text = "".join(part + name for part, name in zip(parts, names + [""]))  # noqa: B905, RUF005
    text = re.sub(r"\\(.)", r"\1", text)
    is_plain = re.match(r"^/[^/*+?\[\]|{]+(/([^/*+?\[\]|{]+|\{\w+\}))*$", text)
    return text if is_plain else None


def unpacked(text):
    """What dynorthanc packed."""
    return json.loads(zlib.decompress(base64.b64decode(text)))


def undescribed(summary, tag, methods=("get", "post", "put", "delete")):
    """A route of which only the address is known: whatever it is given passes."""
    anything = {
        "in": "query",
        "name": "query",
        "style": "form",
        "explode": True,
        "schema": {"type": "object"},
    }
    body = {"content": {"application/json": {"schema": {}}}}
    described = {"summary": summary, "tags": [tag], "parameters": [anything]}
    return {
        method: dict(described, **({"requestBody": body} if method in ("post", "put") else {}))
        for method in methods
    }


def number(version):
    """``1.20`` as [1, 20]; a development version is newer than any."""
    found = re.match(r"\d+(\.\d+)*", version)
    return [int(part) for part in found.group(0).split(".")] if found else [999]


def add_plugins(paths):
    """Add the routes of the plugins that are loaded, as far as they are known or tell of themselves."""
    loaded = {}
    known = unpacked(PLUGINS)
    for name in json.loads(orthanc.RestApiGet("/plugins")):
        if name == "explorer.js":  # listed with them, but none
            continue
        plugin = json.loads(orthanc.RestApiGet("/plugins/" + name))
        loaded[name] = plugin.get("Version", "")
        for route in known.get(name, ()):
            if not route["lacked_until"] or number(loaded[name]) > number(route["lacked_until"]):
                paths.setdefault(route["path"], {}).setdefault(route["method"], route["described"])
        page = plugin.get("RootUri", "").lstrip("./")
        if page:
            paths.setdefault("/" + page, undescribed("The page of the plugin " + name, name, ("get",)))
    return loaded


def describe():
    """The description of this server, now."""
    document = unpacked(DESCRIPTION)
    document["info"]["x-plugins"] = add_plugins(document["paths"])
    for uri in own_routes:
        path = template(uri)
        if path:
            document["paths"].setdefault(path, undescribed("A route of a Python script", "Scripts"))
    return document


def serve(output, uri, **request):
    """Answer GET /openapi. A description of another version would be worse than none."""
    if request.get("method", "GET") != "GET":
        output.SendMethodNotAllowed("GET")
        return
    version = json.loads(orthanc.RestApiGet("/system"))["Version"]
    if version != VERSION:
        orthanc.LogWarning("/openapi: this is Orthanc %s, the script was written for %s" % (version, VERSION))  # noqa: UP031
        output.SendHttpStatusCode(404)
        return
    output.AnswerBuffer(json.dumps(describe()), "application/json")


register("/openapi", serve)
orthanc.RegisterRestCallback = remember
