resource "aws_instance" "archive" {
  ami                  = data.aws_ami.linux.id
  instance_type        = "d3.xlarge"
  iam_instance_profile = aws_iam_instance_profile.archive.name

  dynamic "ebs_block_device" {
    for_each = var.disks
    content {
      device_name = ebs_block_device.key
      volume_size = ebs_block_device.value
      encrypted   = true
    }
  }
  tags = merge(local.tags, {
    Name = "archive"
  })
}
