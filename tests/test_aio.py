"""The client for await: the same calls, many at once, cancelled and closed without a hitch."""

import asyncio
import http.server
import inspect
import threading
import time

import pytest

from dynorthanc import AsyncOrthanc, NotFound, OrthancError, ValidationError, connect, connect_async
from dynorthanc.aio import AsyncMethod
from fixtures import synthetic_ct


@pytest.fixture
def filled(server):
    """A server with two patients of two slices."""
    with connect(server.url) as o:
        for patient in ("P0", "P1"):
            for dataset in synthetic_ct.make_series(patient_id=patient, slices=2, rows=16):
                o.post_instances(synthetic_ct.to_bytes(dataset))
    return server


class Slow(http.server.ThreadingHTTPServer):
    """Answers /system at once and anything else when it is let go; knows how many wait at once."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), SlowHandler)
        self.go, self.waiting, self.most, self.lock = threading.Event(), 0, 0, threading.Lock()
        self.arrived = threading.Semaphore(0)
        self.url = f"http://127.0.0.1:{self.server_port}"


class SlowHandler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path != "/system":
            with self.server.lock:
                self.server.waiting += 1
                self.server.most = max(self.server.most, self.server.waiting)
            self.server.arrived.release()
            self.server.go.wait()
            with self.server.lock:
                self.server.waiting -= 1
        content = b'{"Version": "1.12.7"}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


@pytest.fixture
def slow_server():
    server = Slow()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.go.set()
    server.shutdown()
    server.server_close()


def test_an_address_is_no_client():
    with pytest.raises(TypeError, match=r"await AsyncOrthanc.connect\(url\)"):
        AsyncOrthanc("http://localhost:8042")


def test_a_place_of_it_is_taken_as_one_of_the_client_is(filled):
    async def use():
        async with await connect_async(filled.url) as o:
            study = (await o.get_studies())[0]
            assert await o.labels_of(o.studies[study]) == []
            await o.add_labels([o.studies[study]], "taken")
            assert await o.labels_of(study) == ["taken"]
            with pytest.raises(ValidationError, match="keep"):
                await o.purge(older_than=1, keep=o.studies[study])

    with connect(filled.url) as sync:
        if sync.supports("get_studies_id_labels"):
            asyncio.run(use())


def test_the_same_calls_awaited(filled):
    with connect(filled.url) as sync:

        async def use():
            async with await connect_async(filled.url) as o:
                assert o.version == filled.version
                assert "async" in repr(o)
                patients, studies = await asyncio.gather(o.get_patients(), o.get_studies(expand=True))
                assert patients == sync.get_patients()
                assert [study["ID"] for study in studies] == sync.get_studies()
                assert await o["get_series"]() == sync.get_series()
                assert await o.GET("/instances") == sync.get_instances()
                assert await o.patients[patients[0]].studies.get() == sync.get_patients_id_studies(
                    patients[0]
                )
                assert await o.statistics() == sync.get_statistics()
                assert await o.num_instances == 4
                assert o.supports("get_studies")
                assert o.get_studies.check(exapnd=True)
                assert o.get_studies.request(expand=True).path == "/studies"
                task = asyncio.create_task(o.get_tools_now())
                assert await task

        asyncio.run(use())


def test_lazy_things_are_gone_through_with_async_for(filled, tmp_path):
    async def use():
        async with await AsyncOrthanc.connect(filled.url) as o:
            assert [record["ID"] async for record in o.find("Study", PatientID="P0")]
            assert await o.find("Patient", PatientID="P*").count() == 2
            assert (await o.find("Patient", PatientID="P1").one())["MainDicomTags"]["PatientID"] == "P1"
            assert len([id async for id in o.iter_instances(page=1)]) == 4
            changes = o.iter_changes()
            kinds = [change["ChangeType"] async for change in changes]
            assert kinds.count("NewInstance") >= 4
            assert changes.position > 0
            with pytest.raises(ValidationError):
                await o.find("Nothing")
            report = await o.download(await o.get_studies(), tmp_path)
            assert len(list(tmp_path.rglob("*.dcm"))) == 4
            assert report

    asyncio.run(use())


def test_a_thread_is_asked_once_a_request_and_not_once_a_row(filled, monkeypatch):
    async def use():
        async with await AsyncOrthanc.connect(filled.url) as o:
            asked: list[object] = []
            start = o._start
            monkeypatch.setattr(o, "_start", lambda step: asked.append(step) or start(step))
            for rows in (o.iter_instances(), o.find("Instance", KVP="120"), o.iter_changes()):
                asked.clear()
                assert len([row async for row in rows]) >= 4
                assert len(asked) == 2  # for the page, and to learn that it was the last

    asyncio.run(use())


def test_what_the_server_is_asked_for_is_awaited(filled):
    async def use():
        async with await connect_async(filled.url) as o:
            study = (await o.get_studies())[0]
            metadata = o.metadata(study, level="Study")
            await metadata.set("1024", "value")
            assert await metadata.get("1024") == "value"
            with pytest.raises(AttributeError, match="plugin dicom-web"):
                await o.get_dicom_web_studies()
            plan = await o.purge(older_than=30)
            assert len(plan.due) == 2 and await o.num_studies == 2
            await plan.delete()
            assert len(plan.deleted) == 2 and await o.num_studies == 0

    asyncio.run(use())


def test_jobs_are_awaited(filled):
    async def use():
        async with await connect_async(filled.url) as o:
            (study, _) = await o.get_studies()
            job = await o.post_studies_id_anonymize.submit(study)
            assert job.type == "ResourceModification"
            await job.wait(60)
            assert job.state == "Success"
            assert await o.num_patients == 3
            assert [one.id async for one in o.iter_jobs()]

    asyncio.run(use())


def test_errors_are_those_of_the_client(servers):
    async def use():
        async with await connect_async(servers["1.10.1"].url) as o:
            with pytest.raises(NotFound):
                await o.get_studies_id("nothing")
            with pytest.raises(ValidationError, match=r"1\.12\.0"):
                await o.post_tools_find(Level="Study", Query={}, Labels=["x"])
            with pytest.raises(AttributeError, match=r"1\.12\.0"):
                await o.get_studies_id_labels("x")

    asyncio.run(use())


def test_calls_beyond_the_connections_wait_their_turn(slow_server):
    async def use():
        async with await connect_async(slow_server.url, spec="bundled", pool_size=3) as o:
            calls = [asyncio.ensure_future(o.get_statistics()) for _ in range(10)]
            for _ in range(3):
                await asyncio.to_thread(slow_server.arrived.acquire)
            assert slow_server.waiting == 3
            slow_server.go.set()
            await asyncio.gather(*calls)
            assert slow_server.most == 3

    asyncio.run(use())


def test_a_cancelled_call_is_not_waited_for_and_hinders_no_other(slow_server):
    async def use():
        async with await connect_async(slow_server.url, spec="bundled", pool_size=2) as o:
            call = asyncio.create_task(o.get_statistics())
            await asyncio.to_thread(slow_server.arrived.acquire)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert slow_server.waiting == 1  # the server still works on it
            other = asyncio.create_task(o.get_statistics())
            await asyncio.to_thread(slow_server.arrived.acquire)
            slow_server.go.set()
            assert await other

    asyncio.run(use())


def test_a_connect_that_is_cancelled_leaves_no_client_open(slow_server, monkeypatch):
    closed = threading.Event()
    monkeypatch.setattr("dynorthanc.orthanc.Orthanc.close", lambda self: closed.set())

    async def use():
        connecting = asyncio.create_task(connect_async(slow_server.url))  # waits for /openapi
        await asyncio.to_thread(slow_server.arrived.acquire)
        connecting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await connecting
        slow_server.go.set()
        await asyncio.to_thread(closed.wait)

    with pytest.warns(UserWarning):  # what it answers is no description
        asyncio.run(use())
        deadline = time.monotonic() + 60
        while not closed.is_set() and time.monotonic() < deadline:
            time.sleep(0.01)
    assert closed.is_set()


def test_closing_drops_what_has_not_begun_and_can_be_repeated(slow_server):
    async def use():
        o = await connect_async(slow_server.url, spec="bundled", pool_size=1)
        running, queued = (asyncio.ensure_future(o.get_statistics()) for _ in range(2))
        await asyncio.to_thread(slow_server.arrived.acquire)
        closing = asyncio.ensure_future(o.close())
        await asyncio.sleep(0)
        slow_server.go.set()
        await closing
        await o.close()
        assert await running
        with pytest.raises((asyncio.CancelledError, OrthancError)):
            await queued
        with pytest.raises(OrthancError, match="is closed"):
            await o.get_statistics()

    asyncio.run(use())


def test_a_step_that_is_cancelled_is_not_lost_and_following_ends_at_once(servers, instance):
    server = servers["1.12.7"]

    async def use():
        async with await connect_async(server.url) as o:
            asked = await o.iter_changes(since="now", follow=True, types="NewInstance")  # now, not later
            following = aiter_(asked)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(following.__anext__(), 0.2)
            for patient in await o.get_patients():
                await o.delete_patients_id(patient)
            stored = await o.post_instances(instance)
            change = await asyncio.wait_for(following.__anext__(), 60)
            assert change["ID"] == stored["ID"]
            waiting = asyncio.create_task(following.__anext__())
            await asyncio.sleep(0.1)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting

    def aiter_(asked):
        return asked.__aiter__()

    asyncio.run(use())


def test_a_forgotten_await_is_told(servers):
    async def use():
        async with await connect_async(servers["1.12.7"].url) as o:
            with pytest.warns(RuntimeWarning, match="never awaited"):
                o.post_tools_reset()

    asyncio.run(use())


def test_routes_show_what_they_take(servers):
    async def use():
        async with await connect_async(servers["1.12.7"].url) as o:
            assert isinstance(o.get_studies, AsyncMethod)
            assert "expand" in inspect.signature(o.get_studies).parameters
            assert "GET /studies" in o.get_studies.__doc__
            assert {"get_studies", "find", "studies"} <= set(dir(o))

    asyncio.run(use())


def test_after_closing_it_says_so_like_the_client(server):
    async def closed():
        async with await connect_async(server.url) as o:
            await o.get_system()
        with pytest.raises(OrthancError, match="is closed"):
            await o.get_system()
        with pytest.raises(OrthancError, match="is closed"):
            await o.num_studies
        await o.close()

    asyncio.run(closed())


def test_what_nobody_waits_for_deletes_nothing_more(server):
    """Only the request that was under way may still be done."""
    with connect(server.url) as o:
        for number in range(8):
            image = next(synthetic_ct.make_series(patient_id=f"P{number}", slices=1, rows=8))
            image.StudyDate = "20000101"
            o.post_instances(synthetic_ct.to_bytes(image))

    async def main():
        async with await connect_async(server.url) as o:
            seen, go = threading.Event(), threading.Event()
            send = o.client.transport.send

            def held(method, *args, **options):
                if method == "DELETE":
                    seen.set()
                    go.wait(60)
                return send(method, *args, **options)

            o.client.transport.send = held
            purging = asyncio.ensure_future(o.purge(older_than=1, delete=True))
            assert await asyncio.to_thread(seen.wait, 60)
            purging.cancel()
            with pytest.raises(asyncio.CancelledError):
                await purging
            go.set()
        return connect(server.url).num_studies  # closed, so that whatever went on has ended

    assert asyncio.run(main()) == 8
