from uuid import UUID

from fastapi import APIRouter, HTTPException, status

from app.dependencies import CommandServiceDep
from app.models import Command, CommandRequest

router = APIRouter(prefix="/api/commands", tags=["commands"])


@router.post("", response_model=Command, status_code=status.HTTP_202_ACCEPTED)
async def submit_command(body: CommandRequest, service: CommandServiceDep) -> Command:
    return service.submit(body)


@router.get("", response_model=list[Command])
async def list_commands(service: CommandServiceDep) -> list[Command]:
    return service.list()


@router.get("/{command_id}", response_model=Command)
async def get_command(command_id: UUID, service: CommandServiceDep) -> Command:
    command = service.get(command_id)
    if command is None:
        raise HTTPException(status.HTTP_404_NOT_FOUND, detail="Unknown command")
    return command
