resource "aws_cloudtrail" "all" {
  name                       = "all"
  enable_log_file_validation = true
}
