resource "aws_launch_configuration" "render" {
  name_prefix     = "render-"
  image_id        = data.aws_ami.render.id
  instance_type   = "c6i.xlarge"
  security_groups = [aws_security_group.render.id]

  user_data = <<-SH
    #!/bin/bash
    # metadata_options { http_tokens = "optional" }
    systemctl start render
  SH

  lifecycle {
    create_before_destroy = true
  }

  metadata_options {
    http_tokens = "required"
  }
}
