"""A very small task queue: what we use of Celery, and a stand-in for machines without it."""
try:
    from celery import Celery

    app = Celery("vegbox", broker="redis://localhost:6379/0")
except ImportError:

    class _Local:
        def task(self, function=None, **options):
            return function if function else (lambda inner: inner)

    app = _Local()
