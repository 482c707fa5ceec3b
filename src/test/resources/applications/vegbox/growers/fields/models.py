from django.db import models
from django.utils.safestring import mark_safe


class Grower(models.Model):
    name = models.CharField(max_length=80)
    town = models.CharField(max_length=60)
    about = models.TextField(blank=True)

    def __str__(self):
        return self.name

    def card(self):
        return mark_safe("<b>%s</b>, %s" % (self.name, self.town))


class Field(models.Model):
    grower = models.ForeignKey(Grower, on_delete=models.CASCADE)
    name = models.CharField(max_length=40)
    hectares = models.DecimalField(max_digits=6, decimal_places=2)
    crop = models.CharField(max_length=40, blank=True)
