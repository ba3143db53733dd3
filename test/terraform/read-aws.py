"""Answers a list of AWS reads, from standard input to standard output.

One process for many reads, since starting one costs more than they do. The environment names endpoint and keys.
"""

import functools
import json
import sys

import boto3
from botocore.exceptions import ClientError


@functools.cache
def session_of(account):
    role = f"arn:aws:iam::{account}:role/reader"
    client = boto3.client("sts", region_name="us-east-1")
    keys = client.assume_role(RoleArn=role, RoleSessionName="reader")["Credentials"]
    return boto3.Session(keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])


@functools.cache
def client_of(account, region, service):
    return session_of(account).client(service, region_name=region)


def answer(read):
    client = client_of(read["account"], read["region"], read["service"])
    try:
        value = getattr(client, read["operation"])(**read["parameters"])
    except ClientError as error:
        return {"kind": "refused", "code": error.response["Error"]["Code"]}
    value.pop("ResponseMetadata")
    return {"kind": "found", "value": value}


json.dump([answer(read) for read in json.load(sys.stdin)], sys.stdout, default=str)
