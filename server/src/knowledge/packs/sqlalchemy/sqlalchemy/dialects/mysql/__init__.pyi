from sqlalchemy.dialects.mysql.dml import Insert as Insert, insert as insert
