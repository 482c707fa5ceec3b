"""The newer half of the tables, by SQLAlchemy."""
from sqlalchemy import Column, Integer, String, create_engine, text
from sqlalchemy.orm import declarative_base, sessionmaker

Base = declarative_base()
engine = create_engine("sqlite:///shop.db")
Session = sessionmaker(engine)


class Locker(Base):
    __tablename__ = "locker"
    id = Column(Integer, primary_key=True)
    number = Column(String(8))
    pin = Column(String(6))
    town = Column(String(60))


def lockers_in(town):
    with engine.connect() as connection:
        return connection.execute(text("SELECT number FROM locker WHERE town = '" + town + "'")).all()


def free(session, day):
    return session.execute(text(f"SELECT number FROM locker WHERE busy_until < '{day}'")).scalars().all()
