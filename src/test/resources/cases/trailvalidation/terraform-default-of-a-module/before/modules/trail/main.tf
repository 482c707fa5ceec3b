resource "aws_cloudtrail" "this" {
  name                       = var.name
  s3_bucket_name             = var.bucket
  enable_log_file_validation = var.validate
  kms_key_id                 = var.key
}
