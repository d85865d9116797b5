"""The build hook: the wheel gets what ``cleaners.startup.work_ahead`` works out of the text files that it holds."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WorkAhead(BuildHookInterface):  # type: ignore[type-arg]  # hatchling leaves its configuration's type open
    """Adds the modules of ``cleaners.worked_out`` to a wheel; an editable installation works from the text files."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the modules and have them packed."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from cleaners.startup.work_ahead import modules  # noqa: PLC0415 - the package is no dependency of its own build

        self._folder = TemporaryDirectory()
        for name, text in modules().items():
            path = Path(self._folder.name, f"{name}.py")
            path.write_text(text, encoding="utf-8")
            build_data["force_include"][str(path)] = f"cleaners/worked_out/{name}.py"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - hatchling's own signature
        """Clear up."""
        if version != "editable":
            self._folder.cleanup()
