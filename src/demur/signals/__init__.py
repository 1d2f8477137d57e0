"""Room signals."""
