"""Fetch news pages, clean them with ``cleaners``, keep the records. The effects at the edge live here."""
