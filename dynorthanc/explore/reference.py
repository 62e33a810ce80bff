"""The API reference of one server or version as one HTML page: self-contained, offline, searchable.

Everything in it comes from the description and our own texts; everything is escaped, as a live description is
a stranger's. The page asks nobody for anything: its policy allows its own style and script only.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from pathlib import Path

from dynorthanc.__version__ import __version__
from dynorthanc.api import Api
from dynorthanc.explore import examples, search, words
from dynorthanc.spec import help, texts
from dynorthanc.spec.index import segments
from dynorthanc.spec.operation import Argument, Operation
from dynorthanc.spec.timeline import Timeline
from dynorthanc.spec.words import allowed_words

_PYTHON = re.compile(r"""(?P<s>b?"[^"]*"|'[^']*')|(?P<k>\b\w+(?==))|(?P<v>\b(?:True|False|None|\d+)\b)""")
_SHELL = re.compile(r"""(?P<s>'[^']*')|(?P<k>(?<=\s)--?[A-Za-z][\w-]*)""")


def page(api: Api, server: str = "", url: str = examples.URL, helpers: Iterable[search.Helper] = ()) -> str:
    """The reference of an API as an HTML document.

    `server`: the name or address of the server it was read from; empty for a version. `url`: the address in
    the examples. `helpers`: what its search names beside routes.
    """
    index = search.index(api, helpers)
    searched = {one.row.name: one.fields for one in index if one.row.route and one.row.here}
    style, script = _asset("reference.css"), _asset("reference.js")
    by_tag: dict[str, list[Operation]] = {}
    for operation in sorted(api, key=lambda o: (o.template, _VERBS.get(o.method, 9))):
        by_tag.setdefault(operation.tag or "Other", []).append(operation)
    tags = sorted(by_tag, key=lambda tag: (_ORDER.index(tag) if tag in _ORDER else len(_ORDER), tag))
    parts = [
        _head(api, server, style, script),
        _bar(api, [one for one in index if one.row.name not in searched]),
        '<div class="frame">',
        _navigation(tags, by_tag),
        "<main id=main tabindex=-1>",
        _intro(api, server),
        _tools(api),
        '<p class="beside" hidden></p>',
        '<p class="nothing" hidden>Nothing fits. Try fewer words, or another version.</p>',
        *(_section(number, tag, by_tag[tag], api, url, searched) for number, tag in enumerate(tags)),
        _gone(api),
        f"<footer>Written by dynorthanc {escape(__version__)}. Texts and corrections are its own; "
        "names, types and versions are those of Orthanc.</footer>",
        f"</main></div><script>{script}</script></body></html>\n",
    ]
    return "\n".join(filter(None, parts))


_ORDER = ("Patients", "Studies", "Series", "Instances", "Networking", "Jobs", "Tracking changes", "System")
"""The groups that are looked for most come first."""
_VERBS = {"GET": 0, "POST": 1, "PUT": 2, "DELETE": 3}


def _asset(name: str) -> str:
    return Path(__file__).with_name(name).read_text(encoding="utf-8")


def _head(api: Api, server: str, style: str, script: str) -> str:
    policy = (
        f"default-src 'none'; style-src {_digest(style)}; script-src {_digest(script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">\n'
        f'<link rel="icon" href="data:,"><title>{escape(_title(api, server))}</title>\n'
        f"<style>{style}</style></head><body>\n"
        '<a class="skip" href="#main">Skip to the operations</a>'
    )


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _title(api: Api, server: str) -> str:
    return f"{server or f'Orthanc {api.version}'}: API reference"


