from typing import Any, Self, overload
from contextlib import nullcontext


class DecimalException(ArithmeticError): ...
class Clamped(DecimalException): ...
class InvalidOperation(DecimalException): ...
class ConversionSyntax(InvalidOperation): ...
class DivisionByZero(DecimalException, ZeroDivisionError): ...
class DivisionImpossible(InvalidOperation): ...
class DivisionUndefined(InvalidOperation, ZeroDivisionError): ...
class Inexact(DecimalException): ...
class InvalidContext(InvalidOperation): ...
class Rounded(DecimalException): ...
class Subnormal(DecimalException): ...
class Overflow(Inexact, Rounded): ...
class Underflow(Inexact, Rounded, Subnormal): ...
class FloatOperation(DecimalException, TypeError): ...

class Decimal:
    @overload
    def __new__(cls, value: int | Decimal | float = ..., context=...) -> Self: ...
    @overload
    def __new__(cls, value: str, context=...) -> Self:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("x")
    @overload
    def __new__(cls, value: object = ..., context=...) -> Self:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("x")
        raise TypeError  # witness: import decimal; decimal.Decimal(None)
        raise ValueError  # witness: import decimal; decimal.Decimal((9, (1,), 1))
    @classmethod
    def from_float(cls, f, /) -> Self: ...
    def __add__(self, value, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("sNaN") + 1
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") * 10
    def __radd__(self, value, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("sNaN") + 1
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") * 10
    def __sub__(self, value, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("sNaN") + 1
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") * 10
    def __rsub__(self, value, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("sNaN") + 1
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") * 10
    def __mul__(self, value, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("sNaN") + 1
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") * 10
    def __rmul__(self, value, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("sNaN") + 1
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") * 10
    def __truediv__(self, value, /) -> Decimal:
        raise DivisionByZero  # witness: import decimal; decimal.Decimal(1) / 0
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(0) / 0
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") / decimal.Decimal("0.1")
    def __rtruediv__(self, value, /) -> Decimal:
        raise DivisionByZero  # witness: import decimal; decimal.Decimal(1) / 0
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(0) / 0
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") / decimal.Decimal("0.1")
    def __floordiv__(self, value, /) -> Decimal:
        raise DivisionByZero  # witness: import decimal; decimal.Decimal(1) // 0
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(1) % 0
    def __rfloordiv__(self, value, /) -> Decimal:
        raise DivisionByZero  # witness: import decimal; decimal.Decimal(1) // 0
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(1) % 0
    def __mod__(self, value, /) -> Decimal:
        raise DivisionByZero  # witness: import decimal; decimal.Decimal(1) // 0
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(1) % 0
    def __rmod__(self, value, /) -> Decimal:
        raise DivisionByZero  # witness: import decimal; decimal.Decimal(1) // 0
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(1) % 0
    def __divmod__(self, value, /) -> tuple[Decimal, Decimal]:
        raise InvalidOperation  # witness: import decimal; divmod(decimal.Decimal(0), 0)
    def __rdivmod__(self, value, /) -> tuple[Decimal, Decimal]:
        raise InvalidOperation  # witness: import decimal; divmod(decimal.Decimal(0), 0)
    def __pow__(self, value, mod=..., /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1) ** decimal.Decimal("0.5")
        raise Overflow  # witness: import decimal; decimal.Decimal(10) ** 10000000
    def __rpow__(self, value, mod=..., /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1) ** decimal.Decimal("0.5")
        raise Overflow  # witness: import decimal; decimal.Decimal(10) ** 10000000
    def __int__(self) -> int:
        raise ValueError  # witness: import decimal; int(decimal.Decimal("NaN"))
        raise OverflowError  # witness: import decimal; int(decimal.Decimal("inf"))
    def __trunc__(self, *args, **kwargs) -> int:
        raise ValueError  # witness: import decimal; int(decimal.Decimal("NaN"))
        raise OverflowError  # witness: import decimal; int(decimal.Decimal("inf"))
    def __floor__(self, *args, **kwargs) -> int:
        raise ValueError  # witness: import decimal; int(decimal.Decimal("NaN"))
        raise OverflowError  # witness: import decimal; int(decimal.Decimal("inf"))
    def __ceil__(self, *args, **kwargs) -> int:
        raise ValueError  # witness: import decimal; int(decimal.Decimal("NaN"))
        raise OverflowError  # witness: import decimal; int(decimal.Decimal("inf"))
    def __float__(self) -> float:
        raise ValueError  # witness: import decimal; float(decimal.Decimal("sNaN"))
    @overload
    def __round__(self) -> int:
        raise ValueError  # witness: import decimal; round(decimal.Decimal("NaN"))
        raise OverflowError  # witness: import decimal; round(decimal.Decimal("inf"))
    @overload
    def __round__(self, ndigits) -> Decimal:
        raise InvalidOperation  # witness: import decimal; round(decimal.Decimal("1e28"), 5)
    def __lt__(self, value, /) -> bool:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("NaN") < 1
    def __le__(self, value, /) -> bool:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("NaN") < 1
    def __gt__(self, value, /) -> bool:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("NaN") < 1
    def __ge__(self, value, /) -> bool:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("NaN") < 1
    def __eq__(self, value, /) -> bool:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("sNaN") == 1
    def __ne__(self, value, /) -> bool:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("sNaN") == 1
    def __format__(self, *args, **kwargs) -> str:
        raise ValueError  # witness: import decimal; format(decimal.Decimal(1), "q")
    def __abs__(self) -> Decimal:
        raise InvalidOperation  # witness: import decimal; -decimal.Decimal("sNaN")
    def __neg__(self) -> Decimal:
        raise InvalidOperation  # witness: import decimal; -decimal.Decimal("sNaN")
    def __pos__(self) -> Decimal:
        raise InvalidOperation  # witness: import decimal; -decimal.Decimal("sNaN")
    def quantize(self, exp, rounding=..., context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal("1e30").quantize(decimal.Decimal("0.01"))
    def as_integer_ratio(self) -> tuple[int, int]:
        raise ValueError  # witness: import decimal; decimal.Decimal("NaN").as_integer_ratio()
        raise OverflowError  # witness: import decimal; decimal.Decimal("inf").as_integer_ratio()
    def sqrt(self, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def ln(self, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def log10(self, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def exp(self, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def fma(self, other, third, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def remainder_near(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def normalize(self, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def compare(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def compare_signal(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def max(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def max_mag(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def min(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def min_mag(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def next_minus(self, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def next_plus(self, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def next_toward(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def rotate(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def scaleb(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def shift(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def logb(self, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def to_integral_exact(self, rounding=..., context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def to_integral(self, rounding=..., context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def to_integral_value(self, rounding=..., context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def logical_and(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def logical_invert(self, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def logical_or(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def logical_xor(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def same_quantum(self, other, context=...) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(-1).sqrt()
    def as_tuple(self) -> Any: ...
    def adjusted(self) -> int: ...
    def canonical(self) -> Decimal: ...
    def conjugate(self) -> Decimal: ...
    def copy_abs(self) -> Decimal: ...
    def copy_negate(self) -> Decimal: ...
    def copy_sign(self, other, context=...) -> Decimal: ...
    def radix(self) -> Decimal: ...
    def compare_total(self, other, context=...) -> Decimal: ...
    def compare_total_mag(self, other, context=...) -> Decimal: ...
    def is_canonical(self) -> bool: ...
    def is_finite(self) -> bool: ...
    def is_infinite(self) -> bool: ...
    def is_nan(self) -> bool: ...
    def is_normal(self, context=...) -> bool: ...
    def is_qnan(self) -> bool: ...
    def is_signed(self) -> bool: ...
    def is_snan(self) -> bool: ...
    def is_subnormal(self, context=...) -> bool: ...
    def is_zero(self) -> bool: ...
    def number_class(self, context=...) -> str: ...
    def to_eng_string(self, context=...) -> str: ...
    def __str__(self) -> str: ...
    def __repr__(self) -> str: ...
    real: Decimal
    imag: Decimal
    def __hash__(self) -> Any: ...
    def __bool__(self) -> Any: ...
    def __complex__(self, *args, **kwargs) -> Any: ...
    def __copy__(self, *args, **kwargs) -> Any: ...
    def __deepcopy__(self, *args, **kwargs) -> Any: ...

class Context:
    def __init__(self, prec=..., rounding=..., Emin=..., Emax=..., capitals=..., clamp=..., flags=..., traps=...) -> None:
        raise ValueError  # witness: import decimal; decimal.Context(prec=0)
    prec: int
    Emin: int
    Emax: int
    capitals: int
    clamp: int
    rounding: str
    flags: dict[Any, bool]
    traps: dict[Any, bool]
    def create_decimal(self, num=..., /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().create_decimal("x")
    def create_decimal_from_float(self, f, /) -> Decimal: ...
    def divide(self, x, y, /) -> Any:
        raise DivisionByZero  # witness: import decimal; decimal.Decimal(1) / 0
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(0) / 0
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") / decimal.Decimal("0.1")
    def divide_int(self, x, y, /) -> Any:
        raise DivisionByZero  # witness: import decimal; decimal.Decimal(1) / 0
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(0) / 0
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") / decimal.Decimal("0.1")
    def remainder(self, x, y, /) -> Any:
        raise DivisionByZero  # witness: import decimal; decimal.Decimal(1) / 0
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(0) / 0
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") / decimal.Decimal("0.1")
    def divmod(self, x, y, /) -> Any:
        raise DivisionByZero  # witness: import decimal; decimal.Decimal(1) / 0
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(0) / 0
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") / decimal.Decimal("0.1")
    def power(self, a, b, modulo=...) -> Any:
        raise DivisionByZero  # witness: import decimal; decimal.Decimal(1) / 0
        raise InvalidOperation  # witness: import decimal; decimal.Decimal(0) / 0
        raise Overflow  # witness: import decimal; decimal.Decimal("9e999999") / decimal.Decimal("0.1")
    def clear_flags(self) -> None: ...
    def clear_traps(self) -> None: ...
    def canonical(self, x, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def compare_signal(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def compare_total(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def compare_total_mag(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def copy_abs(self, x, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def copy_decimal(self, x, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def copy_negate(self, x, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def copy_sign(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def logb(self, x, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def logical_and(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def logical_invert(self, x, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def logical_or(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def logical_xor(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def max(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def max_mag(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def min(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def min_mag(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def next_minus(self, x, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def next_plus(self, x, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def next_toward(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def remainder_near(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def rotate(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def same_quantum(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def scaleb(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def shift(self, x, y, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def to_integral_exact(self, x, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def to_integral_value(self, x, /) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def radix(self) -> Any:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().max(decimal.Decimal("sNaN"), 1)
    def is_canonical(self, x, /) -> bool: ...
    def is_finite(self, x, /) -> bool: ...
    def is_infinite(self, x, /) -> bool: ...
    def is_nan(self, x, /) -> bool: ...
    def is_normal(self, x, /) -> bool: ...
    def is_qnan(self, x, /) -> bool: ...
    def is_signed(self, x, /) -> bool: ...
    def is_snan(self, x, /) -> bool: ...
    def is_subnormal(self, x, /) -> bool: ...
    def is_zero(self, x, /) -> bool: ...
    def copy(self) -> Context: ...
    def Etiny(self) -> int: ...
    def Etop(self) -> int: ...
    def to_eng_string(self, x, /) -> str: ...
    def to_sci_string(self, x, /) -> str: ...
    def number_class(self, x, /) -> str: ...
    def add(self, x, y, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def subtract(self, x, y, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def multiply(self, x, y, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def quantize(self, x, y, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def sqrt(self, x, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def ln(self, x, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def log10(self, x, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def exp(self, x, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def fma(self, x, y, z, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def normalize(self, x, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def plus(self, x, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def minus(self, x, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def abs(self, x, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
    def compare(self, x, y, /) -> Decimal:
        raise InvalidOperation  # witness: import decimal; decimal.getcontext().sqrt(-1)
def getcontext() -> Context: ...
def setcontext(context, /) -> None: ...
def localcontext(ctx=..., **kwargs) -> nullcontext[Context]: ...
BasicContext: Context
DefaultContext: Context
ExtendedContext: Context
DecimalTuple: Any
HAVE_CONTEXTVAR: bool
HAVE_THREADS: bool
MAX_EMAX: int
MAX_PREC: int
MIN_EMIN: int
MIN_ETINY: int
ROUND_05UP: str
ROUND_CEILING: str
ROUND_DOWN: str
ROUND_FLOOR: str
ROUND_HALF_DOWN: str
ROUND_HALF_EVEN: str
ROUND_HALF_UP: str
ROUND_UP: str
