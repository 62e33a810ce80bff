"""What a person needs to find a route and to see an answer."""
