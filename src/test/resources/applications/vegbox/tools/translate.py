#!/usr/bin/env python3
"""Compiles the texts of the shop in every language."""
import os
import subprocess


def languages(folder="shop/translations"):
    return sorted(name for name in os.listdir(folder) if len(name) == 2)


def compile_all():
    for language in languages():
        subprocess.check_call(["msgfmt", "-o", "shop/translations/%s/messages.mo" % language, "shop/translations/%s/messages.po" % language])


def extract():
    subprocess.check_call("pybabel extract -o shop/messages.pot shop", shell=True)


if __name__ == "__main__":
    extract()
    compile_all()
