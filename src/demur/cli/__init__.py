"""What people type: each command has a module of its own that parses words, calls one function and prints."""
