"""What the Makefile runs: set up, serve, find a browser, measure. Not part of the site."""
