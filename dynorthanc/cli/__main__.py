"""`python -m dynorthanc.cli`: the command line where its program isn't on PATH."""

from . import main

main()
