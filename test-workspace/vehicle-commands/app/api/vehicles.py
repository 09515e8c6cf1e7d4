from fastapi import APIRouter, HTTPException, status

from app.dependencies import ConnectorDep, RegistryDep
from app.models import VehicleIn

router = APIRouter(prefix="/api/vehicles", tags=["vehicles"])


@router.post("", status_code=status.HTTP_201_CREATED)
async def connect_vehicle(body: VehicleIn, registry: RegistryDep) -> dict[str, int]:
    registry.connect(body)
    return {"online": len(registry)}


@router.delete("/{vehicle_id}", status_code=status.HTTP_204_NO_CONTENT)
async def disconnect_vehicle(vehicle_id: str, registry: RegistryDep) -> None:
    if not registry.disconnect(vehicle_id):
        raise HTTPException(status.HTTP_404_NOT_FOUND, detail="Unknown vehicle")


@router.get("/{vehicle_id}/ping")
async def ping_vehicle(vehicle_id: str, connector: ConnectorDep) -> dict[str, bool]:
    return {"reachable": await connector.ping(vehicle_id)}
