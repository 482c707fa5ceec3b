from ctypes import CDLL, c_int, c_void_p
from ctypes.util import find_library

library = CDLL(find_library("pam"))
authenticate = library.pam_authenticate
authenticate.restype = c_int
authenticate.argtypes = [c_void_p, c_int]


def may_enter(handle):
    return authenticate(handle, 0) == 0
