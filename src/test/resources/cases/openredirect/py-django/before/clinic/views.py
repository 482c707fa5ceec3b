from django.http import HttpResponseRedirect


def signed_in(request):
    if request.user.is_authenticated:
        return HttpResponseRedirect(request.GET.get("next") or "/")
    return HttpResponseRedirect("/login")
