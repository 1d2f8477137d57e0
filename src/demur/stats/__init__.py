"""Room stats."""
