"""Mistakes written in the way of every library: each is found, and told for the versions that it is of."""

import pytest

from dynorthanc.lint import lint_source

VERSIONS = ("1.9.1", "1.10.1", "1.12.7", "1.13.0")
OLD, ALL = VERSIONS[:2], VERSIONS
STUDY = "0fc4d1ab-00000000-00000000-00000000-00000000"
FIND = {"Level": "Study", "Query": {}}
MISTAKES = {
    "a route too new": ("GET", "/tools/labels", None, None, OLD),
    "another route too new": ("POST", "/tools/count-resources", None, FIND, OLD),
    "a route too new below an id": ("PUT", f"/studies/{STUDY}/labels/seen", None, None, OLD),
    "a misspelt route": ("GET", "/tools/lables", None, None, ALL),
    "a misspelt route below an id": ("GET", f"/studies/{STUDY}/archve", None, None, ALL),
    "another method": ("PUT", "/tools/find", None, FIND, ALL),
    "a field too new": ("POST", "/tools/find", None, {**FIND, "Labels": ["seen"]}, OLD),
    "another field too new": ("POST", "/tools/find", None, {**FIND, "OrderBy": []}, OLD),
    "a misspelt field": ("POST", "/tools/find", None, {**FIND, "Expnad": True}, ALL),
    "a misspelt field that is needed": ("POST", "/tools/find", None, {"Level": "Study", "Qeury": {}}, ALL),
    "a missing field": ("POST", "/tools/find", None, {"Level": "Study"}, ALL),
    "a value that isn't allowed": ("POST", "/tools/find", None, {"Level": "Studdy", "Query": {}}, ALL),
    "a misspelt tag": ("POST", "/tools/find", None, {"Level": "Study", "Query": {"PatientNmae": "x"}}, ALL),
    "a field of another type": ("POST", "/tools/find", None, {**FIND, "Limit": "ten"}, ALL),
    "a misspelt safeguard": ("POST", f"/studies/{STUDY}/anonymize", None, {"KeepSuorce": True}, ALL),
    "a field without effect": (
        "POST",
        f"/instances/{STUDY}/modify",
        None,
        {"KeepSource": False, "Remove": []},
        ALL,
    ),
    "a parameter too new": ("GET", "/changes", {"type": "NewStudy"}, None, OLD),
    "a misspelt parameter": ("GET", "/studies", {"expnad": ""}, None, ALL),
    "a parameter without effect": ("GET", f"/studies/{STUDY}/instances", {"expand": "false"}, None, OLD),
}


def keywords(params, body, json="json={}"):
    parts = [f"params={params!r}"] if params else []
    parts += [json.format(repr(body))] if body else []
    return "".join(f", {part}" for part in parts)


def in_address(params):
    return "?" + "&".join(f"{name}={value}" for name, value in params.items()) if params else ""


def ours(verb, path, params, body):
    return f"""import dynorthanc
o = dynorthanc.connect('http://x')
o.{verb}({path!r}{keywords(params, body)})
"""


def ours_as_a_parameter(verb, path, params, body):
    return f"""import dynorthanc
def f(o: dynorthanc.Orthanc):
    return o.{verb}({path!r}{keywords(params, body)})
"""


def requests_(verb, path, params, body):
    return f"""import requests
URL = 'http://localhost:8042'
requests.{verb.lower()}(URL + {path!r}{keywords(params, body)})
"""


def requests_by_name(verb, path, params, body):
    return f"""import requests, os
ORTHANC = os.environ['ORTHANC']
requests.{verb.lower()}(f'{{ORTHANC}}{path}'{keywords(params, body)})
"""


def requests_request(verb, path, params, body):
    return f"""from requests import request
BASE = 'http://orthanc.example.org'
request({verb!r}, '%s{path}' % BASE{keywords(params, body)})
"""


def session(verb, path, params, body):
    return f"""import requests, json
s = requests.Session()
ADDRESS = 'http://10.0.0.1:8042/{{}}'
s.{verb.lower()}(ADDRESS.format({path[1:]!r}){keywords(params, body, "data=json.dumps({})")})
"""


