from django.urls import include, path

urlpatterns = [
    path("fields/", include("growers.fields.urls")),
    path("notes/", include("growers.notes.urls")),
]
