# pack: paramiko; distribution: paramiko; witnessed with 5.1.0
from paramiko.client import AutoAddPolicy as AutoAddPolicy, MissingHostKeyPolicy as MissingHostKeyPolicy, RejectPolicy as RejectPolicy, SSHClient as SSHClient, WarningPolicy as WarningPolicy
from paramiko.sftp_client import SFTPClient as SFTPClient
from paramiko.ssh_exception import AuthenticationException as AuthenticationException, BadAuthenticationType as BadAuthenticationType, BadHostKeyException as BadHostKeyException, ChannelException as ChannelException, PasswordRequiredException as PasswordRequiredException, SSHException as SSHException, ProxyCommandFailure as ProxyCommandFailure
