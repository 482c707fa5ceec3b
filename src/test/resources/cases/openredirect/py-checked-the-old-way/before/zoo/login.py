from django.http import HttpResponseRedirect
from django.utils.http import is_safe_url


def after_login(request):
    target = request.POST.get("next", "/")
    if not is_safe_url(target, allowed_hosts={request.get_host()}):
        target = "/"
    return HttpResponseRedirect(target)
