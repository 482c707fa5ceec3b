import traceback

from django.http import HttpResponse


def beds(request):
    try:
        return HttpResponse(str(12 // int(request.GET["ward"])))
    except Exception:
        return HttpResponse(traceback.format_exc(), status=500)
