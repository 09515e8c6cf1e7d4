# pack: jwt; distribution: PyJWT; witnessed with 2.15.1
from jwt.api_jwk import PyJWK as PyJWK, PyJWKSet as PyJWKSet
from jwt.api_jws import PyJWS as PyJWS, get_algorithm_by_name as get_algorithm_by_name, get_unverified_header as get_unverified_header, register_algorithm as register_algorithm, unregister_algorithm as unregister_algorithm
from jwt.api_jwt import PyJWT as PyJWT, decode as decode, decode_complete as decode_complete, encode as encode
from jwt.exceptions import DecodeError as DecodeError, ExpiredSignatureError as ExpiredSignatureError, ImmatureSignatureError as ImmatureSignatureError, InvalidAlgorithmError as InvalidAlgorithmError, InvalidAudienceError as InvalidAudienceError, InvalidIssuedAtError as InvalidIssuedAtError, InvalidIssuerError as InvalidIssuerError, InvalidKeyError as InvalidKeyError, InvalidSignatureError as InvalidSignatureError, InvalidTokenError as InvalidTokenError, MissingRequiredClaimError as MissingRequiredClaimError, PyJWKClientConnectionError as PyJWKClientConnectionError, PyJWKClientError as PyJWKClientError, PyJWKError as PyJWKError, PyJWKSetError as PyJWKSetError, PyJWTError as PyJWTError
from jwt.jwks_client import PyJWKClient as PyJWKClient
