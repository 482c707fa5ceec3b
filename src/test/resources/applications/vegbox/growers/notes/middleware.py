import logging
import time

log = logging.getLogger(__name__)


class Slow:
    """Writes down which pages take longer than a second."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        begun = time.monotonic()
        response = self.get_response(request)
        try:
            if time.monotonic() - begun > 1:
                log.warning("slow: %s", request.path)
                request.session["slow"] = request.session.get("slow", 0) + 1
        except Exception:
            pass
        return response
