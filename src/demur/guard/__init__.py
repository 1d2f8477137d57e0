"""Room guard."""
