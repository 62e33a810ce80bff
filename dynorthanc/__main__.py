"""`python -m dynorthanc`: the command line."""

from dynorthanc.cli import main

main()
