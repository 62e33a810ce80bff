"""What the bundled description is compiled from, and what compiles it; not part of the installed package."""
