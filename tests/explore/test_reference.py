"""The reference page: what is in it, that nothing gets out of it, and how it works in a real Chromium."""

import html.parser
import json
import re
import shlex
import shutil
import tempfile
from collections import Counter

import pytest

from dynorthanc import Api, connect
from dynorthanc.cli import exits
from dynorthanc.cli.app import app
from dynorthanc.explore import examples, reference
from dynorthanc.spec.openapi import read
from dynorthanc.spec.timeline import load
from tests.explore import test_search

NEWEST = load().versions[-1]
EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&"


class Page(html.parser.HTMLParser):
    """The elements of a page, and those left open."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.open, self.ids = [], [], Counter()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        self.ids.update(value for name, value in attributes if name == "id")
        if tag not in ("meta", "link", "input", "wbr", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, self.getpos()


# ---- what is in it ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["1.8.2", "1.10.1", NEWEST])
def test_it_has_exactly_the_operations_and_arguments_of_a_version(version):
    api = Api.for_version(version)
    page = Page(reference.page(api))
    assert page.open == []
    shown = [a["id"] for tag, a in page.elements if tag == "details" and a.get("class") == "op"]
    assert sorted(shown) == sorted(api.operations)
    assert [name for name, count in page.ids.items() if count > 1] == []
    rows = sum(tag == "tr" and "data-since" in a for tag, a in page.elements)
    assert rows == sum(len(operation.arguments) for operation in api)


def test_every_link_leads_somewhere():
    page = Page(reference.page(Api.for_version(NEWEST)))
    targets = [a["href"] for tag, a in page.elements if tag == "a"]
    assert targets
    assert [t for t in targets if not t.startswith("#") or t[1:] not in page.ids] == []


def test_nothing_is_fetched_and_no_style_or_script_but_its_own_may_run():
    text = reference.page(Api.for_version(NEWEST))
    page = Page(text)
    attributes = [(tag, name, value) for tag, a in page.elements for name, value in a.items()]
    assert [found for found in attributes if found[1].startswith("on") or found[1] in ("style", "src")] == []
    assert [v for _, name, v in attributes if name == "href" and not v.startswith(("#", "data:,"))] == []
    policy = next(
        a["content"] for tag, a in page.elements if a.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_what_a_stranger_s_description_says_is_escaped():
    evil = {
        "paths": {
            f"/plugin/{EVIL}": {
                "get": {
                    "summary": EVIL,
                    "description": EVIL,
                    "tags": [EVIL],
                    "parameters": [
                        {"name": EVIL, "in": "query", "description": EVIL, "schema": {"enum": [EVIL]}}
                    ],
                }
            },
            "/plugin/fine": {"get": {"summary": EVIL, "tags": [EVIL]}},
            "/plugin/{1-odd name}/x": {
                "post": {
                    "tags": ["a b"],
                    "parameters": [
                        {"name": "1-odd name", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "class", "in": "query", "required": True, "schema": {"type": "string"}},
                        {"name": "2 odd", "in": "query", "required": True, "schema": {"type": "string"}},
                    ],
                }
            },
            "/plugin/other": {"get": {"tags": ["a-b"]}},
        }
    }
    operations = [*Api.for_version(NEWEST), *read(evil)]
    text = reference.page(Api(NEWEST, operations, source="live"), server=EVIL, url=f"http://{EVIL}")
    assert "alert(" in text
    assert text.count("<script>") == text.count("</script>") == 1
    assert "<img" not in text
    page = Page(text)
    assert page.open == []
    assert [name for name, count in page.ids.items() if count > 1] == []


AN_ID = "-".join(["0fc4d1ab"] * 5)


def filled(text):
    """What whoever copies an example puts into it."""
    return text.replace("STUDY_ID", AN_ID).replace("SERIES_ID", AN_ID)


def test_every_example_is_the_same_request_in_python_and_in_the_shell(servers, capsys):
    """The shell's words, run with --dry-run, make the request that the Python example makes."""
    url = servers["1.12.7"].url
    api = Api.for_version("1.12.7")
    wrong = []
    for operation in api:
        wanted = examples.prepare(operation, api)
        line = examples.shell(operation, api, url, fold=40).replace("\\\n", "")
        words = shlex.split(filled(line))[1:]  # whoever copies it puts an id there
        if "--file" in words:
            continue  # its file isn't here
        code = exits.run(app, [*words, "--dry-run"])
        out, err = capsys.readouterr()
        head, _, body = out.partition("\n\n")
        sent = json.loads(body) if body.startswith(("{", "[")) else body.rstrip("\n").encode() or None
        body_wanted = wanted.body
        if isinstance(body_wanted, bytes):
            body_wanted = filled(body_wanted.decode()).encode()
        if isinstance(body_wanted, bytes) and body_wanted.startswith((b"{", b"[")):
            body_wanted = json.loads(body_wanted)
        path, _, query = head.partition("\n")[0].partition("?")
        right = filled(f"{wanted.method} {url}{wanted.path}")
        asked = filled(wanted.query)
        same = path == right and sent == body_wanted
        if code or not same or sorted(query.split("&")) != sorted(asked.split("&")):
            wrong.append((operation.name, head, sent, body_wanted, err))
    assert not wrong, "\n".join(map(str, wrong))


