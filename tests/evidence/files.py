"""Arguments of single files: conditions, ranges, file names, images and transcoding."""

from .bench import JPEG, Bench, size_of_files
from .case import honoured, levels

ARCHIVES = levels("/*/{id}/archive", but="instances")
MEDIA = levels("/*/{id}/media", but="instances")
BATCHES = ["/tools/create-archive", "/tools/create-media", "/tools/create-media-extended"]
FILE = "/instances/{id}/file"
ATTACHMENT = levels("/*/{id}/attachments/{name}")
DATA = [f"{path}/{part}" for path in ATTACHMENT for part in ("data", "compressed-data")]
FACTS = [
    f"{path}/{part}"
    for path in ATTACHMENT
    for part in ("compressed-md5", "compressed-size", "is-compressed", "md5", "size")
]
METADATA = levels("/*/{id}/metadata/{name}")
VIEWS = ["preview", "image-uint8", "image-uint16", "image-int16", "rendered"]
IMAGES = [f"/instances/{{id}}/{prefix}{view}" for view in VIEWS for prefix in ("", "frames/{frame}/")]


@honoured("GET", [*METADATA, *ATTACHMENT, *DATA, *FACTS], "header If-None-Match", seen="1.10.1")
@honoured(
    "GET", levels("/*/{id}/attachments/{name}/info"), "header If-None-Match", seen="1.12.7", route="1.12.7"
)
def unchanged_is_not_sent_again(bench: Bench, template: str, name: str) -> bool:
    path = bench.path(template)
    tag = bench.get(path).headers.get("ETag")
    looked_at = bench.refuses("GET", path, headers={name: "nonsense"})
    return looked_at and tag is not None and bench.get(path, headers={name: tag}).status_code == 304


@honoured("PUT", [*METADATA, *ATTACHMENT], "header If-Match", seen="1.10.1")
@honoured("DELETE", [*METADATA, *ATTACHMENT], "header If-Match", seen="1.10.1")
def only_if_unchanged(bench: Bench, template: str, name: str) -> bool:
    path = bench.path(template, name="2001")
    seen = []
    for method in ("PUT", "DELETE"):
        bench.ask("PUT", path, data="first")
        tag = bench.get(path + ("/data" if "attachments" in path else "")).headers.get("ETag", "")
        stale = bench.ask(method, path, headers={name: '"7-00"'}, data="second").status_code
        right = bench.ask(method, path, headers={name: tag}, data="third")
        bench.ask("DELETE", path, headers={name: right.headers.get("ETag", tag)})
        seen.append(stale == 409 and right.ok)
    assert seen[0] == seen[1]
    return seen[0]


@honoured("GET", DATA, "header Range", seen="1.12.7")
@honoured("GET", DATA, "header Content-Range", seen=None)
def part_of_a_file(bench: Bench, template: str, name: str) -> bool:
    value = "bytes=0-2" if name == "Range" else "bytes 0-2/8"
    return bench.get(bench.path(template), headers={name: value}).content == b"att"


@honoured("GET", [*ARCHIVES, *MEDIA, *DATA, FILE], "query filename", seen="1.12.7")
@honoured("GET", BATCHES, "query filename", seen="1.12.7", route="1.12.7")
def name_of_the_download(bench: Bench, template: str, name: str) -> bool:
    more = {"resources": bench.ids["studies"]} if template in BATCHES else {}
    answer = bench.get(bench.path(template), params={name: "chosen.name"} | more)
    return answer.ok and "chosen.name" in answer.headers.get("Content-Disposition", "")


@honoured("GET", [*ARCHIVES, *MEDIA], "query transcode", seen="1.9.1")
@honoured("GET", [FILE], "query transcode", seen="1.12.7")
@honoured("GET", BATCHES, "query transcode", seen="1.12.7", route="1.12.7")
def another_transfer_syntax(bench: Bench, template: str, name: str) -> bool:
    more = {"resources": bench.ids["studies"]} if template in BATCHES else {}
    content = bench.get(bench.path(template), params={name: JPEG} | more).content
    return content != bench.get(bench.path(template), params=more).content and bench.refuses(
        "GET", bench.path(template), params={name: "nonsense"} | more
    )


@honoured("GET", [*ARCHIVES, *MEDIA, FILE], "query lossy-quality", seen="1.12.7")
@honoured("GET", BATCHES, "query lossy-quality", seen="1.12.7", route="1.12.7")
def quality_of_a_download(bench: Bench, template: str, name: str) -> bool:
    more = {"resources": bench.ids["studies"]} if template in BATCHES else {}
    sizes = []
    for quality in (5, 95):
        content = bench.get(bench.path(template), params={"transcode": JPEG, name: quality} | more).content
        sizes.append(len(content) if template.endswith("/file") else size_of_files(content))
    return sizes[0] < sizes[1]


@honoured("GET", MEDIA, "query extended", seen="1.9.1")
def extended_directory(bench: Bench, template: str, name: str) -> bool:
    path = bench.path(template)
    return len(bench.get(f"{path}?{name}").content) > len(bench.get(path).content)


@honoured("GET", IMAGES, "query returnUnsupportedImage", seen="1.10.1")
def a_picture_for_what_has_none(bench: Bench, template: str, name: str) -> bool:
    path = bench.path(template, bench.plain)
    return bench.refuses("GET", path) and bench.get(f"{path}?{name}").ok


@honoured("GET", IMAGES[-2:], "query width height smooth window-center window-width", seen="1.9.1")
def rendering(bench: Bench, template: str, name: str) -> bool:
    path = bench.path(template)
    value, base = {
        "width": ("5", ""),
        "height": ("5", ""),
        "smooth": ("1", "?width=4&height=4"),
        "window-center": ("20", "?window-width=10"),
        "window-width": ("10", "?window-center=20"),
    }[name]
    with_it = path + base + ("&" if base else "?") + f"{name}={value}"
    return bench.get(with_it).content != bench.get(path + base).content


@honoured("GET", [*IMAGES[:4], *IMAGES[-2:]], "query quality", seen="1.9.1")
def quality_of_a_jpeg(bench: Bench, template: str, name: str) -> bool:
    path, jpeg = bench.path(template), {"Accept": "image/jpeg"}
    small, large = (bench.get(path, params={name: q}, headers=jpeg).content for q in (5, 95))
    return len(small) < len(large)
