-- Lists that were read row by row until their page was found.
create index audit_action on audit (tenant, action, number);
create index audit_happened_at on audit (tenant, happened_at, number);
create index remediation_of_tenant on remediation (tenant, state, id, finding_id);
create index finding_of_rule on finding (rule, tenant, assessment, id, repository_key, scan_id);
create index finding_assessed_of_repository on finding (repository_key, assessment, id, tenant, scan_id);
