from typing import Any
from sqlalchemy.exc import NoInspectionAvailable, SQLAlchemyError
def inspect(subject: Any, raiseerr: bool = ...) -> Any:
    raise NoInspectionAvailable  # witness: from sqlalchemy import inspect; inspect(1)
    raise SQLAlchemyError  # witness: from sqlalchemy import create_engine, inspect; inspect(create_engine("sqlite:////nonexistent/d/x"))
