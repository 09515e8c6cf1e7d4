# pack: bcrypt; distribution: bcrypt; witnessed with 5.0.0
from bcrypt._bcrypt import checkpw as checkpw, gensalt as gensalt, hashpw as hashpw, kdf as kdf
