from django.http import HttpResponseRedirect


def out(request):
    target = request.GET["to"]
    if not target:
        target = "/"
    return HttpResponseRedirect(target)
