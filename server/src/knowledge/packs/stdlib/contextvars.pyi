from _contextvars import ContextVar as ContextVar, Token as Token, Context as Context, copy_context as copy_context
