from django.core.cache import cache
from rest_framework.decorators import api_view
from rest_framework.request import Request
from rest_framework.response import Response


@api_view(["GET"])
def last_heart_rate(request: Request, monitor: str) -> Response:
    value = cache.get(f"vitals:{monitor}")
    if value is None:
        return Response({"detail": "No recent reading"}, status=404)
    return Response({"monitor": monitor, "heart_rate": value})
