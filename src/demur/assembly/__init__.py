"""Room assembly."""
