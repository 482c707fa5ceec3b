resource "aws_instance" "web" {
  ami           = data.aws_ami.web.id
  instance_type = "t3.small"

  root_block_device {
    encrypted = true
  }

  metadata_options {
    http_tokens = "required"
  }
}
