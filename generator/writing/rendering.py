"""Renders a plan to files through openapi-python-client's project, with templates of ours."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Mapping
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData

from generator.errors import GeneratorError
from generator.planning.plan import PackagePlan
from generator.planning.python_names import module_name
from generator.writing import docstrings, type_code
from generator.writing.lockfile import TEMPLATES


def render(plan: PackagePlan, parsed: GeneratorData, config: Config, data: Mapping[str, Any]) -> None:
    """Write the package, unformatted, to the folder that `config` names.

    Args:
        plan: What to write.
        parsed: What openapi-python-client parsed.
        config: See `generator.planning.parsing.parser_config`.
        data: The patched document, which goes into the package.

    Raises:
        GeneratorError: openapi-python-client could not write something.
    """
    project = _PackageProject(openapi=parsed, config=config, custom_template_path=TEMPLATES)
    project.take(plan, data)
    with contextlib.redirect_stdout(io.StringIO()):  # it announces where it writes
        errors = project.build()
    if errors:
        raise GeneratorError(f"openapi-python-client: {errors[0].header}: {errors[0].detail}")


class _PackageProject(Project):
    """openapi-python-client's project, laid out as our packages are.

    Models and enums are rendered by its own steps, through templates that replace its own; resources take the place of
    its endpoint modules, for which it keeps too little of the document.
    """

    def take(self, plan: PackagePlan, data: Mapping[str, Any]) -> None:
        """Render `plan`, with `data` beside it, when built."""
        self.plan = plan
        self.document = data
        self.package_dir = self.project_dir / "src" / plan.package
        self.openapi.models = [one for one in self.openapi.models if str(one.class_info.name) in plan.models]
        self.openapi.enums = [one for one in self.openapi.enums if str(one.class_info.name) in plan.enums]
        self.openapi.models.sort(key=lambda one: one.class_info.name)
        self.openapi.enums.sort(key=lambda one: one.class_info.name)
        names: dict[str, object] = {"plan": plan, "docstrings": docstrings, "types": type_code}
        self.env.globals.update(names)  # pyright: ignore[reportArgumentType, reportCallIssue]  # jinja2 types its own only
        self.env.filters["literal"] = repr

    def _create_package(self) -> None:
        self.package_dir.mkdir(parents=True)
        self._write("package_init.py.jinja", "__init__.py")
        self._write("api.py.jinja", "api.py")
        (self.package_dir / "py.typed").touch()
        text = json.dumps(self.document, indent=1, ensure_ascii=False)
        (self.package_dir / "openapi.json").write_text(text + "\n", encoding="utf-8")

    def _build_models(self) -> None:
        super()._build_models()
        if self.plan.unions:
            self._write("variants.py.jinja", "variants.py")
        for union in self.plan.unions.values():
            self._write("union.py.jinja", f"models/{module_name(union.name)}.py", union=union)
            unknown = self.plan.models[union.unknown]
            self._write("model.py.jinja", f"models/{unknown.module}.py", model=unknown)

    def _build_metadata(self) -> None:
        for template, name in (
            ("distribution.toml.jinja", "pyproject.toml"),
            ("distribution.md.jinja", "README.md"),
            ("distribution_license.jinja", "LICENSE"),
        ):
            self._write(template, f"../../{name}")

    def _build_api(self) -> None:
        for folder, template in (("requests", "requests.py.jinja"), ("resources", "resource.py.jinja")):
            (self.package_dir / folder).mkdir()
            self._write(f"{folder}_init.py.jinja", f"{folder}/__init__.py")
            for resource in self.plan.resources:
                self._write(template, f"{folder}/{resource.name}.py", resource=resource)

    def _write(self, template: str, name: str, **values: object) -> None:
        text = self.env.get_template(template).render(**values)
        (self.package_dir / name).write_text(text, encoding="utf-8")
