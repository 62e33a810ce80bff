"""What knows nothing of Orthanc: problems, names, files, tables, threads, progress."""
