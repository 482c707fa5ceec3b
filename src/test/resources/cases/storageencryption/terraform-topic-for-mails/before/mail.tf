resource "aws_sns_topic" "letters" {
  name_prefix                 = "letters-" // one for each branch
  fifo_topic                  = true
  content_based_deduplication = true
  tags = {
    branch = var.branch
  }
}

resource "aws_sns_topic_subscription" "archive" {
  topic_arn = aws_sns_topic.letters.arn
  protocol  = "sqs"
  endpoint  = aws_sqs_queue.archive.arn
}
