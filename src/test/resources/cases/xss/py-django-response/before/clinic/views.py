from django.http import HttpResponse


def search(request):
    words = request.GET.get("q", "")
    page = "<p>Nothing found for <b>" + words + "</b>.</p>"
    return HttpResponse(page)
