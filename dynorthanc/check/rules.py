"""The check of a call before anything is sent: names, versions, values, all problems at once."""

from __future__ import annotations

import json as json_module
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import wraps
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NamedTuple, ParamSpec
from urllib.parse import parse_qsl

from dynorthanc.base.files import opened
from dynorthanc.base.patterns import pattern
from dynorthanc.base.problems import Problem
from dynorthanc.base.suggestions import closest, is_slip
from dynorthanc.check import schema as schemas
from dynorthanc.check.concern import Once, concern
from dynorthanc.check.python_values import Twice, unique
from dynorthanc.check.python_values import plain as made_plain
from dynorthanc.check.query import Repeated, plain
from dynorthanc.check.query import read as read_query
from dynorthanc.errors import OrthancError
from dynorthanc.spec import tags
from dynorthanc.spec.operation import Argument, Operation, Place
from dynorthanc.spec.words import allowed_words

if TYPE_CHECKING:
    from dynorthanc.check.charsets import Ask, Given
    from dynorthanc.spec.index import Index

_P = ParamSpec("_P")
NOTHING: Any = type("Nothing", (), {"__repr__": lambda self: "NOTHING", "__bool__": lambda self: False})()
"""No body at all, where None would be JSON null."""
UNSEEN: Any = type("Unseen", (), {"__repr__": lambda self: "UNSEEN"})()
"""A body that can't be looked at before it is sent (a stream)."""

_TAG = pattern(r"[A-Z][A-Za-z0-9]+|dBdt|[0-9A-Fa-f]{4}[,-]?[0-9A-Fa-f]{4}")
_BREAKS_HEADER = pattern(r"[\x00-\x08\x0a-\x1f\x7f]")
_SENSELESS_SEGMENTS = ("", ".", "..")
_TEXTS = {"application/json", "text/plain"}
_PRECONDITIONS = ("if-match", "if-none-match", "if-unmodified-since")
_REVISION = "If-Match with the ETag that was read, for metadata and attachments from 1.9.2 on"
_OVERRIDE = "x-http-method-override"

# ---- the parts of a call --------------------------------------------------------------------------------


def check_path(operation: Operation, values: Mapping[str, Any]) -> Iterator[Problem]:
    """Path arguments: nothing that would lead to another route, and what their schema asks for."""
    for argument in operation.layout.path:
        if argument.name not in values:
            yield Problem("path", argument.name, "missing", "is required")
            continue
        value = values[argument.name]
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            allowed = "a string" + (" or an integer" if argument.schema.get("type") == "integer" else "")
            if argument.name == "id" and isinstance(value, Mapping) and "ID" in value:
                allowed = 'a string: of a record, its ["ID"]'
            kind = "None" if value is None else f"({type(value).__name__})"
            yield Problem("path", argument.name, "type", f"{kind} is no path argument", value, allowed)
            continue
        try:
            text = value if type(value) is str else plain(value)
        except ValueError:  # Python writes no more than some thousand digits
            yield Problem("path", argument.name, "value", "is no number that can be written")
            continue
        parts = text.split("/") if argument.name == "path" else [text]
        hostile = [problem for problem in map(_hostile, parts) if problem]
        if hostile:
            yield Problem("path", argument.name, "value", hostile[0], text)
            continue
        typed = read_query(argument, text)
        yield from schemas.problems("path", argument.name, argument.schema, typed)
        if argument.schema.get("tags"):  # a path into sequences
            yield from schemas.problems("path", argument.name, {"tags": True}, parts)


def _hostile(segment: str) -> str:
    """Why a path segment may lead elsewhere; Orthanc decodes percent signs before it routes."""
    if segment in _SENSELESS_SEGMENTS:
        return "must not be empty, '.' or '..': the call would reach another route"
    if "/" in segment or "\\" in segment:
        return "must not contain '/' or '\\': the call would reach another route"
    if "%" in segment:
        return "must not contain '%': the server decodes it before it looks for the route"
    if segment.isprintable():  # as nearly all are
        return ""
    if any(ord(character) < 32 or ord(character) == 127 for character in segment):
        return "must not contain control characters"
    if any(0xD800 <= ord(character) <= 0xDFFF for character in segment):
        return "must not contain lone surrogates: they have no bytes to send"
    return ""


