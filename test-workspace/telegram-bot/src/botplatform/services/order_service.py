from dataclasses import dataclass

from botplatform.core.errors import OrderRejected


@dataclass(frozen=True)
class Order:
    customer_id: int
    article: str
    quantity: int


class OrderService:
    def __init__(self) -> None:
        self.orders: list[Order] = []

    async def place(self, customer_id: int, text: str) -> Order:
        """``/order espresso 2``"""
        article, _, quantity = text.partition(" ")
        if not article:
            raise OrderRejected("Which article?")
        order = Order(customer_id, article, int(quantity or "1"))
        if order.quantity < 1:
            raise OrderRejected("At least one, please")
        self.orders.append(order)
        return order
