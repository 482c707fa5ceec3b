from django.http import HttpResponse
from django.utils.html import escape


def search(request):
    words = request.GET.get("q", "")
    page = "<p>Nothing found for <b>" + escape(words) + "</b>.</p>"
    return HttpResponse(page)
