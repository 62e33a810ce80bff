"""Whether a call is right, and what is sent for it."""
