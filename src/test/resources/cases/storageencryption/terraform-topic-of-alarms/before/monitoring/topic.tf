resource "aws_sns_topic" "on_call" {
  name = "on-call"
}
