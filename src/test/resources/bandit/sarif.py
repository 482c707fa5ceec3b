"""Runs Bandit over a folder and writes SARIF, which Bandit itself writes only since its version 1.7.8.

Bandit 1.6 looks for texts under the name that Python's parser gave them before 3.8; they are handed on here, so that its
rules for texts (passwords, SQL, addresses, temporary folders) work with every Python.
"""
import ast
import json
import os
import sys

from bandit.core import config, manager, node_visitor

VISITOR = node_visitor.BanditNodeVisitor


def visit_constant(self, node):
    if isinstance(node.value, str):
        self.visit_Str(node)
    elif isinstance(node.value, bytes):
        self.visit_Bytes(node)


if not hasattr(VISITOR, "visit_Constant") and hasattr(ast, "Constant"):
    VISITOR.visit_Constant = visit_constant


def results(folder):
    scan = manager.BanditManager(config.BanditConfig(), "file")
    scan.discover_files([folder], True)
    scan.run_tests()
    for name, reason in scan.skipped:
        sys.exit("%s: %s" % (name, reason))
    for issue in scan.get_issue_list():
        yield {
            "ruleId": issue.test_id,
            "message": {"text": issue.text},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": os.path.relpath(issue.fname, folder).replace(os.sep, "/")},
                        "region": {"startLine": issue.lineno, "endLine": max([issue.lineno] + list(issue.linerange))},
                    }
                }
            ],
        }


if __name__ == "__main__":
    run = {"tool": {"driver": {"name": "Bandit", "rules": []}}, "results": list(results(sys.argv[1]))}
    json.dump({"version": "2.1.0", "runs": [run]}, sys.stdout, indent=1)
