resource "aws_ebs_volume" "data" {
  availability_zone = "eu-west-1a"
  size              = 40 # gigabytes
  encrypted = true
}
