"""Tests of the daily posts."""
