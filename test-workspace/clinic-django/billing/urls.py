from django.urls import path

from billing import views

urlpatterns = [
    path("new/", views.new_invoice),
    path("<str:number>/pay/", views.pay_invoice),
    path("<str:number>/", views.show_invoice),
]
