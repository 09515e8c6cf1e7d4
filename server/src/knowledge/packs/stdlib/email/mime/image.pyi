import email.mime.nonmultipart


class MIMEImage(email.mime.nonmultipart.MIMENonMultipart):
    def __init__(self, _imagedata, _subtype=..., _encoder=..., *, policy=..., **_params) -> None:
        raise TypeError  # witness: import email.mime; import email.mime.image; email.mime.image.MIMEImage(b"")
