from sqlalchemy import create_engine, text

engine = create_engine("postgresql://localhost/forum")


def posts(author):
    with engine.connect() as connection:
        return connection.execute(text(f"SELECT body FROM posts WHERE author = '{author}'")).all()
