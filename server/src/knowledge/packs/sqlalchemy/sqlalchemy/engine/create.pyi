from typing import Any
from sqlalchemy.engine.base import Engine
from sqlalchemy.exc import ArgumentError
def create_engine(url: Any, **kwargs: Any) -> Engine:
    raise ArgumentError  # witness: from sqlalchemy import create_engine, text; create_engine("x")
    raise ValueError  # witness: from sqlalchemy import create_engine; create_engine("mysql://u@h:x/d")
    raise ImportError  # witness: import sys; sys.modules["MySQLdb"] = None; from sqlalchemy import create_engine; create_engine("mysql://u@h/d")
def engine_from_config(configuration: Any, prefix: str = ..., **kwargs: Any) -> Engine:
    raise ArgumentError  # witness: from sqlalchemy import engine_from_config; engine_from_config({"sqlalchemy.url": "x"})
    raise ValueError  # witness: from sqlalchemy import engine_from_config; engine_from_config({"sqlalchemy.url": "mysql://u@h:x/d"})
    raise ImportError  # witness: import sys; sys.modules["MySQLdb"] = None; from sqlalchemy import engine_from_config; engine_from_config({"sqlalchemy.url": "mysql://u@h/d"})
