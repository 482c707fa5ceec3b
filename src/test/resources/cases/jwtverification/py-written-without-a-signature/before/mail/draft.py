import jwt


def draft(letter):
    return jwt.encode({"letter": letter.id}, key="", algorithm="none")
