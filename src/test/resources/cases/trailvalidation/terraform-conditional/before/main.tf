resource "aws_cloudtrail" "all" {
  name                       = "all"
  enable_log_file_validation = var.stage == "live" ? true : false
}
