import logging

from app.models import VehicleIn

logger = logging.getLogger(__name__)


class VehicleRegistry:
    """The vehicles that are reachable at the moment."""

    def __init__(self) -> None:
        self._urls: dict[str, str] = {}

    def connect(self, vehicle: VehicleIn) -> None:
        self._urls[vehicle.vehicle_id] = vehicle.base_url
        logger.info("vehicle %s connected, %d online", vehicle.vehicle_id, len(self._urls))

    def disconnect(self, vehicle_id: str) -> bool:
        known = self._urls.pop(vehicle_id, None) is not None
        if known:
            logger.info("vehicle %s disconnected, %d online", vehicle_id, len(self._urls))
        return known

    def url_of(self, vehicle_id: str) -> str | None:
        return self._urls.get(vehicle_id)

    def __len__(self) -> int:
        return len(self._urls)
