from django.urls import path

from growers.notes import views

urlpatterns = [path("search", views.search), path("preview", views.preview), path("out", views.out), path("<str:link>", views.show)]