def _bar(api: Api, beside: Iterable[search.Candidate]) -> str:
    others = [
        {
            "id": row.name,
            "note": row.note,
            "method": row.route.partition(" ")[0],
            "path": "/".join(segments(template)),
            "old": row.deprecated,
            "fields": fields,
        }
        for row, fields, template, _ in beside
    ]
    data = json.dumps({**words.as_data(), "worth": search.WORTH, "beside": others})
    return (
        f'<header class="bar"><div><a class="brand" href="#main">Orthanc <b>{escape(api.version)}</b></a>'
        '<div class="find" data-script hidden><label class="unseen" for="search">Search operations</label>'
        f'<input id="search" type="search" data-words="{escape(data)}" '
        'placeholder="Search: anonymise, thumbnail, /studies/…" autocomplete="off" '
        'spellcheck="false" aria-keyshortcuts="/"><kbd aria-hidden="true">/</kbd></div>'
        '<button id="theme" data-script hidden aria-label="Dark colours" aria-pressed="false">☾</button>'
        "</div></header>"
    )


def _navigation(tags: Iterable[str], by_tag: Mapping[str, list[Operation]]) -> str:
    items = "".join(
        f'<li><a href="#tag-{number}">{escape(tag)}<span>{len(by_tag[tag])}</span></a></li>'
        for number, tag in enumerate(tags)
    )
    return f'<nav aria-label="Groups of operations"><ol>{items}</ol></nav>'


def _intro(api: Api, server: str) -> str:
    live = sum(operation.source == "live" for operation in api)
    facts = {
        "Version": api.version,
        "Operations": str(len(api)),
        "Arguments": str(sum(len(operation.arguments) for operation in api)),
        "Described by": f"the server itself ({live}) and dynorthanc" if live else "dynorthanc",
        "Note": api.note,
    }
    shown = "".join(f"<div><dt>{k}</dt><dd>{escape(v)}</dd></div>" for k, v in facts.items() if v)
    what = f"the server {escape(server)}" if server else f"Orthanc {escape(api.version)}"
    return (
        f'<div class="intro"><h1>{escape(server or f"Orthanc {api.version}")}</h1>'
        f"<p>Every operation that {what} offers, with its arguments, the versions they came with, "
        "and examples to copy. Operations and arguments of other versions are not here.</p>"
        f'<dl class="facts">{shown}</dl></div>'
    )


def _tools(api: Api) -> str:
    order = api.timeline.order
    here = order[api.described]
    options = "".join(
        f'<option value="{at}">{escape(version)}</option>'
        for version, at in reversed(list(order.items()))
        if at < here
    )
    buttons = "".join(
        f'<button data-choose="{key}" aria-pressed="false">{name}</button>'
        for key, name in (("python", "Python"), ("curl", "curl"), ("shell", "Shell"))
    )
    return (
        '<div class="tools" data-script hidden>'
        f'<label for="since">Changed since <select id="since"><option value="">any version</option>{options}'
        '</select></label><div class="switch" role="group" aria-label="Language of the examples">'
        f"{buttons}</div>"
        '<span id="told" role="status"></span></div>'
    )


def _section(
    number: int,
    tag: str,
    operations: Iterable[Operation],
    api: Api,
    url: str,
    searched: Mapping[str, list[tuple[int, str]]],
) -> str:
    inner = "\n".join(_operation(one, api, url, searched[one.name]) for one in operations)
    return f'<section id="tag-{number}" data-tag><h2>{escape(tag)}</h2>\n{inner}\n</section>'


# ---- an operation -----------------------------------------------------------------------------------------


def _operation(operation: Operation, api: Api, url: str, fields: list[tuple[int, str]]) -> str:
    born = _position(api, operation.since)
    arguments = sorted(operation.arguments, key=lambda a: (a.place != "path", not a.required))
    rows = [(argument, _latest(api, operation, argument)) for argument in arguments]
    latest = max([born, *(at for _, at in rows)])
    summary = help.summary(operation)
    verb = escape(operation.method.lower())
    path = re.sub(r"(\{[^}]*\})", r"<i>\1</i>", escape(operation.template)).replace("/", "/<wbr>")
    path = path.replace("</<wbr>i>", "</i>").removeprefix("/<wbr>")
    searched = "\n".join(f"{weight}{text}" for weight, text in fields)
    place = "/".join(segments(operation.template))
    return (
        f'<details class="op" id="{escape(operation.name)}" data-since="{born}" data-latest="{latest}" '
        f'data-method="{escape(operation.method)}" data-path="{escape(place)}" '
        f"{'data-old ' if operation.deprecated else ''}"
        f'data-s="{escape(searched)}"><summary>'
        f'<span class="verb {verb}">{escape(operation.method)}</span><h3>/{path}</h3>'
        f'<span class="says">{escape(summary)}</span>'
        f'<span class="tags">{_badges(operation, api, latest > born)}</span></summary>'
        f'<div class="open"><div class="words">{_words(operation, api, rows)}</div>'
        f'<div class="code">{_examples(operation, api, url)}</div></div></details>'
    )


