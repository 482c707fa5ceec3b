class Book:
    closed = False

    def close(self):
        if self.closed:
            raise AssertionError
        self.closed = True
