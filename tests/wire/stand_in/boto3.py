"""Stands in for boto3, which Debian's awscli does not bring: clients of the botocore that it does."""
try:
    import botocore.session as sessions
except ImportError:
    import awscli.botocore.session as sessions


def client(service, **options):
    return sessions.get_session().create_client(service, **options)
