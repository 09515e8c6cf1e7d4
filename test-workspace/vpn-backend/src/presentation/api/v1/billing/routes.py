from typing import Annotated

import structlog
from fastapi import APIRouter, Depends, HTTPException, status

from src.application.use_cases.billing.plans import CreatePlan, ListPlans
from src.domain.exceptions import ConflictError
from src.presentation.api.v1.billing.schemas import PlanIn, PlanOut
from src.presentation.dependencies import AdminUser, get_create_plan, get_list_plans

logger = structlog.get_logger(__name__)

router = APIRouter(prefix="/billing", tags=["billing"])


@router.get("/plans", response_model=list[PlanOut])
async def list_plans(use_case: Annotated[ListPlans, Depends(get_list_plans)]):
    return await use_case.execute()


@router.post("/plans", response_model=PlanOut, status_code=status.HTTP_201_CREATED)
async def create_plan(
    body: PlanIn,
    admin_id: AdminUser,
    use_case: Annotated[CreatePlan, Depends(get_create_plan)],
):
    try:
        plan = await use_case.execute(body.code, body.title, body.price, body.days)
    except ConflictError as exc:
        raise HTTPException(status.HTTP_409_CONFLICT, detail=str(exc)) from exc
    logger.info("plan_created", code=plan.code, admin_id=str(admin_id))
    return plan
