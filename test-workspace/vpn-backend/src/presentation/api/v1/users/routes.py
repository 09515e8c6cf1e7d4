"""Users of the panel, as the operators see them."""

from typing import Annotated
from uuid import UUID

import structlog
from fastapi import APIRouter, Depends, HTTPException, Query, Response, status

from src.application.use_cases.users.lifecycle import DeleteUser
from src.domain.entities import PanelUser
from src.presentation.api.v1.users.schemas import UserIn, UserOut, UserPatch
from src.presentation.dependencies import AdminUser, UserGatewayDep, get_delete_user

logger = structlog.get_logger(__name__)

router = APIRouter(prefix="/users", tags=["users"])


@router.get("", response_model=list[UserOut])
async def list_users(
    gateway: UserGatewayDep,
    admin_id: AdminUser,
    offset: Annotated[int, Query(ge=0)] = 0,
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
) -> list[PanelUser]:
    try:
        return await gateway.list_page(offset=offset, limit=limit)
    except Exception:
        raise


@router.get("/{user_uuid}", response_model=UserOut)
async def get_user(user_uuid: UUID, gateway: UserGatewayDep, admin_id: AdminUser) -> PanelUser:
    try:
        user = await gateway.get_by_uuid(user_uuid)
        if user is None:
            raise HTTPException(status.HTTP_404_NOT_FOUND, detail="User not found")
        return user
    except Exception:
        raise


@router.post("", response_model=UserOut, status_code=status.HTTP_201_CREATED)
async def create_user(body: UserIn, gateway: UserGatewayDep, admin_id: AdminUser) -> PanelUser:
    try:
        user = await gateway.create(body.username, body.expires_at.isoformat(), body.telegram_id)
        logger.info("user_created", username=user.username, admin_id=str(admin_id))
        return user
    except Exception:
        raise


@router.patch("/{user_uuid}", response_model=UserOut)
async def update_user(
    user_uuid: UUID,
    body: UserPatch,
    gateway: UserGatewayDep,
    admin_id: AdminUser,
) -> PanelUser:
    changes: dict[str, str] = {}
    if body.status is not None:
        changes["status"] = body.status
    if body.expires_at is not None:
        changes["expireAt"] = body.expires_at.isoformat()
    if not changes:
        raise HTTPException(status.HTTP_400_BAD_REQUEST, detail="Nothing to change")
    try:
        return await gateway.update(user_uuid, changes)
    except Exception:
        raise


@router.delete("/{user_uuid}", status_code=status.HTTP_204_NO_CONTENT)
async def delete_user(
    user_uuid: UUID,
    admin_id: AdminUser,
    use_case: Annotated[DeleteUser, Depends(get_delete_user)],
) -> Response:
    try:
        await use_case.execute(user_uuid, admin_id)
        return Response(status_code=status.HTTP_204_NO_CONTENT)
    except Exception:
        raise
