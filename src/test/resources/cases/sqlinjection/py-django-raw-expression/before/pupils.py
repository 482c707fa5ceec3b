from django.db.models.expressions import RawSQL

from .models import Pupil


def of_class(name):
    return Pupil.objects.annotate(hit=RawSQL("class = '%s'" % name, []))
