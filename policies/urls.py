"""The addresses of themes, documents, frameworks and what stands in them."""

from django.urls import path

from policies import views

urlpatterns = [
    path("themes/", views.ThemeListView.as_view(), name="themes-list-page"),
    path("themes/<str:pk>/", views.ThemeDetailView.as_view(), name="themes-page"),
    path("documents/", views.DocumentListView.as_view(), name="documents-list-page"),
    path("documents/<str:pk>/", views.DocumentDetailView.as_view(), name="documents-page"),
    path("frameworks/", views.FrameworkListView.as_view(), name="frameworks-list-page"),
    path("frameworks/<str:pk>/", views.FrameworkDetailView.as_view(), name="frameworks-page"),
    path("definitions/", views.DefinitionListView.as_view(), name="definitions-list-page"),
    path("definitions/<str:pk>/", views.DefinitionDetailView.as_view(), name="definitions-page"),
    path("principles/", views.PrincipleListView.as_view(), name="principles-list-page"),
    path("principles/<str:pk>/", views.PrincipleDetailView.as_view(), name="principles-page"),
    path("coverage/", views.CoverageListView.as_view(), name="coverage-list-page"),
    path("coverage/<str:pk>/", views.CoverageDetailView.as_view(), name="coverage-page"),
    path("milestones/", views.MilestoneListView.as_view(), name="milestones-list-page"),
    path("milestones/<str:pk>/", views.MilestoneDetailView.as_view(), name="milestones-page"),
    path("findings/", views.FindingListView.as_view(), name="findings-list-page"),
    path("findings/<str:pk>/", views.FindingDetailView.as_view(), name="findings-page"),
    path("figures/", views.FigureListView.as_view(), name="figures-list-page"),
    path("figures/<str:pk>/", views.FigureDetailView.as_view(), name="figures-page"),
]
