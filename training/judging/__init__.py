"""How the built-in judge of requests is made; see training/README.md."""
