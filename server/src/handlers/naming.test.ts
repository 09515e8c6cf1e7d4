import { checkFix, type CheckOptions } from '../testing/check.ts';
import { checkClause } from '../testing/check-clause.ts';

const only: CheckOptions = { rules: ['broad-except'] };

describe('names of exceptions', () => {
  it('are never had from a module whose stub imports them for itself, and come from one module in one way', () =>
    checkFix(
      `
      import boto3
      client = boto3.client("s3")
      def remove(bucket: str, key: str):
          try:
              client.delete_object(Bucket=bucket, Key=key)
              return True, None
          $0except Exception as e:
              return False, e
      => Catch botocore.exceptions.ClientError, botocore.exceptions.BotoCoreError instead of Exception [proved]
      import boto3
      from botocore.exceptions import BotoCoreError, ClientError
      client = boto3.client("s3")
      def remove(bucket: str, key: str):
          try:
              client.delete_object(Bucket=bucket, Key=key)
              return True, None
          except (ClientError, BotoCoreError) as e:
              return False, e
      `,
      only,
    ));

  it('use what the function itself imported before', () =>
    checkClause(
      `
      def unpack(raw: bytes):
          import zlib
          try:
              return zlib.decompress(raw)
          $0except Exception:
              return b""
      => Catch zlib.error instead of Exception [proved]
          except zlib.error:
              return b""
      `,
      only,
    ));

  it('use no import that the block may not have reached', () =>
    checkFix(
      `
      def unpack(raw: bytes):
          try:
              import zlib
              return zlib.decompress(raw)
          $0except Exception:
              return b""
      => Catch ImportError, zlib.error instead of Exception [proved]
      from zlib import error as ZlibError


      def unpack(raw: bytes):
          try:
              import zlib
              return zlib.decompress(raw)
          except (ImportError, ZlibError):
              return b""
      `,
      only,
    ));

  it('use what the block begins by importing, where that does not fail', () =>
    checkFix(
      `
      VERSION = "1"
      def version():
          try:
              import subprocess
              return subprocess.check_output(["git", "rev-parse", "HEAD"])
          $0except Exception:
              return b""
      => Catch subprocess.CalledProcessError, OSError instead of Exception [proved]
      VERSION = "1"
      def version():
          try:
              import subprocess
              return subprocess.check_output(["git", "rev-parse", "HEAD"])
          except (subprocess.CalledProcessError, OSError):
              return b""
      `,
      only,
    ));

  it('go through the module that the block uses, though it is imported where that may fail', () =>
    checkFix(
      `
      try:
          import requests
      except ImportError:
          requests = None
      def fetch(url: str):
          try:
              return requests.get(url).text
          $0except Exception as e:
              print(e)
      => Catch requests.RequestException instead of Exception [proved]
      try:
          import requests
      except ImportError:
          requests = None
      def fetch(url: str):
          try:
              return requests.get(url).text
          except requests.RequestException as e:
              print(e)
      `,
      only,
    ));

  it('are written as the file writes them already', () =>
    checkClause(
      `
      from rest_framework import serializers
      def check(value: str):
          try:
              if not value:
                  raise serializers.ValidationError("empty")
          $0except Exception:
              return None
      => Catch rest_framework.exceptions.ValidationError instead of Exception [proved]
          except serializers.ValidationError:
              return None
      `,
      only,
    ));

  it('come from the package that people import', () =>
    checkFix(
      `
      from pydantic import BaseModel
      class Note(BaseModel):
          text: str
      def read(raw: str):
          try:
              return Note.model_validate_json(raw)
          $0except Exception:
              return None
      => Catch pydantic.ValidationError instead of Exception [proved]
      from pydantic import BaseModel, ValidationError
      class Note(BaseModel):
          text: str
      def read(raw: str):
          try:
              return Note.model_validate_json(raw)
          except ValidationError:
              return None
      `,
      only,
    ));

  it('says whose error a general name is, and goes the way of the file to it', async () => {
    await checkFix(
      `
      from configparser import RawConfigParser
      def load(parser: RawConfigParser, text: str):
          try:
              parser.read_string(text)
          $0except Exception:
              return None
      => Catch configparser.Error instead of Exception [proved]
      import configparser
      from configparser import RawConfigParser
      def load(parser: RawConfigParser, text: str):
          try:
              parser.read_string(text)
          except configparser.Error:
              return None
      `,
      { rules: ['broad-except'] },
    );
    await checkClause(
      `
      import urllib3
      urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)
      def address():
          try:
              return urllib3.PoolManager().request("GET", "https://example.org").data
          $0except Exception:
              return b""
      => Catch urllib3.exceptions.HTTPError instead of Exception [proved]
          except urllib3.exceptions.HTTPError:
              return b""
      `,
      { rules: ['broad-except'] },
    );
  });

  it('imports nothing first that the file imports late, since it need not be there', () =>
    checkFix(
      `
      def token(secret: str):
          try:
              from jose import jwt
          except ImportError:
              return None
          try:
              return jwt.encode({"sub": "a"}, secret, algorithm="HS256")
          $0except Exception:
              return None
      => Bind and log the exception [safe]
      import logging

      logger = logging.getLogger(__name__)


      def token(secret: str):
          try:
              from jose import jwt
          except ImportError:
              return None
          try:
              return jwt.encode({"sub": "a"}, secret, algorithm="HS256")
          except Exception as e:
              logger.exception("Jwt encode failed", exc_info=e)
              return None
      `,
      { rules: ['broad-except'] },
    ));

  it('imports first what the file imports late without a guard', () =>
    checkFix(
      `
      def ask(url: str):
          import requests
          for attempt in range(3):
              try:
                  return requests.get(url)
              except OSError:
                  pass
          return None
      def again(session, url: str):
          from requests import get
          try:
              return get(url)
          $0except Exception as e:
              print(e)
              return None
      => Catch requests.RequestException instead of Exception [proved]
      import requests


      def ask(url: str):
          import requests
          for attempt in range(3):
              try:
                  return requests.get(url)
              except OSError:
                  pass
          return None
      def again(session, url: str):
          from requests import get
          try:
              return get(url)
          except requests.RequestException as e:
              print(e)
              return None
      `,
      { rules: ['broad-except'] },
    ));
});
