from sqlalchemy.dialects.postgresql.dml import Insert as Insert, insert as insert
