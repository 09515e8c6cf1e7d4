from django.urls import path

from devices.consumers import VitalsConsumer

websocket_urlpatterns = [path("ws/vitals/<str:ward>/", VitalsConsumer.as_asgi())]
