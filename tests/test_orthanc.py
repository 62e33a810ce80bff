"""`Orthanc`: all that one can do with a server, on one page."""

import pydoc
import re

from dynorthanc import Orthanc


def test_help_shows_one_class_with_all_that_a_user_can_call():
    text = pydoc.render_doc(Orthanc, renderer=pydoc.plaintext)
    assert not re.search(r"(Methods|properties) inherited from", text)
    for name in vars(Orthanc):
        if not name.startswith("_"):
            assert re.search(rf"^ \|  {name}\b", text, re.MULTILINE), name


def test_its_contents_name_everything_and_nothing_else():
    public = {name for name in dir(Orthanc) if not name.startswith("_")}
    contents = (Orthanc.__doc__ or "").partition("there is:")[2]
    listed = re.findall(r"\w+", re.sub(r"(?m)^.*:", "", contents))
    assert sorted(listed) == sorted(public)
