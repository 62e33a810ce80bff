"""Arguments that say what a GET tells about resources, and in which form."""

from .bench import LONG, Bench, differ
from .case import honoured, levels

LISTS = levels("/*")
ONE = levels("/*/{id}")
CHILDREN = [
    "/patients/{id}/studies",
    "/patients/{id}/series",
    "/patients/{id}/instances",
    "/studies/{id}/series",
    "/studies/{id}/instances",
    "/series/{id}/instances",
]
PARENTS = [
    "/studies/{id}/patient",
    "/series/{id}/study",
    "/series/{id}/patient",
    "/instances/{id}/series",
    "/instances/{id}/study",
    "/instances/{id}/patient",
]
MODULES = [*levels("/*/{id}/module"), "/studies/{id}/module-patient"]
INSTANCES_TAGS = levels("/*/{id}/instances-tags", but="instances")
SHARED_TAGS = levels("/*/{id}/shared-tags", but="instances")
TAGS = ["/instances/{id}/tags", "/instances/{id}/simplified-tags"]
QUERIES = ["/queries/{id}/answers", "/queries/{id}/answers/{index}/content", "/queries/{id}/query"]


def expanded(bench: Bench, template: str) -> str:
    """The path of a route, asked to tell more than identifiers."""
    path = bench.path(template, id=bench.query()) if template in QUERIES else bench.path(template)
    return f"{path}?expand" if template in LISTS or template.endswith("/answers") else path


def changes(bench: Bench, path: str, argument: str) -> bool:
    """Whether the answer with the argument differs from the one without."""
    longer = path + ("&" if "?" in path else "?") + argument
    return differ(lambda: bench.json(path), lambda: bench.json(longer))


@honoured("GET", [*LISTS, *ONE, *CHILDREN, *PARENTS], "query short full", seen="1.10.1")
@honoured("GET", [*MODULES, *SHARED_TAGS, *INSTANCES_TAGS], "query short simplify", seen="1.9.1")
@honoured("GET", ["/instances/{id}/tags", "/instances/{id}/header"], "query short simplify", seen="1.9.1")
@honoured("GET", QUERIES, "query short", seen="1.10.1")
@honoured("GET", QUERIES, "query simplify", seen="1.9.1")
def form_of_tags(bench: Bench, template: str, name: str) -> bool:
    return changes(bench, expanded(bench, template), name)


@honoured("GET", [*LISTS, *ONE, *CHILDREN], "query requested-tags requestedTags", seen="1.12.7")
@honoured("GET", PARENTS, "query requested-tags requestedTags", seen=None)
def asked_tags(bench: Bench, template: str, name: str) -> bool:
    return changes(bench, expanded(bench, template), f"{name}=PatientSex")


@honoured("GET", LISTS, "query response-content", seen="1.12.7")
def parts_of_resources(bench: Bench, template: str, name: str) -> bool:
    return changes(bench, expanded(bench, template), f"{name}=Status")


@honoured("GET", LISTS, "query expand", seen="1.9.1")
@honoured("GET", ["/queries/{id}/answers", "/jobs", "/modalities", "/peers"], "query expand", seen="1.9.1")
@honoured("GET", levels("/*/{id}/metadata"), "query expand", seen="1.9.1")
def more_than_names(bench: Bench, template: str, name: str) -> bool:
    bench.post(bench.path("/studies/{id}/archive"), {"Asynchronous": True})  # now there is a job
    return changes(bench, expanded(bench, template).partition("?")[0], name)


@honoured("GET", CHILDREN, "query expand", seen="1.12.7")
def children_or_their_names(bench: Bench, template: str, name: str) -> bool:
    return changes(bench, bench.path(template), f"{name}=false")


@honoured("GET", levels("/*/{id}/metadata"), "query numeric", seen="1.12.7")
@honoured("GET", levels("/*/{id}/attachments"), "query full", seen="1.10.1")
def numbers_of_names(bench: Bench, template: str, name: str) -> bool:
    return changes(bench, bench.path(template), name)


@honoured("GET", [*TAGS, *INSTANCES_TAGS, MODULES[0], MODULES[-1]], "query ignore-length", seen="1.9.1")
def long_values(bench: Bench, template: str, name: str) -> bool:
    return changes(bench, bench.path(template), f"{name}={','.join(LONG)}")


@honoured("GET", MODULES[1:-1], "query ignore-length", seen="1.9.1")
def looked_at_where_nothing_is_long(bench: Bench, template: str, name: str) -> bool:
    path = bench.path(template)
    return bench.get(f"{path}?{name}=PatientID").ok and bench.refuses("GET", f"{path}?{name}=NoSuchTag")


@honoured("GET", TAGS, "query whole", seen="1.12.7")
def tags_after_the_pixels(bench: Bench, template: str, name: str) -> bool:
    return changes(bench, bench.path(template), f"{name}=true")


@honoured("GET", ["/changes"], "query since limit last", seen="1.9.1")
@honoured("GET", ["/changes"], "query to type", seen="1.12.7")
def part_of_the_log(bench: Bench, template: str, name: str) -> bool:
    value = {"to": "3", "type": "NewPatient", "since": "1000000", "limit": "1", "last": ""}[name]
    return changes(bench, template, f"{name}={value}")


@honoured("GET", ["/exports"], "query last", seen="1.9.1")
def end_of_the_exports(bench: Bench, template: str, name: str) -> bool:
    return changes(bench, "/exports?since=7", name)


@honoured("GET", LISTS, "query limit since", seen="1.9.1")
def a_page(bench: Bench, template: str, name: str) -> bool:
    path = bench.path(template)
    one, none = bench.json(f"{path}?since=0&limit=1"), bench.json(f"{path}?since=100000&limit=1")
    return len(one) == 1 and none == [] and bench.refuses("GET", f"{path}?{name}=1")
