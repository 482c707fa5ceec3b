import getpass

import click

from common import passwords
from shop.extensions import get_db


@click.command("new-admin")
@click.argument("mail")
def new_admin(mail):
    password = getpass.getpass("Password: ")
    db = get_db()
    db.execute("INSERT INTO customer (mail, password, role) VALUES (?, ?, 'office')", (mail, passwords.make(password)))
    db.commit()


@click.command("forget")
@click.option("--mail", required=True)
def forget(mail):
    db = get_db()
    db.execute("DELETE FROM customer WHERE mail = '%s'" % mail)
    db.commit()
