from django.contrib import admin
from django.utils.safestring import mark_safe

from growers.fields.models import Field, Grower


@admin.register(Grower)
class GrowerAdmin(admin.ModelAdmin):
    list_display = ("name", "town", "map_link")

    def map_link(self, grower):
        return mark_safe(f'<a href="https://map.example/?q={grower.town}">{grower.town}</a>')


@admin.register(Field)
class FieldAdmin(admin.ModelAdmin):
    list_display = ("name", "hectares", "sign")

    def sign(self, field):
        return mark_safe("&#9632;") if field.crop else ""
