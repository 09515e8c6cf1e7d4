import hashlib

from fastapi import APIRouter

from src.config.settings import settings
from src.infrastructure.monitoring.metrics import referral_operations_total
from src.presentation.dependencies import CurrentUser

router = APIRouter(prefix="/referrals", tags=["referrals"])


@router.get("/link")
async def get_referral_link(user_id: CurrentUser) -> dict[str, str]:
    code = hashlib.sha256(user_id.bytes).hexdigest()[:10]
    referral_operations_total.labels(action="get_link").inc()
    return {"link": f"{settings.public_url}/r/{code}"}
