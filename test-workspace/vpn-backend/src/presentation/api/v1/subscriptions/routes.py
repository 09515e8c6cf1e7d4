from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException

from src.infrastructure.monitoring.metrics import subscription_operations_total
from src.infrastructure.remnawave.subscription_client import SubscriptionClient
from src.presentation.dependencies import CurrentUser, get_subscription_client

router = APIRouter(prefix="/subscriptions", tags=["subscriptions"])


@router.get("/{short_id}")
async def get_subscription(
    short_id: str,
    user_id: CurrentUser,
    subscriptions: Annotated[SubscriptionClient, Depends(get_subscription_client)],
) -> dict[str, Any]:
    subscription = await subscriptions.fetch(short_id)
    if subscription is None:
        raise HTTPException(status_code=404, detail="Subscription not found")
    subscription_operations_total.labels(action="get").inc()
    return {"link": subscription.link, "expires_at": subscription.expires_at}
