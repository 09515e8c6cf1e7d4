from typing import Any
class ConnectionInfo:
    status: Any
    dbname: str
    host: str
    port: int
    user: str
    server_version: int
    transaction_status: Any
