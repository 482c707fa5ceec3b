#!/usr/bin/env python3
# Sessions of the warehouse terminals.
import random as rnd
import time


def session_id():
    jitter = rnd.random()
    time.sleep(jitter)
    return rnd.getrandbits(64)
