"""Search, completion by TAB, overviews, examples and the reference page."""
