from decimal import Decimal

from pydantic import BaseModel, ConfigDict, Field


class PlanIn(BaseModel):
    code: str = Field(min_length=2, max_length=32)
    title: str
    price: Decimal = Field(ge=0)
    days: int = Field(gt=0)


class PlanOut(PlanIn):
    model_config = ConfigDict(from_attributes=True)

    id: int
