locals {
  strict = false
}

resource "aws_cloudtrail" "payments" {
  name                       = "payments"
  s3_bucket_name             = aws_s3_bucket.trails.bucket
  enable_log_file_validation = local.strict
}

resource "aws_s3_bucket" "trails" {
  bucket        = "trails"
  force_destroy = local.strict
}
