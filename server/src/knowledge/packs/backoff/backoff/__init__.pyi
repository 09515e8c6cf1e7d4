# pack: backoff; distribution: backoff; witnessed with 2.2.1
from backoff._decorator import on_exception as on_exception, on_predicate as on_predicate
from backoff._jitter import full_jitter as full_jitter, random_jitter as random_jitter
from backoff._wait_gen import constant as constant, expo as expo, fibo as fibo, runtime as runtime
