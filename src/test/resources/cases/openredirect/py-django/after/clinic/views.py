from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme


def signed_in(request):
    if request.user.is_authenticated:
        target = request.GET.get("next") or "/"
        if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
            target = "/"
        return HttpResponseRedirect(target)
    return HttpResponseRedirect("/login")