def _position(api: Api, version: str) -> int:
    """Where a version stands; what a live description brings is as new as the server."""
    return api.timeline.order.get(version, api.timeline.order[api.described])


def _latest(api: Api, operation: Operation, argument: Argument) -> int:
    """When an argument came, or its allowed values changed last."""
    here = api.timeline.order[api.described]
    came = _position(api, argument.since or operation.since)
    versions = api.timeline.value_changes(operation.route, argument)
    changed = [at for at in (_position(api, version) for version in versions) if came < at <= here]
    return max([came, *changed])


def _badges(operation: Operation, api: Api, changes: bool) -> str:
    found = ['<span class="tag fresh changes" hidden>new arguments</span>'] if changes else []
    if operation.deprecated:
        found.append('<span class="tag old">deprecated</span>')
    if operation.source == "live" and not operation.since:
        found.append('<span class="tag">only here</span>')
    if _position(api, operation.since) and operation.since:
        found.append(f'<span class="tag since">{escape(operation.since)}</span>')
    return "".join(found)


def _words(operation: Operation, api: Api, rows: list[tuple[Argument, int]]) -> str:
    ours = texts.load()
    key = (operation.method, operation.template)
    parts = []
    if operation.deprecated:
        instead = help.instead(operation)
        use = (
            f'; use <a href="#{escape(instead)}">{escape(ours.instead(*key))}</a> instead' if instead else ""
        )
        parts.append(f'<p class="note">Deprecated{use}.</p>')
    if ours.details(*key):
        parts.append(f"<p>{escape(ours.details(*key))}</p>")
    parts += [f'<p class="note">{escape(note)}</p>' for note in _notes(operation)]
    if operation.text and operation.text.strip() != help.summary(operation):
        parts.append(f'<p class="own">{escape(operation.text.strip())}</p>')
    if rows or operation.takes_body:
        parts.append(f"<h4>Arguments</h4>{_arguments(operation, api, rows)}")
    parts.append(f"<h4>Answer</h4>{_answer(operation)}")
    since = f"Since Orthanc {operation.since}." if _position(api, operation.since) and operation.since else ""
    parts.append(
        f'<p class="quiet">{escape(since)} <a href="#{escape(operation.name)}">Link to this operation</a></p>'
    )
    return "".join(parts)


def _notes(operation: Operation) -> Iterator[str]:
    yield from help.conditions(operation)
    for hazard in operation.own_hazards:
        if not hazard.is_of_others:
            yield f"Beware: {help.hazard_words(hazard)}"


def _arguments(operation: Operation, api: Api, rows: list[tuple[Argument, int]]) -> str:
    lines = "".join(_row(operation, api, argument, at) for argument, at in rows)
    bodies = ", ".join(operation.bodies)
    if operation.extra == "tags":
        lines += _free_row("any DICOM tag", "A tag's name or number, with its value")
    elif operation.takes_body and not operation.of("body"):
        lines += _free_row("body", f"The content: {bodies}")
    return (
        '<table class="args"><thead><tr><th scope="col">Name</th><th scope="col">Meaning</th>'
        f'<th scope="col">Since</th></tr></thead><tbody>{lines}</tbody></table>'
    )


def _free_row(name: str, meaning: str) -> str:
    return f"<tr><td><code>{escape(name)}</code></td><td>{escape(meaning)}</td><td></td></tr>"