def test_the_command_writes_the_page_of_a_server_or_a_version(servers, tmp_path, capsys):
    server = servers["1.10.1"]
    target = tmp_path / "api.html"
    assert exits.run(app, ["docs", server.url, "-o", str(target)]) == 0
    text = target.read_text()
    assert f"<title>{server.url}: API reference</title>" in text
    assert f"{server.url}/studies" in text
    with connect(server.url) as client:
        assert f"<dd>{len(client.api)}</dd>" in text
    assert exits.run(app, ["docs", "--version", "1.9.1", "-o", "-"]) == 0
    assert "<title>Orthanc 1.9.1: API reference</title>" in capsys.readouterr().out
    assert [file.name for file in tmp_path.iterdir()] == ["api.html"]


def test_a_password_in_the_address_is_not_in_the_page(servers, tmp_path):
    host = servers["1.10.1"].url.partition("//")[2]
    target = tmp_path / "api.html"
    assert exits.run(app, ["docs", f"http://alice:s3cret@{host}", "-o", str(target)]) == 0
    assert "s3cret" not in target.read_text()


# ---- in a real browser ------------------------------------------------------------------------------------

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")


@pytest.fixture(scope="module")
def chromium(slow):
    selenium = pytest.importorskip("selenium.webdriver", reason="selenium isn't installed")
    if not (CHROMIUM and DRIVER):
        pytest.skip("needs Chromium and its driver (Debian: chromium, chromium-driver)")
    options = selenium.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (
        "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync "
        "--disable-background-networking --disable-component-update --window-size=1300,900 "
        f"--user-data-dir={tempfile.mkdtemp()}"
    ).split():
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = selenium.Chrome(options, selenium.ChromeService(DRIVER))
    yield browser
    browser.quit()


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    file = tmp_path_factory.mktemp("reference") / "api.html"
    file.write_text(reference.page(Api.for_version("1.12.7")))
    return file.as_uri()


@pytest.fixture
def page(chromium, address):
    chromium.get("about:blank")
    chromium.get_log("performance")
    look(chromium)
    chromium.get(address)
    yield chromium
    chromium.execute_script("try { localStorage.clear() } catch {}")


def look(browser, width=1300, height=900, scheme="light"):
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


def js(page, expression, *arguments):
    return page.execute_script(f"return {expression}", *arguments)


def press(page, *keys):
    from selenium.webdriver import ActionChains

    for key in keys:
        ActionChains(page).send_keys(key).perform()


VISIBLE = "[...document.querySelectorAll('.op')].filter(o => o.checkVisibility()).map(o => o.id)"
FOCUSED = "document.activeElement.id || document.activeElement.parentElement.id"


SEARCH = """const box = document.getElementById('search');
    box.focus(); box.value = arguments[0]; box.dispatchEvent(new Event('input')); return """
SEARCHES = """const box = document.getElementById('search'); return arguments[0].map((text) => {
    box.value = text; box.dispatchEvent(new Event('input'));
    return [[...document.querySelectorAll('.op')].filter(o => !o.hidden).map(o => o.id),
            document.querySelector('.beside').hidden ? '' : document.querySelector('.beside').textContent];
});"""
PHRASES = (
    *(line.partition("  ")[0] for line in test_search.TYPED.strip().splitlines()),
    *test_search.UNASKED.strip().splitlines(),
    *(words for words, _ in test_search.LIKELIEST),
    *("anonymise", "RequestedTags", "delete confirmed storage commitment"),
    *("archive qqqqqq", "PUT http://x/instances/1/metadata/a?b=1", "labels", "qqqqqq", "undo deletion"),
)


