from django.db import models


class Patient(models.Model):
    town = models.CharField(max_length=80)
