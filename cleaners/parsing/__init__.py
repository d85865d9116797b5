"""Bytes to blocks: a page decoded and parsed once, then walked once; every piece of text in reading order."""
