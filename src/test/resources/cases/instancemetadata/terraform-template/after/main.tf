resource "aws_launch_template" "workers" {
  name_prefix   = "workers-"
  image_id      = var.image
  instance_type = "c7g.large"

  metadata_options {
    http_tokens = "required"
  }
}
