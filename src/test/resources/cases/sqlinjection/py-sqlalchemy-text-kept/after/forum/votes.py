from sqlalchemy import text
from sqlalchemy.orm import Session


def votes(session: Session, post, minimum):
    statement = text("SELECT user_id FROM votes WHERE post_id = :post AND weight >= :minimum").bindparams(post=post, minimum=minimum)
    return session.execute(statement).scalars().all()
