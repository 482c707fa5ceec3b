module "cloudtrail" {
  source  = "cloudposse/cloudtrail/aws"
  version = "0.24.0"

  name           = "ledger"
  s3_bucket_name = module.bucket.bucket_id
}
