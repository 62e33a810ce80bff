"""From a Python call to a request: arguments laid out, path encoded, query and body written."""

from __future__ import annotations

import json as json_module
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, quote, unquote

from dynorthanc.base.problems import Problem, shorten
from dynorthanc.check import query, rules
from dynorthanc.check.concern import Once
from dynorthanc.check.python_values import plain
from dynorthanc.check.rules import NOTHING
from dynorthanc.errors import ValidationError, one_line
from dynorthanc.spec import tags
from dynorthanc.spec.operation import Operation, Place

if TYPE_CHECKING:
    from dynorthanc.check.charsets import Ask
    from dynorthanc.spec.index import Index

OPTIONS = frozenset({"timeout", "validate", "raw"})
WHOLE = frozenset({"params", "json", "data", "file", "headers", "cookies"})

_SAFE = "-._~!$'()*+,;:@="
# Some builds of Orthanc (Debian's 1.10.1 and 1.12.7) leave percent signs of the query as they are: nothing is
# encoded there that needn't be. "+" is, as other builds take it for a blank.
_SAFE_VALUE = "-._~!$'()*,;:@=/?"


class Request(NamedTuple):
    """A request as it will be sent, relative to a server's address."""

    method: str
    template: str
    """The route's template, for messages and logs: it names no patient."""
    path: str
    """Percent-encoded, beginning with a slash."""
    query: str = ""
    """Encoded, without the question mark."""
    headers: Mapping[str, str] = {}
    body: Any = None
    """bytes, an open binary file, a `Path` to read, an iterable of bytes, or None."""
    slow: bool = False
    """It runs as long as its work does."""
    cookies: Mapping[str, str] | None = None
    described: bool = True
    """Whether the server's description has the route."""
    answers: tuple[str, ...] = ()
    """Media types the route answers with, as described."""
    reads: bool = False
    """It changes nothing, though it is no GET: it may be asked again."""
    presence: bool = False
    """That an answer comes is the answer: there is one, or a 404."""
    watched: bool = False
    """Whoever sends it sees to the end of the job that it makes."""

    @property
    def target(self) -> str:
        """Path and query."""
        return f"{self.path}?{self.query}" if self.query else self.path

    def __repr__(self) -> str:
        """For a notebook or a log: secrets are masked, and of a file only its size is told."""
        from dynorthanc.base.masking import MASK, is_secret, masked_body, masked_query

        query = f"?{masked_query(self.query)}" if self.query else ""
        parts = [f"{self.method} {self.path}{query}"]
        parts += [f"{name}: {MASK if is_secret(name) else value}" for name, value in self.headers.items()]
        parts += [f"Cookie: {MASK}"] if self.cookies else []
        if isinstance(self.body, bytes):
            is_readable = len(self.body) <= 500 and "application/json" in self.headers.get("Content-Type", "")
            text = masked_body(self.template, self.body).decode(errors="replace") if is_readable else ""
            parts.append(one_line(text) or f"{len(self.body):,} bytes")
        elif self.body is not None:
            parts.append(shorten(self.body))
        return f"<{'; '.join(parts)}>"


class Call(NamedTuple):
    """The arguments of a call laid out by place, values as they were given."""

    operation: Operation
    path: dict[str, Any]
    query: dict[str, Any]
    headers: dict[str, Any]
    body: Any
    """A Python value for a JSON or text body, `NOTHING` without one."""
    data: Any
    """bytes, text, file or path to send as it is; None when `body` is what is sent."""
    cookies: Mapping[str, str] | None
    problems: list[Problem]
    """What was wrong with the arguments themselves."""
    concrete: str = ""
    """The encoded path of a route that nobody described."""
    sent_as: str = ""
    """The method it goes by, where a header tells the server that it is another."""


