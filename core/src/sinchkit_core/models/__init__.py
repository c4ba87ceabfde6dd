"""What all generated models share."""

from .model import Field, Model, Wire, as_json, checked, misfit_errors

__all__ = ["Field", "Model", "Wire", "as_json", "checked", "misfit_errors"]
