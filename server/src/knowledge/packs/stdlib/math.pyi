from typing import Any, overload


def sqrt(x, /) -> float:
    raise ValueError  # witness: import math; math.sqrt(-1)
def exp(x, /) -> float:
    raise OverflowError  # witness: import math; math.exp(1e5)
def exp2(x, /) -> float:
    raise OverflowError  # witness: import math; math.exp(1e5)
def expm1(x, /) -> float:
    raise OverflowError  # witness: import math; math.exp(1e5)
def cosh(x, /) -> float:
    raise OverflowError  # witness: import math; math.exp(1e5)
def sinh(x, /) -> float:
    raise OverflowError  # witness: import math; math.exp(1e5)
def ldexp(x, i, /) -> float:
    raise OverflowError  # witness: import math; math.exp(1e5)
def log(*args, **kwargs) -> float:
    raise ValueError  # witness: import math; math.log(0)
    raise ZeroDivisionError  # witness: import math; math.log(2, 1)
def log10(x, /) -> float:
    raise ValueError  # witness: import math; math.log(0)
    raise ZeroDivisionError  # witness: import math; math.log(2, 1)
def log2(x, /) -> float:
    raise ValueError  # witness: import math; math.log(0)
    raise ZeroDivisionError  # witness: import math; math.log(2, 1)
def log1p(x, /) -> float:
    raise ValueError  # witness: import math; math.log1p(-1)
def acos(x, /) -> float:
    raise ValueError  # witness: import math; math.acos(2)
def asin(x, /) -> float:
    raise ValueError  # witness: import math; math.acos(2)
def acosh(x, /) -> float:
    raise ValueError  # witness: import math; math.acos(2)
def atanh(x, /) -> float:
    raise ValueError  # witness: import math; math.acos(2)
def cos(x, /) -> float:
    raise ValueError  # witness: import math; math.cos(float("inf"))
def sin(x, /) -> float:
    raise ValueError  # witness: import math; math.cos(float("inf"))
def tan(x, /) -> float:
    raise ValueError  # witness: import math; math.cos(float("inf"))
def asinh(x, /) -> float: ...
def atan(x, /) -> float: ...
def atan2(y, x, /) -> float: ...
def tanh(x, /) -> float: ...
def cbrt(x, /) -> float: ...
def degrees(x, /) -> float: ...
def radians(x, /) -> float: ...
def erf(x, /) -> float: ...
def erfc(x, /) -> float: ...
def copysign(x, y, /) -> float: ...
def fabs(x, /) -> float: ...
def dist(p, q, /) -> float: ...
def hypot(*args, **kwargs) -> float: ...
def fmod(x, y, /) -> float:
    raise ValueError  # witness: import math; math.fmod(1, 0)
def remainder(x, y, /) -> float:
    raise ValueError  # witness: import math; math.fmod(1, 0)
def pow(x, y, /) -> float:
    raise ValueError  # witness: import math; math.pow(-1, 0.5)
    raise OverflowError  # witness: import math; math.pow(10, 1000)
def gamma(x, /) -> float:
    raise ValueError  # witness: import math; math.gamma(0)
    raise OverflowError  # witness: import math; math.gamma(1e5)
def lgamma(x, /) -> float:
    raise ValueError  # witness: import math; math.gamma(0)
    raise OverflowError  # witness: import math; math.gamma(1e5)
def factorial(n, /) -> int:
    raise ValueError  # witness: import math; math.factorial(-1)
def isqrt(n, /) -> int:
    raise ValueError  # witness: import math; math.factorial(-1)
def comb(n, k, /) -> int:
    raise ValueError  # witness: import math; math.comb(-1, 1)
def perm(n, k=..., /) -> int:
    raise ValueError  # witness: import math; math.comb(-1, 1)
@overload
def floor(x: int, /) -> int: ...
@overload
def floor(x, /) -> int:
    raise ValueError  # witness: import math; math.floor(float("nan"))
    raise OverflowError  # witness: import math; math.floor(float("inf"))
@overload
def ceil(x: int, /) -> int: ...
@overload
def ceil(x, /) -> int:
    raise ValueError  # witness: import math; math.ceil(float("nan"))
    raise OverflowError  # witness: import math; math.ceil(float("inf"))
@overload
def trunc(x: int, /) -> int: ...
@overload
def trunc(x, /) -> int:
    raise ValueError  # witness: import math; math.trunc(float("nan"))
    raise OverflowError  # witness: import math; math.trunc(float("inf"))
def gcd(*integers) -> int: ...
def lcm(*integers) -> int: ...
def frexp(x, /) -> tuple[float, int]: ...
def modf(x, /) -> tuple[float, float]: ...
def fsum(seq, /) -> float:
    raise OverflowError  # witness: import math; math.fsum([1e308, 1e308])
    raise ValueError  # witness: import math; math.fsum([float("inf"), float("-inf")])
def prod(iterable, /, *, start=...) -> Any: ...
def nextafter(x, y, /) -> float: ...
def ulp(x, /) -> float: ...
def isclose(a, b, *, rel_tol=..., abs_tol=...) -> bool:
    raise ValueError  # witness: import math; math.isclose(1, 1, rel_tol=-1)
def isfinite(x, /) -> bool: ...
def isinf(x, /) -> bool: ...
def isnan(x, /) -> bool: ...
e: float
inf: float
nan: float
pi: float
tau: float