def bind(index: Index, operation: Operation, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> Call:
    """Lay the arguments of a method call out: path arguments, then one body (on GET a dict of params).

    Keywords are path arguments (``id``, ``id_``), query parameters, headers and body fields by their Python
    names or, with ``**{...}``, by their own; None means not given. ``params``, ``json``, ``data``, ``file``
    and ``headers`` give a whole part at once.
    """
    layout = operation.layout
    call = Call(operation, {}, {}, {}, NOTHING, None, _cookies(kwargs.get("cookies"), operation.route), [])
    whole: dict[str, Any] = {}
    fields: dict[str, Any] = {}
    if args:
        _place_args(index, call, whole, args)
    targets = {"path": call.path, "query": call.query, "header": call.headers, "body": fields}
    if operation.extra == "query tags":
        named = {name: value for name, value in kwargs.items() if name not in OPTIONS | WHOLE}
        call.problems.extend(rules.unsought(operation, named))
    for keyword, value in kwargs.items():
        if value is None or keyword in OPTIONS:
            continue
        if keyword not in ("data", "file", "cookies"):
            value = plain(value, keyword)
        if keyword in WHOLE:
            if keyword in whole:
                call.problems.append(
                    Problem("body", keyword, "conflict", "is given twice, in order and by name")
                )
            whole[keyword] = value
            continue
        place, name = layout.keywords.get(keyword) or _elsewhere(index, operation, keyword)
        if name in targets[place]:
            call.problems.append(Problem(place, name, "conflict", "is given twice"))
        targets[place][name] = value
    if whole:
        return _fill(index, call, whole, fields)
    return call._replace(body=fields) if fields else call


def _place_args(index: Index, call: Call, whole: dict[str, Any], args: tuple[Any, ...]) -> None:
    """Path arguments in the order of the route, then one body."""
    names = [argument.name for argument in call.operation.layout.path]
    call.path.update(zip(names, map(plain, args), strict=False))
    rest = args[len(names) :]
    if len(rest) > 1 or (rest and not _takes_positional(call.operation, rest[0])):
        call.problems.append(_too_many(index, call.operation, names, args))
    elif rest and rest[0] is not None:
        name, value = _place_positional(call.operation, rest[0])
        whole[name] = value


def _too_many(index: Index, operation: Operation, names: list[str], args: tuple[Any, ...]) -> Problem:
    by_query = operation.method in ("GET", "DELETE")
    last = ["a dict of params"] if by_query else ["one body"] if operation.takes_body else []
    takes = " and ".join(part for part in (", ".join(names), *last) if part)
    given = "1 argument was" if len(args) == 1 else f"{len(args)} arguments were"
    message = f"{given} given in order, but {operation.name} takes {takes or 'nothing'}"
    one = index.get(f"{operation.method} {operation.template}/{{id}}")
    meant = one.name if one is not None and isinstance(args[len(names)], str) else ""
    return Problem("path", "", "conflict", message, suggestion=meant)


def _takes_positional(operation: Operation, value: Any) -> bool:
    is_params = operation.method in ("GET", "DELETE") and isinstance(value, Mapping)
    return is_params or operation.takes_body or value is None


def _place_positional(operation: Operation, value: Any) -> tuple[str, Any]:
    """Which whole part a last positional argument is."""
    if operation.method in ("GET", "DELETE"):
        return "params", value
    if isinstance(value, str) and rules.is_of_files(operation):
        return "file", value  # no text is a DICOM file: it can only be the name of one
    if isinstance(value, (bytes, bytearray, memoryview, PurePath)) or hasattr(value, "read"):
        return "data", value
    if isinstance(value, str) and operation.takes_json and not _takes_text(operation):
        return "data", value
    if isinstance(value, Iterator):
        return "data", value
    return "json", value


def _takes_text(operation: Operation) -> bool:
    return "text/plain" in operation.bodies


def _elsewhere(index: Index, operation: Operation, keyword: str) -> tuple[Place, str]:
    """Where a keyword that this version lacks belongs: as other versions have it, else the likely place."""
    for argument in index.timeline.ever(operation.route).values():
        if argument.name and argument.place != "path" and keyword in (argument.name, argument.keyword):
            return argument.place, argument.name
    return ("body", keyword) if operation.takes_json else ("query", keyword)


def _fill(index: Index, call: Call, whole: dict[str, Any], fields: dict[str, Any]) -> Call:
    """Add what was given whole to what was given by name."""
    problems = call.problems
    if "params" in whole:
        _add_params(index, call, whole["params"])
    if "headers" in whole:
        _add_headers(call, whole["headers"])
    sources = [name for name in ("json", "data", "file") if name in whole]
    if len(sources) > 1:
        problems.append(
            Problem("body", " and ".join(sources), "conflict", "are given at once; one body is sent")
        )
    if "json" in whole:
        body = plain(whole["json"])
        if fields and isinstance(body, dict):
            twice = [name for name in fields if name in body]
            problems.extend(Problem("body", name, "conflict", "is given twice") for name in twice)
            return call._replace(body={**body, **fields})
        if fields:
            problems.append(
                Problem("body", ", ".join(fields), "conflict", "can't be added to a body that is no object")
            )
        return call._replace(body=body)
    if sources:
        if fields:
            problems.append(Problem("body", ", ".join(fields), "conflict", f"can't be added to {sources[0]}"))
        data = whole[sources[0]]
        if sources[0] == "file" and isinstance(data, (str, PurePath)):
            if not str(data) or "\0" in str(data):
                problems.append(Problem("body", "file", "conflict", "is no name of a file", str(data)))
            data = Path(data)
        data = rules.readable(call.operation, data)  # what is looked at is what is sent
        return call._replace(data=data, body=rules.read_data(call.operation, data))
    return call._replace(body=fields) if fields else call


def _add_params(index: Index, call: Call, params: Any) -> None:
    params = plain(params)
    call.problems.extend(rules.unsought(call.operation, params))
    if isinstance(params, str):
        params = parse_qsl(params.lstrip("?"), keep_blank_values=True)
    try:
        given = rules.query_dict(params)
    except TypeError as error:
        call.problems.append(Problem("query", "params", "conflict", str(error)))
        return
    for name, value in given.items():
        if name in call.query:
            call.problems.append(Problem("query", name, "conflict", "is given twice"))
        call.query[name] = value


def _cookies(given: Any, route: str) -> Mapping[str, str] | None:
    try:
        return None if given is None else dict(given)
    except (TypeError, ValueError):
        raise ValidationError(route, ["cookies are a dict or a list of pairs"]) from None


def _add_headers(call: Call, headers: Any) -> None:
    try:
        given = dict(headers)
    except (TypeError, ValueError):
        call.problems.append(Problem("header", "headers", "conflict", "must be a dict or a list of pairs"))
        return
    for name, value in given.items():
        if value is not None:
            text = name.decode("latin-1") if isinstance(name, bytes) else str(name)
            if any(text.lower() == other.lower() for other in call.headers):
                call.problems.append(Problem("header", text.lower(), "conflict", "is given twice"))
            call.headers[text] = value


def unlooked(route: str, error: Exception) -> ValidationError:
    """The error of a call with a value that can't even be looked at."""
    return ValidationError(route, [rules.unlooked(error)])


def problems_of(index: Index, call: Call, ask: Ask | None = None, as_sent: bool = False) -> list[Problem]:
    """Everything that is wrong with a call; ``ask``: how to GET a route of the server, where there is one.

    ``as_sent``: another client sends it, which completes nothing.
    """
    return checked(index, call, ask, as_sent)[1]


def _overriding(call: Call) -> Iterator[Problem]:
    """A header, or on GET a parameter, that would make another method of it."""
    meant, misled = rules.meant_method(call.operation.method, dict(call.query), call.headers)
    if misled:
        yield misled
    if meant != call.operation.method:
        message = f"would make it a {meant}"
        yield Problem(
            "header", "x-http-method-override", "conflict", message, allowed=f"call the {meant} of it"
        )


def checked(index: Index, call: Call, ask: Ask | None, as_sent: bool = False) -> tuple[Call, list[Problem]]:
    """The call, completed where it needs it to mean what it says, and everything that is wrong with it."""
    call.problems.extend(_overriding(call))
    if call.concrete:
        return call, [*call.problems, *rules.check_headers(index, call.operation, call.headers)]
    asked = Once(ask) if ask and call.operation.hazards else None  # the same question is asked once
    parts = (call.path, call.query, call.headers, call.body)
    file = call.data if rules.is_of_files(call.operation) else None
    query, body, problems = rules.looked_at(index, call.operation, *parts, asked, file, as_sent)
    if query is not call.query or body is not call.body:
        call = call._replace(query=dict(query), body=body, data=call.data if body is call.body else None)
    return call, [*call.problems, *problems]


def bind_route(
    index: Index, method: str, route: str, whole: Mapping[str, Any], cookies: Mapping[str, str] | None
) -> Call:
    """The call that a raw verb on a concrete route means; what nobody described is taken as it is.

    ``whole`` holds ``params``, ``json``, ``data``, ``file``, ``headers`` as far as they are given.
    """
    if not isinstance(route, str):
        raise ValidationError(method, [f"a route is a string such as '/studies', not {type(route).__name__}"])
    path, _, inline = route.partition("?")
    segments = [unquote(segment) for segment in path.split("/") if segment]
    meant = _meant(method, inline, whole)
    found = index.meant(meant, path)
    operation, values = found or (_undescribed(meant, segments), {})
    concrete = "" if found else _concrete(segments, path.endswith("/"))
    cookies = _cookies(cookies, operation.route)
    call = Call(operation, dict(values), {}, {}, NOTHING, None, cookies, [], concrete)
    call.problems.extend(rules.check_raw_path(route, segments))
    if found is None:
        problem = index.missing_route(meant, path)
        call.problems.extend([problem] if problem else [])
    if inline:
        _add_params(index, call, inline)
    call = _fill(index, call, dict(whole), {})
    return call if meant == method else _as_sent(call, method, meant)


def _meant(method: str, inline: str, whole: Mapping[str, Any]) -> str:
    """The method that the server takes a request for: a header or the query may say another."""
    try:
        given = rules.query_dict([*parse_qsl(inline), *rules.pairs(whole.get("params"))])
        return rules.meant_method(method, given, dict(whole.get("headers") or ()))[0]
    except (TypeError, ValueError):
        return method  # what is no query and no headers is told where they are read


def _as_sent(call: Call, method: str, meant: str) -> Call:
    """A call that goes under another method's name; said by a header, as the query is for arguments."""
    query = {name: value for name, value in call.query.items() if name != "_method"}
    headers = (
        {"X-HTTP-Method-Override": meant, **call.headers} if len(query) < len(call.query) else call.headers
    )
    return call._replace(query=query, headers=dict(headers), sent_as=method)


def _concrete(segments: list[str], is_folder: bool) -> str:
    quoted = [quote(segment, safe=_SAFE, errors="replace") for segment in segments]
    return "/" + "/".join(quoted) + ("/" if is_folder and quoted else "")


def _undescribed(method: str, segments: list[str]) -> Operation:
    """A stand-in for a route that nobody described, a plugin's perhaps: everything passes.

    Its template holds only the first segment, as the others may name a patient.
    """
    template = f"/{segments[0]}/…" if len(segments) > 1 else f"/{''.join(segments)}"
    return Operation("", method, template, bodies=("application/json",), extra="any")


def own(method: str, path: str, body: Any, reads: bool = False) -> Request:
    """A request with a JSON body that this package itself has put together: there is nothing to check.

    Checking would load the schema validator, which takes as long as fetching a hundred images.
    """
    content = json_module.dumps(body, separators=(",", ":")).encode()
    headers = {"Content-Type": "application/json"}
    return Request(method, path, path, "", headers, content, answers=("application/json",), reads=reads)


# ---- writing ----------------------------------------------------------------------------------------------


def write(call: Call) -> Request:
    """The request of a call that was found right; `ValidationError` when a value can't be written."""
    try:
        return _write(call)
    except (TypeError, ValueError, RecursionError) as error:
        reason = "a lone surrogate" if isinstance(error, UnicodeError) else str(error)
        problem = Problem(
            "body" if call.body is not NOTHING else "query", "", "type", f"can't be sent: {reason}"
        )
        raise ValidationError(call.operation.route, [problem]) from None
    except Exception as error:
        raise unlooked(call.operation.route, error) from error


def _write(call: Call) -> Request:
    operation = call.operation
    body, kind = write_body(operation, call.body, call.data)
    headers = {name: _header_text(value) for name, value in call.headers.items()} if call.headers else {}
    if kind and not any(name.lower() == "content-type" for name in headers):
        headers["Content-Type"] = kind
    return Request(
        call.sent_as or operation.method,
        operation.template,
        call.concrete or write_path(operation.template, call.path),
        write_query(operation, call.query),
        headers,
        body,
        operation.slow,
        call.cookies,
        bool(operation.name),
        operation.answers,
        operation.reads,
        operation.presence,
    )


def write_path(template: str, values: Mapping[str, Any]) -> str:
    """A template with its arguments percent-encoded; only ``{path}`` keeps its slashes."""
    if not values:
        return template
    segments = []
    for segment in template.split("/"):
        if segment.startswith("{"):
            text = query.plain(values[segment[1:-1]])
            segment = quote(text, safe=_SAFE + "/" if segment == "{path}" else _SAFE)
        segments.append(segment)
    return "/".join(segments)


def write_query(operation: Operation, given: Mapping[str, Any]) -> str:
    """The query, each value written as its parameter wants it."""
    known = operation.layout.query
    parts = []
    for name, value in given.items():
        argument = known.get(name)
        if argument is None and operation.extra == "query tags":
            name = tags.sure(name)
        is_list = argument is not None and argument.schema.get("type") == "array"
        for one in value if isinstance(value, query.Repeated) and not is_list else [value]:
            text = query.plain(one) if argument is None else query.write(argument, one)
            if text is not None:
                parts.append(_pair(name, text))
    return "&".join(parts)


def _pair(name: str, text: str) -> str:
    return f"{quote(name, safe='')}={quote(text, safe=_SAFE_VALUE)}" if text else quote(name, safe="")


def _header_text(value: Any) -> str:
    text = value.decode("latin-1") if isinstance(value, bytes) else query.plain(value)
    return text.strip(" \t")  # blanks around it are no part of it, and the HTTP library refuses them


def write_body(operation: Operation, value: Any, data: Any) -> tuple[Any, str]:
    """The bytes (or file) to send and their media type."""
    if data is not None:
        return _plain_body(operation, data)
    if value is NOTHING:
        return (b"{}", "application/json") if _is_all_optional(operation) else (None, "")
    if operation.takes_json and not (isinstance(value, str) and _takes_text(operation)):
        text = json_module.dumps(value, allow_nan=False, separators=(",", ":"))
        return text.encode(), "application/json"
    return _text_body(value), "text/plain; charset=utf-8"


def _is_all_optional(operation: Operation) -> bool:
    """Whether saying nothing means all defaults; without a body at all, some versions answer 400."""
    return operation.method == "POST" and operation.bodies == ("application/json",) and not operation.extra


def _text_body(value: Any) -> bytes:
    if isinstance(value, bool):
        return b"1" if value else b"0"  # the spelling that every version reads
    if isinstance(value, (dict, list)):
        return json_module.dumps(value, allow_nan=False).encode()
    return query.plain(value).encode()


def _plain_body(operation: Operation, data: Any) -> tuple[Any, str]:
    if isinstance(data, str):
        kind = (
            "application/json"
            if operation.takes_json and not _takes_text(operation)
            else "text/plain; charset=utf-8"
        )
        return data.encode(), kind
    described = [body for body in operation.bodies if body != "application/json"]
    kind = described[0] if len(described) == 1 else "application/octet-stream"
    return bytes(data) if isinstance(data, (bytearray, memoryview)) else data, kind
