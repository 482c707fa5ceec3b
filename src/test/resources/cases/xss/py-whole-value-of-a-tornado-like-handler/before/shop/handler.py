from django.http import HttpResponse


def name(request):
    return HttpResponse(request.GET["name"])
