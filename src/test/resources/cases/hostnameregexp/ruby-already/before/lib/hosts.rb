HOST = /\A[a-z]+\.club\.org\z/