def check_raw_path(route: str, segments: Iterable[str]) -> Iterator[Problem]:
    """A concrete path that somebody wrote: nothing that leads out of it once the server has decoded it."""
    if route.lower().startswith(("http:/", "https:/")):
        allowed = "what comes after the server's address, such as '/studies'"
        yield Problem("path", "", "value", "is an address, not a route", route, allowed)
    pieces = [piece for segment in segments for piece in segment.replace("\\", "/").split("/") if piece]
    found = [reason for piece in pieces if "%" not in piece and (reason := _hostile(piece))]
    if found:
        yield Problem("path", "", "value", found[0], route)


def check_named(
    index: Index, operation: Operation, place: Place, known: Mapping[str, Argument], given: Mapping[str, Any]
) -> Iterator[Problem]:
    """Query parameters or body fields by name."""
    for name, value in given.items():
        argument = known.get(name)
        if argument is None:
            yield unknown(index, operation, place, name, known, value)
        elif argument.ignored:
            if not _is_harmless(argument, value):
                yield Problem(place, name, "ignored", argument.refusal(index.version), value)
        elif value == ("" if place == "query" else None) and argument.schema.get("nullable"):
            continue  # some programs write options left out as null, or as a name with nothing after it
        elif not schemas.is_plainly_right(argument.schema, value):
            yield from schemas.problems(place, name, argument.schema, value)
    for argument in operation.layout.required[place]:
        if argument.name not in given:
            allowed = allowed_words(argument.schema)
            yield Problem(place, argument.name, "missing", "is required", allowed=allowed)


def _is_harmless(argument: Argument, value: Any) -> bool:
    """Whether an argument that isn't heeded asks for nothing, as an object of empty texts does too."""
    asked = {} if isinstance(value, dict) and set(map(str, value.values())) == {""} else value
    return any(type(asked) is type(harmless) and asked == harmless for harmless in argument.harmless)


def unknown(
    index: Index, operation: Operation, place: Place, name: str, known: Iterable[str], value: Any = None
) -> Problem:
    """The problem of a name that this server's operation doesn't have, with the version that does."""
    ever = index.timeline.ever(operation.route)
    argument = ever.get((place, name))
    if argument is not None:
        kind, needs = index.timeline.absence(argument.since, argument.until, index.described)
        message = f"{needs}; this server is {index.version} and would ignore it"
        return Problem(place, name, kind, message, since=argument.since)
    message = f"is unknown to {operation.route} and would be ignored"
    close = _SAID.get(name.lower().replace("_", ""), "")
    close = (
        close
        if close in known
        else closest(name, known) or closest(name, (n for at, n in ever if at == place))
    )
    allowed = "" if close else ("it has " + ", ".join(known) if known else "it takes none")
    if len(allowed) > 200:
        allowed = ""
    return Problem(place, name, "unknown", message, allowed=allowed, suggestion=close)


_SAID = {
    "deleteoriginal": "KeepSource",
    "keeporiginal": "KeepSource",
    "keeptags": "Keep",
    "removetags": "Remove",
}
"""What other programs call it."""


def unsought(operation: Operation, given: Any) -> Iterator[Problem]:
    """Tags of a search (QIDO-RS) whose value is None, which is left out as anywhere: all would be found."""
    if operation.extra == "query tags" and isinstance(given, Mapping):
        for name in [str(name) for name, value in given.items() if value is None]:
            if name not in operation.layout.keywords:
                message = "is None, which is left out: everything would be found"
                yield Problem("query", name, "value", message, allowed='no such tag, or "" if that is meant')


