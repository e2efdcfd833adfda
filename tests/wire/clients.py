"""The AWS clients of this machine, and how tests start them."""
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SKIPPED = 77
SECRET = "secret"


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIPPED)


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout


def aws_client():
    """The AWS CLI to use: Debian's where there is one."""
    aws = "/usr/bin/aws" if os.path.exists("/usr/bin/aws") else shutil.which("aws")
    if not aws:
        skip("no AWS CLI")
    version = re.match(r"aws-cli/(\d)", output_of(aws, "--version"))
    if not version:
        skip("an AWS CLI that does not run")
    return aws, "awscli" + version[1]


def environment_in(folder):
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return kept | {"HOME": folder, "PYTHONDONTWRITEBYTECODE": "1", "AWS_EC2_METADATA_DISABLED": "true",
                   "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": SECRET}
