/*
 * Reminders of appointments, sent the evening before.
 */
resource "aws_sns_topic" "reminders" {
  name         = "clinic-reminders-${terraform.workspace}"
  display_name = "Clinic"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "scheduler.amazonaws.com" }
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
  tags = {
    department = "reception"
  }
}
