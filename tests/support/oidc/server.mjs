// A certified OpenID provider on loopback (npm: oidc-provider) with its own pages for signing in and consenting.
// PORT: where it listens. LASTS: seconds for which an access token is good.
import Provider from 'oidc-provider';

const port = Number(process.env.PORT);
const lasts = Number(process.env.LASTS);

const desktop = {
  client_id: 'postlogg-desktop',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
  response_types: ['code'],
  redirect_uris: ['http://127.0.0.1'], // RFC 8252 section 7.3: the port is the client's choice
};
const mailServer = {
  client_id: 'mailserver', client_secret: 'of-the-mail-server', grant_types: [], response_types: [], redirect_uris: [],
};

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [desktop, mailServer],
  scopes: ['openid', 'offline_access', 'mail'],
  pkce: { required: () => true },
  rotateRefreshToken: true,
  ttl: { AccessToken: lasts, RefreshToken: 3600, Session: 3600, Grant: 3600, Interaction: 600, IdToken: 600,
         AuthorizationCode: 60, DeviceCode: 600 },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  features: {
    devInteractions: { enabled: true },
    deviceFlow: { enabled: true },
    introspection: { enabled: true, allowedPolicy: () => true },
  },
  cookies: { keys: ['for tests on loopback only'] },
});
provider.listen(port, '127.0.0.1');
