resource "aws_launch_configuration" "bookings" {
  name          = "bookings-v3"
  image_id      = var.image
  instance_type = "t3.medium"
}
