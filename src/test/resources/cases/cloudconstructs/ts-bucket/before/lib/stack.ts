import { Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';

export class Papers extends Stack {
  readonly papers = new Bucket(this, 'Papers', { versioned: false });
}
