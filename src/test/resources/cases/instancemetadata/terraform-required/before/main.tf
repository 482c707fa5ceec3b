resource "aws_instance" "db" {
  ami           = var.image
  instance_type = "t3.small"
  metadata_options {
    http_tokens = "required"
  }
}