def _row(operation: Operation, api: Api, argument: Argument, at: int) -> str:
    text, default = texts.load().argument(operation.method, operation.template, argument.place, argument.name)
    places = {"path": "in the path", "query": "query", "header": "header", "body": "body"}
    name = argument.name or "the whole body"
    must = '<small class="must">required</small>' if argument.required and argument.place != "path" else ""
    traits = [allowed_words(argument.schema), f"default: {default}" if default else ""]
    meaning = escape(text)
    if argument.ignored:
        why = "Refused" if argument.unable else "Taken but not heeded, so refused"
        meaning = f"{why}: {escape(argument.ignored)}"
    since = argument.since or operation.since
    shown = since if _position(api, since) else f"≤ {since}"
    if at > _position(api, since):
        shown += f"<small>values: {escape(api.timeline.versions[at])}</small>"
    else:
        shown = escape(shown)
    return (
        f'<tr data-since="{at}">'
        f"<td><code>{escape(name)}</code><small>{places[argument.place]}</small>{must}</td>"
        f"<td>{meaning}<em>{escape('; '.join(filter(None, traits)))}</em></td><td>{shown}</td></tr>"
    )


def _answer(operation: Operation) -> str:
    ours = texts.load()
    key = (operation.method, operation.template)
    kinds = ", ".join(f"<code>{escape(kind)}</code>" for kind in operation.answers)
    text = escape(ours.returns(*key))
    line = (
        f"<p>{text[:1].upper() + text[1:] if text else 'Not described'}{f' ({kinds})' if kinds else ''}.</p>"
    )
    rows = "".join(
        f"<tr><td><code>{escape(field)}</code><small>{escape(str(kind))}</small></td>"
        f"<td>{escape(ours.answer(*key, field))}</td></tr>"
        for field, kind in operation.fields.items()
    )
    return line + (f'<table class="fields"><tbody>{rows}</tbody></table>' if rows else "")


def _examples(operation: Operation, api: Api, url: str) -> str:
    made = (
        ("python", "Python", examples.python(operation, fold=44), _PYTHON),
        ("curl", "curl", examples.curl(operation, api, url, fold=44), _SHELL),
        ("shell", "Shell", examples.shell(operation, api, url, fold=44), _SHELL),
    )
    return "".join(
        f'<div class="example {key}"><header>{title}<button data-copy>Copy</button></header>'
        f"<pre><code>{_coloured(source, pattern)}</code></pre></div>"
        for key, title, source, pattern in made
    )


def _coloured(source: str, pattern: re.Pattern[str]) -> str:
    """Source as HTML, its strings, names and values marked."""
    parts, at = [], 0
    for found in pattern.finditer(source):
        parts.append(escape(source[at : found.start()]))
        parts.append(f'<span class="{found.lastgroup}">{escape(found[0])}</span>')
        at = found.end()
    return "".join([*parts, escape(source[at:])])


def _gone(api: Api) -> str:
    """What older versions had and this one hasn't."""
    order = api.timeline.order
    here = order[api.described]
    items = list(_gone_items(api.timeline, order, here))
    if not items:
        return ""
    return f'<section class="gone" id="gone"><h2>No longer there</h2><ul>{"".join(items)}</ul></section>'


def _gone_items(timeline: Timeline, order: Mapping[str, int], here: int) -> Iterator[str]:
    for route, facts in timeline.operations.items():
        born, until = facts["since"], facts.get("until")
        if until is not None and order[until] < here:
            yield _gone_item(route, "", until, order)
            continue
        if order[born] > here:
            continue
        for argument in timeline.ever(route).values():
            if argument.until is not None and order[argument.until] < here:
                yield _gone_item(route, f": {argument.place} {argument.name}", argument.until, order)


def _gone_item(route: str, what: str, until: str, order: Mapping[str, int]) -> str:
    last = f"{what}, last in {until}"
    return f'<li data-until="{order[until]}"><code>{escape(route)}</code>{escape(last)}</li>'
