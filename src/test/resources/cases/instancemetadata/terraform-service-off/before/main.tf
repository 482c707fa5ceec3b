resource "aws_instance" "kiosk" {
  ami           = var.image
  instance_type = "t4g.nano"

  metadata_options {
    http_endpoint = "disabled"
  }
}
