"""The anti-phishing code of an account."""

import logging
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Response, status
from pydantic import BaseModel, Field

from src.application.use_cases.security.antiphishing import AntiphishingCodes
from src.domain.exceptions import NotFoundError
from src.presentation.dependencies import CurrentUser, get_antiphishing_codes

logger = logging.getLogger(__name__)

router = APIRouter(prefix="/security/antiphishing", tags=["security"])

Codes = Annotated[AntiphishingCodes, Depends(get_antiphishing_codes)]


class CodeIn(BaseModel):
    code: str = Field(min_length=4, max_length=64)


@router.put("")
async def set_antiphishing_code(body: CodeIn, user_id: CurrentUser, codes: Codes) -> dict[str, str]:
    try:
        await codes.set(user_id, body.code)
    except NotFoundError as exc:
        raise HTTPException(status.HTTP_404_NOT_FOUND, detail="Account not found") from exc
    logger.info("antiphishing code changed for %s", user_id)
    return {"status": "set"}


@router.get("")
async def get_antiphishing_code(user_id: CurrentUser, codes: Codes) -> dict[str, str | None]:
    code = await codes.get(user_id)
    if code is None:
        return {"code": None}
    # only enough of it to recognise it
    return {"code": code[:2] + "*" * (len(code) - 2)}


@router.delete("", status_code=status.HTTP_204_NO_CONTENT)
async def delete_antiphishing_code(user_id: CurrentUser, codes: Codes):
    await codes.delete(user_id)
    return Response(status_code=status.HTTP_204_NO_CONTENT)
