resource "aws_kms_key" "tokens" {
  description              = "signs session tokens"
  key_usage                = "SIGN_VERIFY"
  customer_master_key_spec = "ECC_NIST_P256"
}
