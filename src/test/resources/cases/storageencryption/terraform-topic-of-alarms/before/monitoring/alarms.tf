resource "aws_cloudwatch_metric_alarm" "full_disk" {
  alarm_name          = "full-disk"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 2
  threshold           = 90
  alarm_actions       = [aws_sns_topic.on_call.arn]
}
