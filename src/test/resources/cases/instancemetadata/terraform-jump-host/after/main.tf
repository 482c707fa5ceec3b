resource "aws_instance" "jump" {
  ami           = data.aws_ami.debian.id
  instance_type = "t3.nano"

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }
}
