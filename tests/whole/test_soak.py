"""One client, eight threads, thousands of calls on a real server: no wrong answer, no growing memory."""

from __future__ import annotations

import gc
import random
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from dynorthanc import connect
from dynorthanc.errors import NotFound, UnsupportedRouteError, ValidationError
from dynorthanc.sandbox import Sandbox
from fixtures import synthetic_ct

THREADS, CALLS = 8, 4_000


@pytest.mark.parametrize("version", ["1.13.0"])
def test_soak(new_server: Callable[..., Sandbox], version: str, request: pytest.FixtureRequest) -> None:
    # by itself it closes after one second: then a machine that halts that long costs a call
    server = new_server(version, config={"KeepAliveTimeout": 60})
    with connect(server.url, pool_size=THREADS) as o:
        truth = {}
        for one in synthetic_ct.make_series(slices=16, rows=16):
            content = synthetic_ct.to_bytes(one)
            truth[o.post_instances(content)["ID"]] = (str(one.SOPInstanceUID), content)
        ids = sorted(truth)
        (study,) = o.get_studies()

        def one_call(n: int) -> None:
            rng = random.Random(n)
            instance = rng.choice(ids)
            uid, content = truth[instance]
            kind = rng.randrange(8)
            if kind == 0:
                assert o.get_instances_id(instance)["MainDicomTags"]["SOPInstanceUID"] == uid
            elif kind == 1:
                assert o.get_instances_id_file(instance) == content
            elif kind == 2:
                found = o.post_tools_find(Level="Instance", Query={"SOPInstanceUID": uid})
                assert found == [instance]
            elif kind == 3:
                assert o.post_tools_lookup(uid)[0]["ID"] == instance
            elif kind == 4:
                o.put_studies_id_metadata_name(study, str(1024 + n % 8), str(n % 8))
                assert o.get_studies_id_metadata_name(study, str(1024 + n % 8)) == str(n % 8)
            elif kind == 5:
                with pytest.raises(NotFound):
                    o.get_instances_id("0" * 8)
            elif kind == 6:
                with pytest.raises(ValidationError):
                    o.post_tools_find(Level="Instance", Qeury={})
                with pytest.raises(UnsupportedRouteError):
                    o.get_instance  # noqa: B018
            else:
                assert sorted(o.GET("/instances")) == ids

        def many(first: int) -> None:
            for n in range(first, CALLS // 2, THREADS):
                one_call(n)

        blocks = []
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(one_call, range(500)))  # caches fill
            for _ in range(2):
                list(pool.map(many, range(THREADS)))
                gc.collect()
                blocks.append(sys.getallocatedblocks())  # counts all there is, and costs nothing
    text = f"{CALLS:,} calls, {blocks[1] - blocks[0]:+,} blocks of memory by the second half"
    request.node.user_properties.append(("cell", ("Soak", version, "8 threads", text)))
    assert blocks[1] - blocks[0] < CALLS // 40, "a block kept for every twentieth call of the second half"
