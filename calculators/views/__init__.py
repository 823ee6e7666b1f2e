"""Results and guides as HTML, SVG and Markdown: the same code at build time and in the reader's page."""
