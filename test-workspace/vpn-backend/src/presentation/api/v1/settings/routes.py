from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, status
from pydantic import BaseModel, ConfigDict

from src.application.use_cases.settings.app_settings import CreateSetting, ListSettings, UpdateSetting
from src.domain.exceptions import ConflictError
from src.presentation.dependencies import (
    get_create_setting,
    get_list_settings,
    get_update_setting,
    require_admin,
)

router = APIRouter(prefix="/settings", tags=["settings"], dependencies=[Depends(require_admin)])


class SettingIn(BaseModel):
    key: str
    value: str


class SettingValue(BaseModel):
    value: str


class SettingOut(SettingIn):
    model_config = ConfigDict(from_attributes=True)


@router.get("", response_model=list[SettingOut])
async def list_settings(use_case: Annotated[ListSettings, Depends(get_list_settings)]):
    return await use_case.execute()


@router.post("", response_model=SettingOut, status_code=status.HTTP_201_CREATED)
async def create_setting(body: SettingIn, use_case: Annotated[CreateSetting, Depends(get_create_setting)]):
    try:
        return await use_case.execute(body.key, body.value)
    except ConflictError as exc:
        raise HTTPException(status.HTTP_409_CONFLICT, detail=str(exc)) from exc


@router.put("/{key}", response_model=SettingOut)
async def update_setting(
    key: str,
    body: SettingValue,
    use_case: Annotated[UpdateSetting, Depends(get_update_setting)],
):
    setting = await use_case.execute(key, body.value)
    if setting is None:
        raise HTTPException(status.HTTP_404_NOT_FOUND, detail=f"No setting {key}")
    return setting
