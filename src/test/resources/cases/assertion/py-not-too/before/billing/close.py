class Book:
    closed = False

    def close(self):
        assert not self.closed
        self.closed = True
