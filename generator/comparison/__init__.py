"""Compares two versions of a document and of the package made from it, and reports on them."""

from generator.comparison.changes import ApiChange, Change
from generator.comparison.document_reports import diff_documents, report_update
from generator.comparison.documents import compare_documents
from generator.comparison.markdown import render_markdown
from generator.comparison.overlay_findings import FixedQuirk, OverlayFinding, overlay_findings
from generator.comparison.packages import compare_packages
from generator.comparison.reports import Report
from generator.comparison.terminal import print_report, terminal_console
from generator.comparison.version_bumps import Bump

__all__ = [
    "ApiChange",
    "Bump",
    "Change",
    "FixedQuirk",
    "OverlayFinding",
    "Report",
    "compare_documents",
    "compare_packages",
    "diff_documents",
    "overlay_findings",
    "print_report",
    "render_markdown",
    "report_update",
    "terminal_console",
]
