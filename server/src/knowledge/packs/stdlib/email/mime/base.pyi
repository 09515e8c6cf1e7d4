import email.message


class MIMEBase(email.message.Message):
    def __init__(self, _maintype, _subtype, *, policy=..., **_params) -> None: ...
