"""Stand-ins for other clients: pyorthanc."""
