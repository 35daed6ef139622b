"""The scenes that the demonstration's pictures show, drawn by code."""
