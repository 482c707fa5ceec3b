import paramiko

key = paramiko.RSAKey.generate(bits=1024)
