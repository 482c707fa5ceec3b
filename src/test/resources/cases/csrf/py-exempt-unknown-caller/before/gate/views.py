from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def opened(request):
    return JsonResponse({"open": True})
