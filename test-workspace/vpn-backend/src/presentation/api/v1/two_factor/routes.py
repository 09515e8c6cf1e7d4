import secrets

from fastapi import APIRouter

from src.infrastructure.monitoring.metrics import two_factor_operations_total
from src.infrastructure.security.encryption import EncryptionService
from src.presentation.dependencies import CurrentUser, RedisDep

router = APIRouter(prefix="/2fa", tags=["two-factor"])


@router.post("/setup", status_code=201)
async def set_up_two_factor(user_id: CurrentUser, cache: RedisDep) -> dict[str, str]:
    secret = secrets.token_hex(20)
    await cache.set(f"2fa:{user_id}", EncryptionService().seal(secret), ex=600)
    two_factor_operations_total.labels(action="setup").inc()
    return {"secret": secret}
