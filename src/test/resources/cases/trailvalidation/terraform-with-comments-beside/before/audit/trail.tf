resource "aws_cloudtrail" "organisation" {
  name                          = "organisation"
  s3_bucket_name                = aws_s3_bucket.audit.id # in the account of the auditors
  is_organization_trail         = true                   # every account
  enable_log_file_validation    = false                  # slow, says the wiki
  include_global_service_events = true                   # logins too

  depends_on = [aws_s3_bucket_policy.audit]
}
