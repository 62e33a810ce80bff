"""Anonymized, modified, split and merged copies: made by jobs, the sources kept unless told otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from dynorthanc.answers.shape import expected
from dynorthanc.base.problems import Problem
from dynorthanc.base.suggestions import did_you_mean
from dynorthanc.base.threads import Threads, in_order
from dynorthanc.check import stored
from dynorthanc.check.concern import Once
from dynorthanc.check.guard import all_of
from dynorthanc.check.mode import flags, refuse
from dynorthanc.client.job import JobInterrupted, told
from dynorthanc.errors import JobFailed, NotFound, OrthancError, ValidationError
from dynorthanc.resources.find import check_labels
from dynorthanc.resources.resolve import (
    ONE,
    ROUTES,
    Resource,
    UnknownResource,
    argument,
    ids_of,
    level_name,
    places_of,
    resolve,
    the_one,
)
from dynorthanc.resources.sieve import other_case

if TYPE_CHECKING:
    from dynorthanc.client.client import Client
    from dynorthanc.client.job import Job


def change(
    client: Client,
    action: str,
    what: Any,
    level: str | None,
    keep_source: bool,
    options: dict[str, Any],
    wait: bool,
) -> Any:
    """Anonymize or modify: one job for each resource, all under way before the first is awaited."""
    flags(action, wait=wait)
    _check_options(action, options)
    resources = list(resolve(client, what, level))
    if any(resource.level == "Instance" for resource in resources):
        raise ValidationError(
            action,
            [
                f"an instance's {action} stores nothing, its result comes back as a file: "
                f"post_instances_id_{action} gives it, post_instances stores it"
            ],
        )
    _check_several(client, action, resources, options)
    jobs: list[Job] = []
    single = isinstance(what, ONE)
    try:
        for resource in resources:
            method = client[f"POST /{ROUTES[resource.level]}/{{id}}/{action}"]
            jobs.append(method.submit(resource.id, **_keeping(method, keep_source), **options))
        if not wait:
            return jobs[0] if single else jobs
        results = [_made(job) for job in jobs]
        if options.get("Permissive"):  # before 1.12, such jobs count no failures
            for resource, job, made in zip(resources, jobs, results, strict=True):
                _check_whole(client, resource, job, str(made["Path"]))
    except KeyboardInterrupt as stopped:  # of those that weren't waited for yet, nobody else would tell
        if not jobs:
            raise
        at_one = stopped if isinstance(stopped, JobInterrupted) else JobInterrupted(None)
        raise at_one.among(jobs) from None
    except OrthancError as error:
        raise told(error, jobs) from error.__cause__
    return results[0] if single else results


def _check_several(
    client: Client, action: str, resources: list[Resource], options: Mapping[str, Any]
) -> None:
    """Refuse one identifier for several persons or studies: each job is checked before the others end."""
    given = {f"body {name}": value for name, value in options.items()}
    given |= {"body Resources": [resource.id for resource in resources], "route": f"/tools/bulk-{action}"}
    if len(resources) > 1:
        given["body Level"] = resources[0].level
        replace, ask = options.get("Replace"), Once(client.ask)
        found = [*stored.joins(replace, given, ask), *stored.merges(replace, given, ask)]
        wrong = [_for_several(place) for place in found]
        refuse(action, wrong, options.get("validate") or client.validate, client.show_values)


def _for_several(place: str) -> Problem:
    return Problem(
        "body",
        f"Replace{place}",
        "hazard",
        "is given to several",
        effect="makes one of them",
        allowed="one call for each; or, where it is the same person, PatientName and PatientBirthDate too",
    )


def _check_whole(client: Client, source: Resource, job: Job, made: str) -> None:
    """Raise `JobFailed` for a copy of fewer images than its source."""
    there, here = (client.GET(f"{route}/statistics")["CountInstances"] for route in (source.route, made))
    if int(here) < int(there):
        raise JobFailed(job.id, job.type, 0, f"the copy has {here} of {there} images; the source is kept")


def split(
    client: Client,
    study: Any,
    series: Any,
    instances: Any,
    keep_source: bool,
    options: dict[str, Any],
    wait: bool,
) -> Any:
    """See `Orthanc.split`."""
    flags("split", wait=wait)
    for name, level, what in (("Series", "Series", series), ("Instances", "Instance", instances)):
        if what is not None:
            with argument("split", name.lower()):
                options[name] = all_of("split", ids_of(client, what, "split", level))
    return _rearrange(client, "split", study, keep_source, options, wait)


def merge(
    client: Client, study: Any, sources: Any, keep_source: bool, options: dict[str, Any], wait: bool
) -> Any:
    """See `Orthanc.merge`."""
    flags("merge", wait=wait)
    with argument("merge", "sources"):
        options["Resources"] = all_of("merge", ids_of(client, sources, "merge"))
    return _rearrange(client, "merge", study, keep_source, options, wait)


def _rearrange(
    client: Client, action: str, study: Any, keep_source: bool, options: dict[str, Any], wait: bool
) -> Any:
    _check_options(action, options)
    with argument(action, "study"):
        id_ = the_one(ids_of(client, study, action, "Study"))
    method = client[f"POST /studies/{{id}}/{action}"]
    job = method.submit(id_, **_keeping(method, keep_source), **options)
    return _made(job) if wait else job


def _check_options(action: str, options: Mapping[str, Any]) -> None:
    """Refuse the route's options that are arguments of ours: the two might disagree."""
    ours = {"KeepSource": "keep_source=", "Asynchronous": "wait=False", "Synchronous": "wait="}
    given = [f"{name}: say it by {ours[name]}" for name in options if name in ours]
    theirs = ("delete_original", "keep_original", "keepsource")
    given += [
        f"{name} is no argument; {did_you_mean('keep_source=')}" for name in options if name.lower() in theirs
    ]
    if given:
        raise ValidationError(action, given)