@pytest.mark.parametrize("version", ["1.13.0", "1.9.1"])
def test_it_finds_what_the_client_s_search_finds(chromium, tmp_path, version):
    """The same routes for the same words, and the same one first; what isn't on the page is named."""
    o = connect("http://127.0.0.1:9", spec="bundled", version=version)
    file = tmp_path / "api.html"
    file.write_text(reference.page(o.api, helpers=o._helpers()))
    chromium.get(file.as_uri())
    for text, (found, beside) in zip(PHRASES, chromium.execute_script(SEARCHES, PHRASES), strict=True):
        hits = [hit for hit in o.search(text) if not hit.note.startswith("needs plugin")]
        wanted = [hit.name for hit in hits if hit.here and hit.route]
        assert (found[:1], sorted(found)) == (wanted[:1], sorted(wanted)), text
        others = [hit.name for hit in hits if hit.name not in wanted]
        assert all(name in beside for name in others[:6]) and bool(beside) == bool(others), text


def test_search_narrows_and_tells_how_many(page):
    press(page, "/")
    assert js(page, FOCUSED) == "search"
    press(page, *"anonymize study")
    found = js(page, VISIBLE)
    assert 2 <= len(found) <= 30
    assert "post_studies_id_anonymize" in found
    assert js(page, "document.querySelector('[role=status]').textContent").startswith(f"{len(found)} of 300")
    press(page, " ", *"bulk")
    assert js(page, VISIBLE) == ["post_tools_bulk_anonymize"]
    press(page, *" xyzzy plugh qwertz zzyzx qqqqq vvvvv wwwww jjjjj")
    assert js(page, "document.querySelector('.nothing').checkVisibility()")


