# pack: starlette; distribution: starlette; witnessed with 1.10.0
