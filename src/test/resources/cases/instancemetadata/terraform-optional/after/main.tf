resource "aws_instance" "web" {
  ami = "ami-1"
  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }
}
