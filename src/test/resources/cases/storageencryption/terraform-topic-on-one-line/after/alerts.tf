resource "aws_sns_topic" "pager" {
  name              = "pager"
  kms_master_key_id = "alias/aws/sns"
}
resource "aws_sns_topic_subscription" "desk" {
  topic_arn = aws_sns_topic.pager.arn
  protocol  = "email"
  endpoint  = var.desk
}
