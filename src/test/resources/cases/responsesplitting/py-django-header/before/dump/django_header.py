from django.http import HttpResponse


def dump(request, name):
    response = HttpResponse()
    response["X-Dump"] = name
    return response
