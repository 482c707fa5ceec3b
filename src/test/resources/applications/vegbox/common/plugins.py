"""Hooks of the single places: a function per event, found by name."""
import importlib


class Hooks:
    def __init__(self, module):
        self.module = importlib.import_module(module)

    def call(self, event, *arguments):
        hook = getattr(self.module, "on_" + event, None)
        return hook(*arguments) if hook else None


def load_snippet(path, names):
    with open(path) as handle:
        code = compile(handle.read(), path, "exec")
    exec(code, names)
    return names
