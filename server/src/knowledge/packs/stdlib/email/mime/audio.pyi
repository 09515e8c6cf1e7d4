import email.mime.nonmultipart


class MIMEAudio(email.mime.nonmultipart.MIMENonMultipart):
    def __init__(self, _audiodata, _subtype=..., _encoder=..., *, policy=..., **_params) -> None:
        raise TypeError  # witness: import email.mime; import email.mime.audio; email.mime.audio.MIMEAudio(b"")
