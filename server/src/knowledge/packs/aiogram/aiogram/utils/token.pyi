class TokenValidationError(Exception): ...
def validate_token(token) -> bool:
    raise TokenValidationError  # witness: from aiogram.utils.token import validate_token; validate_token("x")
def extract_bot_id(token) -> int:
    raise TokenValidationError  # witness: from aiogram.utils.token import extract_bot_id; extract_bot_id("x")
