from django.core.validators import RegexValidator
from django.db import models


class Member(models.Model):
    nick = models.CharField(max_length=20, validators=[RegexValidator(r"^[A-z\d]+$")])
