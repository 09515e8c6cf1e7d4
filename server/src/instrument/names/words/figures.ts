/** Words that are written with a figure. */
export const KNOWN =
  /^(b2b|b2c|p2p|e2e|k8s|i18n|l10n|a11y|oauth2|2fa|s3|ec2|http2|md5|sha256|sha1|base64|utf8|ipv4|ipv6|web3|mp3|mp4)$/;
