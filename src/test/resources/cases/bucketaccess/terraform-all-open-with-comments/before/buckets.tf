resource "aws_s3_bucket_public_access_block" "contracts" {
  bucket = aws_s3_bucket.contracts.id

  block_public_acls       = false # set by the wizard
  ignore_public_acls      = false # set by the wizard
  block_public_policy     = true  # since the audit
  restrict_public_buckets = false # set by the wizard
}
