"""`AsyncOrthanc`: the same client for `await`, in web services and notebooks.

Each call runs the very method of `Orthanc` in one of a few threads, as many as there are connections; there
is no second code path. A call that is cancelled is no longer waited for: what was sent stays sent, and its
thread comes free when the server has answered.
"""

from __future__ import annotations

import asyncio
import contextvars
import functools
import threading
from collections.abc import AsyncIterator, Callable, Generator, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, cast

from dynorthanc.base.stopping import stopped
from dynorthanc.client.handle import Handle
from dynorthanc.client.method import Method
from dynorthanc.errors import OrthancError, check_type
from dynorthanc.orthanc import Orthanc

if TYPE_CHECKING:
    from typing_extensions import Self

    from dynorthanc._awaited import AsyncClient, AsyncPurge
    from dynorthanc.base.problems import Problem
    from dynorthanc.check.request import Request
    from dynorthanc.spec.operation import Operation
else:
    AsyncClient = object  # what `AsyncOrthanc` takes from its client, for editors

_AT_ONCE = frozenset({"check", "curl", "prepare", "print", "require", "search", "supports"})
"""What sends nothing and needs no `await`."""
_KNOWN = frozenset({"api", "url", "version"})
_VERBS = ("get_", "post_", "put_", "delete_")
_LATER = frozenset({"attachments", "find", "iter_jobs", "metadata", "modality", "peer"})
"""What gives an object to ask: it is made when it is first asked."""
_PATIENCE = 1.0  # seconds that a thread waits for a change before it looks whether anybody still does
_IN_A_ROW = 50  # steps without a pause in which the event loop looks after others
_END = object()