def behind_a_proxy(verb, path, params, body):
    return f"""import requests
URL = 'https://pacs.example.org/orthanc'
requests.{verb.lower()}(URL + {path!r}{keywords(params, body)})
"""


def joined(verb, path, params, body):
    return f"""import requests
from urllib.parse import urljoin
requests.{verb.lower()}(urljoin('http://localhost:8042/', {path!r}){keywords(params, body)})
"""


def wrapper(verb, path, params, body):
    return f"""import requests
class OrthancServer:
    def __init__(self, url): self.url = url
    def send(self, verb, path, **more): return requests.request(verb, self.url + path, **more)
OrthancServer('http://x').send({verb!r}, {path!r}{keywords(params, body)})
"""


def httpx_client(verb, path, params, body):
    method = f"request({verb!r}, " if body else f"{verb.lower()}("
    return f"""import httpx
with httpx.Client(base_url='http://localhost:8042') as c:
    c.{method}{path!r}{keywords(params, body)})
"""


def httpx_async(verb, path, params, body):
    return f"""import httpx
async def main():
    async with httpx.AsyncClient() as client:
        await client.request({verb!r}, f'http://localhost:8042{path}'{keywords(params, body)})
"""


def aiohttp(verb, path, params, body):
    return f"""import aiohttp
async def main():
    async with aiohttp.ClientSession('http://orthanc:8042') as session:
        async with session.{verb.lower()}({path!r}{keywords(params, body)}) as r: print(r)
"""


def urllib(verb, path, params, body):
    query = f"'?' + urlencode({params}) + " if params else ""
    data = f", data=json.dumps({body!r}).encode()" if body else ""
    return f"""import json
from urllib.parse import urlencode
from urllib.request import Request, urlopen
urlopen(Request('http://localhost:8042' + {path!r} + {query}''{data}, method={verb!r}))
"""


def plugin(verb, path, params, body):
    data = f", json.dumps({body!r})" if body else ", ''" if verb in ("POST", "PUT") else ""
    return f"""import orthanc, json
orthanc.RestApi{verb.title()}AfterPlugins('{path}{in_address(params)}'{data})
"""


def toolbox(verb, path, params, body):
    data = f", {body!r}" if body else f", {params!r}" if params else ""
    return f"""import RestToolbox
URL = 'http://x'
RestToolbox.Do{verb.title()}('%s{path}' % URL{data})
"""


def pyorthanc_raw(verb, path, params, body):
    return f"""from pyorthanc import Orthanc
c = Orthanc('http://x')
c.{verb.lower()}(f'{{c.url}}{path}'{keywords(params, body)})
"""


def api_client(verb, path, params, body):
    return f"""from orthanc_api_client import OrthancApiClient
oa = OrthancApiClient('http://x')
oa.{verb.lower()}('{path[1:]}{in_address(params)}'{keywords(None, body)})
"""


STYLES = [
    ours,
    ours_as_a_parameter,
    requests_,
    requests_by_name,
    requests_request,
    session,
    behind_a_proxy,
    joined,
    wrapper,
    httpx_client,
    httpx_async,
    aiohttp,
    urllib,
    plugin,
    toolbox,
    pyorthanc_raw,
    api_client,
]


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.__name__.strip("_"))
def test_mistakes_are_found_however_they_are_written(style):
    scripts = {name: style(*mistake[:4]) for name, mistake in MISTAKES.items()}
    result = lint_source("".join(scripts.values()), VERSIONS)
    end, found = 0, {}
    for name, code in scripts.items():
        start, end = end, end + code.count("\n")
        here = [finding for finding in result.findings if start < finding.line <= end]
        found[name] = tuple(v for v in VERSIONS if any(v in finding.targets for finding in here))
    assert found == {name: mistake[4] for name, mistake in MISTAKES.items()}
    (seen,) = result.seen
    assert (seen.calls, seen.unjudged) == (len(MISTAKES), ())
