resource "aws_instance" "vm" {
  count         = var.replicas
  ami           = var.image
  instance_type = var.size

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = var.http_tokens
  }
}