def test_an_operation_is_found_opened_and_left_with_the_keyboard_alone(page):
    from selenium.webdriver.common.keys import Keys

    at_first = js(page, VISIBLE)
    press(page, "/", *"get_studies_id_archive", Keys.ENTER)
    assert js(page, FOCUSED) == "get_studies_id_archive"
    assert js(page, "document.getElementById('get_studies_id_archive').open")
    assert "transcode" in js(page, "document.querySelector('.op[open] .args').innerText")
    outline = js(page, "getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"
    press(page, Keys.ENTER)
    assert not js(page, "document.getElementById('get_studies_id_archive').open")
    press(page, Keys.ARROW_UP)
    assert js(page, FOCUSED) == "search"
    press(page, Keys.ESCAPE)
    assert js(page, VISIBLE) == at_first
    press(page, Keys.ARROW_DOWN, Keys.ARROW_DOWN)
    assert js(page, FOCUSED) == js(page, VISIBLE)[1]


def test_tab_reaches_everything_beginning_with_the_skip_link(page):
    from selenium.webdriver.common.keys import Keys

    press(page, Keys.TAB)
    assert js(page, "document.activeElement.className") == "skip"
    assert js(page, "document.activeElement.getBoundingClientRect().left >= 0")
    seen = []
    for _ in range(22):
        press(page, Keys.TAB)
        seen.append(js(page, "document.activeElement.id || document.activeElement.tagName.toLowerCase()"))
    assert seen[:3] == ["a", "search", "theme"]
    assert "since" in seen
    assert seen[-1] == "summary"


def test_everything_that_can_be_used_has_a_name(page):
    nameless = js(
        page,
        "[...document.querySelectorAll('button, input, select, summary, nav')].filter(e => "
        "!(e.getAttribute('aria-label') || e.textContent.trim() || (e.labels && e.labels.length)))"
        ".map(e => e.outerHTML)",
    )
    assert nameless == []


def test_what_changed_since_a_version(page):
    from selenium.webdriver.support.ui import Select

    Select(page.find_element("id", "since")).select_by_visible_text("1.12.4")
    found = js(page, VISIBLE)
    api, order = Api.for_version("1.12.7"), load().order
    assert "post_tools_count_resources" in found  # new
    assert "get_changes" in found  # has a new argument
    assert "get_patients_id_protected" not in found
    newer = [o.name for o in api if any(order[a.since] > order["1.12.4"] for a in o.arguments)]
    assert set(newer) <= set(found)
    js(page, "document.getElementById('get_changes').open = true")
    assert js(
        page, "[...document.querySelectorAll('#get_changes tr.fresh code')].map(c => c.textContent)"
    ) == [
        "to",
        "type",
    ]


def test_a_link_opens_its_operation(page, address):
    page.get("about:blank")
    page.get(f"{address}#post_tools_find")
    assert js(page, "document.getElementById('post_tools_find').open")
    assert 0 <= js(page, "document.getElementById('post_tools_find').getBoundingClientRect().top") < 200


def test_examples_in_the_language_chosen(page):
    js(page, "document.getElementById('get_studies').open = true")
    shown = "document.querySelector('#get_studies .code').innerText"
    assert "o.get_studies(" in js(page, shown)
    page.find_element("css selector", "[data-choose=curl]").click()
    assert "o.get_studies(" not in js(page, shown)
    assert "curl" in js(page, shown)


def luminance(colour):
    values = [int(v) / 255 for v in re.findall(r"\d+", colour)[:3]]
    linear = [v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in values]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


CONTRASTS = """
(() => {
  document.querySelectorAll('.op').forEach((o, i) => { o.open = i < 60; });
  const shown = (e) => { for (let p = e; p; p = p.parentElement) {
    const c = getComputedStyle(p).backgroundColor;
    if (!c.endsWith(', 0)')) return c;
  } return 'rgb(255, 255, 255)'; };
  const found = new Map();
  for (const e of document.querySelectorAll('body *')) {
    const says = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    if (!e.checkVisibility() || !says) continue;
    const style = getComputedStyle(e);
    found.set(`${style.color}|${shown(e)}`, `${e.tagName}.${e.className}`);
  }
  return [...found].map(([pair, where]) => [...pair.split('|'), where]);
})()
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_enough_contrast_in_light_and_dark(page, scheme):
    look(page, scheme=scheme)
    pairs = js(page, CONTRASTS.strip())
    assert len(pairs) > 10
    pale = []
    for ink, ground, where in pairs:
        light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
        if (light + 0.05) / (dark + 0.05) < 4.5:
            pale.append((where, ink, ground))
    assert pale == []


def test_the_colours_can_be_switched_and_stay(page):
    ground = "getComputedStyle(document.body).backgroundColor"
    light = js(page, ground)
    page.find_element("id", "theme").click()
    dark = js(page, ground)
    assert luminance(dark) < 0.05 < luminance(light)
    page.refresh()
    assert js(page, ground) == dark
    js(page, "localStorage.clear()")


@pytest.mark.parametrize("width", [320, 375, 768])
def test_it_is_readable_on_a_phone(page, width):
    look(page, width, 800)
    page.refresh()
    js(page, "document.querySelectorAll('.op').forEach((o, i) => { o.open = i < 80; })")
    assert js(page, "document.documentElement.scrollWidth") <= width
    wide = js(
        page,
        "[...document.querySelectorAll('main *')].filter(e => e.checkVisibility() && "
        "!e.closest('.unseen, thead') && e.getBoundingClientRect().right > innerWidth + 1)"
        ".map(e => e.outerHTML)",
    )
    assert wide == []
    assert js(page, "parseFloat(getComputedStyle(document.querySelector('.says')).fontSize)") >= 15


def test_it_asks_nobody_for_anything_and_breaks_no_rule(page, address):
    js(page, "document.querySelectorAll('.op').forEach(o => { o.open = true; })")
    page.find_element("id", "theme").click()
    page.find_element("css selector", "[data-choose=shell]").click()
    events = [json.loads(entry["message"])["message"] for entry in page.get_log("performance")]
    requested = {
        event["params"]["request"]["url"]
        for event in events
        if event["method"] == "Network.requestWillBeSent"
    }
    assert requested <= {address, "about:blank", "data:,"}
    assert address in requested
    assert page.get_log("browser") == []  # the policy's refusals would be here


def test_without_scripts_everything_is_still_there(chromium, address):
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        chromium.get("about:blank")
        chromium.get(address)
        assert len(chromium.find_elements("css selector", ".op > summary")) == 300
        assert not chromium.find_element("id", "search").is_displayed()
    finally:
        chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
