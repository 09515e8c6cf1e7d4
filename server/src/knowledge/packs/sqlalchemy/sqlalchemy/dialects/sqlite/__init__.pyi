from sqlalchemy.dialects.sqlite.dml import Insert as Insert, insert as insert
