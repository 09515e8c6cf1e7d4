import email.mime.base


class MIMENonMultipart(email.mime.base.MIMEBase): ...
