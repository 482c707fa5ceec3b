import logging


class Screen(logging.Handler):
    def emit(self, record):
        try:
            self.show(self.format(record))
        except Exception:
            pass
