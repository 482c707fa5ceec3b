package dev.fixwright.fix.cloudsettings;

import dev.fixwright.syntax.terraform.TerraformBlock;
import dev.fixwright.syntax.terraform.TerraformBlock.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What in a resource, or beside it in its module, stands in the way of a setting. */
final class Obstacles {
    private static final Set<String> SYMMETRIC = Set.of("\"ENCRYPT_DECRYPT\"", "\"SYMMETRIC_DEFAULT\"");
    private static final Pattern EVERYBODY =
            Pattern.compile("\"?Principal\"?\\s*[=:]\\s*(\"\\*\"|\\{\\s*\"?AWS\"?\\s*[=:]\\s*\\[?\\s*\"\\*\")");

    /** Resources that name a topic to be told by it, or whose programs publish with rights of their own. */
    private static final Pattern LISTENER =
            Pattern.compile("aws_(sns_topic_subscription|iam_\\w+|lambda_\\w+|ecs_\\w+)");

    private Obstacles() {}

    static Optional<String> to(CloudSetting setting, TerraformBlock resource, ModuleFiles module) {
        boolean dynamic = resource.blocks().stream()
                .anyMatch(block ->
                        block.type().equals("dynamic") && block.labels().contains(setting.block()));
        if (dynamic) {
            return Optional.of(
                    "a `dynamic` block makes `" + setting.block() + "`, which may hold `" + setting.attribute() + "`");
        }
        return switch (setting.weakness()) {
            case "keyrotation" -> toRotation(resource);
            case "storageencryption" -> toEncryption(setting, resource, module);
            case "publicdatabase" -> toPrivacy(setting, resource);
            case "instancemetadata" -> toTokens(resource);
            case "mutableimages" -> toFixedTags(resource);
            case "bucketaccess" -> toClosedBuckets(setting, resource, module);
            default -> Optional.empty();
        };
    }

    /** Keys of two halves cannot be rotated by the cloud. */
    private static Optional<String> toRotation(TerraformBlock resource) {
        return Stream.of("key_usage", "customer_master_key_spec", "purpose")
                .flatMap(name -> resource.attribute(name).stream())
                .map(Attribute::value)
                .filter(value -> !SYMMETRIC.contains(value))
                .findFirst()
                .map(value -> "the key is made for " + value + ", and only symmetric keys can be rotated");
    }

    private static Optional<String> toEncryption(CloudSetting setting, TerraformBlock resource, ModuleFiles module) {
        Optional<Attribute> key = resource.attribute("kms_master_key_id");
        if (key.isPresent() && setting.name().matches("kms_master_key_id|sqs_managed_sse_enabled")) {
            return Optional.of("the resource already names a key, `" + key.get().value() + "`");
        }
        return setting.resource().equals("aws_sns_topic")
                ? publisher(resource, module)
                        .map(one ->
                                one + " has services of the cloud publish to the topic, and those may not use the key"
                                        + " `alias/aws/sns`; it takes a key of your own with a policy for them")
                : Optional.empty();
    }

    /** What lets the cloud itself publish to a topic: its policy, or a resource that names it and is not known to only listen. */
    private static Optional<String> publisher(TerraformBlock topic, ModuleFiles module) {
        if (topic.attribute("policy").isPresent()) {
            return Optional.of("its `policy`");
        }
        Pattern named = Pattern.compile(
                "\\baws_sns_topic\\." + Pattern.quote(topic.labels().get(1)) + "\\b");
        return module.all().stream()
                .flatMap(file -> file.root().blocks().stream()
                        .filter(one -> one.type().equals("resource")
                                && !LISTENER.matcher(one.labels().get(0)).matches())
                        .filter(one -> named.matcher(file.source().text().substring(one.start(), one.end()))
                                .find()))
                .findFirst()
                .map(one -> "`" + String.join(".", one.labels()) + "`");
    }

    private static Optional<String> toPrivacy(CloudSetting setting, TerraformBlock resource) {
        boolean unsaid = resource.attribute(setting.name()).isEmpty();
        return unsaid && !setting.resource().equals("aws_redshift_cluster")
                ? Optional.of("nothing makes it public: `" + setting.name() + "` is false unless it is set")
                : Optional.empty();
    }

    private static Optional<String> toTokens(TerraformBlock resource) {
        boolean off = resource.block("metadata_options")
                .flatMap(block -> block.attribute("http_endpoint"))
                .filter(endpoint -> endpoint.value().equals("\"disabled\""))
                .isPresent();
        if (off) {
            return Optional.of("the machine already gives no credentials: its `http_endpoint` is \"disabled\"");
        }
        return resource.attribute("name")
                .filter(name -> resource.labels().get(0).equals("aws_launch_configuration"))
                .map(name -> "a launch configuration is made anew for every change, and one of the fixed name "
                        + name.value() + " cannot be while machines use it; give it a `name_prefix` first");
    }

    private static Optional<String> toFixedTags(TerraformBlock resource) {
        return resource.attribute("image_tag_mutability")
                .filter(value -> value.value().endsWith("_WITH_EXCLUSION\""))
                .map(value -> "`image_tag_mutability` is " + value.value()
                        + ", so which tags may move has been chosen one by one");
    }

    private static Optional<String> toClosedBuckets(CloudSetting setting, TerraformBlock resource, ModuleFiles module) {
        String own = resource.labels().get(0) + "."
                + resource.labels().get(resource.labels().size() - 1) + ".";
        List<TerraformBlock> others = module.resources();
        if (setting.resource().equals("google_storage_bucket")) {
            return others.stream()
                    .filter(one -> one.labels().get(0).matches("google_storage_\\w*(acl|access_control)"))
                    .filter(one -> one.attribute("bucket")
                            .filter(bucket -> bucket.value().contains(own))
                            .isPresent())
                    .findFirst()
                    .map(one -> "`" + String.join(".", one.labels())
                            + "` gives rights on single objects of the bucket, which would be refused then");
        }
        Optional<String> bucket = resource.attribute("bucket").map(Attribute::value);
        return others.stream()
                .filter(one -> bucket.isPresent()
                        && one.attribute("bucket").map(Attribute::value).equals(bucket))
                .filter(one -> opens(one, setting.name()))
                .findFirst()
                .map(one -> "`" + String.join(".", one.labels())
                        + "` opens the bucket to everybody, and whether that is meant is for its authors to say");
    }

    private static boolean opens(TerraformBlock resource, String setting) {
        String value = resource.attribute(setting.endsWith("acls") ? "acl" : "policy")
                .map(Attribute::value)
                .orElse("");
        return switch (resource.labels().get(0)) {
            case "aws_s3_bucket_acl" -> value.startsWith("\"public-");
            case "aws_s3_bucket_policy" -> EVERYBODY.matcher(value).find();
            case "aws_s3_bucket_website_configuration" -> true;
            default -> false;
        };
    }
}
