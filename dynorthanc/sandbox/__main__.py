"""`python -m dynorthanc.sandbox`: a throwaway server until Ctrl-C."""

from . import main

main()
