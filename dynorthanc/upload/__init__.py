"""Uploads: which files are DICOM, sending them, the report."""
