"""How the built-in models are made; see README.md here. Never at run time."""
