import logging
import traceback

from django.http import HttpResponse

logger = logging.getLogger(__name__)


def report(request):
    try:
        return HttpResponse(request.user.report())
    except ValueError:
        logger.exception("Unexpected error")
        return HttpResponse("<pre>" + "An internal error has occurred." + "</pre>", status=500)
