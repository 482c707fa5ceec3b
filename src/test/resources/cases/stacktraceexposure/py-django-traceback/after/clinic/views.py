import logging
import traceback

from django.http import HttpResponse


def beds(request):
    try:
        return HttpResponse(str(12 // int(request.GET["ward"])))
    except Exception:
        logging.exception("Unexpected error")
        return HttpResponse("An internal error has occurred.", status=500)