def check_query(index: Index, operation: Operation, given: Mapping[str, Any]) -> Iterator[Problem]:
    """Query parameters, values read as the server would read them."""
    known = operation.layout.query
    typed = {n: read_query(known[n], value) if n in known else value for n, value in given.items()}
    named = {n: value for n, value in typed.items() if n in known or not operation.extra.startswith("query")}
    if operation.extra == "query tags":
        from dynorthanc.check import qido

        sought = {n: value for n, value in typed.items() if n not in named}
        yield from qido.check(sought, known, operation.blind)
    for name in [n for n, value in named.items() if isinstance(value, Repeated)]:
        values = named.pop(name)
        is_list = name in known and known[name].schema.get("type") == "array"
        if operation.route in index.timeline.operations or (name in known and not is_list):  # the last counts
            yield Problem("query", name, "conflict", "is given more than once")
        for value in values if name in known else ():
            yield from schemas.problems("query", name, known[name].schema, read_query(known[name], value))
    yield from check_named(index, operation, "query", known, named)


def check_headers(index: Index, operation: Operation, given: Mapping[str, Any]) -> Iterator[Problem]:
    """Headers that the operation knows, here or in other versions; all others are nobody's business."""
    if not given:
        return
    known = operation.layout.header
    ever = index.timeline.ever(operation.route)
    elsewhere = {name.lower(): name for place, name in ever if place == "header"}
    for name, value in given.items():
        lower = str(name).lower()
        if _BREAKS_HEADER.search(f"{name}{value}"):
            yield Problem("header", lower, "conflict", "must not contain line breaks or control characters")
            continue
        argument = known.get(lower)
        if argument is not None:
            typed = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
            typed = typed.decode("latin-1") if isinstance(typed, bytes) else typed
            yield from schemas.problems("header", argument.name, argument.schema, typed)
        elif lower in elsewhere:
            yield unknown(index, operation, "header", elsewhere[lower], known)
        elif lower in _PRECONDITIONS and operation.method != "GET" and not operation.reads and ever:
            message = "is no condition to Orthanc, which would do it all the same"
            yield Problem("header", str(name), "ignored", message, value, _REVISION)


def check_body(index: Index, operation: Operation, body: Any) -> Iterator[Problem]:
    """A body given as a Python value; None and `NOTHING` stand for no body."""
    if isinstance(body, Problem):
        yield body
        return
    if body is UNSEEN or (type(body) is list and body in operation.nothing):
        return
    fields, whole = operation.layout.body, operation.layout.whole
    if body is NOTHING or body is None:  # null means the same to the server, where it takes no body at all
        yield from _check_no_body(operation, fields, whole)
    elif not operation.takes_json:
        yield from _check_text(index, operation, whole, body)
    elif isinstance(body, dict):
        yield from _check_object(index, operation, fields, whole, body)
    elif whole is not None:
        yield from schemas.problems("body", "", whole.schema, body)
    elif operation.extra == "any" and not fields:
        return  # whatever it is that a plugin takes
    elif operation.extra or not all(field.ignored for field in fields.values()):
        yield Problem("body", "", "type", f"({type(body).__name__}) is not a JSON object", body)


