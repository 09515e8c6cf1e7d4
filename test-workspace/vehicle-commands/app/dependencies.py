from typing import Annotated

from fastapi import Depends
from fastapi.requests import HTTPConnection

from app.connectors.registry import VehicleRegistry
from app.connectors.sovd import SovdConnector
from app.services.broadcaster import Broadcaster
from app.services.command_service import CommandService


def get_registry(connection: HTTPConnection) -> VehicleRegistry:
    return connection.app.state.registry


def get_connector(connection: HTTPConnection) -> SovdConnector:
    return connection.app.state.connector


def get_broadcaster(connection: HTTPConnection) -> Broadcaster:
    return connection.app.state.broadcaster


def get_command_service(connection: HTTPConnection) -> CommandService:
    return connection.app.state.command_service


RegistryDep = Annotated[VehicleRegistry, Depends(get_registry)]
ConnectorDep = Annotated[SovdConnector, Depends(get_connector)]
BroadcasterDep = Annotated[Broadcaster, Depends(get_broadcaster)]
CommandServiceDep = Annotated[CommandService, Depends(get_command_service)]
