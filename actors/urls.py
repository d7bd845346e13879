"""The addresses of countries, organisations and memberships."""

from django.urls import path

from actors import views

urlpatterns = [
    path("countries/", views.CountryListView.as_view(), name="countries-list-page"),
    path("countries/<str:pk>/", views.CountryDetailView.as_view(), name="countries-page"),
    path("organisations/", views.OrganisationListView.as_view(), name="organisations-list-page"),
    path("organisations/<str:pk>/", views.OrganisationDetailView.as_view(), name="organisations-page"),
    path("memberships/", views.MembershipListView.as_view(), name="memberships-list-page"),
    path("memberships/<str:pk>/", views.MembershipDetailView.as_view(), name="memberships-page"),
]