class AsyncOrthanc(AsyncClient):
    """A connected server whose routes are awaited; made by `connect`, or around a client that is there.

    Args:
        client: The connected client that does the work; closing this closes it.
        workers: Threads, and so calls under way at once; as many as the client has connections by default.

    >>> async with await AsyncOrthanc.connect("http://localhost:8042") as o:  # doctest: +SKIP
    ...     patients, studies = await asyncio.gather(o.get_patients(), o.get_studies())
    ...     async for record in o.find("Study", PatientID="x*"):
    ...         await o.download(record, "folder")
    """

    def __init__(self, client: Orthanc, workers: int | None = None) -> None:
        meant = "of an address, await AsyncOrthanc.connect(url) makes one; a connected client is meant"
        check_type("AsyncOrthanc", meant, client, Orthanc)
        self._client = client
        self._is_closed = False
        count = client.transport.workers("AsyncOrthanc", workers, usual=client.transport.pool_size)
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="dynorthanc")

    @classmethod
    async def connect(cls, *args: Any, workers: int | None = None, **options: Any) -> Self:
        """Connect without blocking the event loop; arguments and errors are those of `dynorthanc.connect`."""
        threads = ThreadPoolExecutor(1, thread_name_prefix="dynorthanc-connect")
        connecting = threads.submit(Orthanc, *args, **options)
        threads.shutdown(wait=False)
        try:
            client = await asyncio.wrap_future(connecting)
        except asyncio.CancelledError:
            connecting.add_done_callback(_close)
            raise
        return cls(client, workers)

    @property
    def client(self) -> Orthanc:
        """The client that does the work, for calls that may block."""
        return self._client

    # ---- calls --------------------------------------------------------------------------------------------

    if not TYPE_CHECKING:  # to a type checker, a misspelt route is a mistake

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            if isinstance(getattr(type(self._client), name, None), property) and name not in _KNOWN:
                return self._run(getattr, self._client, name)
            if name.startswith(_VERBS) and self._client.api.get(name) is None:
                return self._later(name)
            return self._wrapped(name, getattr(self._client, name))

    def _later(self, name: str) -> Any:
        """A route that may be a plugin's: the server is asked whether it has it."""

        async def call(*args: Any, **kwargs: Any) -> Any:
            return await self._run(lambda: getattr(self._client, name)(*args, **kwargs))

        return call

    def __getitem__(self, name: str) -> AsyncMethod:
        return AsyncMethod(self, self._client[name])

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *dir(self._client)})

    def _completed_as(self) -> Orthanc:
        """Whose attributes and arguments TAB offers."""
        return self._client

    def __repr__(self) -> str:
        return f"<async {repr(self._client)[1:]}"

    def iter_changes(self, *args: Any, follow: bool = False, idle: float | None = None, **more: Any) -> Asked:
        """`Orthanc.iter_changes` for ``async for``; with ``follow`` it can be cancelled at any time.

        ``since="now"`` is when its first step is awaited, or this itself: ``await o.iter_changes(…)``.
        """
        again = follow and idle is None
        seconds = _PATIENCE if again else idle
        make = functools.partial(self._client.iter_changes, *args, follow=follow, idle=seconds, **more)
        return Asked(self, make, again)

    async def purge(self, **options: Any) -> AsyncPurge:
        """`Orthanc.purge`: a plan whose `delete` is awaited."""
        plan = await self._run(self._client.purge, **options)
        return cast("AsyncPurge", Asked(self, lambda: plan, made=plan))

    def _wrapped(self, name: str, found: Any) -> Any:
        """An attribute of the client's as one of ours."""
        if isinstance(found, Method):
            return AsyncMethod(self, found)
        if isinstance(found, Handle):
            return AsyncHandle(self, found)
        if name in _AT_ONCE or not callable(found):
            return found
        if name in _LATER or name.startswith("iter_"):

            @functools.wraps(found)
            def later(*args: Any, **more: Any) -> Asked:
                return Asked(self, _bound(found, args, more))

            return later

        @functools.wraps(found)
        async def call(*args: Any, **more: Any) -> Any:
            return await self._run(found, *args, **more)

        return call

    async def _run(self, function: Callable[..., Any], *args: Any, **more: Any) -> Any:
        """Run a function in a thread of ours, with the context variables of here.

        Cancelled, it ends before its next request: what nobody waits for goes on deleting nothing.
        """
        stop = threading.Event()
        try:
            return await self._start(_bound(function, args, more), stop)
        except asyncio.CancelledError:
            stop.set()
            raise

    def _start(self, function: Callable[[], Any], stop: threading.Event | None = None) -> asyncio.Future[Any]:
        context = contextvars.copy_context()
        context.run(stopped.set, stop)
        call = functools.partial(context.run, self._ask, function)
        if self._is_closed:  # in the client's own words, not in those of the threads
            raise OrthancError(f"the client of {self._client.url} is closed")
        return asyncio.get_running_loop().run_in_executor(self._threads, call)

    def _ask(self, function: Callable[[], Any]) -> Any:
        from dynorthanc.client.job import Job

        answer = function()
        if isinstance(answer, Job):
            _ = answer.info  # asked here, where it may take its time
            return Asked(self, lambda: answer, made=answer)
        return answer

    # ---- life ---------------------------------------------------------------------------------------------

    async def close(self) -> None:
        """Close the connections and wait for the threads; calls that nobody has begun yet are dropped."""
        self._is_closed = True
        self._client.close()
        end = functools.partial(self._threads.shutdown, cancel_futures=True)
        await asyncio.get_running_loop().run_in_executor(None, end)

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def _close(connecting: Future[Orthanc]) -> None:
    if not connecting.cancelled() and connecting.exception() is None:
        connecting.result().close()


connect_async = AsyncOrthanc.connect


class AsyncMethod:
    """A route to be awaited; `check`, `request` and `curl` send nothing and are as they were."""

    def __init__(self, owner: AsyncOrthanc, method: Method) -> None:
        self._owner, self._method = owner, method
        self.__name__ = method.__name__
        self.__doc__ = method.__doc__
        self.__signature__ = method.__signature__

    @property
    def operation(self) -> Operation:
        """The route's facts."""
        return self._method.operation

    async def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the route; see the client's method of the same name."""
        return await self._owner._run(self._method, *args, **kwargs)

    async def submit(self, *args: Any, **kwargs: Any) -> Asked:
        """Make the call a job of the server's: ``await (await o.….submit(…)).wait()``."""
        job: Asked = await self._owner._run(self._method.submit, *args, **kwargs)
        return job

    def check(self, *args: Any, **kwargs: Any) -> list[Problem]:
        """Everything that is wrong with a call; nothing is sent."""
        return self._method.check(*args, **kwargs)

    def request(self, *args: Any, **kwargs: Any) -> Request:
        """The checked request as it would be sent."""
        return self._method.request(*args, **kwargs)

    def curl(self, *args: Any, secrets: bool = False, **kwargs: Any) -> str:
        """The call as a `curl` command."""
        return self._method.curl(*args, secrets=secrets, **kwargs)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            return getattr(self._method, name)

    def __repr__(self) -> str:
        return f"<async {repr(self._method)[1:]}"


