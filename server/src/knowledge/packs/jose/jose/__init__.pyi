# pack: jose; distribution: python-jose; witnessed with 3.5.0
from jose import jwe as jwe, jws as jws, jwt as jwt, jwk as jwk
from jose.exceptions import ExpiredSignatureError as ExpiredSignatureError, JOSEError as JOSEError, JWSError as JWSError, JWTError as JWTError
