from django.urls import path

from appointments import views

urlpatterns = [
    path("book/", views.book_appointment),
    path("<int:appointment_id>/cancel/", views.cancel_appointment),
    path("by-doctor/<str:doctor>/", views.day_list),
]
