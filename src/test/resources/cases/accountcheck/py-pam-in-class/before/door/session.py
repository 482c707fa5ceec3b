class Session:
    def __init__(self, library, handle):
        self.pam_authenticate = library.pam_authenticate
        self.handle = handle

    def login(self):
        result = self.pam_authenticate(self.handle, 0)
        return result == 0