def _keeping(method: Any, keep: bool) -> dict[str, bool]:
    """Say it always: the server keeps by default what is anonymized, and removes what is split or merged."""
    known = method.operation.takes("body", "KeepSource")
    return {"KeepSource": keep} if known or not keep else {}


def _made(job: Job) -> dict[str, Any]:
    """What a job made: ``ID``, ``Type``, ``Path``, as its content or its target study."""
    with expected("GET /jobs/{id}"):
        content = job.wait(progress=False).content
        target = content.get("TargetStudy")
    if target:
        return {"ID": target, "Type": "Study", "Path": f"/studies/{target}"}
    return {name: content[name] for name in ("ID", "Type", "Path", "PatientID") if name in content}


# ---- labels -----------------------------------------------------------------------------------------------


def labels(client: Client, action: str, what: Any, names: Iterable[str], level: str | None) -> None:
    """Put (or delete) labels on each resource, several of these at once."""
    names = [names] if isinstance(names, str) else all_of("labels", names)
    if not names:
        raise ValidationError("labels", ["no label was given"])
    route = _LabelRoute(client, f"{action}_{{}}_id_labels_label", level)
    call = "add_labels" if action == "put" else "remove_labels"
    check_labels(call, "labels", names)  # all, before any of them is put or taken away
    reading = _LabelRoute(client, "get_{}_id_labels", level) if client.api.lacks("CaseOfLabels") else None

    def label(id_: str, level: str | None) -> None:
        there = reading(id_, level) if reading else []
        for name in names:
            if action == "delete" and reading and name not in there:
                continue  # the server would take another one away
            twin = other_case(client, name, there) if action == "put" else ""
            if twin:
                raise OrthancError(f"labels: {twin}")
            route(id_, level, name)

    workers = client.transport.workers("labels", None)
    with Threads(workers) as pool:
        places = places_of(client, what, level)
        for _ in in_order(((place, pool.submit(label, *place)) for place in places), 2 * workers):
            pass


def labels_of(client: Client, what: Any, level: str | None) -> list[str]:
    """The labels of one resource."""
    route = _LabelRoute(client, "get_{}_id_labels", level)
    answer = route(*the_one(places_of(client, what, level)))
    with expected("GET /{level}/{id}/labels"):
        return sorted(map(str, answer))


class _LabelRoute:
    """A route that each level has. `UnsupportedRouteError` for a version without labels."""

    def __init__(self, client: Client, name: str, level: str | None) -> None:
        self._likely: str = level_name(level) if level else "Study"
        getattr(client, name.format(ROUTES[self._likely]))  # said of what is likeliest
        self._methods = {one: getattr(client, name.format(route)) for one, route in ROUTES.items()}

    def __call__(self, id_: str, level: str | None, *args: str) -> Any:
        """Its answer. A level that isn't known is tried out: no two have the same ids."""
        for one in [level] if level else sorted(self._methods, key=self._likely.__ne__):
            try:
                answer = self._methods[one](id_, *args)
            except NotFound:
                continue
            self._likely = one
            return answer
        kind = level.lower() if level else "patient, study, series or instance"
        raise UnknownResource(f"the server has no {kind} of an id that was given")
