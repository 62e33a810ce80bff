"""Certainty across versions: fleets, differences, scripts, unknown servers, types."""
