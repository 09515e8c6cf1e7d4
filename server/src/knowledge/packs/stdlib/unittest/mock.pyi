from typing import Any, type_check_only


class NonCallableMock:
    def assert_called(self) -> None:
        raise AssertionError  # witness: import unittest.mock; unittest.mock.Mock().assert_called()
    def assert_called_once(self) -> None:
        raise AssertionError  # witness: import unittest.mock; unittest.mock.Mock().assert_called()
    def assert_called_with(self, *args, **kwargs) -> None:
        raise AssertionError  # witness: import unittest.mock; unittest.mock.Mock().assert_called()
    def assert_called_once_with(self, *args, **kwargs) -> None:
        raise AssertionError  # witness: import unittest.mock; unittest.mock.Mock().assert_called()
    def assert_any_call(self, *args, **kwargs) -> None:
        raise AssertionError  # witness: import unittest.mock; unittest.mock.Mock().assert_called()
    def assert_has_calls(self, calls, any_order=...) -> None:
        raise AssertionError  # witness: import unittest.mock; unittest.mock.Mock().assert_called()
    def assert_not_called(self) -> None:
        raise AssertionError  # witness: import unittest.mock; unittest.mock.Mock().assert_called()
    @type_check_only
    def __getattr__(self, name) -> Any: ...
class CallableMixin: ...

class Mock(CallableMixin, NonCallableMock):
    @type_check_only
    def __call__(self, *args, **kwargs) -> Any:
        __unresolved__("raises its side effect")
