import email.mime.base


class MIMEMultipart(email.mime.base.MIMEBase):
    def __init__(self, _subtype=..., boundary=..., _subparts=..., *, policy=..., **_params) -> None: ...
