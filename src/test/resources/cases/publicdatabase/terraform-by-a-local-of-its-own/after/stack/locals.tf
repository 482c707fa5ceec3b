locals {
  prefix    = "canteen"
  reachable = false
  tags = {
    owner = "kitchen"
  }
}
