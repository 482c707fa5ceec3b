resource "aws_s3_bucket_public_access_block" "downloads" {
  bucket              = aws_s3_bucket.downloads.id
  block_public_policy = false
}

resource "aws_s3_bucket_policy" "downloads" {
  bucket = aws_s3_bucket.downloads.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.downloads.arn}/firmware/*"
    }]
  })
}
