variable "log_validation" {
  type = bool
}

resource "aws_cloudtrail" "this" {
  name                       = "trail"
  s3_bucket_name             = "trail-of-the-harbour"
  enable_log_file_validation = var.log_validation
}
