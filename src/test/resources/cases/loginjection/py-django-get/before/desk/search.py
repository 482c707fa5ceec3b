import logging

from django.shortcuts import render

logger = logging.getLogger(__name__)


def search(request):
    logger.info("search for %s by %s", request.GET.get("q"), request.user.pk)
    return render(request, "search.html")
