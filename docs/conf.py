"""How the pages become a site: `nox -s docs`."""

import dynorthanc

project = "dynorthanc"
author = "The dynorthanc developers"
release = version = dynorthanc.__version__
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx_copybutton"]
html_theme = "furo"
html_title = "dynorthanc"
html_static_path = ["static"]
html_css_files = ["narrow.css"]
html_domain_indices = False  # the general index has the modules too
nb_execution_mode = "off"  # a test runs the tutorial; what it printed is kept in it
myst_heading_anchors = 3
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
default_role = "code"  # a single backtick in a docstring is a name, not a reference
suppress_warnings = ["ref.python"]  # `bytes` is a member of two reports, and a type
exclude_patterns = ["_build"]
