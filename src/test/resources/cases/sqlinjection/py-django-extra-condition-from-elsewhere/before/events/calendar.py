from .conditions import visible_to
from .models import Event


def upcoming(user, hall):
    seen = visible_to(user)
    events = Event.objects.extra(where=[seen, f"hall = '{hall}'"])
    return events.order_by("begins")
