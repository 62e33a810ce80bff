"""Ways in from other clients."""
