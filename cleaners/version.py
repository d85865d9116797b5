"""What made a record: the code, its rules and its model."""

from __future__ import annotations

CLEANER_VERSION = "0.1.0"
