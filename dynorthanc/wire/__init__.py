"""To the server and back: connections, credentials, bodies, answers, retries."""
