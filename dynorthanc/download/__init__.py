"""Downloads to folders and ZIP files, and copies to another server."""
