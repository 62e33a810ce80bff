"""``python -m dynorthanc.serving``."""

from dynorthanc.serving import main

main()
