"""The way to the server and back: connections, credentials, bodies, downloads."""
