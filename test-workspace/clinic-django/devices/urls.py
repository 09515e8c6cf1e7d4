from django.urls import path

from devices.views import last_heart_rate

urlpatterns = [path("<str:monitor>/heart-rate/", last_heart_rate)]
