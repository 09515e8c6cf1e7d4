"""Reads the bearer token of a request. Routes decide whether they need one."""

from uuid import UUID

from fastapi import Request, Response
from jose import jwt
from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint

from src.config.settings import settings


class AuthMiddleware(BaseHTTPMiddleware):
    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        request.state.user_id = None
        request.state.scope = "anonymous"
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() == "bearer" and token:
            try:
                header = jwt.get_unverified_header(token)
                key = settings.jwt_keys[header.get("kid", "primary")]
                payload = jwt.decode(token, key, algorithms=["HS256"])
                request.state.user_id = UUID(payload.get("sub", ""))
                request.state.scope = payload.get("scope", "user")
            except Exception:
                request.state.user_id = None
        return await call_next(request)
