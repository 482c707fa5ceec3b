import ftplib


def prices():
    server = ftplib.FTP("ftp.example.com")
    server.login()
    return server.nlst()
