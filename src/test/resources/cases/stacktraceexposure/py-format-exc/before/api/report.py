import logging
import traceback

from django.http import HttpResponse

logger = logging.getLogger(__name__)


def report(request):
    try:
        return HttpResponse(request.user.report())
    except ValueError:
        return HttpResponse("<pre>" + traceback.format_exc() + "</pre>", status=500)
