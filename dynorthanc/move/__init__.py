"""What scripts do all day: uploads, downloads, queries, jobs, modalities, edits."""
