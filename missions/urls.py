"""The addresses of missions, mandates, activities and reform steps."""

from django.urls import path

from missions import views

urlpatterns = [
    path("missions/", views.MissionListView.as_view(), name="missions-list-page"),
    path("missions/<str:pk>/", views.MissionDetailView.as_view(), name="missions-page"),
    path("missions/<str:pk>/thread/", views.mandate_thread, name="mandate-thread"),
    path("mandates/", views.MandateListView.as_view(), name="mandates-list-page"),
    path("mandates/<str:pk>/", views.MandateDetailView.as_view(), name="mandates-page"),
    path("activities/", views.ActivityListView.as_view(), name="activities-list-page"),
    path("activities/<str:pk>/", views.ActivityDetailView.as_view(), name="activities-page"),
    path("reform-steps/", views.ReformStepListView.as_view(), name="reform-steps-list-page"),
    path("reform-steps/<str:pk>/", views.ReformStepDetailView.as_view(), name="reform-steps-page"),
]
