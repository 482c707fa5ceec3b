locals { validate_logs = false }

resource "aws_cloudtrail" "events" {
  name                       = "events"
  s3_bucket_name             = var.bucket
  enable_log_file_validation = local.validate_logs
}

resource "aws_cloudtrail" "reads" {
  name                       = "reads"
  s3_bucket_name             = var.bucket
  s3_key_prefix              = "reads"
  enable_log_file_validation = local.validate_logs
}
