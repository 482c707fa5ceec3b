resource "aws_launch_template" "node" {
  for_each      = var.pools
  name_prefix   = "${each.key}-"
  image_id      = each.value.image
  instance_type = each.value.size

  metadata_options {
    http_put_response_hop_limit = 2 # pods ask from one hop further away
    instance_metadata_tags      = "enabled"
    http_tokens                 = "required"
  }

  tag_specifications {
    resource_type = "instance"
    tags          = { pool = each.key }
  }
}
