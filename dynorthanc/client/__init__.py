"""One connected server: discovery, requests, methods, path handles, jobs."""
