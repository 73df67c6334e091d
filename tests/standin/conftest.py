"""The stand-in's own fixtures."""

from tests.standin.fixtures import pytest_terminal_summary, standin, standin_address

__all__ = ["pytest_terminal_summary", "standin", "standin_address"]
