resource "aws_cloudtrail" "legacy" {
  name                       = "legacy"
  s3_bucket_name             = "${aws_s3_bucket.legacy.id}"
  enable_log_file_validation = "true"
}
