"""The same for text that another scraper has left: lines in place of blocks, by rules and a small model."""
