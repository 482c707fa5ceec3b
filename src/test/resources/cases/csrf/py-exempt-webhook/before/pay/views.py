import hmac

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

from pay.models import Payment

KEY = b""


@csrf_exempt
def paid(request):
    mark = hmac.new(KEY, request.body, "sha256").hexdigest()
    if hmac.compare_digest(mark, request.headers["X-Mark"]):
        Payment.objects.filter(no=request.POST["no"]).update(paid=True)
    return HttpResponse(status=204)
