resource "aws_ecr_repository_policy" "pull" {
  repository = "gates"
  policy     = data.aws_iam_policy_document.pull.json
}
