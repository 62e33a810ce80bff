"""One route of a connected server as a callable: documented, checked, sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from dynorthanc.base.problems import Problem
from dynorthanc.check import request
from dynorthanc.check.concern import EDITS, Once
from dynorthanc.check.guard import refused
from dynorthanc.check.request import Call, Request
from dynorthanc.errors import IncompleteAnswer, OrthancError, ValidationError
from dynorthanc.spec.operation import Operation

if TYPE_CHECKING:
    from inspect import Parameter, Signature

    from dynorthanc.client.job import Job
    from dynorthanc.client.sending import Sending


class _Doc:
    """The docstring of an instance is its operation's; that of the class is the class's."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __get__(self, instance: Method | None, owner: type) -> str:
        if instance is None:
            return self.text
        from dynorthanc.spec import help

        return help.render(instance.operation, instance.client.api)


class Method:
    """A route of the connected server.

    Call it with its path arguments in order, then at most one body (on GET a dict of parameters); query
    parameters, headers and body fields go by keyword. `check` tells what is wrong without sending.
    """

    __slots__ = ("__weakref__", "_bare", "bound", "client", "operation")

    client: Sending
    operation: Operation
    bound: tuple[Any, ...]
    """Path arguments that are given already, as in ``o.studies[study_id].get``."""

    def __init__(self, client: Sending, operation: Operation, bound: tuple[Any, ...] = ()) -> None:
        self.client = client
        self.operation = operation
        self.bound = bound
        self._bare: Request | None = None  # the request of a call without arguments: always the same

    def __call__(self, /, *args: Any, **kwargs: Any) -> Any:
        """Check the arguments, send the request, return the answer as a Python value.

        ``timeout=`` (seconds, or a pair of connect and read), ``validate=`` (``"error"``, ``"warn"``,
        ``"off"``) and ``raw=True`` (return the `requests.Response`) apply to this call alone.

        Raises `ValidationError` before anything is sent, `HTTPError` for an error the server answers with,
        `ConnectError`, `Timeout` or `IncompleteAnswer` for what happens on the way.
        """
        __tracebackhide__ = True  # what a notebook shows of an error is the caller's line and the last one
        try:
            prepared = self._prepare(args, kwargs)
            return self.client.send(prepared, timeout=kwargs.get("timeout"), raw=bool(kwargs.get("raw")))
        except Exception as error:
            instead = refused(error, self.operation.route)
            if instead is None:
                raise
            raise instead from error

    def check(self, /, *args: Any, **kwargs: Any) -> list[Problem]:
        """Everything that is wrong with a call, without sending it; an empty list when it is right."""
        try:
            call, found = self._looked_at(args, kwargs)
            if not found:
                found = self.client._reading.problems(request.write(call).query)
        except ValidationError as error:
            return [problem for problem in error.problems if isinstance(problem, Problem)]
        return self.client._in_full(found)

    def _looked_at(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Call, list[Problem]]:
        """The call, and what is wrong with it."""
        client = self.client
        try:
            api = client.api
            given = self.bound + args
            call = request.bind(api, self.operation, given, kwargs)
            timeout = kwargs.get("timeout")
            ask = client.ask if timeout is None else partial(client.ask, timeout=timeout)
            call, found = request.checked(api, call, ask)
            if not found:
                return call, found
            from dynorthanc.client.places import any_place, taken

            if any_place((given, kwargs)):  # a problem as it is, and rare
                given, kwargs = taken(client.url, self.operation, given, kwargs)
                return request.checked(api, request.bind(api, self.operation, given, kwargs), ask)
            return call, found
        except OrthancError:
            raise
        except Exception as error:
            raise request.unlooked(self.operation.route, error) from error

    def request(self, /, *args: Any, **kwargs: Any) -> Request:
        """The checked request as it would be sent."""
        return self._prepare(args, kwargs)

    def submit(self, /, *args: Any, **kwargs: Any) -> Job:
        """The same call made a job of the server's: returns a `Job` at once, whose `result` waits.

        A list of identifiers (or one) given as the body is taken as ``Resources``. Raises like a call, and
        `ValidationError` where this server makes no job of it.
        """
        return submit(self, args, kwargs)

    def curl(self, /, *args: Any, secrets: bool = False, **kwargs: Any) -> str:
        """The call as a `curl` command to paste into a shell.

        Credentials are masked unless ``secrets``. Checked like a call, and raises like one.
        """
        from dynorthanc.client.curl import command

        return command(self.client, self._prepare(args, kwargs), secrets)

    def _prepare(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Request:
        __tracebackhide__ = True
        is_bare = not args and not kwargs
        if is_bare and self._bare is not None:
            return self._bare
        client = self.client
        call, problems = self._looked_at(args, kwargs)
        mode = kwargs.get("validate")
        client._refuse(self.operation.route, problems, mode)
        prepared = client._sayable(request.write(call), mode)
        if is_bare and not problems:
            self._bare = prepared
        return prepared

    # ---- looks like a function to help(), inspect and IPython ---------------------------------------------

    __doc__ = _Doc(__doc__)

    def __get__(self, instance: object, owner: type | None = None) -> Method:
        # help() shows an object itself only if inspect.isroutine says so, else its class; this is the one
        # mark of a routine that an object can bear without pretending to be of another class
        return self

    @property
    def __name__(self) -> str:
        return self.operation.name

    if not TYPE_CHECKING:  # to a type checker, a misspelt method is a mistake

        def __getattr__(self, name: str) -> Any:
            if name == "__qualname__":  # a property of this name would have to be the class's own
                return self.operation.name
            raise AttributeError(f"{self!r} has no attribute {name!r}")

    @property
    def __signature__(self) -> Signature:
        return signature(self.operation, len(self.bound))

    def __repr__(self) -> str:
        return f"<{self.operation.name}: {self.operation.route}>"

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return _again, (self.client, self.operation.name, self.bound)


def _again(client: Sending, name: str, bound: tuple[Any, ...]) -> Method:
    """A method out of a pickle."""
    from dynorthanc.client.plugins import operation

    found = operation(client, name)
    assert found is not None, name
    return Method(client, found, bound)


def submit(
    method: Method, args: tuple[Any, ...], kwargs: dict[str, Any], then: Callable[[Job], object] | None = None
) -> Job:
    """Call a method so that the server makes a job of it; `then` is called when that has ended."""
    from dynorthanc.client import losses
    from dynorthanc.client.job import Job, JobInterrupted

    operation = method.operation
    if not operation.takes("body", "Asynchronous"):
        raise ValidationError(operation.route, [_no_job(method.client, operation)])
    for name in ("Asynchronous", "Synchronous"):
        if kwargs.get(name) is not None:
            problem = Problem("body", name, "conflict", "is what submit() itself decides")
            raise ValidationError(operation.route, [problem])
    args, kwargs = _as_object(operation, method.bound + args, kwargs)
    prepared = Method(method.client, operation).request(*args, **kwargs, Asynchronous=True)
    timeout = kwargs.get("timeout")
    ask = Once(partial(method.client.GET, timeout=timeout))
    stale = losses.refuse(prepared, ask) if prepared.template in EDITS else ()
    try:
        answer = method.client.send(prepared._replace(watched=True), timeout=timeout)
        if not isinstance(answer, Mapping) or not str(answer.get("Path", "")).startswith("/jobs/"):
            why = "the answer names no job: the server did it at once, or didn't answer itself"
            template = operation.template
            raise IncompleteAnswer(f"{operation.route}: {why}", method=operation.method, template=template)
        then = partial(losses.reconstruct, method.client.POST, stale) if stale else then
        return Job(method.client, str(answer.get("ID") or answer["Path"].rpartition("/")[2]), then=then)
    except KeyboardInterrupt:
        raise JobInterrupted(None, asked=operation.route) from None


def _as_object(
    operation: Operation, args: tuple[Any, ...], kwargs: dict[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """A body that is one identifier or a list of them, as ``Resources``: only an object can ask for a job."""
    at = len(operation.of("path"))
    if len(args) != at + 1 or not operation.takes("body", "Resources"):
        return args, kwargs
    body = args[at]
    if isinstance(body, str):
        body = [body]
    return (args[:at], {**kwargs, "Resources": body}) if isinstance(body, list) else (args, kwargs)


def _no_job(client: Sending, operation: Operation) -> Problem:
    sibling = client.api.get(f"POST {operation.template}")
    makes = sibling is not None and sibling.takes("body", "Asynchronous")
    allowed = f"{sibling.name} does" if sibling is not None and makes else "call it as it is"
    message = f"makes no job on Orthanc {client.version}"
    return Problem("route", operation.name, "unknown", message, allowed=allowed)


_ANNOTATIONS: dict[str, type] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "array": list,
    "object": dict,
}


def signature(operation: Operation, bound: int = 0) -> Signature:
    """Path arguments in order but for those ``bound`` already, everything else by keyword."""
    from inspect import Parameter, Signature

    positional: dict[str, Parameter] = {}
    keywords: dict[str, Parameter] = {}
    for argument in operation.arguments:
        kind = argument.schema.get("type")
        annotation = _ANNOTATIONS.get(kind, Any) if isinstance(kind, str) else Any
        if argument.place == "path":
            name = argument.keyword
            positional[name] = Parameter(name, Parameter.POSITIONAL_OR_KEYWORD, annotation=annotation)
        elif argument.name:
            name = argument.keyword
            keywords[name] = Parameter(name, Parameter.KEYWORD_ONLY, default=None, annotation=annotation)
    wholes = (
        ["params", "headers"]
        if operation.method in ("GET", "DELETE")
        else ["params", "json", "data", "file", "headers"]
    )
    for name in (*wholes, "timeout", "validate", "raw"):
        keywords.setdefault(name, Parameter(name, Parameter.KEYWORD_ONLY, default=None))
    for name in positional:  # of two arguments with one name, the path's is the one
        keywords.pop(name, None)
    return Signature([*list(positional.values())[bound:], *keywords.values()])
