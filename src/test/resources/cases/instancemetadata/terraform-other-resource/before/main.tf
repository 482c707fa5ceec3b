resource "aws_spot_instance_request" "batch" {
  ami           = var.image
  instance_type = "m7g.medium"
}
