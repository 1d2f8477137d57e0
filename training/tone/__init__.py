"""How the lint of refusals is fitted: sentences, what they do, and what is wrong with them."""
