from __future__ import annotations


class Refused(Exception):
    """An act can't be done now; the text is a sentence for the person who asked."""

    @property
    def sentence(self) -> str:
        return str(self.args[0])


class ChoiceNeeded(Refused):
    """A publication waits: say what shall become of it."""
