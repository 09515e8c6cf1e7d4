from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException
from pydantic import BaseModel

from src.infrastructure.security.signing import Signer, get_signer
from src.presentation.dependencies import CurrentUser

router = APIRouter(prefix="/keygen", tags=["keygen"])


class SignIn(BaseModel):
    payload: str


@router.get("/public-key")
def get_public_key(signer: Annotated[Signer, Depends(get_signer)]) -> dict[str, str]:
    return {"algorithm": "ed25519", "public_key": signer.public_key}


@router.post("/sign")
def sign_payload(
    body: SignIn,
    user_id: CurrentUser,
    signer: Annotated[Signer, Depends(get_signer)],
) -> dict[str, str]:
    try:
        signature = signer.sign(body.payload.encode("utf-8"))
    except ValueError as exc:
        raise HTTPException(status_code=400, detail=str(exc)) from exc
    else:
        return {"signature": signature, "signed_for": str(user_id)}
