"""Every address of the site."""

from django.contrib import admin
from django.urls import include, path

from policies.views import compare, reading_page
from ssrkb import views

urlpatterns = [
    path("", views.home, name="home"),
    path("search/", views.search_page, name="search"),
    path("compare/", compare, name="compare"),
    path("method/", views.method, name="method"),
    path("reading/", reading_page, name="reading"),
    path("api/v1/", include("ssrkb.api")),
    path("admin/", admin.site.urls),
    path("favicon.ico", views.favicon, name="favicon"),
    path("", include("actors.urls")),
    path("", include("policies.urls")),
    path("", include("missions.urls")),
]

handler404 = "ssrkb.views.not_found"
handler500 = "ssrkb.views.server_error"
