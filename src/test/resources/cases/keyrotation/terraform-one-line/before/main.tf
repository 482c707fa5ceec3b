resource "aws_kms_key" "mail" { description = "mail" }
