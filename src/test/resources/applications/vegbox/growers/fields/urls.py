from django.urls import path

from growers.fields import exports, views

urlpatterns = [
    path("", views.index),
    path("<int:pk>/harvest", views.harvest),
    path("town", views.by_town),
    path("grower/<int:pk>/rename", views.rename),
    path("export/<str:year>", exports.year),
]