def check_writable(body: Any) -> Iterator[Problem]:
    """Whether a value can be written as JSON at all."""
    try:
        json_module.dumps(body, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        reason = "is nested too deeply or in itself" if isinstance(error, RecursionError) else str(error)
        yield Problem("body", "", "type", f"can't be written as JSON: {reason}")


def _check_no_body(
    operation: Operation, fields: Mapping[str, Argument], whole: Argument | None
) -> Iterator[Problem]:
    for name, argument in fields.items():
        if argument.required:
            allowed = allowed_words(argument.schema)
            yield Problem("body", name, "missing", "is required", allowed=allowed)
    if whole is not None and whole.required:
        yield Problem("body", "", "missing", "is required", allowed=allowed_words(whole.schema))
    yield from _check_groups(operation, {})


def is_of_files(operation: Operation) -> bool:
    """Whether DICOM files, alone or in a ZIP, are all that a route takes."""
    return bool(operation.bodies) and {"application/dicom", "application/zip"}.issuperset(operation.bodies)


def _check_text(index: Index, operation: Operation, whole: Argument | None, body: Any) -> Iterator[Problem]:
    if not operation.bodies and whole is None:
        for name in body if isinstance(body, dict) else ():
            yield unknown(index, operation, "body", str(name), ())
    elif is_of_files(operation):
        if not isinstance(body, (str, bytes, bytearray, memoryview, Iterator)):
            allowed = "bytes, an open file, or the path of one; upload() takes datasets and folders too"
            yield Problem("body", "", "type", f"({type(body).__name__}) is no DICOM file", body, allowed)
    elif whole is not None and whole.schema and not isinstance(body, (dict, list)):
        if isinstance(body, bool) and "enum" not in whole.schema:
            yield Problem("body", "", "type", "is no text", body, 'text, such as "1" or "true"')
            return
        text = body.decode("utf-8", "replace") if isinstance(body, (bytes, bytearray)) else body
        if isinstance(text, bool) or not isinstance(text, str):
            text = json_module.dumps(text, default=str)
        yield from schemas.problems("body", "", whole.schema, text.strip())


def _check_object(
    index: Index,
    operation: Operation,
    fields: Mapping[str, Argument],
    whole: Argument | None,
    body: dict[Any, Any],
) -> Iterator[Problem]:
    if not fields and not operation.extra:
        if whole is not None:
            yield from schemas.problems("body", "", whole.schema, body)
        if not any(place == "body" and name for place, name in index.timeline.ever(operation.route)):
            return  # nobody ever described the fields
    named: Mapping[str, Any] = body
    if operation.extra or not set(map(type, body)) <= {str}:
        for name in body:
            if not isinstance(name, str):
                yield Problem("body", str(name), "type", "is a name that is not a string")
        texts = {name: value for name, value in body.items() if isinstance(name, str)}
        named = {n: v for n, v in texts.items() if not _is_extra(index, operation, fields, n, body)}
        yield from _check_extra(operation, {n: v for n, v in texts.items() if n not in named})
    yield from check_named(index, operation, "body", fields, named)
    yield from _check_groups(operation, body)
    yield from _check_guard(operation, body)


def _is_extra(
    index: Index, operation: Operation, fields: Mapping[str, Argument], name: str, body: Mapping[Any, Any]
) -> bool:
    """Whether a name beyond the described ones has a meaning, and isn't just a misspelt described one."""
    if not operation.extra or ("body", name) in index.timeline.ever(operation.route):
        return False
    if any(is_slip(name, field) for field in fields):
        return False
    if operation.extra != "tags":
        return True
    if not (_TAG.fullmatch(name) or tags.meant(name)):
        return False
    if any(field in body and field in fields for field in ("Tags", "Query")):  # tags beside it are ignored
        return False
    meant = closest(name, fields, cutoff=0.75)
    return not meant or abs(len(meant) - len(name)) > 2  # ContentDate is no slip of the pen for Content


def _check_extra(operation: Operation, given: Mapping[str, Any]) -> Iterator[Problem]:
    """Names beyond the described ones."""
    for name, value in given.items():
        if operation.extra == "tags" and tags.meant(name):
            yield Problem("body", name, "unknown", "is no DICOM tag", suggestion=tags.meant(name))
        elif operation.extra == "properties" and isinstance(value, (dict, list, tuple, type(None))):
            message = f"({type(value).__name__}) is no text or number"
            yield Problem("body", name, "type", message, value)


def _check_groups(operation: Operation, body: Mapping[Any, Any]) -> Iterator[Problem]:
    for group in operation.needed:
        if all(body.get(name) in (None, []) for name in group):
            yield Problem("body", " or ".join(group), "missing", "is required")


def _check_guard(operation: Operation, body: Mapping[Any, Any]) -> Iterator[Problem]:
    """Tags that the server changes only when told so in another field, and those it never removes."""
    guard = operation.guard
    if not guard:
        return

    def touched(field: str) -> list[str]:
        names = body.get(field)
        names = names if isinstance(names, (dict, list, tuple)) else ()
        return [n for n in names if isinstance(n, str) and tags.plain(n) in guard["tags"]]

    for name in touched(guard["never"]):
        yield Problem("body", guard["never"], "value", "can't be removed: DICOM's model needs it", name)
    by, changed = (
        guard["by"],
        [f"{name} is in {field}" for field in guard["fields"] for name in touched(field)],
    )
    if changed and by not in body:
        yield Problem("body", by, "missing", f"must be true: {changed[0]}")
    elif changed and body[by] is False:
        yield Problem("body", by, "value", f"must be true: {changed[0]}", False)


# ---- a whole request for a concrete route ---------------------------------------------------------------


def unlooked(error: Exception) -> Problem:
    """For a value that can't even be looked at: its own ``__str__``, ``__eq__`` or ``__len__`` raises."""
    return Problem("body", "", "type", f"something given can't be looked at: {type(error).__name__}")


def _told(check: Callable[_P, list[Problem]]) -> Callable[_P, list[Problem]]:
    """Have what a foreign value raises told as a problem; errors of ours come out."""

    @wraps(check)
    def checked(*args: _P.args, **kwargs: _P.kwargs) -> list[Problem]:
        try:
            return check(*args, **kwargs)
        except OrthancError:
            raise
        except Exception as error:  # noqa: BLE001 - of a foreign object, which may raise anything
            return [unlooked(error)]

    return checked


@_told
def check_route(
    index: Index,
    method: str,
    route: str,
    params: Any,
    json: Any,
    data: Any,
    headers: Any,
    ask: Ask | None = None,
) -> list[Problem]:
    """See `Api.check`; what ``ask`` raises of ours comes out."""
    path, _, inline = str(route).partition("?")
    try:
        params, json = made_plain(params), made_plain(json)
        given = query_dict([*parse_qsl(inline, keep_blank_values=True), *pairs(params)])
        headers = dict(headers or ())
    except (TypeError, ValueError):
        return [Problem("query", "", "type", "params and headers must be dicts or lists of pairs")]
    method, misled = meant_method(str(method).upper(), given, headers)
    if misled:
        return [misled]
    found = index.meant(method, path)
    if found is None:
        problem = index.missing_route(method, path)
        return [problem] if problem else []
    operation, values = found
    body = json if json is not None else read_data(operation, readable(operation, data))
    if body is json:
        unwritable = list(check_writable(json))
        if unwritable:
            return unwritable
    file = data if is_of_files(operation) else None
    looked = looked_at(index, operation, values, given, headers, body, ask and Once(ask), file)
    return [*unsought(operation, params), *looked.problems]


class Looked(NamedTuple):
    """The parts of a call, completed to mean what they say, and what is wrong with them."""

    query: Mapping[str, Any]
    body: Any
    problems: list[Problem]


def looked_at(
    index: Index,
    operation: Operation,
    path: Mapping[str, Any],
    query: Mapping[str, Any],
    headers: Mapping[Any, Any],
    body: Any,
    ask: Ask | None = None,
    file: Any = None,
    as_sent: bool = False,
) -> Looked:
    """The parts of a call with all that is wrong with them; ``ask``: how to GET a route of the server.

    ``file`` is the DICOM file that is sent, where that is the body. ``as_sent``: another client sends it as
    it is given, and completes nothing.
    """
    wrong = [*check_path(operation, path)]
    seen = file if body is UNSEEN else None if isinstance(body, Problem) else body
    if not wrong and concern(operation.hazards, query, headers, seen, as_sent):
        from dynorthanc.check import hazards

        given = hazards.laid_out(operation, path, query, headers, seen, as_sent)
        full = given if as_sent else hazards.completed(operation.hazards, given, ask)
        if full is not given:
            query, body = _completed(query, body, given, full)
        wrong += hazards.hazardous(index.version, operation.hazards, full, ask)
    wrong += check_query(index, operation, query)
    wrong += check_headers(index, operation, headers)
    wrong += check_body(index, operation, body)
    return Looked(query, body, wrong)


def _completed(
    query: Mapping[str, Any], body: Any, given: Given, full: Given
) -> tuple[Mapping[str, Any], Any]:
    """Query and body with what has been added to the arguments laid out."""
    changed = [key for key in full if key not in given or full[key] is not given[key]]
    query = {**query, **{key[6:]: full[key] for key in changed if key.startswith("query ")}}
    fields = {key[5:]: full[key] for key in changed if key.startswith("body ")}
    if fields:
        body = {**body, **fields} if isinstance(body, dict) else fields
    elif "body" in changed:
        body = full["body"]
    return query, body


def meant_method(
    method: str, given: dict[str, Any], headers: Mapping[Any, Any]
) -> tuple[str, Problem | None]:
    """The method that the server takes a request for: a header may say PUT or DELETE, on GET the query too.

    ``_method`` is taken out of ``given`` where it is heard.
    """
    place: Place = "header"
    name = next((name for name in headers if str(name).lower() == _OVERRIDE), None)
    value = headers[name] if name is not None else ""
    if not value and method == "GET" and given.get("_method"):
        place, name, value = "query", "_method", given.pop("_method")
    if not value:
        return method, None
    meant = (value.decode("latin-1") if isinstance(value, bytes) else str(value)).upper()
    if meant in ("PUT", "DELETE"):
        return meant, None
    return method, Problem(place, str(name), "value", "is not allowed", value, "one of PUT, DELETE")


def pairs(params: Any) -> list[tuple[Any, Any]]:
    """Names and values; None is left out in a dict and a bare name in a list, as `requests` does it."""
    if not params:
        return []
    if isinstance(params, Mapping):
        return [(name, value) for name, value in params.items() if value is not None]
    return [(name, "" if value is None else value) for name, value in params]


def query_dict(params: Any) -> dict[str, Any]:
    """Names and values of a query; of a name that is given twice with different values all of them."""
    try:
        found = [(str(name), value) for name, value in pairs(params)]
    except (TypeError, ValueError):
        raise TypeError("params must be a dict or a list of pairs") from None
    found = [(name, value) for name, value in found if name or value != ""]  # a stray & is nothing
    given = dict(found)
    for name in {name for name, value in found if given[name] != value}:
        given[name] = Repeated(value for one, value in found if one == name)
    return given


def _is_text(operation: Operation) -> bool:
    """Whether JSON or text is all that a route takes; one that nobody described may take anything."""
    return bool(operation.name and operation.bodies) and _TEXTS.issuperset(operation.bodies)


def readable(operation: Operation, data: Any) -> Any:
    """What is in a file given as the body of a route that takes JSON or text, so that it can be looked at.

    A file is left where it stood. What is no file or can't be opened stays as it is, what can be read but
    once too.
    """
    if not _is_text(operation):
        return data
    if isinstance(data, memoryview):
        return bytes(data)
    if isinstance(data, PurePath):
        with suppress(OSError, ValueError), opened(data) as file:  # whoever sends it will see
            return file.read()
    elif hasattr(data, "read") and hasattr(data, "seekable") and data.seekable():
        place = data.tell()
        content = data.read()
        data.seek(place)
        return content
    return data


def read_data(operation: Operation, data: Any) -> Any:
    """The value that a body holds, once it is `readable`; a `Problem` where that can't be told."""
    if data is None or (operation.takes_json and isinstance(data, (str, bytes, bytearray)) and not data):
        return NOTHING
    if isinstance(data, (str, bytes, bytearray)):
        return _read_text(data) if operation.takes_json else data
    is_path = isinstance(data, PurePath)
    if _is_text(operation) and operation.takes_json and not is_path:
        message = f"({type(data).__name__}) can't be looked at before it is sent"
        allowed = "an object as json=, or JSON as text, bytes or a file that can be read twice"
        return Problem("body", "", "type", message, allowed=allowed)
    is_file = is_path or isinstance(data, Iterator) or hasattr(data, "read")
    return UNSEEN if is_file or operation.takes_json or is_of_files(operation) else data


def _read_text(data: str | bytes | bytearray) -> Any:
    """JSON as a value; a `Problem` where an object has a name twice, as the server would read one of them."""
    try:
        return json_module.loads(data, object_pairs_hook=unique)
    except Twice as error:
        return Problem("body", error.name, "conflict", "is there twice: one would count")
    except (ValueError, RecursionError):
        return data if isinstance(data, str) else data.decode("utf-8", "replace")
