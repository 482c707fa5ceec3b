resource "aws_kms_key" "mail" {
  policy = <<-POLICY
    {"Version": "2012-10-17", "Statement": []}
  POLICY

  enable_key_rotation = true
}
