"""Accepts commands. The connector finishes them, and counts them when it has."""

import asyncio
import logging
from uuid import UUID

from app.config import settings
from app.connectors.base import ConnectorError, VehicleConnector
from app.models import Command, CommandRequest, CommandStatus
from app.services.broadcaster import Broadcaster
from app.utils.audit import AuditTrail

logger = logging.getLogger(__name__)


class CommandService:
    def __init__(self, connector: VehicleConnector, broadcaster: Broadcaster, audit: AuditTrail) -> None:
        self._connector = connector
        self._broadcaster = broadcaster
        self._audit = audit
        self._commands: dict[UUID, Command] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def submit(self, request: CommandRequest) -> Command:
        command = Command(vehicle_id=request.vehicle_id, name=request.name, parameters=request.parameters)
        self._remember(command)
        self._audit.append("command.submitted", id=command.id, name=command.name)
        task = asyncio.create_task(self._run(command))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return command

    def get(self, command_id: UUID) -> Command | None:
        return self._commands.get(command_id)

    def list(self) -> list[Command]:
        return sorted(self._commands.values(), key=lambda command: command.created_at, reverse=True)

    async def drain(self) -> None:
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _run(self, command: Command) -> None:
        command.status = CommandStatus.RUNNING
        await self._broadcaster.publish(command)
        try:
            command.result = await self._connector.execute(command)
            command.status = CommandStatus.COMPLETED
        except TimeoutError:
            command.status = CommandStatus.TIMEOUT
        except ConnectorError as exc:
            command.status = CommandStatus.FAILED
            command.error = str(exc)
        except Exception as exc:
            # top of a task: nobody else will ever see this
            logger.exception("command %s broke", command.id)
            command.status = CommandStatus.FAILED
            command.error = type(exc).__name__
        await self._broadcaster.publish(command)

    def _remember(self, command: Command) -> None:
        self._commands[command.id] = command
        while len(self._commands) > settings.history_size:
            self._commands.pop(next(iter(self._commands)))
