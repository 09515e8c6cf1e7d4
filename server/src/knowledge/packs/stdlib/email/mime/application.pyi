import email.mime.nonmultipart


class MIMEApplication(email.mime.nonmultipart.MIMENonMultipart):
    def __init__(self, _data, _subtype=..., _encoder=..., *, policy=..., **_params) -> None:
        raise TypeError  # witness: import email.mime; import email.mime.application; email.mime.application.MIMEApplication(b"", None)
