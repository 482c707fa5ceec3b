import paramiko

key = paramiko.RSAKey.generate(bits=2048)
