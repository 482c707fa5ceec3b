package dev.fixwright.fix.cloudsettings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings, by weakness and type of resource. */
final class CloudSettings {
    private static final String IN_PLACE = "The change is made in place.";
    private static final String TO_HTTPS = "Visitors who come over HTTP are sent on to HTTPS.";
    private static final String NO_PLAIN = "Programs that connect without TLS are shut out.";
    private static final String REACH = "Check that nobody reaches it from outside its network any more.";

    private static final String TOKENS =
            "Programs with very old libraries of the cloud lose the credentials of the machine;"
                    + " those in containers need a `http_put_response_hop_limit` of 2.";

    static final List<CloudSetting> ALL = List.of(
            CloudSetting.of("storageencryption", "aws_ebs_volume", "encrypted", "true", CloudSetting.REPLACES),
            CloudSetting.of("storageencryption", "aws_db_instance", "storage_encrypted", "true", CloudSetting.REPLACES),
            CloudSetting.of("storageencryption", "aws_rds_cluster", "storage_encrypted", "true", CloudSetting.REPLACES),
            CloudSetting.of("storageencryption", "aws_efs_file_system", "encrypted", "true", CloudSetting.REPLACES),
            CloudSetting.of("storageencryption", "aws_redshift_cluster", "encrypted", "true", IN_PLACE),
            CloudSetting.of("storageencryption", "aws_sqs_queue", "sqs_managed_sse_enabled", "true", IN_PLACE),
            CloudSetting.of(
                    "storageencryption",
                    "aws_sns_topic",
                    "kms_master_key_id",
                    "\"alias/aws/sns\"",
                    "Services of the cloud that publish to the topic need a key of your own with a policy for them."),
            CloudSetting.of("publicdatabase", "aws_db_instance", "publicly_accessible", "false", REACH),
            CloudSetting.of("publicdatabase", "aws_rds_cluster_instance", "publicly_accessible", "false", REACH),
            CloudSetting.of("publicdatabase", "aws_redshift_cluster", "publicly_accessible", "false", REACH),
            CloudSetting.of("instancemetadata", "aws_instance", "metadata_options.http_tokens", "\"required\"", TOKENS),
            CloudSetting.of(
                    "instancemetadata", "aws_launch_template", "metadata_options.http_tokens", "\"required\"", TOKENS),
            CloudSetting.of(
                    "instancemetadata",
                    "aws_launch_configuration",
                    "metadata_options.http_tokens",
                    "\"required\"",
                    TOKENS),
            CloudSetting.of(
                    "keyrotation",
                    "aws_kms_key",
                    "enable_key_rotation",
                    "true",
                    "What is encrypted stays readable; keys that are not symmetric cannot be rotated."),
            CloudSetting.of(
                    "keyrotation",
                    "google_kms_crypto_key",
                    "rotation_period",
                    "\"7776000s\"",
                    "What is encrypted stays readable; every version of the key costs a little."),
            CloudSetting.of("trailvalidation", "aws_cloudtrail", "enable_log_file_validation", "true", IN_PLACE),
            CloudSetting.of(
                    "imagescanning",
                    "aws_ecr_repository",
                    "image_scanning_configuration.scan_on_push",
                    "true",
                    IN_PLACE),
            CloudSetting.of(
                    "mutableimages",
                    "aws_ecr_repository",
                    "image_tag_mutability",
                    "\"IMMUTABLE\"",
                    "A tag can be pushed once only; builds that push the same tag again, such as `latest`, fail."),
            CloudSetting.of(
                    "plaintransfer",
                    "azurerm_storage_account",
                    "min_tls_version",
                    "\"TLS1_2\"",
                    "Clients that speak older versions of TLS only are shut out."),
            CloudSetting.of("plaintransfer", "azurerm_app_service", "https_only", "true", TO_HTTPS),
            CloudSetting.of("plaintransfer", "azurerm_linux_web_app", "https_only", "true", TO_HTTPS),
            CloudSetting.of("plaintransfer", "azurerm_windows_web_app", "https_only", "true", TO_HTTPS),
            CloudSetting.of("plaintransfer", "azurerm_mysql_server", "ssl_enforcement_enabled", "true", NO_PLAIN),
            CloudSetting.of("plaintransfer", "azurerm_postgresql_server", "ssl_enforcement_enabled", "true", NO_PLAIN),
            CloudSetting.of(
                    "bucketaccess",
                    "google_storage_bucket",
                    "uniform_bucket_level_access",
                    "true",
                    "Rights on single objects no longer count."),
            CloudSetting.of(
                    "bucketaccess",
                    "aws_s3_bucket_public_access_block",
                    "block_public_acls",
                    "true",
                    "Check that nothing in the bucket is meant for everybody."),
            CloudSetting.of(
                    "bucketaccess",
                    "aws_s3_bucket_public_access_block",
                    "block_public_policy",
                    "true",
                    "Check that nothing in the bucket is meant for everybody."),
            CloudSetting.of(
                    "bucketaccess",
                    "aws_s3_bucket_public_access_block",
                    "ignore_public_acls",
                    "true",
                    "Check that nothing in the bucket is meant for everybody."),
            CloudSetting.of(
                    "bucketaccess",
                    "aws_s3_bucket_public_access_block",
                    "restrict_public_buckets",
                    "true",
                    "Check that nothing in the bucket is meant for everybody."));

    /** The one setting that a rule is about, where several settings of a resource belong together. */
    private static final Map<String, String> REPORTED = Map.of(
            "CKV_AWS_53", "block_public_acls",
            "CKV_AWS_54", "block_public_policy",
            "CKV_AWS_55", "ignore_public_acls",
            "CKV_AWS_56", "restrict_public_buckets",
            "AVD-AWS-0086", "block_public_acls",
            "AVD-AWS-0087", "block_public_policy",
            "AVD-AWS-0091", "ignore_public_acls",
            "AVD-AWS-0093", "restrict_public_buckets");

    private CloudSettings() {}

    static List<CloudSetting> of(String weakness, String resource) {
        return ALL.stream()
                .filter(setting -> setting.weakness().equals(weakness)
                        && setting.resource().equals(resource))
                .toList();
    }

    static Optional<String> reported(String rule) {
        return Optional.ofNullable(REPORTED.get(rule));
    }
}
