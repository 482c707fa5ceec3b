package dev.fixwright.syntax.python;

import java.util.Set;

/** The order in which imports are grouped: Python's own modules, those of libraries, those of this program. */
final class PythonModules {
    private static final Set<String> OWN =
            Set.of(("abc argparse array ast asyncio atexit base64 binascii bisect builtins"
                            + " bz2 calendar cgi cmath cmd code codecs collections colorsys concurrent configparser contextlib"
                            + " contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis"
                            + " doctest email encodings enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib"
                            + " functools gc getopt getpass gettext glob grp gzip hashlib heapq hmac html http imaplib imp"
                            + " importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox"
                            + " marshal math mimetypes mmap multiprocessing numbers operator optparse os pathlib pdb pickle"
                            + " pickletools pipes pkgutil platform plistlib poplib posixpath pprint profile pwd py_compile queue"
                            + " quopri random re readline reprlib resource runpy sched secrets select selectors shelve shlex"
                            + " shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep"
                            + " struct subprocess sys sysconfig syslog tarfile telnetlib tempfile termios textwrap threading time"
                            + " timeit tkinter tokenize tomllib trace traceback tracemalloc tty turtle types typing unicodedata"
                            + " unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile"
                            + " zipimport zlib zoneinfo")
                    .split(" "));

    private PythonModules() {}

    static int group(String module) {
        if (module.startsWith(".")) {
            return 2;
        }
        return OWN.contains(module.split("\\.")[0]) ? 0 : 1;
    }
}
