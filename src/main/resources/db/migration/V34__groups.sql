-- Which fixes stand on one branch, and are one pull request.
create index remediation_branch on remediation (branch);
