import email.message
import email.message


def message_from_string(s, *args, **kws) -> email.message.Message: ...
def message_from_bytes(s, *args, **kws) -> email.message.Message: ...
def message_from_file(fp, *args, **kws) -> email.message.Message:
    raise OSError  # documented: https://docs.python.org/3/library/email.parser.html#email.message_from_file
    raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/email.parser.html#email.message_from_file
def message_from_binary_file(fp, *args, **kws) -> email.message.Message:
    raise OSError  # documented: https://docs.python.org/3/library/email.parser.html#email.message_from_file
    raise UnicodeDecodeError  # documented: https://docs.python.org/3/library/email.parser.html#email.message_from_file
