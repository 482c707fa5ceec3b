from django.http import HttpResponse
from django.utils.html import escape


def name(request):
    return HttpResponse(escape(request.GET["name"]))