def _bound(function: Callable[..., Any], args: Iterable[Any], more: Mapping[str, Any]) -> Callable[[], Any]:
    """A call with the places of the client itself for those that are awaited."""
    plain = {name: _plain(value) for name, value in more.items()}
    return functools.partial(function, *map(_plain, args), **plain)


def _plain(value: Any) -> Any:
    if isinstance(value, (list, tuple)) and any(isinstance(one, AsyncHandle) for one in value):
        return [_plain(one) for one in value]
    return value._handle if isinstance(value, AsyncHandle) else value


class AsyncHandle:
    """A place among the routes, see `Handle`: ``await o.studies[id].series.get()``."""

    def __init__(self, owner: AsyncOrthanc, handle: Handle) -> None:
        self._owner, self._handle = owner, handle
        self.__doc__ = handle.__doc__

    if not TYPE_CHECKING:  # see `Handle`

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            return self._owner._wrapped(name, getattr(self._handle, name))

        async def __call__(self, *args: Any, **kwargs: Any) -> Any:
            """GET it."""
            return await self._owner._run(self._handle, *args, **kwargs)

    def __getitem__(self, value: Any) -> Any:
        return AsyncHandle(self._owner, self._handle[value])

    def __dir__(self) -> list[str]:
        return dir(self._handle)

    def __repr__(self) -> str:
        return f"<async {repr(self._handle)[1:]}"


class Asked:
    """Something that asks the server when it is used: a job, a find, a modality.

    Its methods are awaited, and ``async for`` goes through what it yields. A step of that which is cancelled
    isn't lost: the next one gives it.
    """

    def __init__(
        self, owner: AsyncOrthanc, make: Callable[[], Any], again: bool = False, made: Any = None
    ) -> None:
        self._owner, self._make, self._again, self._made = owner, make, again, made

    def _target(self) -> Any:
        if self._made is None:
            self._made = self._make()
        return self._made

    def __await__(self) -> Generator[Any, Any, Self]:
        return self._itself().__await__()

    async def _itself(self) -> Self:
        await self._owner._run(self._target)
        return self

    if not TYPE_CHECKING:  # what there is to each, `_awaited.pyi` says

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            if self._made is not None:
                found = getattr(self._made, name)
                if not callable(found):
                    return found

            async def call(*args: Any, **kwargs: Any) -> Any:
                return await self._owner._run(lambda: getattr(self._target(), name)(*args, **kwargs))

            return call

    def __aiter__(self) -> AsyncIterator[Any]:
        return _Steps(self)

    def __repr__(self) -> str:
        return f"<async {self._made!r}>" if self._made is not None else "<async, not asked yet>"


class _Steps(AsyncIterator[Any]):
    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._iterator: Any = None
        self._step: asyncio.Future[Any] | None = None
        self._in_a_row = 0

    def _next(self) -> Any:
        if self._iterator is None:
            self._iterator = iter(self._asked._target())
        return next(self._iterator, _END)

    async def __anext__(self) -> Any:
        # no thread for what needs no request; but others have their turn
        if self._step is None and getattr(self._iterator, "at_hand", False):
            self._in_a_row += 1
            if self._in_a_row % _IN_A_ROW == 0:
                await asyncio.sleep(0)
            return next(self._iterator)
        while True:
            if self._step is None:
                self._step = self._asked._owner._start(self._next)
            try:
                found = await asyncio.shield(self._step)
            except asyncio.CancelledError:
                self._step.add_done_callback(_look)  # perhaps nobody asks for it again
                raise
            finally:
                if self._step.done():
                    self._step = None
            if found is not _END:
                return found
            if not self._asked._again:
                raise StopAsyncIteration


def _look(step: asyncio.Future[Any]) -> None:
    if not step.cancelled():
        step.exception()
