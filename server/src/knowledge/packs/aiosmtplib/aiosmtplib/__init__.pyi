# pack: aiosmtplib; distribution: aiosmtplib; witnessed with 5.1.3
# An address of the message that is not valid raises ValueError.
from aiosmtplib.api import send as send
from aiosmtplib.smtp import SMTP as SMTP
from aiosmtplib.errors import SMTPAuthenticationError as SMTPAuthenticationError
from aiosmtplib.errors import SMTPConnectError as SMTPConnectError
from aiosmtplib.errors import SMTPConnectResponseError as SMTPConnectResponseError
from aiosmtplib.errors import SMTPConnectTimeoutError as SMTPConnectTimeoutError
from aiosmtplib.errors import SMTPDataError as SMTPDataError
from aiosmtplib.errors import SMTPException as SMTPException
from aiosmtplib.errors import SMTPHeloError as SMTPHeloError
from aiosmtplib.errors import SMTPNotSupported as SMTPNotSupported
from aiosmtplib.errors import SMTPReadTimeoutError as SMTPReadTimeoutError
from aiosmtplib.errors import SMTPRecipientRefused as SMTPRecipientRefused
from aiosmtplib.errors import SMTPRecipientsRefused as SMTPRecipientsRefused
from aiosmtplib.errors import SMTPResponseException as SMTPResponseException
from aiosmtplib.errors import SMTPSenderRefused as SMTPSenderRefused
from aiosmtplib.errors import SMTPServerDisconnected as SMTPServerDisconnected
from aiosmtplib.errors import SMTPTimeoutError as SMTPTimeoutError
